/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.emulator.machine.RandomStream;

/** At which of ten occasions, one each 100 ns from 0 on, a fault happens. */
class OccasionsTest {

    private static final RandomStream RANDOM = new RandomStream(1, "fault");

    private static List<Integer> happening(When when) {
        long[] nowNs = {0};
        Occasions occasions = new Occasions(when, () -> nowNs[0], RANDOM);
        List<Integer> happening = new ArrayList<>();
        for (int number = 1; number <= 10; number++) {
            if (occasions.now()) {
                happening.add(number);
            }
            nowNs[0] += 100;
        }
        return happening;
    }

    @Test
    void aTimeMeansTheFirstOccasionFromThenOnAndNoOther() {
        assertThat(happening(new When.At(0))).containsExactly(1);
        assertThat(happening(new When.At(250))).containsExactly(4);
        assertThat(happening(new When.At(300))).containsExactly(4);
        assertThat(happening(new When.At(1000))).isEmpty();
    }

    @Test
    void aNumberMeansThatOccasionAlone() {
        assertThat(happening(new When.Nth(1))).containsExactly(1);
        assertThat(happening(new When.Nth(7))).containsExactly(7);
        assertThat(happening(new When.Nth(11))).isEmpty();
    }

    @Test
    void aSpanMeansEveryOccasionInIt() {
        assertThat(happening(new When.During(200, 300))).containsExactly(3, 4, 5);
        assertThat(happening(new When.During(0, Long.MAX_VALUE))).hasSize(10);
        assertThat(happening(new When.During(200, 0))).isEmpty();
    }

    @Test
    void aChanceMeansSomeOfThem() {
        assertThat(happening(new When.Chance(0))).isEmpty();
        assertThat(happening(new When.Chance(1_000_000))).hasSize(10);
        assertThat(happening(new When.Chance(500_000))).hasSizeBetween(1, 9);
    }

    @Test
    void refusesWhatCanNeverBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> new When.At(-1)).withMessageContaining("-1");
        assertThatIllegalArgumentException().isThrownBy(() -> new When.Nth(0)).withMessageContaining("0");
        assertThatIllegalArgumentException().isThrownBy(() -> new When.During(-5, 1)).withMessageContaining("-5");
        assertThatIllegalArgumentException().isThrownBy(() -> new When.Chance(1_000_001))
                .withMessageContaining("1000001");
    }
}
