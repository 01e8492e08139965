/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.rpmsgtracer.trace.ctf.CorruptPacketException;
import org.rpmsgtracer.trace.ctf.EncodedEvent;
import org.rpmsgtracer.trace.ctf.PacketBuilder;
import org.rpmsgtracer.trace.ctf.PacketHeader;
import org.rpmsgtracer.trace.ctf.RecordView;
import org.rpmsgtracer.trace.event.Event;

/**
 * Packets that say again what holds, in place of those that a flight recorder dropped. They are numbered from 0.
 *
 * @param packets    whole packets
 * @param eventCount records in all of them
 */
record StandingPackets(List<byte[]> packets, int eventCount) {

    /** Nothing to be said. */
    static final StandingPackets NONE = new StandingPackets(List.of(), 0);

    /** What holds is one packet, for packets of one time would not be in order for babeltrace2; only excess makes more. */
    private static final int PACKET_BYTES = PacketHeader.MAX_PACKET_BYTES - EncodedEvent.MAX_BYTES;

    /**
     * What holds when a packet begins.
     *
     * @param nextBeginNs when that is; these packets begin a nanosecond before
     */
    static StandingPackets before(long nextBeginNs, StandingFacts facts, UUID trace) {
        long timeNs = Math.max(0, nextBeginNs - 1);
        return of(trace, facts.asOf(timeNs), timeNs);
    }

    /** @param timeNs no event is stored at an earlier time */
    static StandingPackets of(UUID trace, List<Event> events, long timeNs) {
        PacketBuilder builder = new PacketBuilder(trace, PACKET_BYTES, TraceOptions.MAX_SNAP_LENGTH_BYTES, timeNs);
        List<byte[]> packets = new ArrayList<>();
        for (Event event : events) {
            builder.add(event);
            if (builder.isFull()) {
                packets.add(finish(builder));
            }
        }
        if (builder.eventCount() > 0) {
            packets.add(finish(builder));
        }
        return new StandingPackets(packets, events.size());
    }

    private static byte[] finish(PacketBuilder builder) {
        byte[] packet = Arrays.copyOf(builder.bytes(), builder.finish(0).packetBytes());
        builder.next();
        return packet;
    }

    /** Lets facts see the events of all packets. */
    void feed(StandingFacts facts, UUID trace, Path file) throws TraceException {
        RecordView records = new RecordView();
        for (byte[] packet : packets) {
            feed(facts, records, packet, header(packet, trace, file), file);
        }
    }

    /**
     * Lets facts see the events of a packet.
     *
     * @param records is used to walk over them
     * @param file    where the packet is from
     */
    static void feed(StandingFacts facts, RecordView records, byte[] packet, PacketHeader header, Path file)
            throws TraceException {
        records.reset(packet, PacketHeader.SIZE_BYTES, header.contentBytes(), header.beginNs(), header.endNs(),
                header.eventCount());
        try {
            while (records.advance()) {
                facts.accept(records);
            }
        } catch (CorruptPacketException e) {
            throw new TraceException(file, "a packet cannot be read: " + e.getMessage());
        }
    }

    /** Writes the packets with numbers that end right before {@code nextSequence}, and no event discarded. */
    void writeTo(OutputStream out, UUID trace, long nextSequence, Path file) throws IOException {
        long sequence = nextSequence - packets.size();
        for (byte[] packet : packets) {
            PacketBuilder.renumber(packet, header(packet, trace, file), trace, sequence, 0);
            out.write(packet);
            sequence++;
        }
    }

    private static PacketHeader header(byte[] packet, UUID trace, Path file) throws TraceException {
        try {
            return PacketHeader.read(packet, trace);
        } catch (CorruptPacketException e) {
            throw new TraceException(file, "a packet cannot be read: " + e.getMessage());
        }
    }
}
