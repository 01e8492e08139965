/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.ui.widget.time.TimeNavigator.Change;

class TimeNavigatorTest {

    private static final long SECOND_NS = 1_000_000_000L;

    private final TimeNavigator navigator = new TimeNavigator();
    private final List<Change> changes = new ArrayList<>();

    @Test
    void showsAllOfATraceThatIsAtRestWithAMargin() {
        navigator.open(new TimeRange(0, 1000), false);

        assertThat(navigator.window()).isEqualTo(new TimeRange(-20, 1020));
        assertThat(navigator.following()).isFalse();
    }

    @Test
    void showsATraceOfOneInstantInTheMiddleOfAWindow() {
        navigator.open(new TimeRange(5_000, 5_000), false);

        assertThat(navigator.window().spanNs()).isGreaterThanOrEqualTo(WindowLimits.SHORTEST_FIT_NS);
        assertThat(navigator.window().middleNs()).isEqualTo(5_000);
    }

    @Test
    void keepsTheTimeUnderThePointerWhereItIsWhenZooming() {
        navigator.open(new TimeRange(0, SECOND_NS), false);
        TimeScale before = new TimeScale(navigator.window(), 0, 1000);

        navigator.zoomAround(before.timeAt(300), 5);

        TimeScale after = new TimeScale(navigator.window(), 0, 1000);
        assertThat(after.x(before.timeAt(300))).isBetween(299, 301);
        assertThat(navigator.window().spanNs()).isLessThan(SECOND_NS / 2);
    }

    @Test
    void zoomsOutNoFartherThanTheWholeTrace() {
        navigator.open(new TimeRange(0, SECOND_NS), false);
        TimeRange all = navigator.window();
        navigator.zoomAround(0, 10);

        navigator.zoomAround(0, -50);

        assertThat(navigator.window()).isEqualTo(all);
    }

    @Test
    void zoomsInNoFartherThanAFewNanoseconds() {
        navigator.open(new TimeRange(0, SECOND_NS), false);

        navigator.zoomAround(SECOND_NS / 2, 1000);

        assertThat(navigator.window().spanNs()).isEqualTo(WindowLimits.SHORTEST_NS);
        assertThat(navigator.window().contains(SECOND_NS / 2)).isTrue();
    }

    @Test
    void keepsPartOfTheTraceInSightWhenPanning() {
        navigator.open(new TimeRange(0, SECOND_NS), false);
        navigator.zoomAround(0, 3);

        navigator.pan(100 * SECOND_NS);

        assertThat(navigator.window().fromNs()).isLessThan(SECOND_NS);
        assertThat(navigator.window().toNs()).isGreaterThan(SECOND_NS);
    }

    @Test
    void movesAlongWithALiveTrace() {
        navigator.open(new TimeRange(0, SECOND_NS), true);

        navigator.setExtent(new TimeRange(0, 10 * SECOND_NS));

        assertThat(navigator.following()).isTrue();
        assertThat(navigator.window().spanNs()).isEqualTo(TimeNavigator.FOLLOWED_SPAN_NS);
        assertThat(navigator.window().contains(10 * SECOND_NS)).isTrue();
        assertThat(navigator.window().toNs()).isLessThan(10 * SECOND_NS + TimeNavigator.FOLLOWED_SPAN_NS / 10);
    }

    @Test
    void fillsTheWindowFromTheLeftWhileALiveTraceIsYoung() {
        navigator.open(new TimeRange(0, 0), true);
        TimeRange atFirst = navigator.window();

        navigator.setExtent(new TimeRange(0, TimeNavigator.FOLLOWED_SPAN_NS / 2));

        assertThat(navigator.window()).isEqualTo(atFirst);
        assertThat(atFirst.contains(0)).isTrue();
    }

    @Test
    void staysWhereItIsOnceItIsPanned() {
        navigator.open(new TimeRange(0, 10 * SECOND_NS), true);

        navigator.pan(-SECOND_NS);
        TimeRange frozen = navigator.window();
        navigator.setExtent(new TimeRange(0, 20 * SECOND_NS));

        assertThat(navigator.following()).isFalse();
        assertThat(navigator.window()).isEqualTo(frozen);
    }

    @Test
    void goesOnFollowingWhenZoomed() {
        navigator.open(new TimeRange(0, 10 * SECOND_NS), true);

        navigator.zoomAround(9 * SECOND_NS, 4);
        long span = navigator.window().spanNs();
        navigator.setExtent(new TimeRange(0, 20 * SECOND_NS));

        assertThat(navigator.following()).isTrue();
        assertThat(span).isLessThan(SECOND_NS);
        assertThat(navigator.window().spanNs()).isEqualTo(span);
        assertThat(navigator.window().contains(20 * SECOND_NS)).isTrue();
    }

    @Test
    void followsOnlyALiveTrace() {
        navigator.open(new TimeRange(0, SECOND_NS), false);

        navigator.setFollowing(true);

        assertThat(navigator.following()).isFalse();
    }

    @Test
    void freezesWhenTheTraceComesToItsEnd() {
        navigator.open(new TimeRange(0, SECOND_NS), true);
        TimeRange shown = navigator.window();

        navigator.setAtRest();

        assertThat(navigator.live()).isFalse();
        assertThat(navigator.following()).isFalse();
        assertThat(navigator.window()).isEqualTo(shown);
    }

    @Test
    void goesBackAndForwardThroughWhatWasShown() {
        navigator.open(new TimeRange(0, SECOND_NS), false);
        TimeRange all = navigator.window();
        TimeRange one = new TimeRange(1000, 2000);
        TimeRange other = new TimeRange(5000, 6000);
        navigator.zoomTo(one);
        navigator.zoomTo(other);

        navigator.back();
        assertThat(navigator.window()).isEqualTo(one);
        navigator.back();
        assertThat(navigator.window()).isEqualTo(all);
        navigator.back();
        assertThat(navigator.window()).isEqualTo(all);
        navigator.forward();
        navigator.forward();
        assertThat(navigator.window()).isEqualTo(other);
    }

    @Test
    void countsARunOfWheelStepsAsOneStepBack() {
        navigator.open(new TimeRange(0, SECOND_NS), false);
        TimeRange all = navigator.window();
        for (int i = 0; i < 7; i++) {
            navigator.zoomAround(SECOND_NS / 3, 1);
        }

        navigator.back();

        assertThat(navigator.window()).isEqualTo(all);
    }

    @Test
    void bringsTheSelectionIntoTheMiddleAndThenShowsAll() {
        navigator.open(new TimeRange(0, SECOND_NS), false);
        TimeRange all = navigator.window();
        navigator.select(new TimeSelection(400_000, 700_000));

        navigator.focusSelection();
        assertThat(navigator.window()).isEqualTo(new TimeRange(100_000, 1_000_000));
        navigator.focusSelection();
        assertThat(navigator.window()).isEqualTo(all);
    }

    @Test
    void zoomsToTheSelectedRangeButNotToACursor() {
        navigator.open(new TimeRange(0, SECOND_NS), false);
        TimeRange all = navigator.window();

        navigator.select(TimeSelection.at(500));
        navigator.zoomToSelection();
        assertThat(navigator.window()).isEqualTo(all);
        navigator.select(new TimeSelection(700_000, 400_000));
        navigator.zoomToSelection();
        assertThat(navigator.window()).isEqualTo(new TimeRange(400_000, 700_000));
    }

    @Test
    void revealsATimeOnlyIfItIsOutOfSight() {
        navigator.open(new TimeRange(0, SECOND_NS), false);
        navigator.zoomTo(new TimeRange(1_000, 2_000));

        navigator.reveal(1_999);
        assertThat(navigator.window()).isEqualTo(new TimeRange(1_000, 2_000));
        navigator.reveal(500_000);
        assertThat(navigator.window()).isEqualTo(new TimeRange(499_500, 500_500));
    }

    @Test
    void showsBeginningAndEndInAWindowOfTheSameLength() {
        navigator.open(new TimeRange(0, SECOND_NS), false);
        navigator.zoomTo(new TimeRange(400_000, 500_000));

        navigator.showEnd();
        assertThat(navigator.window().contains(SECOND_NS)).isTrue();
        assertThat(navigator.window().spanNs()).isEqualTo(100_000);
        navigator.showStart();
        assertThat(navigator.window().contains(0)).isTrue();
        assertThat(navigator.window().spanNs()).isEqualTo(100_000);
    }

    @Test
    void tellsOfEachChangeOnce() {
        navigator.open(new TimeRange(0, SECOND_NS), false);
        navigator.addListener(changes::add);

        navigator.select(TimeSelection.at(5));
        navigator.select(TimeSelection.at(5));
        navigator.clearSelection();
        navigator.clearSelection();
        navigator.point(OptionalLong.of(3));
        navigator.point(OptionalLong.of(3));
        navigator.setHeaderWidthPx(navigator.headerWidthPx());
        navigator.setHeaderWidthPx(100_000);
        navigator.zoomTo(navigator.window());

        assertThat(changes).containsExactly(Change.SELECTION, Change.SELECTION, Change.POINTER, Change.HEADER_WIDTH);
        assertThat(navigator.headerWidthPx()).isLessThan(1000);
    }

    @Test
    void survivesAnyGestureOnAnyTrace() {
        long seed = 99;
        Random random = new Random(seed);
        for (int trace = 0; trace < 200; trace++) {
            long from = random.nextLong() >>> 2 + random.nextInt(60);
            navigator.open(new TimeRange(from, from + (random.nextLong() >>> 2 + random.nextInt(60))),
                    random.nextBoolean());
            for (int step = 0; step < 50; step++) {
                long time = random.nextLong() >> 2;
                switch (random.nextInt(7)) {
                    case 0 -> navigator.zoomAround(time, random.nextInt(20) - 10);
                    case 1 -> navigator.pan(time);
                    case 2 -> navigator.zoomTo(TimeRange.between(time, random.nextLong() >> 2));
                    case 3 -> navigator.select(new TimeSelection(time, random.nextLong() >> 2));
                    case 4 -> navigator.focusSelection();
                    case 5 -> navigator.reveal(time);
                    default -> navigator.back();
                }
                assertThat(navigator.window().spanNs()).as("seed " + seed + ", trace " + trace + ", step " + step)
                        .isGreaterThanOrEqualTo(WindowLimits.SHORTEST_NS);
            }
        }
    }
}
