/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.chart;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.rpmsgtracer.ui.widget.time.TimeNavigator;
import org.rpmsgtracer.ui.widget.time.TimeRange;
import org.rpmsgtracer.ui.widget.time.TimeScale;
import org.rpmsgtracer.ui.widget.time.TimeSelection;

/** The gestures that begin when a button is pressed somewhere in a chart. */
final class ChartDrags {

    private static final int EDGE_REACH_PX = 4;

    private final TimeChart<?, ?> chart;
    private final TimeNavigator navigator;

    ChartDrags(TimeChart<?, ?> chart) {
        this.chart = chart;
        navigator = chart.navigator();
    }

    /** The gesture that this button begins at this place, or null if there is none. */
    @Nullable
    ChartDrag begunBy(Event press) {
        boolean left = press.button == 1;
        boolean shift = (press.stateMask & SWT.SHIFT) != 0;
        return switch (chart.geometry().regionAt(press.x, press.y)) {
            case SASH -> left ? (x, y) -> navigator.setHeaderWidthPx(x) : null;
            case RULER -> left ? shift ? pan(press) : scale(press) : null;
            case BODY -> inBody(press, shift);
            case CORNER, HEADER, LEGEND -> null;
        };
    }

    private @Nullable ChartDrag inBody(Event press, boolean shift) {
        boolean ctrl = (press.stateMask & SWT.MOD1) != 0;
        return switch (press.button) {
            case 1 -> ctrl ? pan(press) : shift ? extend(press) : moveEdge(press).orElseGet(() -> select(press));
            case 2 -> pan(press);
            case 3 -> zoom(press);
            default -> null;
        };
    }

    /** True if a press here would move an edge of the selected range. */
    boolean overEdge(int x) {
        return navigator.selection().filter(selection -> !selection.isInstant())
                .filter(selection -> near(x, selection.t1Ns()) || near(x, selection.t2Ns())).isPresent();
    }

    /** Keeps the time that was grabbed under the pointer, and the lanes with it. */
    private ChartDrag pan(Event press) {
        long grabbedNs = scale().timeAt(press.x);
        int grabbedRow = chart.geometry().scrollPx() + press.y;
        return (x, y) -> {
            navigator.pan(grabbedNs - scale().timeAt(x));
            chart.scrollTo(grabbedRow - y);
        };
    }

    /** Zooms with the window's beginning fixed, so that the time that was grabbed stays under the pointer. */
    private ChartDrag scale(Event press) {
        TimeRange before = navigator.window();
        int left = scale().leftPx();
        int grabbedPx = Math.max(1, press.x - left);
        return (x, y) -> {
            long span = new TimeScale(before, 0, Math.max(1, x - left)).durationOf(grabbedPx);
            navigator.slideTo(new TimeRange(before.fromNs(), before.fromNs() + span));
        };
    }

    private ChartDrag select(Event press) {
        long startNs = scale().timeAt(press.x);
        return new ChartDrag() {
            @Override
            public void movedTo(int x, int y) {
                navigator.select(new TimeSelection(startNs, scale().timeAt(x)));
            }

            @Override
            public void clicked() {
                navigator.select(TimeSelection.at(startNs));
                chart.selectLaneAt(press.y);
                chart.click(press.x, press.y);
            }
        };
    }

    private Optional<ChartDrag> moveEdge(Event press) {
        return navigator.selection().filter(selection -> overEdge(press.x)).map(edges -> near(press.x, edges.t2Ns())
                ? (x, y) -> navigator.select(new TimeSelection(edges.t1Ns(), scale().timeAt(x)))
                : (x, y) -> navigator.select(new TimeSelection(scale().timeAt(x), edges.t2Ns())));
    }

    private ChartDrag extend(Event press) {
        long timeNs = scale().timeAt(press.x);
        TimeSelection extended = navigator.selection().orElse(TimeSelection.at(timeNs)).extendedTo(timeNs);
        long fixedNs = extended.t1Ns() == timeNs ? extended.t2Ns() : extended.t1Ns();
        navigator.select(extended);
        return (x, y) -> navigator.select(new TimeSelection(fixedNs, scale().timeAt(x)));
    }

    /** Zooms to the region that was drawn; without a region it asks for the menu. */
    private ChartDrag zoom(Event press) {
        long startNs = scale().timeAt(press.x);
        return new ChartDrag() {
            @Override
            public void movedTo(int x, int y) {
                chart.setRubberBand(Optional.of(TimeRange.between(startNs, scale().timeAt(x))));
            }

            @Override
            public void dropped() {
                Optional<TimeRange> region = chart.rubberBand();
                chart.setRubberBand(Optional.empty());
                region.ifPresent(navigator::zoomTo);
            }

            @Override
            public void clicked() {
                Menu menu = chart.getMenu();
                if (menu != null) {
                    menu.setVisible(true);
                }
            }
        };
    }

    private boolean near(int x, long timeNs) {
        return Math.abs(scale().x(timeNs) - x) <= EDGE_REACH_PX;
    }

    private TimeScale scale() {
        return chart.scale();
    }
}
