/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.chart;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.rpmsgtracer.ui.widget.time.TimeNavigator;
import org.rpmsgtracer.ui.widget.time.TimeSelection;

/** What keys do while a chart has the focus, after Eclipse Trace Compass and the Perfetto UI. */
final class ChartKeys {

    private static final int PAN_PARTS = 4;

    private final TimeChart<?, ?> chart;
    private final TimeNavigator navigator;

    ChartKeys(TimeChart<?, ?> chart) {
        this.chart = chart;
        navigator = chart.navigator();
    }

    void listen() {
        chart.addListener(SWT.KeyDown, this::pressed);
        chart.addListener(SWT.Traverse, ChartKeys::traversed);
    }

    /** Tab leaves the chart; all other keys stay here. */
    private static void traversed(Event event) {
        event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
    }

    private void pressed(Event event) {
        boolean shift = (event.stateMask & SWT.SHIFT) != 0;
        boolean done = switch (event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) {
            case SWT.NONE -> plain(event.keyCode, shift) || letter(event);
            case SWT.CTRL -> withControl(event.keyCode);
            case SWT.ALT -> withAlt(event.keyCode);
            default -> false;
        };
        event.doit = !done;
    }

    private boolean plain(int key, boolean shift) {
        switch (key) {
            case SWT.ARROW_LEFT -> chart.step(false, shift);
            case SWT.ARROW_RIGHT -> chart.step(true, shift);
            case SWT.ARROW_UP -> selectLane(chart.viewport().selected() - 1);
            case SWT.ARROW_DOWN -> selectLane(chart.viewport().selected() + 1);
            case SWT.PAGE_UP -> chart.scrollTo(chart.geometry().scrollPx() - chart.geometry().bodyHeight());
            case SWT.PAGE_DOWN -> chart.scrollTo(chart.geometry().scrollPx() + chart.geometry().bodyHeight());
            case SWT.HOME -> navigator.showStart();
            case SWT.END -> end();
            case SWT.BS -> navigator.back();
            case SWT.ESC -> navigator.clearSelection();
            case SWT.F2 -> chart.tooltip().focus();
            case SWT.KEYPAD_ADD -> zoom(1);
            case SWT.KEYPAD_SUBTRACT -> zoom(-1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean letter(Event event) {
        switch (Character.toLowerCase(event.character)) {
            case 'w', '+', '=' -> zoom(1);
            case 's', '-' -> zoom(-1);
            case 'a' -> pan(-1);
            case 'd' -> pan(1);
            case 'f' -> navigator.focusSelection();
            case 'z' -> navigator.zoomToSelection();
            case 'g' -> chart.toggleGrid();
            case ' ' -> navigator.setFollowing(!navigator.following());
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean withControl(int key) {
        switch (key) {
            case '0', SWT.KEYPAD_0 -> chart.resetLaneZoom();
            case SWT.HOME -> selectLane(0);
            case SWT.END -> selectLane(laneCount() - 1);
            case 'c', SWT.INSERT -> chart.copy();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean withAlt(int key) {
        switch (key) {
            case SWT.ARROW_LEFT -> navigator.back();
            case SWT.ARROW_RIGHT -> navigator.forward();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void selectLane(int index) {
        chart.selectLane(Math.clamp(index, 0, Math.max(0, laneCount() - 1)));
    }

    private int laneCount() {
        return chart.viewport().lanes().size();
    }

    /** Around the pointer, else around the cursor if it is in sight, else around the middle. */
    private void zoom(int steps) {
        long cursorNs = navigator.selection().map(TimeSelection::t1Ns).filter(navigator.window()::contains)
                .orElse(navigator.window().middleNs());
        navigator.zoomAround(navigator.pointerNs().orElse(cursorNs), steps);
    }

    private void pan(int quarters) {
        navigator.pan(quarters * Math.max(1, navigator.window().spanNs() / PAN_PARTS));
    }

    private void end() {
        if (navigator.live()) {
            navigator.setFollowing(true);
        } else {
            navigator.showEnd();
        }
    }
}
