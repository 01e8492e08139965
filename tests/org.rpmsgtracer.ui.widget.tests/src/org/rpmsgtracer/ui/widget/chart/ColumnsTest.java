/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.analysis.zoom.TimeWindow;
import org.rpmsgtracer.ui.widget.time.TimeRange;
import org.rpmsgtracer.ui.widget.time.TimeScale;

class ColumnsTest {

    private final Columns columns = new Columns();

    @Test
    void liesPixelOnColumnForTheWindowThatIsShown() {
        columns.place(new TimeWindow(1000, 1777, 300), new TimeScale(new TimeRange(1000, 1777), 50, 300));

        assertThat(columns.first()).isZero();
        assertThat(columns.end()).isEqualTo(300);
        for (int pixel = 0; pixel < 300; pixel++) {
            assertThat(columns.left(pixel)).isEqualTo(50 + pixel);
            assertThat(columns.width(pixel)).isEqualTo(1);
            assertThat(columns.at(50 + pixel)).isEqualTo(pixel);
        }
    }

    @Test
    void isStretchedWhileTheFrameOfAWiderWindowIsShown() {
        columns.place(new TimeWindow(0, 1000, 100), new TimeScale(new TimeRange(500, 600), 0, 100));

        assertThat(columns.first()).isEqualTo(50);
        assertThat(columns.end()).isEqualTo(60);
        assertThat(columns.left(50)).isZero();
        assertThat(columns.width(50)).isEqualTo(10);
        assertThat(columns.at(25)).isEqualTo(52);
    }

    @Test
    void isMovedWhileTheFrameOfAnotherTimeIsShown() {
        columns.place(new TimeWindow(0, 100, 100), new TimeScale(new TimeRange(90, 190), 0, 100));

        assertThat(columns.first()).isEqualTo(90);
        assertThat(columns.left(90)).isZero();
        assertThat(columns.at(9)).isEqualTo(99);
        assertThat(columns.at(10)).isEqualTo(-1);
    }

    @Test
    void hasNothingInSightOfAFrameFarAway() {
        columns.place(new TimeWindow(0, 100, 100), new TimeScale(new TimeRange(5000, 5100), 0, 100));

        assertThat(columns.first()).isEqualTo(columns.end());
        assertThat(columns.at(50)).isEqualTo(-1);
    }

    @Test
    void leavesColumnsOutOfFrameWithMorePixelsThanTheScreen() {
        columns.place(new TimeWindow(0, 1000, 1000), new TimeScale(new TimeRange(0, 1000), 0, 100));

        assertThat(columns.end()).isEqualTo(1000);
        int total = 0;
        for (int pixel = 0; pixel < 1000; pixel++) {
            total += columns.width(pixel);
        }
        assertThat(total).isEqualTo(100);
    }
}
