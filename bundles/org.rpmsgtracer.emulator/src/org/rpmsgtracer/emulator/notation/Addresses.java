/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.notation;

import java.util.regex.Pattern;

/** Addresses in memory, always in hexadecimal: {@code 0x10040000}. */
public final class Addresses {

    static final String PREFIX = "0x";

    private static final String EXPECTED = "an address in hexadecimal, such as 0x10040000";
    private static final Pattern FORM = Pattern.compile(PREFIX + "[0-9a-fA-F]{1,16}");
    private static final int HEXADECIMAL = 16;

    private Addresses() {}

    /**
     * Reads an address.
     *
     * @return 0 or more
     * @throws NotationException if it is none or 2^63 or more
     */
    public static long parse(String text) {
        return parse(text, EXPECTED);
    }

    static long parse(String text, String expected) {
        if (!FORM.matcher(text).matches()) {
            throw new NotationException(text, expected);
        }
        long address = Long.parseUnsignedLong(text.substring(PREFIX.length()), HEXADECIMAL);
        if (address < 0) {
            throw new NotationException(text, expected);
        }
        return address;
    }

    /** Writes an address. */
    public static String print(long address) {
        return PREFIX + Long.toHexString(address);
    }
}
