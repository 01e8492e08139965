/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelScaleTest {

    @ParameterizedTest
    @CsvSource({"0, 256, 2", "1, 256, 2", "2, 256, 4", "7, 256, 8", "63, 256, 64", "64, 256, 256", "256, 256, 256",
        "300, 256, 300", "0, 1, 1", "1, 1, 1", "0, 0, 1", "5, 0, 5", "1, 2, 2"})
    void reachesTheCapacityUnlessTheLevelStaysFarBelow(int level, int capacity, int highest) {
        assertThat(LevelScale.of(level, capacity)).isEqualTo(new LevelScale(highest));
    }

    @ParameterizedTest
    @CsvSource({"1, 16, 16", "0, 64, 64", "1, 256, 2", "100, 256, 256", "20, 16, 20", "0, 0, 1"})
    void reachesASmallCapacityInAnyCaseWhereCapacityMatters(int level, int capacity, int highest) {
        assertThat(LevelScale.withCapacity(level, capacity)).isEqualTo(new LevelScale(highest));
    }

    @Test
    void alwaysShowsTheLevelItIsMadeFor() {
        for (int capacity = 0; capacity < 600; capacity += 7) {
            for (int level = 0; level < 600; level++) {
                assertThat(LevelScale.of(level, capacity).reaches(level)).as(level + " of " + capacity).isTrue();
            }
        }
    }

    @Test
    void putsZeroAtTheBottomAndTheHighestLevelAtTheTop() {
        LevelScale scale = new LevelScale(16);

        assertThat(scale.y(0, 100, 80)).isEqualTo(100);
        assertThat(scale.y(8, 100, 80)).isEqualTo(60);
        assertThat(scale.y(16, 100, 80)).isEqualTo(20);
    }

    @ParameterizedTest
    @CsvSource({"16, 80, 10, 2", "16, 80, 5, 1", "256, 80, 15, 64", "2, 10, 15, 2", "32768, 100, 15, 8192"})
    void labelsLevelsAtPowersOfTwoThatDoNotTouch(int highest, int heightPx, int labelPx, int step) {
        assertThat(new LevelScale(highest).step(heightPx, labelPx)).isEqualTo(step);
    }
}
