/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.chart;

import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.rpmsgtracer.ui.widget.chart.ChartGeometry.Region;
import org.rpmsgtracer.ui.widget.time.TimeNavigator;
import org.rpmsgtracer.ui.widget.time.TimeRange;
import org.rpmsgtracer.ui.widget.time.TimeScale;
import org.rpmsgtracer.ui.widget.time.TimeSelection;

/** What mouse gestures do, after Eclipse Trace Compass. */
final class ChartMouse {

    /** A gesture between button press and release. */
    private interface Drag {

        void movedTo(int x, int y);

        /** Released without having moved: it was a click. */
        default void clicked() {}

        /** Released after having moved. */
        default void dropped() {}
    }

    private static final int EDGE_REACH_PX = 4;
    private static final int CLICK_REACH_PX = 3;
    private static final int LINES_A_NOTCH = 3;
    private static final int PAN_PARTS = 10;
    private static final int LANE_ZOOM_PERCENT = 10;

    private final TimeChart<?, ?> chart;
    private final TimeNavigator navigator;
    private @Nullable Drag drag;
    private boolean moved;
    private int pressX;
    private int pressY;

    ChartMouse(TimeChart<?, ?> chart) {
        this.chart = chart;
        navigator = chart.navigator();
    }

    void listen() {
        chart.addListener(SWT.MouseDown, this::pressed);
        chart.addListener(SWT.MouseMove, this::moved);
        chart.addListener(SWT.MouseUp, this::released);
        chart.addListener(SWT.MouseDoubleClick, this::doubleClicked);
        chart.addListener(SWT.MouseExit, event -> left());
        chart.addListener(SWT.MouseHover, event -> hovered(event.x, event.y));
        chart.addListener(SWT.MouseVerticalWheel, this::wheelTurned);
        chart.addListener(SWT.MouseHorizontalWheel, this::wheelTilted);
        chart.addListener(SWT.MenuDetect, this::menuAsked);
    }

    private void pressed(Event event) {
        chart.forceFocus();
        chart.tooltip().hide();
        pressX = event.x;
        pressY = event.y;
        moved = false;
        drag = dragFor(event);
    }

    private @Nullable Drag dragFor(Event event) {
        Region region = chart.geometry().regionAt(event.x, event.y);
        boolean shift = (event.stateMask & SWT.SHIFT) != 0;
        boolean ctrl = (event.stateMask & SWT.MOD1) != 0;
        return switch (region) {
            case SASH -> event.button == 1 ? sashDrag() : null;
            case HEADER -> {
                chart.selectLane(chart.geometry().laneAt(chart.laneLayout(), event.y));
                yield null;
            }
            case RULER -> event.button != 1 ? null : shift ? panDrag() : scaleDrag();
            case BODY -> switch (event.button) {
                case 1 -> ctrl ? panDrag() : shift ? extendDrag() : selectDrag();
                case 2 -> panDrag();
                case 3 -> zoomDrag();
                default -> null;
            };
            case CORNER, LEGEND -> null;
        };
    }

    private Drag sashDrag() {
        return (x, y) -> navigator.setHeaderWidthPx(x);
    }

    /** Keeps the time that was grabbed under the pointer, and the lanes with it. */
    private Drag panDrag() {
        long grabbedNs = scale().timeAt(pressX);
        int scrolledPx = chart.geometry().scrollPx();
        return (x, y) -> {
            navigator.pan(grabbedNs - scale().timeAt(x));
            chart.scrollTo(scrolledPx + pressY - y);
        };
    }

    /** Zooms with the window's beginning fixed, so that the time that was grabbed stays under the pointer. */
    private Drag scaleDrag() {
        TimeRange before = navigator.window();
        int left = scale().leftPx();
        int grabbedPx = Math.max(1, pressX - left);
        return (x, y) -> {
            long span = new TimeScale(before, 0, Math.max(1, x - left)).durationOf(grabbedPx);
            navigator.slideTo(new TimeRange(before.fromNs(), before.fromNs() + span));
        };
    }

    private Drag selectDrag() {
        Optional<TimeSelection> selection = navigator.selection();
        if (selection.isPresent()) {
            TimeSelection edges = selection.get();
            if (near(pressX, edges.t2Ns()) && !edges.isInstant()) {
                return (x, y) -> navigator.select(new TimeSelection(edges.t1Ns(), scale().timeAt(x)));
            }
            if (near(pressX, edges.t1Ns()) && !edges.isInstant()) {
                return (x, y) -> navigator.select(new TimeSelection(scale().timeAt(x), edges.t2Ns()));
            }
        }
        long startNs = scale().timeAt(pressX);
        return new Drag() {
            @Override
            public void movedTo(int x, int y) {
                navigator.select(new TimeSelection(startNs, scale().timeAt(x)));
            }

            @Override
            public void clicked() {
                navigator.select(TimeSelection.at(startNs));
                chart.selectLane(chart.geometry().laneAt(chart.laneLayout(), pressY));
                chart.click(pressX, pressY);
            }
        };
    }

    private Drag extendDrag() {
        long startNs = scale().timeAt(pressX);
        TimeSelection extended = navigator.selection().orElse(TimeSelection.at(startNs)).extendedTo(startNs);
        long fixedNs = extended.t1Ns() == startNs ? extended.t2Ns() : extended.t1Ns();
        navigator.select(extended);
        return (x, y) -> navigator.select(new TimeSelection(fixedNs, scale().timeAt(x)));
    }

    private Drag zoomDrag() {
        long startNs = scale().timeAt(pressX);
        return new Drag() {
            @Override
            public void movedTo(int x, int y) {
                chart.setRubberBand(TimeRange.between(startNs, scale().timeAt(x)));
            }

            @Override
            public void dropped() {
                Optional<TimeRange> range = chart.rubberBand();
                chart.setRubberBand(null);
                range.ifPresent(navigator::zoomTo);
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

    private void moved(Event event) {
        Drag current = drag;
        if (current != null) {
            moved |= Math.abs(event.x - pressX) > CLICK_REACH_PX || Math.abs(event.y - pressY) > CLICK_REACH_PX;
            if (moved) {
                current.movedTo(event.x, event.y);
            }
            return;
        }
        boolean inBody = chart.geometry().regionAt(event.x, event.y) == Region.BODY;
        boolean overTime = inBody || chart.geometry().regionAt(event.x, event.y) == Region.RULER;
        navigator.point(overTime ? OptionalLong.of(scale().timeAt(event.x)) : OptionalLong.empty());
        chart.tooltip().hideUnlessNear(event.x, event.y);
        chart.hover(inBody ? event.x : -1, inBody ? event.y : -1);
        chart.setCursor(chart.getDisplay().getSystemCursor(cursorAt(event.x, event.y)));
    }

    private int cursorAt(int x, int y) {
        return switch (chart.geometry().regionAt(x, y)) {
            case SASH -> SWT.CURSOR_SIZEWE;
            case BODY -> overEdge(x) ? SWT.CURSOR_SIZEWE : SWT.CURSOR_ARROW;
            case CORNER, RULER, HEADER, LEGEND -> SWT.CURSOR_ARROW;
        };
    }

    private boolean overEdge(int x) {
        return navigator.selection().filter(selection -> !selection.isInstant())
                .filter(selection -> near(x, selection.t1Ns()) || near(x, selection.t2Ns())).isPresent();
    }

    private void released(Event event) {
        Drag current = drag;
        drag = null;
        if (current != null) {
            if (moved) {
                current.dropped();
            } else {
                current.clicked();
            }
        }
    }

    private void doubleClicked(Event event) {
        switch (chart.geometry().regionAt(event.x, event.y)) {
            case RULER -> navigator.showAll();
            case BODY -> chart.activate(event.x, event.y);
            case CORNER, HEADER, SASH, LEGEND -> {}
        }
    }

    private void left() {
        navigator.point(OptionalLong.empty());
        chart.hover(-1, -1);
    }

    private void hovered(int x, int y) {
        if (drag == null && chart.geometry().regionAt(x, y) == Region.BODY) {
            chart.showTooltip(x, y);
        }
    }

    private void wheelTurned(Event event) {
        event.doit = false;
        boolean shift = (event.stateMask & SWT.SHIFT) != 0;
        boolean ctrl = (event.stateMask & SWT.MOD1) != 0;
        int notches = event.count > 0 ? 1 : -1;
        if (ctrl && shift) {
            chart.setLanePercent(chart.lanePercent() + notches * LANE_ZOOM_PERCENT);
        } else if (ctrl) {
            navigator.zoomAround(scale().timeAt(event.x), notches);
        } else if (shift) {
            panBy(-notches);
        } else {
            chart.scrollBy(-notches * LINES_A_NOTCH);
        }
    }

    private void wheelTilted(Event event) {
        event.doit = false;
        panBy(event.count > 0 ? -1 : 1);
    }

    private void panBy(int notches) {
        navigator.pan(notches * Math.max(1, navigator.window().spanNs() / PAN_PARTS));
    }

    /** A right button that was pressed may become a zoom gesture: the menu waits until it is released. */
    private void menuAsked(Event event) {
        if (event.detail == SWT.MENU_MOUSE && drag != null) {
            event.doit = false;
        }
    }

    private boolean near(int x, long timeNs) {
        return Math.abs(scale().x(timeNs) - x) <= EDGE_REACH_PX;
    }

    private TimeScale scale() {
        return chart.scale();
    }
}
