/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.notation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sizes in bytes, such as {@code 496}, {@code 64KiB}, {@code 2MiB} or, in hexadecimal, {@code 0x1000}. */
public final class Sizes {

    static final String EXPECTED = "a size such as 496, 64KiB, 2MiB or 0x1000";

    private static final Pattern FORM = Pattern.compile("([0-9]{1,19})(|B|KiB|MiB|GiB)");
    private static final int KIB_SHIFT = 10;
    private static final int MIB_SHIFT = 20;
    private static final int GIB_SHIFT = 30;

    private Sizes() {}

    /**
     * Reads a size.
     *
     * @return bytes, 0 or more
     * @throws NotationException if it is none or 8 EiB or more
     */
    public static long parse(String text) {
        if (text.startsWith(Addresses.PREFIX)) {
            return Addresses.parse(text, EXPECTED);
        }
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new NotationException(text, EXPECTED);
        }
        try {
            return Math.multiplyExact(Long.parseLong(matcher.group(1)), 1L << shift(matcher.group(2)));
        } catch (ArithmeticException | NumberFormatException e) {
            throw new NotationException(text, EXPECTED);
        }
    }

    /**
     * Reads a size that has to be below 2 GiB.
     *
     * @return bytes, 0 or more
     * @throws NotationException if it is none or too big
     */
    public static int parseSmall(String text) {
        long bytes = parse(text);
        if (bytes > Integer.MAX_VALUE) {
            throw new NotationException(text, "a size below 2 GiB");
        }
        return (int) bytes;
    }

    private static int shift(String unit) {
        return switch (unit) {
            case "KiB" -> KIB_SHIFT;
            case "MiB" -> MIB_SHIFT;
            case "GiB" -> GIB_SHIFT;
            default -> 0;
        };
    }

    /** Writes a size of 0 or more bytes: in KiB or MiB where that is a whole number. */
    public static String print(long bytes) {
        if (bytes == 0 || bytes % (1 << KIB_SHIFT) != 0) {
            return Long.toString(bytes);
        }
        return bytes % (1 << MIB_SHIFT) == 0 ? (bytes >> MIB_SHIFT) + "MiB" : (bytes >> KIB_SHIFT) + "KiB";
    }
}
