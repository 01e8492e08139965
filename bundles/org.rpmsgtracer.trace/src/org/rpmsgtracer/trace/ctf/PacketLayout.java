/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.ctf;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32C;

/**
 * Where things lie in a packet, little-endian. Sizes in the packet are bits, offsets here are bytes.
 *
 * <pre>
 *      0       4       8       12      16
 *      +-------+-------+-------+-------+
 *    0 | magic |         uuid          |  packet header
 *   16 |       |stream |stream instance|
 *      +-------+-------+---------------+
 *   32 |timestamp begin| timestamp end |  packet context
 *   48 | content size  |  packet size  |
 *   64 |  sequence no. |   discarded   |
 *      +-------+-------+---------------+
 *   80 |events |crc32c | records ...   |
 *      +-------+-------+               |
 *      |               ... and padding |
 *      +-------------------------------+
 * </pre>
 *
 * Source: CTF 1.8.3, section 5; the fields of the context that CTF leaves to the tracer are ours.
 */
final class PacketLayout {

    static final int MAGIC_OFFSET = 0;
    static final int UUID_OFFSET = 4;
    static final int STREAM_ID_OFFSET = 20;
    static final int STREAM_INSTANCE_ID_OFFSET = 24;
    static final int TIMESTAMP_BEGIN_OFFSET = 32;
    static final int TIMESTAMP_END_OFFSET = 40;
    static final int CONTENT_SIZE_OFFSET = 48;
    static final int PACKET_SIZE_OFFSET = 56;
    static final int SEQUENCE_OFFSET = 64;
    static final int DISCARDED_OFFSET = 72;
    static final int EVENT_COUNT_OFFSET = 80;
    static final int CRC32C_OFFSET = 84;
    static final int RECORDS_OFFSET = 88;

    static final int MAGIC = 0xC1FC1FC1;
    /** Number of the recording's only clock. */
    static final int STREAM_ID = 0;
    static final long STREAM_INSTANCE_ID = 0;

    private static final byte[] NO_CHECKSUM = new byte[Integer.BYTES];

    private PacketLayout() {}

    /** A little-endian view of bytes. */
    static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** A little-endian view of the bytes from a place on. */
    static ByteBuffer littleEndian(byte[] bytes, int from) {
        return ByteBuffer.wrap(bytes, from, bytes.length - from).slice().order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * The checksum of a packet: CRC-32C over its {@code length} bytes, its own field taken as zero.
     *
     * @param at where it begins
     */
    static int crc32c(byte[] bytes, int at, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, at, CRC32C_OFFSET);
        crc.update(NO_CHECKSUM);
        crc.update(bytes, at + RECORDS_OFFSET, length - RECORDS_OFFSET);
        return (int) crc.getValue();
    }
}
