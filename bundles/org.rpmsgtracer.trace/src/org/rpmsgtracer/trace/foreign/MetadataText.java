/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.foreign;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Takes the text out of a metadata file, which may be in packets (CTF 1.8.3, 7.1). The header of such a packet, numbers in
 * the byte order of who wrote it:
 * <pre>
 * offset  size  field
 *      0     4  magic               0x75D11D57
 *      4    16  uuid
 *     20     4  checksum            0 if unused
 *     24     4  content_size        bits of header and text
 *     28     4  packet_size         bits up to the next packet
 *     32     1  compression_scheme  0 = none
 *     33     1  encryption_scheme   0 = none
 *     34     1  checksum_scheme     0 = none
 *     35     1  major
 *     36     1  minor
 * </pre>
 */
final class MetadataText {

    /** How a file begins that is text; a space and the version follow. */
    static final String BEGINNING = "/* CTF 1.8";

    static final int PACKET_MAGIC = 0x75D11D57;

    private static final int CONTENT_SIZE = 24;
    private static final int PACKET_SIZE = 28;
    private static final int SCHEMES = 32;
    private static final int MAJOR = 35;
    private static final int HEADER_BYTES = 37;

    private MetadataText() {}

    /** Whether a file that begins with these bytes can be the metadata of a CTF 1.8 trace. */
    static boolean begins(byte[] head) {
        byte[] text = BEGINNING.getBytes(StandardCharsets.US_ASCII);
        return isPacketised(head)
                || head.length >= text.length && Arrays.equals(head, 0, text.length, text, 0, text.length);
    }

    private static boolean isPacketised(byte[] bytes) {
        if (bytes.length < Integer.BYTES) {
            return false;
        }
        int magic = ByteBuffer.wrap(bytes).getInt();
        return magic == PACKET_MAGIC || Integer.reverseBytes(magic) == PACKET_MAGIC;
    }

    /** @throws TsdlException if it is no metadata of CTF 1.8, or a packet is not whole */
    static String of(byte[] bytes) throws TsdlException {
        if (isPacketised(bytes)) {
            return unpacked(bytes);
        }
        if (!begins(bytes)) {
            String found = new String(bytes, 0, Math.min(bytes.length, BEGINNING.length()), StandardCharsets.UTF_8);
            throw new TsdlException(
                    "it begins with \"" + Excerpt.of(found) + "\", expected \"" + BEGINNING + "\" or a packet");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String unpacked(byte[] bytes) throws TsdlException {
        ByteBuffer packets = ByteBuffer.wrap(bytes);
        if (packets.getInt(0) != PACKET_MAGIC) {
            packets.order(ByteOrder.LITTLE_ENDIAN);
        }
        byte[] text = new byte[bytes.length];
        int length = 0;
        int at = 0;
        while (at < bytes.length) {
            int content = requireWhole(packets, at) - HEADER_BYTES;
            System.arraycopy(bytes, at + HEADER_BYTES, text, length, content);
            length += content;
            at += packetBytes(packets, at);
        }
        return new String(text, 0, length, StandardCharsets.UTF_8);
    }

    private static int packetBytes(ByteBuffer packets, int at) {
        return (int) (Integer.toUnsignedLong(packets.getInt(at + PACKET_SIZE)) / Byte.SIZE);
    }

    /** Checks a packet and returns how many of its bytes are content. */
    private static int requireWhole(ByteBuffer packets, int at) throws TsdlException {
        int rest = packets.limit() - at;
        if (rest < HEADER_BYTES || packets.getInt(at) != PACKET_MAGIC) {
            throw new TsdlException("there is no packet of metadata at byte " + at);
        }
        int content = (int) (Integer.toUnsignedLong(packets.getInt(at + CONTENT_SIZE)) / Byte.SIZE);
        int size = packetBytes(packets, at);
        if (content < HEADER_BYTES || content > size || size > rest) {
            throw new TsdlException("the packet at byte " + at + " has " + content + " bytes of content and " + size
                    + " in all, expected " + HEADER_BYTES + " <= content <= packet <= " + rest);
        }
        for (int scheme = SCHEMES; scheme < SCHEMES + 2; scheme++) {
            if (packets.get(at + scheme) != 0) {
                throw new TsdlException("the packet at byte " + at + " is compressed or encrypted, which is not known");
            }
        }
        if (packets.get(at + MAJOR) != 1 || packets.get(at + MAJOR + 1) != 8) {
            throw new TsdlException("the packet at byte " + at + " is of CTF " + packets.get(at + MAJOR) + "."
                    + packets.get(at + MAJOR + 1) + ", expected 1.8");
        }
        return content;
    }
}
