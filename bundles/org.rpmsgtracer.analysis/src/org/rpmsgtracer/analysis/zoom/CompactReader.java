/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom;

/**
 * Reads what a {@link CompactWriter} wrote, or something hostile that only looks like it: no place outside the bytes is
 * touched, and numbers are checked against what they count.
 */
final class CompactReader {

    private static final int MAX_SHIFT = 63;

    private byte[] bytes = new byte[0];
    private int at;
    private int end;

    CompactReader() {}

    CompactReader(byte[] bytes, int from, int to) {
        reset(bytes, from, to);
    }

    /** Begins anew with the bytes {@code from <= index < to}. */
    void reset(byte[] newBytes, int from, int to) {
        bytes = newBytes;
        at = from;
        end = to;
    }

    /** A reader of bytes between two indices that were {@link #position} once. */
    CompactReader part(int from, int to) {
        return new CompactReader(bytes, from, to);
    }

    /** The index of the next byte. */
    int position() {
        return at;
    }

    /** Bytes that are left. */
    int remaining() {
        return end - at;
    }

    long number() throws CorruptZoomException {
        if (at < end && bytes[at] >= 0) {
            return bytes[at++];
        }
        long value = 0;
        for (int shift = 0; shift <= MAX_SHIFT; shift += 7) {
            if (at >= end) {
                throw new CorruptZoomException("it ends within a number");
            }
            byte next = bytes[at++];
            value |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new CorruptZoomException("a number has more than 64 bits");
    }

    /** A number that is 0..{@code max}. */
    int number(int max) throws CorruptZoomException {
        long value = number();
        if (value < 0 || value > max) {
            throw new CorruptZoomException("found " + value + ", expected 0.." + max);
        }
        return (int) value;
    }

    /** How many things follow, each of which takes at least so many bytes. */
    int count(int bytesEach) throws CorruptZoomException {
        return number((end - at) / bytesEach);
    }

    long signed() throws CorruptZoomException {
        long value = number();
        return value >>> 1 ^ -(value & 1);
    }

    int fixed() throws CorruptZoomException {
        if (end - at < Integer.BYTES) {
            throw new CorruptZoomException("it ends within a checksum");
        }
        int value = 0;
        for (int i = 0; i < Integer.BYTES; i++) {
            value |= (bytes[at++] & 0xFF) << i * Byte.SIZE;
        }
        return value;
    }

    /** Goes over so many bytes. */
    void skip(int length) throws CorruptZoomException {
        if (length < 0 || length > end - at) {
            throw new CorruptZoomException("a part of " + length + " bytes, only " + (end - at) + " are left");
        }
        at += length;
    }
}
