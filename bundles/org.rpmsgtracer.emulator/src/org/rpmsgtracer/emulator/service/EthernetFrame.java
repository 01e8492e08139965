/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import java.util.Arrays;

/**
 * Frames of a small station, without check sequence, big endian:
 *
 * <pre>
 *   Ethernet II    0 destination | 6 source | 12 type
 *   ARP           14 hardware 1 | 16 protocol 0x0800 | 18 sizes 6, 4 | 20 operation
 *   (RFC 826)     22 sender MAC | 28 sender IP | 32 target MAC | 38 target IP          42 bytes in all
 *   IPv4          14 version 4, words | 16 total length | 20 flags, fragment | 23 protocol | 24 checksum
 *   (RFC 791)     26 source | 30 destination
 *   ICMP echo      0 type 8 or 0 | 1 code | 2 checksum | 4 identifier | 6 number | 8 data
 *   (RFC 792)
 * </pre>
 */
final class EthernetFrame {

    /** An ARP request or reply. */
    static final int ARP_BYTES = 42;

    static final int ARP_REQUEST = 1;
    static final int ARP_REPLY = 2;
    static final int ECHO_REPLY = 0;
    static final int ECHO_REQUEST = 8;

    /** Of Ethernet. */
    static final int HEADER_BYTES = 14;

    private static final int TYPE = 12;
    private static final int TYPE_ARP = 0x0806;
    private static final int TYPE_IPV4 = 0x0800;
    private static final int ARP_HARDWARE = 14;
    private static final int ARP_PROTOCOL = 16;
    private static final int ARP_SIZES = 18;
    private static final int ARP_OPERATION = 20;
    private static final int ARP_SENDER_MAC = 22;
    private static final int ARP_SENDER_IP = 28;
    private static final int ARP_TARGET_MAC = 32;
    private static final int ARP_TARGET_IP = 38;
    private static final int IP_LENGTH = 16;
    private static final int IP_FRAGMENT = 20;
    private static final int IP_TTL = 22;
    private static final int IP_PROTOCOL = 23;
    private static final int IP_CHECKSUM = 24;
    private static final int IP_SOURCE = 26;
    private static final int IP_DESTINATION = 30;
    private static final int IP_HEADER_BYTES = 20;
    private static final int ICMP = 1;
    private static final int ICMP_HEADER_BYTES = 8;
    private static final int ICMP_CHECKSUM = 2;
    private static final int ICMP_IDENTIFIER = 4;
    private static final int ICMP_NUMBER = 6;
    private static final int TIME_TO_LIVE = 64;

    private EthernetFrame() {}

    /** An ARP packet in a frame to the target, or to all if the target's hardware address is not known (zeros). */
    static byte[] arp(int operation, byte[] senderMac, byte[] senderIp, byte[] targetMac, byte[] targetIp) {
        byte[] frame = new byte[ARP_BYTES];
        boolean known = !Arrays.equals(targetMac, new byte[EthernetAddress.SIZE_BYTES]);
        Arrays.fill(frame, 0, EthernetAddress.SIZE_BYTES, (byte) 0xFF);
        if (known) {
            put(frame, 0, targetMac);
        }
        put(frame, EthernetAddress.SIZE_BYTES, senderMac);
        putU16(frame, TYPE, TYPE_ARP);
        putU16(frame, ARP_HARDWARE, 1);
        putU16(frame, ARP_PROTOCOL, TYPE_IPV4);
        putU16(frame, ARP_SIZES, EthernetAddress.SIZE_BYTES << 8 | InternetAddress.SIZE_BYTES);
        putU16(frame, ARP_OPERATION, operation);
        put(frame, ARP_SENDER_MAC, senderMac);
        put(frame, ARP_SENDER_IP, senderIp);
        put(frame, ARP_TARGET_MAC, targetMac);
        put(frame, ARP_TARGET_IP, targetIp);
        return frame;
    }

    /** An ICMP echo request or reply with data in a frame. */
    static byte[] echo(int type, byte[] sourceMac, byte[] sourceIp, byte[] targetMac, byte[] targetIp, int identifier,
            int number, byte[] data) {
        int icmp = HEADER_BYTES + IP_HEADER_BYTES;
        byte[] frame = new byte[icmp + ICMP_HEADER_BYTES + data.length];
        put(frame, 0, targetMac);
        put(frame, EthernetAddress.SIZE_BYTES, sourceMac);
        putU16(frame, TYPE, TYPE_IPV4);
        frame[HEADER_BYTES] = 0x45;
        putU16(frame, IP_LENGTH, frame.length - HEADER_BYTES);
        frame[IP_TTL] = TIME_TO_LIVE;
        frame[IP_PROTOCOL] = ICMP;
        put(frame, IP_SOURCE, sourceIp);
        put(frame, IP_DESTINATION, targetIp);
        putU16(frame, IP_CHECKSUM, InternetChecksum.of(frame, HEADER_BYTES, IP_HEADER_BYTES));
        frame[icmp] = (byte) type;
        putU16(frame, icmp + ICMP_IDENTIFIER, identifier);
        putU16(frame, icmp + ICMP_NUMBER, number);
        put(frame, icmp + ICMP_HEADER_BYTES, data);
        putU16(frame, icmp + ICMP_CHECKSUM, InternetChecksum.of(frame, icmp, frame.length - icmp));
        return frame;
    }

    /** Whether the frame holds an ARP packet of this operation for an IPv4 address. */
    static boolean isArp(byte[] frame, int operation, byte[] targetIp) {
        return frame.length >= ARP_BYTES && u16(frame, TYPE) == TYPE_ARP && u16(frame, ARP_HARDWARE) == 1
                && u16(frame, ARP_PROTOCOL) == TYPE_IPV4 && u16(frame, ARP_OPERATION) == operation
                && Arrays.equals(ip(frame, ARP_TARGET_IP), targetIp);
    }

    static byte[] arpSenderMac(byte[] frame) {
        return Arrays.copyOfRange(frame, ARP_SENDER_MAC, ARP_SENDER_MAC + EthernetAddress.SIZE_BYTES);
    }

    static byte[] arpSenderIp(byte[] frame) {
        return ip(frame, ARP_SENDER_IP);
    }

    /** Whether the frame holds a whole ICMP echo of this type for an IPv4 address, with right checksums. */
    static boolean isEcho(byte[] frame, int type, byte[] targetIp) {
        if (frame.length < HEADER_BYTES + IP_HEADER_BYTES || u16(frame, TYPE) != TYPE_IPV4
                || frame[HEADER_BYTES] >>> 4 != 4 || frame[IP_PROTOCOL] != ICMP
                || (u16(frame, IP_FRAGMENT) & 0x3FFF) != 0 || !Arrays.equals(ip(frame, IP_DESTINATION), targetIp)) {
            return false;
        }
        int headerBytes = ipHeaderBytes(frame);
        int length = u16(frame, IP_LENGTH);
        return headerBytes >= IP_HEADER_BYTES && length >= headerBytes + ICMP_HEADER_BYTES
                && HEADER_BYTES + length <= frame.length
                && InternetChecksum.of(frame, HEADER_BYTES, headerBytes) == 0
                && InternetChecksum.of(frame, HEADER_BYTES + headerBytes, length - headerBytes) == 0
                && frame[HEADER_BYTES + headerBytes] == type;
    }

    /** Identifier of an {@linkplain #isEcho echo}. */
    static int echoIdentifier(byte[] frame) {
        return u16(frame, HEADER_BYTES + ipHeaderBytes(frame) + ICMP_IDENTIFIER);
    }

    /** Number of an {@linkplain #isEcho echo}. */
    static int echoNumber(byte[] frame) {
        return u16(frame, HEADER_BYTES + ipHeaderBytes(frame) + ICMP_NUMBER);
    }

    /** Data of an {@linkplain #isEcho echo}. */
    static byte[] echoData(byte[] frame) {
        return Arrays.copyOfRange(frame, HEADER_BYTES + ipHeaderBytes(frame) + ICMP_HEADER_BYTES,
                HEADER_BYTES + u16(frame, IP_LENGTH));
    }

    static byte[] sourceMac(byte[] frame) {
        return Arrays.copyOfRange(frame, EthernetAddress.SIZE_BYTES, 2 * EthernetAddress.SIZE_BYTES);
    }

    static byte[] sourceIp(byte[] frame) {
        return ip(frame, IP_SOURCE);
    }

    private static int ipHeaderBytes(byte[] frame) {
        return (frame[HEADER_BYTES] & 0xF) * Integer.BYTES;
    }

    private static byte[] ip(byte[] frame, int offset) {
        return Arrays.copyOfRange(frame, offset, offset + InternetAddress.SIZE_BYTES);
    }

    private static int u16(byte[] frame, int offset) {
        return (frame[offset] & 0xFF) << 8 | frame[offset + 1] & 0xFF;
    }

    private static void putU16(byte[] frame, int offset, int value) {
        frame[offset] = (byte) (value >>> 8);
        frame[offset + 1] = (byte) value;
    }

    private static void put(byte[] frame, int offset, byte[] bytes) {
        System.arraycopy(bytes, 0, frame, offset, bytes.length);
    }
}
