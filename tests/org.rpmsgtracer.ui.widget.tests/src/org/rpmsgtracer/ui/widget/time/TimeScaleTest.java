/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.analysis.zoom.TimeWindow;

class TimeScaleTest {

    @Test
    void drawsTimesOnThePixelsInWhichTheAnalysisCountsThem() {
        long seed = 7;
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            long from = random.nextInt(1_000_000) - 1000;
            long span = 1 + (random.nextLong() >>> 3 + random.nextInt(59));
            int width = 1 + random.nextInt(2000);
            TimeWindow window = new TimeWindow(from, from + span, width);
            TimeScale scale = new TimeScale(new TimeRange(from, from + span), 208, width);
            int pixel = random.nextInt(width);
            String what = "seed " + seed + ": " + window + ", pixel " + pixel;
            if (window.startOf(pixel) < window.startOf(pixel + 1)) {
                assertThat(scale.x(window.startOf(pixel))).as(what).isEqualTo(208 + pixel);
                assertThat(scale.x(window.startOf(pixel + 1) - 1)).as(what).isEqualTo(208 + pixel);
                assertThat(scale.timeAt(208 + pixel)).as(what).isEqualTo(window.startOf(pixel));
            }
        }
    }

    @Test
    void goesOnBeyondItsEdges() {
        TimeScale scale = new TimeScale(new TimeRange(1000, 2000), 100, 500);

        assertThat(scale.x(998)).isEqualTo(99);
        assertThat(scale.x(2000)).isEqualTo(600);
        assertThat(scale.timeAt(99)).isEqualTo(998);
        assertThat(scale.timeAt(600)).isEqualTo(2000);
    }

    @Test
    void cutsCoordinatesThatNoDrawingTakes() {
        TimeScale scale = new TimeScale(new TimeRange(0, 20), 100, 500);

        assertThat(scale.x(Long.MAX_VALUE / 4)).isBetween(600, 32_767);
        assertThat(scale.x(Long.MIN_VALUE / 4)).isBetween(-32_768, 0);
    }

    @Test
    void findsTheNanosecondUnderEachColumnWhenThereAreMoreColumns() {
        TimeScale scale = new TimeScale(new TimeRange(0, 10), 0, 100);

        assertThat(scale.timeAt(0)).isZero();
        assertThat(scale.timeAt(9)).isZero();
        assertThat(scale.timeAt(10)).isEqualTo(1);
        assertThat(scale.durationOf(1)).isEqualTo(1);
        assertThat(scale.durationOf(50)).isEqualTo(5);
    }
}
