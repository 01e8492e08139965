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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LaneViewportTest {

    private static final int RULER_PX = 40;

    private final LaneViewport<TestLane> viewport = new LaneViewport<>();

    @BeforeEach
    void showThreeLanesOfWhichTwoAreInSight() {
        viewport.resize(new Point(1000, RULER_PX + 100), 200, RULER_PX, 0, 100);
        viewport.show(List.of(new TestLane("a", 50, 1), new TestLane("b", 50, 1), new TestLane("c", 50, 1)));
    }

    @Test
    void findsLanesBelowTheRuler() {
        assertThat(viewport.laneAt(RULER_PX - 1)).isEqualTo(-1);
        assertThat(viewport.laneAt(RULER_PX)).isZero();
        assertThat(viewport.laneAt(RULER_PX + 99)).isEqualTo(1);
        assertThat(viewport.laneAt(RULER_PX + 100)).isEqualTo(-1);
    }

    @Test
    void scrollsFromTheFirstLaneToTheLast() {
        viewport.scrollTo(1000);
        assertThat(viewport.geometry().scrollPx()).isEqualTo(50);
        assertThat(viewport.laneAt(RULER_PX)).isEqualTo(1);

        viewport.scrollTo(-5);
        assertThat(viewport.geometry().scrollPx()).isZero();
    }

    @Test
    void bringsASelectedLaneIntoSight() {
        viewport.select(2);
        assertThat(viewport.geometry().scrollPx()).isEqualTo(50);

        viewport.select(0);
        assertThat(viewport.geometry().scrollPx()).isZero();
    }

    @Test
    void keepsTheSelectionOfALaneThatIsStillThere() {
        viewport.select(2);
        viewport.show(List.of(new TestLane("new", 50, 1), new TestLane("c", 70, 0)));
        assertThat(viewport.selected()).isEqualTo(1);

        viewport.show(List.of(new TestLane("a", 50, 1)));
        assertThat(viewport.selected()).isEqualTo(-1);
    }

    @Test
    void selectsNothingWhereThereIsNoLane() {
        viewport.select(7);
        viewport.select(-1);

        assertThat(viewport.selected()).isEqualTo(-1);
    }

    @Test
    void makesLanesHigherAndNoLongerScrollsWhenThereIsRoom() {
        viewport.zoomBy(50);
        assertThat(viewport.layout().height(0)).isEqualTo(75);
        viewport.resetZoom();
        assertThat(viewport.layout().height(0)).isEqualTo(50);

        viewport.scrollTo(50);
        viewport.resize(new Point(1000, RULER_PX + 300), 200, RULER_PX, 0, 100);
        assertThat(viewport.geometry().scrollPx()).isZero();
        assertThat(viewport.layout().totalPx()).isEqualTo(300);
    }

    @Test
    void growsLanesWithTheFont() {
        viewport.resize(new Point(1000, RULER_PX + 100), 200, RULER_PX, 0, 150);

        assertThat(viewport.layout().height(0)).isEqualTo(75);
    }
}
