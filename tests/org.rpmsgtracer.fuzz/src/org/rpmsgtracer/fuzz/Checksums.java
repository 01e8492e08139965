/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.fuzz;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32C;

/** Puts right the checksums of changed files, without which no change would get past them. */
final class Checksums {

    /** What comes before a section's content. */
    static final int SECTION_HEADER_BYTES = 84;

    private static final int HEADER_BYTES = 88;
    private static final int PACKET_SIZE_OFFSET = 56;
    private static final int PACKET_CRC_OFFSET = 84;
    private static final int SECTION_LENGTH_OFFSET = 56;
    private static final int SECTION_CONTENT_CRC_OFFSET = 76;
    private static final int SECTION_HEADER_CRC_OFFSET = 80;
    private static final String COMMENT = "/* crc32c ";

    private Checksums() {}

    /** The same bytes with a last line that holds their checksum. */
    static byte[] correctMetadata(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int line = text.lastIndexOf(COMMENT);
        String before = line < 0 ? text : text.substring(0, line);
        CRC32C crc = new CRC32C();
        crc.update(before.getBytes(StandardCharsets.ISO_8859_1));
        return (before + COMMENT + String.format(Locale.ROOT, "%08x", crc.getValue()) + " */\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Corrects the packets of a stream file, as far as one follows the other. */
    static void correctPackets(byte[] stream) {
        ByteBuffer bytes = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
        int at = 0;
        while (stream.length - at >= HEADER_BYTES) {
            long size = bytes.getLong(at + PACKET_SIZE_OFFSET) >>> 3;
            if (size < HEADER_BYTES || size > stream.length - at) {
                return;
            }
            bytes.putInt(at + PACKET_CRC_OFFSET, 0);
            bytes.putInt(at + PACKET_CRC_OFFSET, crc(stream, at, (int) size));
            at += (int) size;
        }
    }

    /** Corrects the length and both checksums of a section. */
    static void correctSection(byte[] section) {
        int contentBytes = section.length - SECTION_HEADER_BYTES;
        if (contentBytes >= 0) {
            ByteBuffer.wrap(section)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putLong(SECTION_LENGTH_OFFSET, contentBytes)
                    .putInt(SECTION_CONTENT_CRC_OFFSET, crc(section, SECTION_HEADER_BYTES, contentBytes))
                    .putInt(SECTION_HEADER_CRC_OFFSET, crc(section, 0, SECTION_HEADER_CRC_OFFSET));
        }
    }

    private static int crc(byte[] bytes, int from, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }
}
