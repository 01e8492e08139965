/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.notation;

import java.util.regex.Pattern;

/** Whole numbers in decimal, such as {@code 15} or {@code -3}. */
public final class Numbers {

    private static final String EXPECTED = "a whole number such as 15";
    private static final String COUNT = "a whole number that is not negative";
    private static final Pattern FORM = Pattern.compile("-?[0-9]{1,19}");

    private Numbers() {}

    /**
     * Reads a number of up to 32 bits.
     *
     * @throws NotationException if it is none
     */
    public static int parseInt(String text) {
        long number = parseLong(text);
        if (number < Integer.MIN_VALUE || number > Integer.MAX_VALUE) {
            throw new NotationException(text, "a whole number between -2147483648 and 2147483647");
        }
        return (int) number;
    }

    /**
     * Reads a number of up to 64 bits.
     *
     * @throws NotationException if it is none
     */
    public static long parseLong(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new NotationException(text, EXPECTED);
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new NotationException(text, "a whole number of up to 64 bits");
        }
    }

    /**
     * Reads how many there are of something.
     *
     * @return 0 or more
     * @throws NotationException if it is none or negative
     */
    static long count(String text) {
        if (text.startsWith("-")) {
            throw new NotationException(text, COUNT);
        }
        return parseLong(text);
    }
}
