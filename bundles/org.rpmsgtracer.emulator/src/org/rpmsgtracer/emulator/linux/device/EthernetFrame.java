/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux.device;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * An Ethernet II frame as rpmsg-net puts it into a message: no preamble, no frame check sequence, no padding.
 *
 * <pre>
 *  0             6             12          14
 *  +-------------+-------------+-----------+----------
 *  | destination | source      | EtherType | payload
 *  | 6 bytes     | 6 bytes     | u16, big endian
 *  +-------------+-------------+-----------+----------
 * </pre>
 *
 * @param destination as {@code 02:fc:fc:fc:fc:fc}
 * @param source      likewise
 * @param etherType   unsigned 16 bit
 */
public record EthernetFrame(String destination, String source, int etherType, byte[] payload) {

    public static final int HEADER_BYTES = 14;

    public static final String BROADCAST = "ff:ff:ff:ff:ff:ff";
    public static final int IPV4 = 0x0800;
    public static final int ARP = 0x0806;

    private static final int ADDRESS_BYTES = 6;
    private static final int TYPE = 12;
    private static final HexFormat ADDRESS = HexFormat.ofDelimiter(":");

    /** Checks addresses and type. */
    public EthernetFrame {
        if (ADDRESS.parseHex(destination).length != ADDRESS_BYTES || ADDRESS.parseHex(source).length != ADDRESS_BYTES) {
            throw new IllegalArgumentException("Ethernet addresses " + destination + ", " + source);
        }
        if (etherType < 0 || etherType > 0xFFFF) {
            throw new IllegalArgumentException("EtherType " + etherType);
        }
        payload = payload.clone();
    }

    /** A copy. */
    @Override
    public byte[] payload() {
        return payload.clone();
    }

    public byte[] toBytes() {
        byte[] bytes = new byte[HEADER_BYTES + payload.length];
        System.arraycopy(ADDRESS.parseHex(destination), 0, bytes, 0, ADDRESS_BYTES);
        System.arraycopy(ADDRESS.parseHex(source), 0, bytes, ADDRESS_BYTES, ADDRESS_BYTES);
        bytes[TYPE] = (byte) (etherType >>> Byte.SIZE);
        bytes[TYPE + 1] = (byte) etherType;
        System.arraycopy(payload, 0, bytes, HEADER_BYTES, payload.length);
        return bytes;
    }

    /** Empty if it is too short for a header. */
    public static Optional<EthernetFrame> parse(byte[] bytes) {
        if (bytes.length < HEADER_BYTES) {
            return Optional.empty();
        }
        int type = Byte.toUnsignedInt(bytes[TYPE]) << Byte.SIZE | Byte.toUnsignedInt(bytes[TYPE + 1]);
        return Optional.of(new EthernetFrame(ADDRESS.formatHex(bytes, 0, ADDRESS_BYTES),
                ADDRESS.formatHex(bytes, ADDRESS_BYTES, TYPE), type,
                Arrays.copyOfRange(bytes, HEADER_BYTES, bytes.length)));
    }
}
