/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom;

import java.util.Arrays;

/** Bytes that grow. Numbers take 7 bits a byte, the lowest first; the top bit says that more follow. */
final class CompactWriter {

    private static final int INITIAL_BYTES = 256;
    private static final int MAX_NUMBER_BYTES = 10;

    private byte[] bytes = new byte[INITIAL_BYTES];
    private int size;

    /** How many bytes there are. */
    int size() {
        return size;
    }

    /** The buffer that begins with the bytes; valid until more are written. */
    byte[] buffer() {
        return bytes;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    void clear() {
        size = 0;
    }

    /** Writes a number, taken as unsigned. */
    CompactWriter number(long value) {
        ensure(MAX_NUMBER_BYTES);
        int at = size;
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes[at++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[at++] = (byte) rest;
        size = at;
        return this;
    }

    /** Writes a number that may be negative: its sign goes to the lowest bit. */
    CompactWriter signed(long value) {
        return number(value << 1 ^ value >> 63);
    }

    /** Writes four bytes, the lowest first. */
    CompactWriter fixed(int value) {
        ensure(Integer.BYTES);
        for (int i = 0; i < Integer.BYTES; i++) {
            bytes[size++] = (byte) (value >>> i * Byte.SIZE);
        }
        return this;
    }

    /** Writes the length of other bytes, then these. */
    CompactWriter block(CompactWriter other) {
        return number(other.size).append(other);
    }

    /** Writes other bytes. */
    CompactWriter append(CompactWriter other) {
        ensure(other.size);
        System.arraycopy(other.bytes, 0, bytes, size, other.size);
        size += other.size;
        return this;
    }

    private void ensure(int more) {
        if (more > bytes.length - size) {
            bytes = Arrays.copyOf(bytes,
                    Math.max(Math.addExact(size, more), (int) Math.min(Integer.MAX_VALUE - 8, 2L * bytes.length)));
        }
    }
}
