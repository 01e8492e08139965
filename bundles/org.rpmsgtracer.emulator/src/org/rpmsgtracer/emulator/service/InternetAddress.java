/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import java.util.regex.Pattern;

/** The address of a station in the internet protocol version 4, as people write it and as packets hold it. */
final class InternetAddress {

    static final int SIZE_BYTES = 4;

    private static final String NUMBER = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    private static final Pattern FORM = Pattern.compile(NUMBER + "(\\." + NUMBER + "){3}");

    private InternetAddress() {}

    /** Refuses what is not of the form 192.168.10.2. */
    static void check(String what, String address) {
        if (!FORM.matcher(address).matches()) {
            throw new IllegalArgumentException(
                    what + " is " + address + ", must be four numbers of 0..255 such as 192.168.10.2");
        }
    }

    /** The bytes of an address of that form. */
    static byte[] toBytes(String address) {
        String[] numbers = address.split("\\.");
        byte[] bytes = new byte[SIZE_BYTES];
        for (int i = 0; i < SIZE_BYTES; i++) {
            bytes[i] = (byte) Integer.parseInt(numbers[i]);
        }
        return bytes;
    }

    /** The address in a packet that has it. */
    static String read(byte[] packet, int offset) {
        StringBuilder address = new StringBuilder();
        for (int i = 0; i < SIZE_BYTES; i++) {
            address.append(i == 0 ? "" : ".").append(packet[offset + i] & 0xFF);
        }
        return address.toString();
    }
}
