/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.session;

import java.math.BigDecimal;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How fast the clock of an emulated system runs.
 *
 * @param perMille thousandths of real time, 1..1000000, which is not exceeded; as fast as this computer can if empty
 */
public record Speed(OptionalLong perMille) {

    /** As fast as this computer can. */
    public static final Speed MAX = new Speed(OptionalLong.empty());

    /** No faster than the clock on the wall. */
    public static final Speed REAL_TIME = new Speed(OptionalLong.of(1000));

    private static final String MAX_WORD = "max";
    private static final String EXPECTED = "max or a factor of real time from 0.001x to 1000x, such as 1x or 0.5x";
    private static final long LIMIT = 1_000_000;
    private static final Pattern FACTOR = Pattern.compile("([0-9]{1,4}(?:\\.[0-9]{1,3})?)x");

    /** Refuses factors that nobody can use. */
    public Speed {
        if (perMille.isPresent() && (perMille.getAsLong() < 1 || perMille.getAsLong() > LIMIT)) {
            throw new IllegalArgumentException("found " + perMille.getAsLong() + " thousandths, expected " + EXPECTED);
        }
    }

    /**
     * Reads {@code max}, {@code 1x}, {@code 0.5x}.
     *
     * @throws IllegalArgumentException for anything else; says what was found and expected
     */
    public static Speed parse(String text) {
        if (text.equals(MAX_WORD)) {
            return MAX;
        }
        Matcher factor = FACTOR.matcher(text);
        if (factor.matches()) {
            long perMille = new BigDecimal(factor.group(1)).movePointRight(3).longValueExact();
            if (perMille >= 1 && perMille <= LIMIT) {
                return new Speed(OptionalLong.of(perMille));
            }
        }
        throw new IllegalArgumentException("found \"" + text + "\", expected " + EXPECTED);
    }

    /** The least real time in which so much machine time may pass, in nanoseconds; 0 without a limit. */
    long realNs(long machineNs) {
        if (perMille.isEmpty()) {
            return 0;
        }
        long thousandths = perMille.getAsLong();
        return machineNs / thousandths * 1000 + machineNs % thousandths * 1000 / thousandths;
    }

    /** The text that is read as this. */
    @Override
    public String toString() {
        return perMille.isEmpty() ? MAX_WORD
                : BigDecimal.valueOf(perMille.getAsLong(), 3).stripTrailingZeros().toPlainString() + "x";
    }
}
