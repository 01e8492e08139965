/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import java.util.HexFormat;
import java.util.regex.Pattern;

/** The hardware address of a station, as people write it (IEEE 802, 48 bits). */
final class EthernetAddress {

    static final int SIZE_BYTES = 6;

    private static final Pattern FORM = Pattern.compile("[0-9A-Fa-f]{2}(:[0-9A-Fa-f]{2}){5}");

    private EthernetAddress() {}

    /**
     * The bytes of an address such as 02:fc:fc:fc:fc:02.
     *
     * @throws IllegalArgumentException if it is not of that form
     */
    static byte[] parse(String address) {
        if (!FORM.matcher(address).matches()) {
            throw new IllegalArgumentException(
                    "macAddress is " + address + ", must be six hexadecimal bytes such as 02:fc:fc:fc:fc:02");
        }
        return HexFormat.ofDelimiter(":").parseHex(address);
    }
}
