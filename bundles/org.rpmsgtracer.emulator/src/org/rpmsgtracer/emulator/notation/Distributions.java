/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.notation;

import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.rpmsgtracer.emulator.machine.Range;
import org.rpmsgtracer.emulator.service.Distribution;

/**
 * How the quantities of a program's traffic vary: {@code 5ms} always, {@code 1ms..9ms} evenly, or
 * {@code exponential 5ms in 0ns..50ms}.
 */
public final class Distributions {

    private static final Pattern EXPONENTIAL = Pattern.compile("exponential (\\S+) in (\\S+)");
    private static final String COUNTS = "a number, a range of them or an exponential distribution, "
            + "such as 15, 1..40 or exponential 8 in 1..40";
    private static final String SIZES = "a size, a range of them or an exponential distribution, "
            + "such as 496, 17..496 or exponential 64 in 17..496";
    private static final String TIMES = "a time, a range of them or an exponential distribution, "
            + "such as 5ms, 1ms..9ms or exponential 5ms in 0ns..50ms";

    private Distributions() {}

    /**
     * Reads how many.
     *
     * @throws NotationException if it is no distribution of numbers
     */
    public static Distribution counts(String text) {
        return parse(text, Numbers::count, COUNTS);
    }

    /**
     * Reads how many bytes.
     *
     * @throws NotationException if it is no distribution of sizes
     */
    public static Distribution sizes(String text) {
        return parse(text, Sizes::parse, SIZES);
    }

    /**
     * Reads nanoseconds.
     *
     * @throws NotationException if it is no distribution of times
     */
    public static Distribution times(String text) {
        return parse(text, Times::parse, TIMES);
    }

    public static String printCounts(Distribution distribution) {
        return print(distribution, Long::toString);
    }

    public static String printSizes(Distribution distribution) {
        return print(distribution, Sizes::print);
    }

    public static String printTimes(Distribution distribution) {
        return print(distribution, Times::print);
    }

    private static Distribution parse(String text, ToLongFunction<String> value, String expected) {
        Matcher exponential = EXPONENTIAL.matcher(text);
        try {
            if (exponential.matches()) {
                return new Distribution.Exponential(value.applyAsLong(exponential.group(1)),
                        Ranges.parse(exponential.group(2), value, expected));
            }
            if (text.contains(Ranges.BETWEEN)) {
                return new Distribution.Uniform(Ranges.parse(text, value, expected));
            }
            return new Distribution.Constant(value.applyAsLong(text));
        } catch (IllegalArgumentException e) {
            throw new NotationException(text, expected);
        }
    }

    private static String print(Distribution distribution, LongFunction<String> value) {
        return switch (distribution) {
            case Distribution.Constant constant -> value.apply(constant.value());
            case Distribution.Uniform uniform -> print(uniform.range(), value);
            case Distribution.Exponential exponential -> "exponential " + value.apply(exponential.mean()) + " in "
                    + print(exponential.range(), value);
        };
    }

    private static String print(Range range, LongFunction<String> value) {
        return value.apply(range.min()) + Ranges.BETWEEN + value.apply(range.max());
    }
}
