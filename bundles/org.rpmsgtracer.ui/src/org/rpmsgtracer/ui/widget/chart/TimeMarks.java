/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.chart;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.rpmsgtracer.ui.widget.style.Role;
import org.rpmsgtracer.ui.widget.time.TickStep;
import org.rpmsgtracer.ui.widget.time.TimeNavigator;
import org.rpmsgtracer.ui.widget.time.TimeRange;
import org.rpmsgtracer.ui.widget.time.TimeScale;

/** Draws what marks times across all lanes: grid, shaded time outside the trace, range, cursor and pointer. */
final class TimeMarks {

    private static final int RANGE_ALPHA = 34;
    private static final int OPAQUE = 255;

    /** Room for the halves of marks at the first and the last event. */
    private static final int NEAR_PX = 5;

    private final TimeNavigator navigator;

    TimeMarks(TimeNavigator navigator) {
        this.navigator = navigator;
    }

    /** What lies under the lanes. */
    void paintBelow(Painting p, Rectangle body, boolean withGrid) {
        TimeScale scale = p.scale();
        if (withGrid) {
            p.gc().setBackground(p.style().color(Role.GRID));
            TickStep step = TickStep.atLeast(scale.durationOf(RulerPainter.TICK_SPACING_PX));
            long end = scale.window().toNs();
            for (long t = step.firstMajor(scale.window().fromNs(), p.format().zeroNs()); t <= end;
                    t += step.majorNs()) {
                p.gc().fillRectangle(scale.x(t), body.y, 1, body.height);
            }
        }
    }

    /** Covers what the data of the lanes say of the time before the recording and after it. */
    void paintOutside(Painting p, Rectangle body) {
        TimeScale scale = p.scale();
        p.gc().setBackground(p.style().color(Role.OUTSIDE));
        fill(p.gc(), body, scale.leftPx(), scale.x(navigator.extent().fromNs()) - NEAR_PX);
        fill(p.gc(), body, scale.x(navigator.extent().toNs()) + 1 + NEAR_PX, scale.rightPx());
    }

    /** The selected range or the cursor. */
    void paintSelection(Painting p, Rectangle body) {
        navigator.selection().ifPresent(selection -> {
            if (!selection.isInstant()) {
                paintRange(p, body, selection.range());
                paintLine(p, body, selection.t2Ns(), Role.CURSOR);
            }
            paintLine(p, body, selection.t1Ns(), Role.CURSOR);
        });
    }

    /** The time under the mouse pointer. */
    void paintPointer(Painting p, Rectangle body) {
        navigator.pointerNs().ifPresent(timeNs -> paintLine(p, body, timeNs, Role.POINTER));
    }

    /** The region that is about to be zoomed to. */
    static void paintRubberBand(Painting p, Rectangle body, TimeRange range) {
        paintRange(p, body, range);
        p.gc().setForeground(p.style().color(Role.FOCUS));
        int left = p.scale().x(range.fromNs());
        p.gc().drawRectangle(left, body.y, p.scale().x(range.toNs()) - left, body.height - 1);
    }

    private static void paintRange(Painting p, Rectangle body, TimeRange range) {
        GC gc = p.gc();
        gc.setBackground(p.style().color(Role.RANGE));
        gc.setAlpha(RANGE_ALPHA);
        fill(gc, body, p.scale().x(range.fromNs()), p.scale().x(range.toNs()));
        gc.setAlpha(OPAQUE);
    }

    private static void paintLine(Painting p, Rectangle body, long timeNs, Role role) {
        p.gc().setBackground(p.style().color(role));
        p.gc().fillRectangle(p.scale().x(timeNs), body.y, 1, body.height);
    }

    private static void fill(GC gc, Rectangle body, int from, int to) {
        if (from < to) {
            gc.fillRectangle(from, body.y, to - from, body.height);
        }
    }
}
