/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import java.util.Optional;

/**
 * A packet of the address resolution protocol for Ethernet and IPv4 (RFC 826), 28 bytes, big endian:
 *
 * <pre>
 *   0 hardware 1 | 2 protocol 0x0800 | 4 sizes 6, 4 | 6 operation
 *   8 sender MAC | 14 sender IP | 18 target MAC | 24 target IP
 * </pre>
 *
 * @param operation {@link #REQUEST} or {@link #REPLY}
 */
record ArpPacket(int operation, String senderMac, String senderIp, String targetMac, String targetIp) {

    static final int SIZE_BYTES = 28;
    static final int REQUEST = 1;
    static final int REPLY = 2;

    private static final byte[] ETHERNET_AND_IPV4 = {0, 1, 8, 0, EthernetAddress.SIZE_BYTES,
        InternetAddress.SIZE_BYTES};
    private static final int OPERATION = 6;
    private static final int SENDER_MAC = 8;
    private static final int SENDER_IP = 14;
    private static final int TARGET_MAC = 18;
    private static final int TARGET_IP = 24;

    /** The packet in a frame's payload, which may be longer; empty if it is cut off or for other networks. */
    static Optional<ArpPacket> parse(byte[] payload) {
        if (payload.length < SIZE_BYTES) {
            return Optional.empty();
        }
        for (int i = 0; i < ETHERNET_AND_IPV4.length; i++) {
            if (payload[i] != ETHERNET_AND_IPV4[i]) {
                return Optional.empty();
            }
        }
        return Optional.of(new ArpPacket((payload[OPERATION] & 0xFF) << 8 | payload[OPERATION + 1] & 0xFF,
                EthernetAddress.read(payload, SENDER_MAC), InternetAddress.read(payload, SENDER_IP),
                EthernetAddress.read(payload, TARGET_MAC), InternetAddress.read(payload, TARGET_IP)));
    }

    byte[] toBytes() {
        byte[] packet = new byte[SIZE_BYTES];
        put(packet, 0, ETHERNET_AND_IPV4);
        packet[OPERATION + 1] = (byte) operation;
        put(packet, SENDER_MAC, EthernetAddress.toBytes(senderMac));
        put(packet, SENDER_IP, InternetAddress.toBytes(senderIp));
        put(packet, TARGET_MAC, EthernetAddress.toBytes(targetMac));
        put(packet, TARGET_IP, InternetAddress.toBytes(targetIp));
        return packet;
    }

    private static void put(byte[] packet, int offset, byte[] bytes) {
        System.arraycopy(bytes, 0, packet, offset, bytes.length);
    }
}
