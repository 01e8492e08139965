/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.event;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;

import org.eclipse.jdt.annotation.Nullable;

/** The recorded bytes of a message, at most the recording's snap length of them. Immutable. */
public final class Payload {

    /** No bytes at all. */
    public static final Payload EMPTY = new Payload(new byte[0]);

    private final byte[] bytes;

    private Payload(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A copy of {@code bytes}. */
    public static Payload of(byte[] bytes) {
        return bytes.length == 0 ? EMPTY : new Payload(bytes.clone());
    }

    /**
     * The next bytes of a buffer.
     *
     * @param from advances by {@code size}; must have that many remaining
     * @param size how many bytes to take
     */
    public static Payload read(ByteBuffer from, int size) {
        if (size == 0) {
            return EMPTY;
        }
        byte[] bytes = new byte[size];
        from.get(bytes);
        return new Payload(bytes);
    }

    /** Writes all bytes; {@code into} advances by {@link #size()}. */
    public void writeTo(ByteBuffer into) {
        into.put(bytes);
    }

    /** Recorded bytes; fewer than the message's length where the snap length cut it. */
    public int size() {
        return bytes.length;
    }

    /**
     * One byte.
     *
     * @param index 0..{@code size() - 1}
     */
    public byte at(int index) {
        return bytes[index];
    }

    /** A copy of all bytes. */
    public byte[] toBytes() {
        return bytes.clone();
    }

    /** This payload cut to at most {@code maxBytes}. */
    public Payload cutTo(int maxBytes) {
        return bytes.length <= maxBytes ? this : new Payload(Arrays.copyOf(bytes, maxBytes));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Payload payload && Arrays.equals(bytes, payload.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** The bytes in hexadecimal, without separators. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
