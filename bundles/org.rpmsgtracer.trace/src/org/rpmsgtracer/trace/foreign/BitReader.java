/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.foreign;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Reads the bits of one packet (CTF 1.8.3, 4.1) and keeps what was read: each field of the metadata has a slot for its
 * value. Does not read beyond the packet's content. For one thread.
 */
final class BitReader {

    private static final VarHandle LE16 = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LE32 = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LE64 = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle BE16 = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle BE32 = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle BE64 = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private static final int BYTE = Byte.SIZE;
    private static final int BYTE_MASK = 0xFF;

    /** Values of integers; place and count of texts and arrays. */
    final long[] values;

    /** The last value of a field that says which event it is; -1 if there was none. */
    long eventId;

    /** The stream's clock in ticks. */
    long clock;

    private byte[] bytes = new byte[0];
    private int start;
    private long position;
    private long end;
    private boolean lastBig;
    private long idleSteps;

    BitReader(int slots) {
        this.values = new long[slots];
    }

    /**
     * Goes on in these bytes.
     *
     * @param packetStart index of the packet's first byte
     * @param at          position in the packet in bits
     * @param endBits     where its content ends
     */
    void read(byte[] from, int packetStart, long at, long endBits) {
        bytes = from;
        start = packetStart;
        position = at;
        end = endBits;
        idleSteps = 0;
    }

    /** Bits from the packet's begin. */
    long position() {
        return position;
    }

    boolean atEnd() {
        return position >= end;
    }

    void align(int bits) throws DamagedException {
        long aligned = position + bits - 1 & -bits;
        require(aligned - position);
        position = aligned;
    }

    void skip(long bits) throws DamagedException {
        require(bits);
        position += bits;
    }

    /** Checks that so many bits follow. */
    void require(long bits) throws DamagedException {
        if (bits < 0 || bits > end - position) {
            throw new DamagedException("the content ends at bit " + end + ", expected " + Long.toUnsignedString(bits)
                    + " bits more at bit " + position);
        }
    }

    /** An element that may have no bits: a packet cannot have more of these than bits. */
    void countElements(long count) throws DamagedException {
        require(count);
        idleSteps += count;
        if (idleSteps > end) {
            throw new DamagedException("found more than " + end + " elements of arrays in a packet of as many bits");
        }
    }

    /** The next integer, without its sign. */
    long integer(int size, boolean big) throws DamagedException {
        require(size);
        long at = position;
        position += size;
        if ((at & BYTE - 1) != 0) {
            return unaligned(at, size, big);
        }
        int i = start + (int) (at / BYTE);
        return switch (size) {
            case 8 -> bytes[i] & BYTE_MASK;
            case 16 -> Short.toUnsignedLong((short) (big ? BE16.get(bytes, i) : LE16.get(bytes, i)));
            case 32 -> Integer.toUnsignedLong((int) (big ? BE32.get(bytes, i) : LE32.get(bytes, i)));
            case 64 -> (long) (big ? BE64.get(bytes, i) : LE64.get(bytes, i));
            default -> bits(at, size, big);
        };
    }

    private long unaligned(long at, int size, boolean big) throws DamagedException {
        if (big != lastBig) {
            throw new DamagedException("the byte order changes within a byte at bit " + at);
        }
        return bits(at, size, big);
    }

    private long bits(long at, int size, boolean big) {
        lastBig = big;
        int i = start + (int) (at / BYTE);
        int offset = (int) (at % BYTE);
        if (offset + size <= Long.SIZE && i + Long.BYTES <= bytes.length) {
            return big
                    ? (long) BE64.get(bytes, i) << offset >>> Long.SIZE - size
                    : (long) LE64.get(bytes, i) << Long.SIZE - size - offset >>> Long.SIZE - size;
        }
        return piecewise(i, offset, size, big);
    }

    private long piecewise(int first, int firstOffset, int size, boolean big) {
        int i = first;
        int offset = firstOffset;
        long value = 0;
        int done = 0;
        while (done < size) {
            int taken = Math.min(BYTE - offset, size - done);
            int shift = big ? BYTE - offset - taken : offset;
            long part = (bytes[i] & BYTE_MASK) >>> shift & (1 << taken) - 1;
            value = big ? value << taken | part : value | part << done;
            done += taken;
            offset = 0;
            i++;
        }
        return value;
    }

    /** Passes bytes up to a zero byte and that one; returns how many come before it. */
    int text() throws DamagedException {
        align(BYTE);
        int first = start + (int) (position / BYTE);
        int last = start + (int) (end / BYTE);
        for (int i = first; i < last; i++) {
            if (bytes[i] == 0) {
                position += (long) (i - first + 1) * BYTE;
                return i - first;
            }
        }
        throw new DamagedException("the text at bit " + position + " does not end");
    }

    /** A copy of bytes that were passed before. */
    byte[] bytes(long at, int count, boolean big) {
        byte[] copy = new byte[count];
        if (at % BYTE == 0) {
            System.arraycopy(bytes, start + (int) (at / BYTE), copy, 0, count);
            return copy;
        }
        for (int i = 0; i < count; i++) {
            copy[i] = (byte) bits(at + (long) i * BYTE, BYTE, big);
        }
        return copy;
    }

    /** An integer that was passed before. */
    long integerAt(long at, int size, boolean big) {
        return bits(at, size, big);
    }

    /**
     * The clock is seen: of its value the lowest bits. If they are less than those of the last value, they have
     * overflowed once since (8).
     */
    void seeClock(long value, int size) {
        if (size == Long.SIZE) {
            clock = value;
            return;
        }
        long mask = (1L << size) - 1;
        long before = clock & mask;
        clock = (clock & ~mask | value) + (value < before ? mask + 1 : 0);
    }
}
