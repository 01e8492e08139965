/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.memory;

import java.util.Arrays;

/**
 * Memory as one side of an asymmetric system addresses it: little-endian, bounds-checked, addressed by unsigned 64-bit
 * device addresses. Nothing is known about the bytes, and another processor may change them between two reads.
 * <p>
 * Values are unsigned: 8 and 16 bits come as {@code int}, 32 bits as {@code long}; 64 bits fill the {@code long}. A
 * put stores the low bits of its value. Every access outside the memory, and every store to a read-only one, throws
 * {@link MemoryAccessException} and changes nothing.
 * <p>
 * Any thread may read and write at any time; only {@link #u16Acquire} and {@link #putU16Release} order other accesses.
 * {@code toString} says which addresses are covered, for messages.
 */
public interface Memory {

    /**
     * Whether {@code lengthBytes} bytes from {@code address} on are all here; for no bytes, whether {@code address} is
     * here or just behind the end. Negative lengths are never contained.
     */
    boolean contains(long address, long lengthBytes);

    int u8(long address);

    int u16(long address);

    long u32(long address);

    long u64(long address);

    void putU8(long address, int value);

    void putU16(long address, int value);

    void putU32(long address, long value);

    void putU64(long address, long value);

    /**
     * Loads a ring index so that later reads see what was written before the index was published.
     *
     * @param address a multiple of 2, otherwise {@link MemoryAccessException}
     */
    int u16Acquire(long address);

    /**
     * Stores a ring index so that whoever loads it with acquire sees everything written before.
     *
     * @param address a multiple of 2, otherwise {@link MemoryAccessException}
     */
    void putU16Release(long address, int value);

    /**
     * Copies bytes out of the memory.
     *
     * @throws IndexOutOfBoundsException if the range does not lie in {@code into}
     */
    void read(long address, byte[] into, int offset, int length);

    /**
     * Copies bytes into the memory.
     *
     * @throws IndexOutOfBoundsException if the range does not lie in {@code from}
     */
    void write(long address, byte[] from, int offset, int length);

    /** A copy of {@code length} bytes; the bounds are checked before anything is allocated. */
    default byte[] bytes(long address, int length) {
        if (!contains(address, length)) {
            throw MemoryAccessException.outside("read", address, length, this);
        }
        byte[] copy = new byte[length];
        read(address, copy, 0, length);
        return copy;
    }

    /** Stores the low 8 bits of {@code value} into each of {@code lengthBytes} bytes. */
    default void fill(long address, long lengthBytes, int value) {
        if (!contains(address, lengthBytes)) {
            throw MemoryAccessException.outside("write", address, lengthBytes, this);
        }
        byte[] block = new byte[(int) Math.min(lengthBytes, 8192)];
        Arrays.fill(block, (byte) value);
        for (long done = 0; done < lengthBytes; done += block.length) {
            write(address + done, block, 0, (int) Math.min(lengthBytes - done, block.length));
        }
    }
}
