/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.virtio;

import org.rpmsgtracer.protocol.memory.Memory;

/**
 * One entry of a descriptor table (VIRTIO 1.3, 2.7.5).
 *
 * <pre>
 *  0        8        12      14      16
 *  +--------+--------+-------+-------+
 *  | addr   | len    | flags | next  |
 *  | u64    | u32    | u16   | u16   |
 *  +--------+--------+-------+-------+
 * </pre>
 *
 * @param address     buffer, or table of an indirect descriptor
 * @param lengthBytes 0..2^32 - 1
 * @param flags       {@link #NEXT}, {@link #WRITE}, {@link #INDIRECT}, and what else was found; unsigned 16 bit
 * @param next        the chain's next descriptor, unsigned 16 bit; without {@link #NEXT} a leftover without meaning
 */
public record Descriptor(long address, long lengthBytes, int flags, int next) {

    public static final int SIZE_BYTES = 16;

    /** The chain goes on at {@code next}. */
    public static final int NEXT = 1;
    /** The device writes the buffer; without it the device reads. */
    public static final int WRITE = 2;
    /** The buffer is a table of descriptors. */
    public static final int INDIRECT = 4;

    private static final int LENGTH = 8;
    /** Where flags and next lie in the eight bytes that begin with the length. */
    private static final int FLAGS_SHIFT = 32;
    private static final int NEXT_SHIFT = 48;

    /** Checks that each value fits its field. */
    public Descriptor {
        if (lengthBytes < 0 || lengthBytes > 0xFFFF_FFFFL) {
            throw new IllegalArgumentException("descriptor length " + lengthBytes);
        }
        if (flags < 0 || flags > 0xFFFF) {
            throw new IllegalArgumentException("descriptor flags " + flags);
        }
        if (next < 0 || next > 0xFFFF) {
            throw new IllegalArgumentException("descriptor next " + next);
        }
    }

    /** A buffer that the device reads. */
    public static Descriptor deviceReadable(long address, long lengthBytes) {
        return new Descriptor(address, lengthBytes, 0, 0);
    }

    /** A buffer that the device writes. */
    public static Descriptor deviceWritable(long address, long lengthBytes) {
        return new Descriptor(address, lengthBytes, WRITE, 0);
    }

    public static Descriptor read(Memory memory, long at) {
        long others = memory.u64(at + LENGTH);
        return new Descriptor(memory.u64(at), others & 0xFFFF_FFFFL, (int) (others >>> FLAGS_SHIFT) & 0xFFFF,
                (int) (others >>> NEXT_SHIFT));
    }

    static long readLengthBytes(Memory memory, long at) {
        return memory.u32(at + LENGTH);
    }

    public void write(Memory memory, long at) {
        write(memory, at, address, lengthBytes, flags, next);
    }

    static void write(Memory memory, long at, long address, long lengthBytes, int flags, int next) {
        memory.putU64(at, address);
        memory.putU64(at + LENGTH, lengthBytes | (long) flags << FLAGS_SHIFT | (long) next << NEXT_SHIFT);
    }

    public boolean hasNext() {
        return (flags & NEXT) != 0;
    }

    public boolean deviceWritable() {
        return (flags & WRITE) != 0;
    }

    public boolean indirect() {
        return (flags & INDIRECT) != 0;
    }
}
