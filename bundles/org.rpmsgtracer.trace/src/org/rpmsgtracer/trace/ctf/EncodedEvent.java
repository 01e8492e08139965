/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.ctf;

import java.nio.ByteBuffer;

import org.rpmsgtracer.trace.event.Event;

/** The record of one event after the other, of any kind and not marked as late. For one thread. */
public final class EncodedEvent {

    /** No record is longer. */
    public static final int MAX_BYTES = EventEncoder.MAX_RECORD_BYTES;

    private final byte[] bytes = new byte[MAX_BYTES];
    private final ByteBuffer buffer = PacketLayout.littleEndian(bytes);
    private final EventEncoder encoder;

    /** @param snapLengthBytes payload bytes that are kept of a message, 0..65535 */
    public EncodedEvent(int snapLengthBytes) {
        this.encoder = new EventEncoder(buffer, snapLengthBytes);
    }

    /**
     * Encodes an event: {@link #bytes()} then begins with its record.
     *
     * @return how long the record is
     * @throws IllegalArgumentException if a value does not fit in its field
     */
    public int encode(Event event) {
        buffer.clear();
        encoder.encode(event, event.timeNs());
        return buffer.position();
    }

    /** To be read only. */
    public byte[] bytes() {
        return bytes;
    }
}
