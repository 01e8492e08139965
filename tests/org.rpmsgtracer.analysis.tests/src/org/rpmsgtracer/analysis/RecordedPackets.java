/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.rpmsgtracer.trace.ctf.PacketBuilder;
import org.rpmsgtracer.trace.ctf.PacketHeader;
import org.rpmsgtracer.trace.ctf.RecordView;
import org.rpmsgtracer.trace.event.Event;

/** Events as a trace's packets hold them. */
public final class RecordedPackets {

    private record Packet(PacketHeader header, byte[] bytes) {}

    private final List<Packet> packets = new ArrayList<>();

    private RecordedPackets() {}

    /** The packets of a recording; each has at least so many bytes, but the last. */
    public static RecordedPackets of(List<Event> events, int packetBytes) {
        RecordedPackets recorded = new RecordedPackets();
        PacketBuilder builder = new PacketBuilder(new UUID(1, 2), packetBytes, 0xFFFF);
        for (Event event : events) {
            builder.add(event);
            if (builder.isFull()) {
                recorded.add(builder);
            }
        }
        if (builder.eventCount() > 0) {
            recorded.add(builder);
        }
        return recorded;
    }

    private void add(PacketBuilder builder) {
        PacketHeader header = builder.finish(0);
        packets.add(new Packet(header, builder.bytes().clone()));
        builder.next();
    }

    /** How many packets there are. */
    public int count() {
        return packets.size();
    }

    /** The records of one packet, from its first on. */
    public RecordView records(int packet) {
        PacketHeader header = packets.get(packet).header();
        RecordView records = new RecordView();
        records.reset(packets.get(packet).bytes(), PacketHeader.SIZE_BYTES, header.contentBytes(), header.beginNs(),
                header.endNs(), header.eventCount());
        return records;
    }
}
