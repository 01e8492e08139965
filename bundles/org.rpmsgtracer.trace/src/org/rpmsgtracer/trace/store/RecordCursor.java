/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import java.util.UUID;

import org.rpmsgtracer.trace.ctf.CorruptPacketException;
import org.rpmsgtracer.trace.ctf.PacketHeader;
import org.rpmsgtracer.trace.ctf.RecordView;
import org.rpmsgtracer.trace.ctf.StoredPacket;

/** Walks over a trace packet by packet, with one packet in memory and no object for a record. For one thread. */
public final class RecordCursor {

    private final StreamFile file;
    private final PacketTable packets;
    private final PacketLoader loader;
    private final RecordView records = new RecordView();
    private int next;
    private final int end;
    private int packetNumber = -1;
    private long firstEvent;
    private long offset;

    RecordCursor(StreamFile file, UUID trace, PacketTable packets, int first, int end) {
        this.file = file;
        this.packets = packets;
        this.loader = new PacketLoader(file, trace);
        this.next = first;
        this.end = end;
    }

    /**
     * Goes to the next packet.
     *
     * @return false if there is none yet
     * @throws TraceReadException if the packet cannot be read
     */
    public boolean advancePacket() {
        if (next >= Math.min(end, packets.size())) {
            return false;
        }
        packetNumber = next;
        StoredPacket packet = packets.get(next++);
        firstEvent = packet.firstEvent();
        offset = packet.offset();
        try {
            PacketHeader header = loader.load(packet.offset(), packet.endOffset());
            if (!header.equals(packet.header())) {
                throw new CorruptPacketException("it is another one than when the trace was opened");
            }
            records.reset(loader.bytes(), PacketHeader.SIZE_BYTES, header.contentBytes(), header.beginNs(),
                    header.endNs(), header.eventCount());
            return true;
        } catch (CorruptPacketException e) {
            throw new TraceReadException(
                    new TraceException(file.path(), "the packet at byte " + offset + ": " + e.getMessage()));
        } catch (TraceException e) {
            throw new TraceReadException(e);
        }
    }

    /** The packet's number in the trace, from 0. */
    public int packetNumber() {
        return packetNumber;
    }

    /** Number of its first event. */
    public long firstEvent() {
        return firstEvent;
    }

    /** Where it begins, in bytes of the stream. */
    public long offset() {
        return offset;
    }

    /** Its records; begins before the first one. */
    public RecordView records() {
        return records;
    }
}
