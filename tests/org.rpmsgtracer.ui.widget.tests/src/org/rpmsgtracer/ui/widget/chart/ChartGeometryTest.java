/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.rpmsgtracer.ui.widget.chart.ChartGeometry.Region;

class ChartGeometryTest {

    private final ChartGeometry geometry = new ChartGeometry(new Point(1000, 400), 200, 40, 20, 0);

    @Test
    void tellsItsPartsApart() {
        assertThat(geometry.regionAt(10, 10)).isEqualTo(Region.CORNER);
        assertThat(geometry.regionAt(500, 10)).isEqualTo(Region.RULER);
        assertThat(geometry.regionAt(10, 200)).isEqualTo(Region.HEADER);
        assertThat(geometry.regionAt(200, 200)).isEqualTo(Region.SASH);
        assertThat(geometry.regionAt(500, 200)).isEqualTo(Region.BODY);
        assertThat(geometry.regionAt(500, 385)).isEqualTo(Region.LEGEND);
    }

    @Test
    void leavesTheBodiesWhatIsNotRulerHeaderOrLegend() {
        assertThat(geometry.body()).isEqualTo(new Rectangle(200, 40, 800, 340));
    }

    @Test
    void hasRoomForAtLeastOneColumnHoweverSmallItIs() {
        ChartGeometry tiny = new ChartGeometry(new Point(3, 2), 200, 40, 0, 0);

        assertThat(tiny.bodyWidth()).isEqualTo(1);
        assertThat(tiny.bodyHeight()).isZero();
    }

    @Test
    void scrollsNoFartherThanTheLastLane() {
        LaneLayout empty = LaneLayout.of(List.of(), 0, 100, 100);

        assertThat(geometry.scrolledTo(empty, 500).scrollPx()).isZero();
        assertThat(geometry.scrollRange(empty)).isZero();
    }
}
