/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.cli.command;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import picocli.CommandLine.TypeConversionException;

/**
 * A time or a duration as people write it.
 *
 * @param ns nanoseconds, never negative
 */
record Time(long ns) {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,19}(?:\\.[0-9]{1,9})?)(ns|us|ms|s|min|)");

    /**
     * Reads times such as {@code 5s}, {@code 1.5ms} or {@code 1500}, the latter in nanoseconds.
     *
     * @throws TypeConversionException for anything else, for parts of nanoseconds and for more than 292 years
     */
    static Time parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw expected(text);
        }
        try {
            return new Time(new BigDecimal(matcher.group(1)).multiply(unitNs(matcher.group(2))).longValueExact());
        } catch (ArithmeticException e) {
            throw expected(text);
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

    private static TypeConversionException expected(String text) {
        return new TypeConversionException(
                "found \"" + text + "\", expected a time in whole nanoseconds, such as 5s, 1.5ms, 200us or 1500");
    }
}
