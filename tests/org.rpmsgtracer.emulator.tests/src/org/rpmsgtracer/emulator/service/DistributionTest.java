/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.emulator.machine.RandomStream;

class DistributionTest {

    private static final int DRAWS = 100_000;
    private static final long SEED = 7;

    @Test
    void constantIsAlwaysTheSame() {
        assertThat(draws(Distribution.constant(42)).distinct().toArray()).containsExactly(42);
    }

    @Test
    void uniformReachesBothEndsAndCentresBetween() {
        Distribution uniform = Distribution.uniform(10, 20);

        assertThat(draws(uniform).summaryStatistics().getMin()).isEqualTo(10);
        assertThat(draws(uniform).summaryStatistics().getMax()).isEqualTo(20);
        assertThat(draws(uniform).summaryStatistics().getAverage()).as("seed %d", SEED).isCloseTo(15, within(0.1));
    }

    @Test
    void exponentialHasItsMeanAndMoreShortValuesThanLongOnes() {
        Distribution exponential = Distribution.exponential(1000, 0, 1_000_000);

        assertThat(draws(exponential).summaryStatistics().getAverage()).as("seed %d", SEED)
                .isCloseTo(1000, within(20.0));
        assertThat((double) draws(exponential).filter(value -> value < 693).count() / DRAWS).as("seed %d", SEED)
                .isCloseTo(0.5, within(0.01));
    }

    @Test
    void exponentialStaysWithinItsRange() {
        Distribution exponential = Distribution.exponential(1000, 500, 1500);

        assertThat(draws(exponential).summaryStatistics().getMin()).isEqualTo(500);
        assertThat(draws(exponential).summaryStatistics().getMax()).isEqualTo(1500);
        assertThat(draws(Distribution.exponential(Long.MAX_VALUE, 0, Long.MAX_VALUE))).allMatch(value -> value >= 0);
    }

    @Test
    void exponentialDrawsTheSameOnEveryMachine() {
        RandomStream random = new RandomStream(1, "arrivals");
        Distribution exponential = Distribution.exponential(1_000_000, 0, 1L << 40);

        assertThat(LongStream.generate(() -> exponential.draw(random)).limit(4).toArray())
                .containsExactly(416_296, 1_398_860, 508_644, 205_061);
    }

    private static LongStream draws(Distribution distribution) {
        RandomStream random = new RandomStream(SEED, "draws");
        return LongStream.generate(() -> distribution.draw(random)).limit(DRAWS);
    }
}
