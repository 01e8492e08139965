/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

import org.rpmsgtracer.trace.ctf.CorruptPacketException;

/**
 * How the file of a section begins, little-endian but for the UUID; the content follows.
 *
 * <pre>
 *      0       4       8       12      16
 *      +-------+-------+-------+-------+
 *    0 |     magic     | format|version|
 *   16 |             uuid              |
 *   32 |             name              |
 *   48 | covered bytes |    length     |
 *      +-------+-------+-------+-------+
 *   64 |packets| first | last  |content|
 *   80 |header |
 *      +-------+
 * </pre>
 *
 * @param trace          the UUID of the trace
 * @param name           of the section
 * @param version        of its content
 * @param coveredBytes   of the stream
 * @param coveredPackets of the stream
 * @param firstPacket    checksum of the first one of them, 0 if there is none
 * @param lastPacket     checksum of the last one of them
 * @param length         bytes of the content
 * @param checksum       of the content
 */
record SectionHeader(UUID trace, String name, int version, long coveredBytes, int coveredPackets, int firstPacket,
        int lastPacket, long length, int checksum) {

    static final int SIZE_BYTES = 84;

    private static final byte[] MAGIC = "RPMSGTRS".getBytes(StandardCharsets.US_ASCII);
    private static final int FORMAT = 1;
    private static final int FORMAT_OFFSET = 8;
    private static final int VERSION_OFFSET = 12;
    private static final int UUID_OFFSET = 16;
    private static final int NAME_OFFSET = 32;
    private static final int NAME_BYTES = 16;
    private static final int COVERED_BYTES_OFFSET = 48;
    private static final int LENGTH_OFFSET = 56;
    private static final int COVERED_PACKETS_OFFSET = 64;
    private static final int FIRST_PACKET_OFFSET = 68;
    private static final int LAST_PACKET_OFFSET = 72;
    private static final int CONTENT_CRC_OFFSET = 76;
    private static final int HEADER_CRC_OFFSET = 80;
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,15}");

    /** @throws IllegalArgumentException if no section can have that name */
    static void requireName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("section \"" + name + "\", expected " + NAME);
        }
    }

    byte[] toBytes() {
        ByteBuffer header = ByteBuffer.allocate(SIZE_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        header.put(MAGIC).putInt(FORMAT_OFFSET, FORMAT).putInt(VERSION_OFFSET, version);
        header.putLong(UUID_OFFSET, Long.reverseBytes(trace.getMostSignificantBits()));
        header.putLong(UUID_OFFSET + Long.BYTES, Long.reverseBytes(trace.getLeastSignificantBits()));
        header.put(NAME_OFFSET, name.getBytes(StandardCharsets.US_ASCII));
        header.putLong(COVERED_BYTES_OFFSET, coveredBytes).putLong(LENGTH_OFFSET, length);
        header.putInt(COVERED_PACKETS_OFFSET, coveredPackets).putInt(CONTENT_CRC_OFFSET, checksum);
        header.putInt(FIRST_PACKET_OFFSET, firstPacket).putInt(LAST_PACKET_OFFSET, lastPacket);
        return header.putInt(HEADER_CRC_OFFSET, checksumOf(header.array())).array();
    }

    /** @throws CorruptPacketException if these are not the header of a section */
    static SectionHeader of(byte[] bytes) throws CorruptPacketException {
        ByteBuffer header = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (!Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw new CorruptPacketException("it does not begin like one");
        }
        if (header.getInt(FORMAT_OFFSET) != FORMAT) {
            throw new CorruptPacketException("its format is " + header.getInt(FORMAT_OFFSET) + ", expected " + FORMAT);
        }
        if (header.getInt(HEADER_CRC_OFFSET) != checksumOf(bytes)) {
            throw new CorruptPacketException("the checksum of its header is wrong");
        }
        UUID trace = new UUID(Long.reverseBytes(header.getLong(UUID_OFFSET)),
                Long.reverseBytes(header.getLong(UUID_OFFSET + Long.BYTES)));
        int end = NAME_OFFSET;
        while (end < NAME_OFFSET + NAME_BYTES && bytes[end] != 0) {
            end++;
        }
        String name = new String(bytes, NAME_OFFSET, end - NAME_OFFSET, StandardCharsets.US_ASCII);
        return new SectionHeader(trace, name, header.getInt(VERSION_OFFSET), header.getLong(COVERED_BYTES_OFFSET),
                header.getInt(COVERED_PACKETS_OFFSET), header.getInt(FIRST_PACKET_OFFSET),
                header.getInt(LAST_PACKET_OFFSET), header.getLong(LENGTH_OFFSET), header.getInt(CONTENT_CRC_OFFSET));
    }

    private static int checksumOf(byte[] header) {
        CRC32C crc = new CRC32C();
        crc.update(header, 0, HEADER_CRC_OFFSET);
        return (int) crc.getValue();
    }
}
