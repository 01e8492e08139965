/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import java.util.Arrays;
import java.util.Optional;

/**
 * An ICMP echo request or reply in an IPv4 packet that is not a fragment (RFC 791, RFC 792), big endian:
 *
 * <pre>
 *   IPv4    0 version 4, header words | 2 total length | 6 flags, fragment | 8 time to live | 9 protocol 1
 *          10 checksum | 12 source | 16 destination
 *   ICMP    0 type | 1 code 0 | 2 checksum | 4 identifier | 6 number | 8 data
 * </pre>
 *
 * @param type       {@link #REQUEST} or {@link #REPLY}
 * @param identifier of the process that asks, unsigned 16 bit
 * @param number     of the request, unsigned 16 bit
 */
record IcmpEcho(int type, String source, String destination, int identifier, int number, byte[] data) {

    static final int REPLY = 0;
    static final int REQUEST = 8;
    static final int TIME_TO_LIVE = 64;

    /** Before the data, in a packet without options. */
    static final int HEADER_BYTES = 28;

    private static final int IP_HEADER_BYTES = 20;
    private static final int ICMP_HEADER_BYTES = 8;
    private static final int TOTAL_LENGTH = 2;
    private static final int FRAGMENT = 6;
    private static final int FRAGMENT_MASK = 0x3FFF;
    private static final int TTL = 8;
    private static final int PROTOCOL = 9;
    private static final int ICMP = 1;
    private static final int IP_CHECKSUM = 10;
    private static final int SOURCE = 12;
    private static final int DESTINATION = 16;
    private static final int ICMP_CHECKSUM = 2;
    private static final int IDENTIFIER = 4;
    private static final int NUMBER = 6;

    /** The echo in a frame's payload, which may be padded; empty if it is something else, cut off or damaged. */
    static Optional<IcmpEcho> parse(byte[] payload) {
        if (payload.length < HEADER_BYTES || (payload[0] & 0xF0) != 0x40 || payload[PROTOCOL] != ICMP
                || (u16(payload, FRAGMENT) & FRAGMENT_MASK) != 0) {
            return Optional.empty();
        }
        int icmp = (payload[0] & 0xF) * Integer.BYTES;
        int end = u16(payload, TOTAL_LENGTH);
        boolean whole = icmp >= IP_HEADER_BYTES && end >= icmp + ICMP_HEADER_BYTES && end <= payload.length
                && InternetChecksum.of(payload, 0, icmp) == 0
                && InternetChecksum.of(payload, icmp, end - icmp) == 0;
        if (!whole || payload[icmp] != REQUEST && payload[icmp] != REPLY || payload[icmp + 1] != 0) {
            return Optional.empty();
        }
        return Optional.of(new IcmpEcho(payload[icmp], InternetAddress.read(payload, SOURCE),
                InternetAddress.read(payload, DESTINATION), u16(payload, icmp + IDENTIFIER),
                u16(payload, icmp + NUMBER), Arrays.copyOfRange(payload, icmp + ICMP_HEADER_BYTES, end)));
    }

    byte[] toBytes() {
        byte[] packet = new byte[HEADER_BYTES + data.length];
        packet[0] = 0x40 | IP_HEADER_BYTES / Integer.BYTES;
        putU16(packet, TOTAL_LENGTH, packet.length);
        packet[TTL] = TIME_TO_LIVE;
        packet[PROTOCOL] = ICMP;
        System.arraycopy(InternetAddress.toBytes(source), 0, packet, SOURCE, InternetAddress.SIZE_BYTES);
        System.arraycopy(InternetAddress.toBytes(destination), 0, packet, DESTINATION, InternetAddress.SIZE_BYTES);
        putU16(packet, IP_CHECKSUM, InternetChecksum.of(packet, 0, IP_HEADER_BYTES));
        packet[IP_HEADER_BYTES] = (byte) type;
        putU16(packet, IP_HEADER_BYTES + IDENTIFIER, identifier);
        putU16(packet, IP_HEADER_BYTES + NUMBER, number);
        System.arraycopy(data, 0, packet, HEADER_BYTES, data.length);
        putU16(packet, IP_HEADER_BYTES + ICMP_CHECKSUM,
                InternetChecksum.of(packet, IP_HEADER_BYTES, packet.length - IP_HEADER_BYTES));
        return packet;
    }

    /** The answer to a request. */
    IcmpEcho reply() {
        return new IcmpEcho(REPLY, destination, source, identifier, number, data);
    }

    private static int u16(byte[] packet, int offset) {
        return (packet[offset] & 0xFF) << 8 | packet[offset + 1] & 0xFF;
    }

    private static void putU16(byte[] packet, int offset, int value) {
        packet[offset] = (byte) (value >>> 8);
        packet[offset + 1] = (byte) value;
    }
}
