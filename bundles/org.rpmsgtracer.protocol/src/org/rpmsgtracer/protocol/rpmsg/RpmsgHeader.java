/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.rpmsg;

import org.rpmsgtracer.protocol.memory.BufferMemory;
import org.rpmsgtracer.protocol.memory.Memory;

/**
 * What every RPMsg message begins with (Linux {@code drivers/rpmsg/virtio_rpmsg_bus.c}, {@code struct rpmsg_hdr}).
 *
 * <pre>
 *  0        4        8          12      14      16
 *  +--------+--------+----------+-------+-------+---------
 *  | src    | dst    | reserved | len   | flags | payload, len bytes
 *  | u32    | u32    | u32      | u16   | u16   |
 *  +--------+--------+----------+-------+-------+---------
 * </pre>
 *
 * @param src      address of the sending endpoint
 * @param dst      address of the receiving endpoint
 * @param reserved 0 from Linux; OpenAMP and RPMsg-Lite keep a buffer index here, which is no error
 * @param length   bytes of payload, 0..65535, as the sender says: not checked against any buffer
 * @param flags    0 so far, 0..65535
 */
public record RpmsgHeader(long src, long dst, long reserved, int length, int flags) {

    public static final int SIZE_BYTES = 16;

    /** Where fields lie in the eight bytes that they share. */
    private static final int DST_SHIFT = 32;
    private static final int LENGTH_SHIFT = 32;
    private static final int FLAGS_SHIFT = 48;
    private static final long U32 = 0xFFFF_FFFFL;
    private static final int U16 = 0xFFFF;

    /** The fields in their order, each with its place. */
    public enum Field {
        SRC("src", 0, 4),
        DST("dst", 4, 4),
        RESERVED("reserved", 8, 4),
        LENGTH("len", 12, 2),
        FLAGS("flags", 14, 2);

        private final String text;
        private final int offset;
        private final int sizeBytes;

        Field(String text, int offset, int sizeBytes) {
            this.text = text;
            this.offset = offset;
            this.sizeBytes = sizeBytes;
        }

        /** What Linux and OpenAMP call it. */
        public String text() {
            return text;
        }

        /** Bytes from the beginning of the header. */
        public int offset() {
            return offset;
        }

        public int sizeBytes() {
            return sizeBytes;
        }
    }

    /** Checks that each value fits its field. */
    public RpmsgHeader {
        requireU32("src", src);
        requireU32("dst", dst);
        requireU32("reserved", reserved);
        requireU16("len", length);
        requireU16("flags", flags);
    }

    public static RpmsgHeader read(Memory memory, long at) {
        long addresses = memory.u64(at);
        long others = memory.u64(at + Long.BYTES);
        return new RpmsgHeader(addresses & U32, addresses >>> DST_SHIFT, others & U32,
                (int) (others >>> LENGTH_SHIFT) & U16, (int) (others >>> FLAGS_SHIFT));
    }

    public void write(Memory memory, long at) {
        memory.putU64(at, src | dst << DST_SHIFT);
        memory.putU64(at + Long.BYTES, reserved | (long) length << LENGTH_SHIFT | (long) flags << FLAGS_SHIFT);
    }

    /** The header as it stands in a buffer. */
    public byte[] toBytes() {
        BufferMemory bytes = BufferMemory.heap(0, SIZE_BYTES);
        write(bytes, 0);
        return bytes.bytes(0, SIZE_BYTES);
    }

    private static void requireU32(String field, long value) {
        if (value < 0 || value > U32) {
            throw new IllegalArgumentException(field + " " + value + " is not an unsigned 32-bit value");
        }
    }

    private static void requireU16(String field, int value) {
        if (value < 0 || value > U16) {
            throw new IllegalArgumentException(field + " " + value + " is not an unsigned 16-bit value");
        }
    }
}
