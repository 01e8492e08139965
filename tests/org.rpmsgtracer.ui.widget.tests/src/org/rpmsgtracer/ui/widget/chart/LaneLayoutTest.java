/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class LaneLayoutTest {

    @Test
    void stacksLanesWithoutGaps() {
        LaneLayout layout =
                LaneLayout.of(List.of(new TestLane("b", 10, 0), new TestLane("c", 20, 0), new TestLane("d", 5, 0)), 0,
                        100, 100);

        assertThat(layout.top(0)).isZero();
        assertThat(layout.top(1)).isEqualTo(10);
        assertThat(layout.top(2)).isEqualTo(30);
        assertThat(layout.totalPx()).isEqualTo(35);
    }

    @Test
    void sharesWhatIsLeftAmongThoseThatStretchToTheLastPixel() {
        LaneLayout layout =
                LaneLayout.of(List.of(new TestLane("e", 10, 1), new TestLane("f", 10, 0), new TestLane("g", 10, 2)), 70,
                        100, 100);

        assertThat(layout.height(0)).isEqualTo(23);
        assertThat(layout.height(1)).isEqualTo(10);
        assertThat(layout.height(2)).isEqualTo(37);
        assertThat(layout.totalPx()).isEqualTo(70);
    }

    @Test
    void leavesRoomEmptyIfNoLaneStretches() {
        assertThat(LaneLayout.of(List.of(new TestLane("h", 10, 0)), 500, 100, 100).totalPx()).isEqualTo(10);
    }

    @Test
    void needsMoreThanThereIsWhenLanesAreMany() {
        assertThat(LaneLayout.of(List.of(new TestLane("i", 40, 1), new TestLane("j", 40, 1)), 50, 150, 100).totalPx())
                .isEqualTo(120);
    }

    @Test
    void letsLanesGiveWayAsFarAsTheyCanBeforeAnythingScrolls() {
        List<TestLane> lanes = List.of(new TestLane("a", 80, 50, 1), new TestLane("b", 20, 20, 0),
                new TestLane("c", 80, 50, 1));

        assertThat(LaneLayout.of(lanes, 150, 100, 100).totalPx()).isEqualTo(150);
        assertThat(LaneLayout.of(lanes, 150, 100, 100).height(0)).isEqualTo(65);
        assertThat(LaneLayout.of(lanes, 150, 100, 100).height(1)).isEqualTo(20);
        assertThat(LaneLayout.of(lanes, 60, 100, 100).totalPx()).isEqualTo(120);
    }

    @Test
    void letsMagnifiedLanesKeepTheirHeight() {
        List<TestLane> lanes = List.of(new TestLane("a", 80, 50, 1));

        assertThat(LaneLayout.of(lanes, 60, 120, 100).totalPx()).isEqualTo(96);
        assertThat(LaneLayout.of(lanes, 60, 100, 200).totalPx()).isEqualTo(100);
    }

    @Test
    void findsTheLaneAtARow() {
        LaneLayout layout = LaneLayout.of(List.of(new TestLane("a", 10, 0), new TestLane("b", 20, 0)), 0, 100, 100);

        assertThat(layout.laneAt(-1)).isEqualTo(-1);
        assertThat(layout.laneAt(0)).isZero();
        assertThat(layout.laneAt(9)).isZero();
        assertThat(layout.laneAt(10)).isEqualTo(1);
        assertThat(layout.laneAt(29)).isEqualTo(1);
        assertThat(layout.laneAt(30)).isEqualTo(-1);
    }

    @Test
    void hasNoLaneIfThereIsNone() {
        LaneLayout layout = LaneLayout.of(List.of(), 100, 100, 100);

        assertThat(layout.laneCount()).isZero();
        assertThat(layout.laneAt(0)).isEqualTo(-1);
    }
}
