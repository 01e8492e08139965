/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.time;

/**
 * Times as pixels and back. Column {@code p} of the area stands for the times from
 * {@code from + floor(p * span / width)} up to where the next column begins, which is how
 * {@code analysis.query.TimeWindow} divides a window: marks by time and counts by pixel fall on the same column.
 *
 * @param window  the times that the drawing area shows; its end is that of the last column
 * @param leftPx  x of the first column
 * @param widthPx columns, at least 1
 */
public record TimeScale(TimeRange window, int leftPx, int widthPx) {

    /** How far outside the drawing area an x may lie; farther ones are cut, as drawing takes 16-bit coordinates. */
    private static final int OUTSIDE_PX = 8192;

    public TimeScale {
        if (widthPx < 1) {
            throw new IllegalArgumentException("width " + widthPx + " px, expected at least 1");
        }
    }

    /** The column in which {@code timeNs} is drawn, also beyond the area's edges. */
    public int x(long timeNs) {
        long offsetNs = timeNs - window.fromNs();
        long offsetPx =
                offsetNs >= 0 ? columnsUpTo(offsetNs + 1) - 1 : -Fraction.of(-offsetNs - 1, widthPx, spanNs()) - 1;
        return leftPx + (int) Math.clamp(offsetPx, -OUTSIDE_PX, (long) widthPx + OUTSIDE_PX);
    }

    /** The earliest time that is drawn at column {@code x}, or at the next one that shows a time. */
    public long timeAt(int x) {
        int offsetPx = x - leftPx;
        return offsetPx >= 0 ? window.fromNs() + Fraction.of(offsetPx, spanNs(), widthPx)
                : window.fromNs() - Fraction.ofRoundedUp(-offsetPx, spanNs(), widthPx);
    }

    /** The length of time that {@code px} columns stand for, at least 1 ns. */
    public long durationOf(int px) {
        return Math.max(1, Fraction.of(Math.abs(px), spanNs(), widthPx));
    }

    /** The column after the last one. */
    public int rightPx() {
        return leftPx + widthPx;
    }

    /** Columns that begin within the first {@code ns} of the window. */
    private long columnsUpTo(long ns) {
        return Fraction.ofRoundedUp(ns, widthPx, spanNs());
    }

    private long spanNs() {
        return Math.max(1, window.spanNs());
    }
}
