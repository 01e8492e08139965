/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Random;

import org.junit.jupiter.api.Test;

class FractionTest {

    @Test
    void isExactWhateverTheSizeOfTheProduct() {
        long seed = 20260117;
        Random random = new Random(seed);
        for (int i = 0; i < 10_000; i++) {
            long value = random.nextLong() >>> 1 + random.nextInt(62);
            long numerator = random.nextLong() >>> 1 + random.nextInt(62);
            long denominator = 1 + (random.nextLong() >>> 2 + random.nextInt(61));
            BigInteger product = BigInteger.valueOf(value).multiply(BigInteger.valueOf(numerator));
            BigInteger[] exact = product.divideAndRemainder(BigInteger.valueOf(denominator));
            String what = "seed " + seed + ": " + value + " * " + numerator + " / " + denominator;
            assertThat(Fraction.of(value, numerator, denominator)).as(what).isEqualTo(cut(exact[0]));
            assertThat(Fraction.ofRoundedUp(value, numerator, denominator)).as(what)
                    .isEqualTo(cut(exact[0].add(BigInteger.valueOf(exact[1].signum()))));
        }
    }

    private static long cut(BigInteger value) {
        return value.min(BigInteger.valueOf(Long.MAX_VALUE)).longValue();
    }
}
