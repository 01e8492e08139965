/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

/** The address of a station in the internet protocol version 4, as people write it. */
final class InternetAddress {

    static final int SIZE_BYTES = 4;

    private InternetAddress() {}

    /**
     * The bytes of an address such as 192.168.10.2.
     *
     * @throws IllegalArgumentException if it is not of that form
     */
    static byte[] parse(String address) {
        String[] numbers = address.split("\\.", -1);
        byte[] bytes = new byte[SIZE_BYTES];
        boolean wellFormed = numbers.length == SIZE_BYTES;
        for (int i = 0; wellFormed && i < SIZE_BYTES; i++) {
            wellFormed = numbers[i].matches("[0-9]{1,3}") && Integer.parseInt(numbers[i]) <= 0xFF;
            bytes[i] = wellFormed ? (byte) Integer.parseInt(numbers[i]) : 0;
        }
        if (!wellFormed) {
            throw new IllegalArgumentException(
                    "ipAddress is " + address + ", must be four numbers of 0..255 such as 192.168.10.2");
        }
        return bytes;
    }
}
