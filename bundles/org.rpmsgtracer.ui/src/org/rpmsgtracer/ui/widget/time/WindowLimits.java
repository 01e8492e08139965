/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.time;

/**
 * The windows in which a trace can be shown.
 *
 * @param extent from its first event to its last
 */
record WindowLimits(TimeRange extent) {

    /** A window is never shorter. */
    static final long SHORTEST_NS = 20;

    /** A trace of one instant is shown in a window this long. */
    static final long SHORTEST_FIT_NS = 1_000;

    /** The part of a window that is left empty beside the first and the last event, so that none touches the edge. */
    private static final int MARGIN_PART = 50;

    /** The window that shows all of the trace. */
    TimeRange fit() {
        long span = Math.max(extent.spanNs(), SHORTEST_FIT_NS);
        long from = extent.fromNs() - (span - extent.spanNs()) / 2 - marginNs(span);
        return new TimeRange(from, from + span + 2 * marginNs(span));
    }

    /** The window of this length with the first event near its left edge. */
    TimeRange start(long spanNs) {
        long from = extent.fromNs() - marginNs(spanNs);
        return new TimeRange(from, from + spanNs);
    }

    /** The window of this length with the last event near its right edge. */
    TimeRange end(long spanNs) {
        long from = extent.toNs() + marginNs(spanNs) - spanNs;
        return new TimeRange(from, from + spanNs);
    }

    /** The window of this length that follows a growing trace: fills from the left and then moves along. */
    TimeRange tail(long spanNs) {
        return end(spanNs).fromNs() > start(spanNs).fromNs() ? end(spanNs) : start(spanNs);
    }

    /** The window nearest to {@code range} that has part of the trace in it and is neither too short nor too long. */
    TimeRange limit(TimeRange range, long longestNs) {
        TimeRange fit = fit();
        long span = Math.clamp(range.spanNs(), SHORTEST_NS, Math.max(fit.spanNs(), longestNs));
        long from = range.fromNs() + (range.spanNs() - span) / 2;
        from = Math.clamp(from, fit.fromNs() - span / 2, fit.toNs() - span / 2);
        return new TimeRange(from, from + span);
    }

    private static long marginNs(long spanNs) {
        return spanNs / MARGIN_PART;
    }
}
