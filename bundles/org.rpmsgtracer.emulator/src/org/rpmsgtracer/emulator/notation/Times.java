/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.notation;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times with their unit, such as {@code 600ns}, {@code 20us}, {@code 1.5ms} or {@code 2s}. */
public final class Times {

    static final String EXPECTED = "a time with its unit, such as 600ns, 20us, 1.5ms, 2s or 1min";

    private static final Pattern FORM = Pattern.compile("([0-9]{1,19}(?:\\.[0-9]{1,9})?)(ns|us|ms|s|min)");

    private enum Unit {
        S(1_000_000_000), MS(1_000_000), US(1_000), NS(1);

        private final long ns;

        Unit(long ns) {
            this.ns = ns;
        }
    }

    private Times() {}

    /**
     * Reads a time.
     *
     * @return nanoseconds, 0 or more
     * @throws NotationException if it is none, has parts of a nanosecond, or is longer than 292 years
     */
    public static long parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new NotationException(text, EXPECTED);
        }
        try {
            return new BigDecimal(matcher.group(1)).multiply(unitNs(matcher.group(2))).longValueExact();
        } catch (ArithmeticException e) {
            throw new NotationException(text, "a time in whole nanoseconds, less than 292 years");
        }
    }

    private static BigDecimal unitNs(String unit) {
        return BigDecimal.valueOf(switch (unit) {
            case "us" -> 1_000L;
            case "ms" -> 1_000_000L;
            case "s" -> 1_000_000_000L;
            case "min" -> 60_000_000_000L;
            default -> 1L;
        });
    }

    /** Writes a time of 0 or more nanoseconds as a whole number of the largest unit that allows it. */
    public static String print(long ns) {
        if (ns == 0) {
            return "0ns";
        }
        for (Unit unit : Unit.values()) {
            if (ns % unit.ns == 0) {
                return ns / unit.ns + unit.name().toLowerCase(Locale.ROOT);
            }
        }
        throw new IllegalStateException("each whole number of nanoseconds is one");
    }
}
