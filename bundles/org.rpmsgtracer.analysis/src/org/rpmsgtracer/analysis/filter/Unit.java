/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.filter;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a number counts, and how such numbers are written. */
enum Unit {

    /** Nothing in particular: an unsigned number of 64 bits. */
    ONE("a number such as 1024 or 0x400"),

    /** Nanoseconds. */
    TIME("a time such as 5s, 1.5ms, 200us or 1500"),

    /** Millionths of a percent. */
    PERCENT("a percentage such as 90% or 12.5%");

    static final long MILLIONTHS = 1_000_000;

    private static final Pattern FORM = Pattern.compile("([0-9]{1,20}(?:\\.[0-9]{1,9})?)(ns|us|ms|s|min|%|)");

    private final String expected;

    Unit(String expected) {
        this.expected = expected;
    }

    /** The number that a token stands for, unsigned. */
    long parse(Token value) throws FilterException {
        if (value.kind() != Token.Kind.NUMBER) {
            throw new FilterException(value, expected);
        }
        try {
            return this == ONE ? number(value) : scaled(value);
        } catch (NumberFormatException e) {
            throw new FilterException(value, "a number below 2^64");
        }
    }

    private long number(Token value) throws FilterException {
        String text = value.text();
        if (text.startsWith("0x") || text.startsWith("0X")) {
            return Long.parseUnsignedLong(text, 2, text.length(), 16);
        }
        if (!text.chars().allMatch(Character::isDigit)) {
            throw new FilterException(value, expected);
        }
        return Long.parseUnsignedLong(text);
    }

    private long scaled(Token value) throws FilterException {
        Matcher matcher = FORM.matcher(value.text());
        if (!matcher.matches() || matcher.group(2).equals("%") != (this == PERCENT)) {
            throw new FilterException(value, expected);
        }
        try {
            return new BigDecimal(matcher.group(1)).multiply(factor(matcher.group(2))).longValueExact();
        } catch (ArithmeticException e) {
            throw new FilterException(value, expected);
        }
    }

    private static BigDecimal factor(String unit) {
        return BigDecimal.valueOf(switch (unit) {
            case "us" -> 1_000L;
            case "ms" -> 1_000_000L;
            case "s" -> 1_000_000_000L;
            case "min" -> 60_000_000_000L;
            case "%" -> MILLIONTHS;
            default -> 1L;
        });
    }
}
