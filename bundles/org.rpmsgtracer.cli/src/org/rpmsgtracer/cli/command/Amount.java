/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.cli.command;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import picocli.CommandLine.TypeConversionException;

/**
 * How much of a recording: a size or a time.
 *
 * @param bytes 1 or more; 0 if it is a time
 * @param ns    1 or more; 0 if it is a size
 */
record Amount(long bytes, long ns) {

    private static final Pattern SIZE = Pattern.compile("([0-9]{1,15}(?:\\.[0-9]{1,9})?)(B|KB|MB|GB|KIB|MIB|GIB)",
            Pattern.CASE_INSENSITIVE);

    /**
     * Reads amounts such as {@code 64MB}, {@code 1GiB} or {@code 10s}; sizes in any case.
     *
     * @throws TypeConversionException for anything else, for nothing, and for parts of bytes
     */
    static Amount parse(String text) {
        Matcher size = SIZE.matcher(text);
        try {
            Amount amount = size.matches()
                    ? new Amount(new BigDecimal(size.group(1)).multiply(unit(size.group(2))).longValueExact(), 0)
                    : new Amount(0, timeNs(text));
            if (amount.bytes > 0 || amount.ns > 0) {
                return amount;
            }
        } catch (ArithmeticException e) {
            // parts of bytes, or more than there can be
        }
        throw expected(text);
    }

    private static long timeNs(String text) {
        if (text.isEmpty() || Character.isDigit(text.charAt(text.length() - 1))) {
            throw expected(text);
        }
        try {
            return Time.parse(text).ns();
        } catch (TypeConversionException e) {
            throw expected(text);
        }
    }

    private static BigDecimal unit(String unit) {
        return BigDecimal.valueOf(switch (unit.toUpperCase(Locale.ROOT)) {
            case "KB" -> 1_000L;
            case "MB" -> 1_000_000L;
            case "GB" -> 1_000_000_000L;
            case "KIB" -> 1L << 10;
            case "MIB" -> 1L << 20;
            case "GIB" -> 1L << 30;
            default -> 1L;
        });
    }

    private static TypeConversionException expected(String text) {
        return new TypeConversionException(
                "found \"" + text + "\", expected a size such as 64MB or 1GiB, or a time such as 10s or 500ms");
    }
}
