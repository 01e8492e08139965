/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import java.util.HexFormat;
import java.util.regex.Pattern;

/** The hardware address of a station, as people write it and as packets hold it (IEEE 802, 48 bits). */
final class EthernetAddress {

    static final int SIZE_BYTES = 6;

    /** In an ARP request: not known. */
    static final String UNKNOWN = "00:00:00:00:00:00";

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{2}(:[0-9a-f]{2}){5}");
    private static final HexFormat HEX = HexFormat.ofDelimiter(":");

    private EthernetAddress() {}

    /** Refuses what is not of the form 02:fc:fc:fc:fc:02. */
    static void check(String what, String address) {
        if (!FORM.matcher(address).matches()) {
            throw new IllegalArgumentException(
                    what + " is " + address + ", must be six hexadecimal bytes such as 02:fc:fc:fc:fc:02");
        }
    }

    /** The bytes of an address of that form. */
    static byte[] toBytes(String address) {
        return HEX.parseHex(address);
    }

    /** The address in a packet that has it. */
    static String read(byte[] packet, int offset) {
        return HEX.formatHex(packet, offset, offset + SIZE_BYTES);
    }
}
