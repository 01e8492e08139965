/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.chart;

import java.util.OptionalLong;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.rpmsgtracer.ui.widget.chart.ChartGeometry.Region;
import org.rpmsgtracer.ui.widget.time.TimeNavigator;

/** What the mouse does in a chart, after Eclipse Trace Compass. */
final class ChartMouse {

    private static final int TREMBLE_PX = 3;
    private static final int LINES_A_NOTCH = 3;
    private static final int PAN_PARTS = 10;
    private static final int LANE_ZOOM_PERCENT = 10;
    private static final int NOWHERE = -1;

    private final TimeChart<?, ?> chart;
    private final TimeNavigator navigator;
    private final ChartDrags drags;
    private @Nullable ChartDrag drag;
    private boolean moved;
    private int pressX;
    private int pressY;

    /** Column at which the pointer hovers over the time axis, or {@link #NOWHERE}. */
    private int pointerX = NOWHERE;

    ChartMouse(TimeChart<?, ?> chart) {
        this.chart = chart;
        navigator = chart.navigator();
        drags = new ChartDrags(chart);
    }

    void listen() {
        chart.addListener(SWT.MouseDown, this::pressed);
        chart.addListener(SWT.MouseMove, this::moved);
        chart.addListener(SWT.MouseUp, event -> released());
        chart.addListener(SWT.MouseDoubleClick, this::doubleClicked);
        chart.addListener(SWT.MouseExit, event -> exited());
        chart.addListener(SWT.MouseHover, this::hovered);
        chart.addListener(SWT.MouseVerticalWheel, this::wheelTurned);
        chart.addListener(SWT.MouseHorizontalWheel, this::wheelTilted);
        chart.addListener(SWT.MenuDetect, this::menuAsked);
    }

    /** Other times lie under the pointer now. */
    void windowMoved() {
        if (pointerX != NOWHERE) {
            point(pointerX);
        }
    }

    private void pressed(Event event) {
        chart.forceFocus();
        chart.tooltip().hide();
        pressX = event.x;
        pressY = event.y;
        moved = false;
        drag = drags.begunBy(event);
        if (chart.geometry().regionAt(event.x, event.y) == Region.HEADER) {
            chart.selectLaneAt(event.y);
        }
    }

    private void moved(Event event) {
        ChartDrag current = drag;
        if (current == null) {
            pointed(event.x, event.y);
            return;
        }
        moved |= Math.abs(event.x - pressX) > TREMBLE_PX || Math.abs(event.y - pressY) > TREMBLE_PX;
        if (moved) {
            current.movedTo(event.x, event.y);
        }
    }

    private void pointed(int x, int y) {
        Region region = chart.geometry().regionAt(x, y);
        point(region == Region.BODY || region == Region.RULER ? x : NOWHERE);
        chart.tooltip().hideUnlessNear(x, y);
        chart.hover(region == Region.BODY ? x : NOWHERE, region == Region.BODY ? y : NOWHERE);
        boolean movesEdge = region == Region.SASH || region == Region.BODY && drags.overEdge(x);
        chart.setCursor(chart.getDisplay().getSystemCursor(movesEdge ? SWT.CURSOR_SIZEWE : SWT.CURSOR_ARROW));
    }

    private void point(int x) {
        pointerX = x;
        navigator.point(x == NOWHERE ? OptionalLong.empty() : OptionalLong.of(chart.scale().timeAt(x)));
    }

    private void released() {
        ChartDrag current = drag;
        drag = null;
        if (current == null) {
            return;
        }
        if (moved) {
            current.dropped();
        } else {
            current.clicked();
        }
    }

    private void doubleClicked(Event event) {
        switch (chart.geometry().regionAt(event.x, event.y)) {
            case RULER -> navigator.showAll();
            case BODY -> chart.activate(event.x, event.y);
            case CORNER, HEADER, SASH, LEGEND -> {}
        }
    }

    private void exited() {
        point(NOWHERE);
        chart.hover(NOWHERE, NOWHERE);
    }

    private void hovered(Event event) {
        if (drag == null && chart.geometry().regionAt(event.x, event.y) == Region.BODY) {
            chart.showTooltip(event.x, event.y);
        }
    }

    private void wheelTurned(Event event) {
        event.doit = false;
        boolean shift = (event.stateMask & SWT.SHIFT) != 0;
        boolean ctrl = (event.stateMask & SWT.MOD1) != 0;
        int notches = event.count > 0 ? 1 : -1;
        if (ctrl && shift) {
            chart.zoomLanes(notches * LANE_ZOOM_PERCENT);
        } else if (ctrl) {
            navigator.zoomAround(chart.scale().timeAt(event.x), notches);
        } else if (shift) {
            pan(-notches);
        } else {
            chart.scrollBy(-notches * LINES_A_NOTCH);
        }
    }

    private void wheelTilted(Event event) {
        event.doit = false;
        pan(event.count > 0 ? -1 : 1);
    }

    private void pan(int notches) {
        navigator.pan(notches * Math.max(1, navigator.window().spanNs() / PAN_PARTS));
    }

    /** A right button that was pressed may become a zoom gesture: the menu waits until it is released. */
    private void menuAsked(Event event) {
        if (event.detail == SWT.MENU_MOUSE && drag != null) {
            event.doit = false;
        }
    }
}
