/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.chart;

import java.util.Optional;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.rpmsgtracer.ui.widget.style.FittedText;
import org.rpmsgtracer.ui.widget.style.Role;
import org.rpmsgtracer.ui.widget.style.Style;
import org.rpmsgtracer.ui.widget.time.TickStep;
import org.rpmsgtracer.ui.widget.time.TimeFormat;
import org.rpmsgtracer.ui.widget.time.TimeNavigator;
import org.rpmsgtracer.ui.widget.time.TimeRange;
import org.rpmsgtracer.ui.widget.time.TimeScale;
import org.rpmsgtracer.ui.widget.time.TimeSelection;

/** Draws the ruler with its ticks and the labels of cursor, range and pointer, and the readout in its corner. */
final class RulerPainter {

    /** Room for a tick's label and the gap to the next. */
    static final int TICK_SPACING_PX = 112;

    private static final int MINOR_TICK_PX = 4;
    private static final int NARROWEST_MINOR_PX = 6;
    private static final int PADDING_PX = 6;
    private static final int LABEL_PADDING_PX = 4;

    private final TimeNavigator navigator;

    RulerPainter(TimeNavigator navigator) {
        this.navigator = navigator;
    }

    static int heightPx(Style style) {
        return 2 * style.smallLineHeightPx() + 8;
    }

    void paint(Painting p) {
        GC gc = p.gc();
        ChartGeometry geometry = p.geometry();
        int bottom = geometry.rulerPx() - 1;
        gc.setBackground(p.style().color(Role.HEADER_GROUND));
        gc.fillRectangle(0, 0, geometry.size().x, bottom);
        gc.setBackground(p.style().color(Role.SEPARATOR));
        gc.fillRectangle(0, bottom, geometry.size().x, 1);
        gc.setClipping(geometry.headerPx(), 0, geometry.bodyWidth(), bottom);
        gc.setFont(p.style().smallFont());
        paintTicks(p, bottom);
        paintState(p);
        paintPointer(p);
        navigator.selection().ifPresent(selection -> paintSelection(p, selection));
        gc.setClipping((Rectangle) null);
        paintCorner(p);
    }

    private void paintTicks(Painting p, int bottom) {
        GC gc = p.gc();
        TimeScale scale = p.scale();
        TimeRange window = scale.window();
        TickStep step = TickStep.atLeast(scale.durationOf(TICK_SPACING_PX));
        gc.setBackground(p.style().color(Role.TICK));
        if (scale.durationOf(NARROWEST_MINOR_PX) <= step.minorNs()) {
            for (long t = step.firstMinor(window.fromNs(), p.format().zeroNs()); t <= window.toNs();
                    t += step.minorNs()) {
                gc.fillRectangle(scale.x(t), bottom - MINOR_TICK_PX, 1, MINOR_TICK_PX);
            }
        }
        gc.setForeground(p.style().color(Role.TEXT_DIM));
        int height = p.style().smallLineHeightPx() + 2;
        for (long t = step.firstMajor(window.fromNs(), p.format().zeroNs()); t <= window.toNs(); t += step.majorNs()) {
            gc.fillRectangle(scale.x(t), bottom - height, 1, height);
            String label = t == p.format().zeroNs() ? "0" : p.format().label(t, window, step.majorNs());
            int x = scale.x(t) + 4;
            if (x + gc.textExtent(label).x <= scale.rightPx()) {
                gc.drawText(label, x, bottom - height - 1, true);
            }
        }
    }

    private void paintPointer(Painting p) {
        navigator.pointerNs().ifPresent(
                timeNs -> paintFlag(p, label(p, timeNs), p.scale().x(timeNs), Role.RAISED_GROUND, Role.TEXT));
    }

    private void paintSelection(Painting p, TimeSelection selection) {
        TimeScale scale = p.scale();
        if (selection.isInstant()) {
            paintFlag(p, label(p, selection.t1Ns()), scale.x(selection.t1Ns()), Role.CURSOR, Role.GROUND);
            return;
        }
        int from = Math.max(scale.leftPx(), scale.x(selection.range().fromNs()));
        int to = Math.min(scale.rightPx() - 1, scale.x(selection.range().toNs()));
        if (from > to) {
            return;
        }
        GC gc = p.gc();
        gc.setBackground(p.style().color(Role.CURSOR));
        gc.fillRectangle(from, 1, to - from + 1, 2);
        String length = TimeFormat.duration(selection.range().spanNs());
        paintFlag(p, length, from + (to - from) / 2, Role.CURSOR, Role.GROUND);
    }

    /** A time as precise as one pixel column. */
    private static String label(Painting p, long timeNs) {
        return p.format().label(timeNs, p.scale().window(), p.scale().durationOf(1));
    }

    /** A label with its own ground, centred on {@code x} as far as the ruler reaches. */
    private static void paintFlag(Painting p, String text, int x, Role ground, Role ink) {
        GC gc = p.gc();
        TimeScale scale = p.scale();
        if (x < scale.leftPx() || x >= scale.rightPx()) {
            return;
        }
        int width = gc.textExtent(text).x + 2 * LABEL_PADDING_PX;
        int height = p.style().smallLineHeightPx() + 1;
        int left = Math.clamp(x - width / 2, scale.leftPx(), Math.max(scale.leftPx(), scale.rightPx() - width));
        gc.setBackground(p.style().color(ground));
        gc.fillRoundRectangle(left, 1, width, height, 4, 4);
        gc.setForeground(p.style().color(ink));
        gc.drawText(text, left + LABEL_PADDING_PX, 1, true);
    }

    /** At the right end: whether a live trace is followed, or that there is no duration to show. */
    private void paintState(Painting p) {
        if (navigator.following()) {
            paintState(p, "LIVE", Role.TEXT, Role.RUNNING);
        } else if (navigator.live()) {
            paintState(p, "FROZEN \u2013 Space follows", Role.TEXT_DIM, Role.SUPPRESSED);
        } else if (navigator.extent().spanNs() == 0) {
            paintState(p, "ONE INSTANT \u2013 the recording has no duration", Role.TEXT_DIM, Role.SUPPRESSED);
        }
    }

    private static void paintState(Painting p, String text, Role ink, Role lamp) {
        GC gc = p.gc();
        Point extent = gc.textExtent(text);
        int dot = extent.y / 2;
        int left = p.geometry().size().x - extent.x - PADDING_PX;
        gc.setBackground(p.style().color(Role.HEADER_GROUND));
        gc.fillRectangle(left - dot - 2 * PADDING_PX, 1, extent.x + dot + 3 * PADDING_PX, extent.y);
        gc.setForeground(p.style().color(ink));
        gc.drawText(text, left, 1, true);
        gc.setBackground(p.style().color(lamp));
        gc.fillOval(left - dot - PADDING_PX, 1 + (extent.y - dot) / 2, dot, dot);
    }

    /** Cursor and range in figures, or how much time the window shows. */
    private void paintCorner(Painting p) {
        Optional<TimeSelection> selection = navigator.selection();
        String upper;
        String lower;
        if (selection.isEmpty()) {
            upper = "Window";
            lower = TimeFormat.duration(p.scale().window().spanNs());
        } else if (selection.get().isInstant()) {
            upper = "T1";
            lower = p.format().instant(selection.get().t1Ns());
        } else {
            long span = selection.get().range().spanNs();
            upper = "T1 " + p.format().instant(selection.get().t1Ns());
            lower = "\u0394 " + TimeFormat.duration(span) + "  " + TimeFormat.rate(span);
        }
        GC gc = p.gc();
        int width = p.geometry().headerPx() - 2 * PADDING_PX;
        gc.setFont(p.style().smallFont());
        gc.setForeground(p.style().color(Role.TEXT_DIM));
        FittedText.draw(gc, upper, PADDING_PX, 3, width);
        gc.setForeground(p.style().color(Role.TEXT));
        FittedText.draw(gc, lower, PADDING_PX, 4 + p.style().smallLineHeightPx(), width);
        gc.setBackground(p.style().color(Role.SEPARATOR));
        gc.fillRectangle(p.geometry().headerPx() - 1, 0, 1, p.geometry().rulerPx());
    }
}
