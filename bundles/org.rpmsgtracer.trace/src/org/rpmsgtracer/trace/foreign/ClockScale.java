/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.foreign;

import java.math.BigInteger;

/**
 * Turns the ticks of a clock into nanoseconds on the clock of the trace that is made (CTF 1.8.3, 8).
 *
 * @param frequency ticks in a second
 * @param shiftNs   from the zero of that clock to the zero of this one
 */
record ClockScale(long frequency, long shiftNs) {

    private static final long NS_PER_SECOND = 1_000_000_000;

    /** Beyond this, a rest of a second times a thousand million does not fit in 64 bits. */
    private static final long MAX_PLAIN_FREQUENCY = Long.MAX_VALUE / NS_PER_SECOND;

    /**
     * Nanoseconds from the Unix epoch to a clock's zero.
     *
     * @throws ArithmeticException if they do not fit in 64 bits
     */
    static long offsetNs(Description.Clock clock) {
        long whole = Math.multiplyExact(clock.offsetSeconds(), NS_PER_SECOND);
        long rest = clock.offsetTicks() < 0
                ? -unshifted(-clock.offsetTicks(), clock.frequency())
                : unshifted(clock.offsetTicks(), clock.frequency());
        return Math.addExact(whole, rest);
    }

    /**
     * @param ticks without sign
     * @throws DamagedException if the time is before the zero of the trace's clock, or too far beyond
     */
    long toNs(long ticks) throws DamagedException {
        try {
            long ns = ticks >= 0 && frequency == NS_PER_SECOND ? ticks : unshifted(ticks, frequency);
            long shifted = Math.addExact(ns, shiftNs);
            if (shifted >= 0) {
                return shifted;
            }
        } catch (ArithmeticException e) {
            // too large: said below like too small
        }
        throw new DamagedException("the clock shows " + Long.toUnsignedString(ticks)
                + " ticks, which is before its trace's first second or centuries later");
    }

    private static long unshifted(long ticks, long frequency) {
        long seconds = Math.multiplyExact(Long.divideUnsigned(ticks, frequency), NS_PER_SECOND);
        long rest = Long.remainderUnsigned(ticks, frequency);
        long restNs = frequency <= MAX_PLAIN_FREQUENCY
                ? rest * NS_PER_SECOND / frequency
                : BigInteger.valueOf(rest).multiply(BigInteger.valueOf(NS_PER_SECOND))
                        .divide(BigInteger.valueOf(frequency)).longValueExact();
        return Math.addExact(seconds, restNs);
    }
}
