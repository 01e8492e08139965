/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.notation;

import java.util.function.LongFunction;
import java.util.function.ToLongFunction;

import org.rpmsgtracer.emulator.machine.Range;

/** Ranges from which values are drawn evenly, both ends included: {@code 20ms..250ms}; one value alone is a range too. */
public final class Ranges {

    static final String BETWEEN = "..";
    private static final String COUNTS = "a number or a range of them, such as 15 or 1..40";
    private static final String SIZES = "a size or a range of them, such as 496 or 17..496";
    private static final String TIMES = "a time or a range of them, such as 5ms or 20ms..250ms";

    private Ranges() {}

    /**
     * Reads how many: {@code 1..40}.
     *
     * @throws NotationException if it is no such range or its end is before its beginning
     */
    public static Range counts(String text) {
        return parse(text, Numbers::count, COUNTS);
    }

    /** Reads how many bytes: {@code 17..496}; throws as {@link #counts}. */
    public static Range sizes(String text) {
        return parse(text, Sizes::parse, SIZES);
    }

    /** Reads nanoseconds: {@code 20ms..250ms}; throws as {@link #counts}. */
    public static Range times(String text) {
        return parse(text, Times::parse, TIMES);
    }

    public static String printCounts(Range range) {
        return print(range, Long::toString);
    }

    public static String printSizes(Range range) {
        return print(range, Sizes::print);
    }

    public static String printTimes(Range range) {
        return print(range, Times::print);
    }

    static Range parse(String text, ToLongFunction<String> value, String expected) {
        int between = text.indexOf(BETWEEN);
        String min = between < 0 ? text : text.substring(0, between);
        String max = between < 0 ? text : text.substring(between + BETWEEN.length());
        try {
            return new Range(value.applyAsLong(min), value.applyAsLong(max));
        } catch (IllegalArgumentException e) {
            throw new NotationException(text, expected);
        }
    }

    private static String print(Range range, LongFunction<String> value) {
        String min = value.apply(range.min());
        return range.min() == range.max() ? min : min + BETWEEN + value.apply(range.max());
    }
}
