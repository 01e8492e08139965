/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import org.rpmsgtracer.trace.ctf.CorruptPacketException;
import org.rpmsgtracer.trace.ctf.PacketHeader;
import org.rpmsgtracer.trace.ctf.RecordView;

/**
 * Walks over a trace packet by packet, with one packet in memory and no object for a record. A packet that is no longer
 * what it was when it was found is left out, and becomes one of the {@link TraceReader#damages}. For one thread.
 */
public final class RecordCursor {

    private static final int AT_ONCE_BYTES = 1 << 18;

    private final TraceReader trace;
    private final int end;
    private final RecordView records = new RecordView();
    private final PacketLoader loader;
    private int next;
    private int packetNumber = -1;
    private long firstEvent;
    private long offset;
    private long discarded;

    RecordCursor(TraceReader trace, int first, int end) {
        this.trace = trace;
        this.next = first;
        this.end = end;
        this.loader = new PacketLoader(trace.info().uuid(), AT_ONCE_BYTES);
    }

    /**
     * Goes to the next packet.
     *
     * @return false if there is none yet
     * @throws TraceReadException if the stream cannot be read any further
     */
    public boolean advancePacket() {
        while (next < Math.min(end, trace.packetCount())) {
            PacketPlace place = trace.packet(next);
            boolean inARow = next == packetNumber + 1 && packetNumber >= 0;
            packetNumber = next;
            firstEvent = place.firstEvent();
            offset = place.offset();
            next++;
            try {
                load(place, inARow ? trace.readableUpTo(place) : place.endOffset());
                return true;
            } catch (CorruptPacketException e) {
                reject(e);
            } catch (TraceException e) {
                next--;
                throw new TraceReadException(e);
            }
        }
        return false;
    }

    private void load(PacketPlace place, long readableUpTo) throws CorruptPacketException, TraceException {
        PacketHeader header = loader.load(trace.file(place), place.offset(), readableUpTo);
        if (header.packetBytes() != place.bytes() || header.eventCount() != place.eventCount()
                || loader.checksum() != place.checksum()) {
            throw new CorruptPacketException("it is another one than when the trace was opened");
        }
        discarded = header.discarded();
        records.reset(header, loader.bytes(), loader.packetAt());
    }

    /**
     * Says that something is wrong with the records of the packet: it becomes one of the {@link TraceReader#damages}.
     */
    public void reject(CorruptPacketException reason) {
        trace.damaged(packetNumber, reason.getMessage());
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

    /** Events that the recorder had dropped up to its end. */
    public long discarded() {
        return discarded;
    }

    /** Its records; begins before the first one. */
    public RecordView records() {
        return records;
    }
}
