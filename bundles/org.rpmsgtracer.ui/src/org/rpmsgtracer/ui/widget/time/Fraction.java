/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.time;

import java.math.BigInteger;

/** Exact proportions of nanoseconds: the product does not overflow, and no time goes through floating point. */
final class Fraction {

    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);

    private Fraction() {}

    /**
     * {@code value * numerator / denominator}, rounded down; cut to {@link Long#MAX_VALUE}.
     *
     * @param value       0 or more
     * @param numerator   0 or more
     * @param denominator more than 0
     */
    static long of(long value, long numerator, long denominator) {
        long product = value * numerator;
        if (product >= 0 && Math.multiplyHigh(value, numerator) == 0) {
            return product / denominator;
        }
        return BigInteger.valueOf(value).multiply(BigInteger.valueOf(numerator))
                .divide(BigInteger.valueOf(denominator)).min(LARGEST).longValue();
    }

    /** {@code value * numerator / denominator}, rounded up; otherwise as {@link #of}. */
    static long ofRoundedUp(long value, long numerator, long denominator) {
        long down = of(value, numerator, denominator);
        boolean exact = down * denominator == value * numerator;
        return exact || down == Long.MAX_VALUE ? down : down + 1;
    }
}
