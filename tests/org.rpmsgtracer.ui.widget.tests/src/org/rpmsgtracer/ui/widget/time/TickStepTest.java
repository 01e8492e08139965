/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TickStepTest {

    private static final long SECOND_NS = 1_000_000_000L;

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "2, 2, 1", "3, 5, 1", "6, 10, 2", "11, 20, 5", "21, 50, 10", "51, 100, 20",
        "180000, 200000, 50000", "2000000000, 2000000000, 500000000", "2000000001, 5000000000, 1000000000"})
    void isOneTwoOrFiveTimesAPowerOfTenUpToSeconds(long leastNs, long majorNs, long minorNs) {
        assertThat(TickStep.atLeast(leastNs)).isEqualTo(new TickStep(majorNs, minorNs));
    }

    @ParameterizedTest
    @CsvSource({"6, 10", "11, 15", "16, 30", "31, 60", "61, 120", "301, 600", "1801, 3600", "3601, 7200", "7201, 10800",
        "43201, 86400", "86401, 172800", "172801, 432000"})
    void isARoundPartOfMinuteHourOrDayAbove(long leastSeconds, long majorSeconds) {
        assertThat(TickStep.atLeast(leastSeconds * SECOND_NS).majorNs()).isEqualTo(majorSeconds * SECOND_NS);
    }

    @Test
    void dividesEveryMajorStepIntoWholeMinorOnes() {
        for (long leastNs = 1; leastNs < Long.MAX_VALUE / 200; leastNs += 1 + leastNs / 3) {
            TickStep step = TickStep.atLeast(leastNs);
            assertThat(step.majorNs()).as("at least " + leastNs).isGreaterThanOrEqualTo(leastNs);
            assertThat(step.majorNs() % step.minorNs()).as("at least " + leastNs).isZero();
        }
    }

    @Test
    void beginsAtTheFirstTickThatIsNotBeforeTheWindow() {
        TickStep step = TickStep.atLeast(100);

        assertThat(step.firstMajor(250, 0)).isEqualTo(300);
        assertThat(step.firstMajor(300, 0)).isEqualTo(300);
        assertThat(step.firstMajor(-250, 0)).isEqualTo(-200);
        assertThat(step.firstMajor(250, 7)).isEqualTo(307);
        assertThat(step.firstMinor(250, 0)).isEqualTo(260);
    }
}
