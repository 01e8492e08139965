/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.ctf;

import java.nio.ByteBuffer;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.trace.event.Event;

/** Takes the events of one packet, in order. For one thread. */
public final class PacketReader {

    private final PacketHeader header;
    private final ByteBuffer content;
    private final EventDecoder decoder;

    private int remaining;
    private long lastNs;
    private @Nullable Event event;

    /**
     * @param header the packet's
     * @param packet bytes that begin with the packet; must not change as long as this reader is used
     */
    public PacketReader(PacketHeader header, byte[] packet) {
        this.header = header;
        this.content = PacketLayout.littleEndian(packet).limit(header.contentBytes()).position(PacketHeader.SIZE_BYTES);
        this.decoder = new EventDecoder(content);
        this.remaining = header.eventCount();
        this.lastNs = header.beginNs();
    }

    /**
     * Goes to the next event.
     *
     * @return false if there is none
     * @throws CorruptPacketException if the records are not what the format and the packet's header say
     */
    public boolean advance() throws CorruptPacketException {
        if (remaining == 0) {
            if (content.hasRemaining()) {
                throw new CorruptPacketException(content.remaining() + " bytes follow the last record");
            }
            return false;
        }
        Event next = decoder.decode();
        if (next.timeNs() < lastNs || next.timeNs() > header.endNs()) {
            throw new CorruptPacketException("the time of a record is " + next.timeNs() + ", expected " + lastNs + ".."
                    + header.endNs());
        }
        lastNs = next.timeNs();
        remaining--;
        event = next;
        return true;
    }

    /**
     * The event that the last {@link #advance()} went to.
     *
     * @throws IllegalStateException if there was none
     */
    public Event event() {
        Event current = event;
        if (current == null) {
            throw new IllegalStateException("no event: advance first");
        }
        return current;
    }

    /** That event's own time in nanoseconds; not {@link Event#timeNs()} if it reached the recorder late. */
    public long rawTimeNs() {
        return decoder.rawTimeNs();
    }
}
