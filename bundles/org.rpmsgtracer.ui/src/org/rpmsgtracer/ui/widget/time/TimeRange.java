/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.time;

/**
 * A stretch of time on the recording's clock. Both ends belong to it: a range of no length is one instant.
 *
 * @param fromNs first nanosecond, within &plusmn;2<sup>61</sup> so that no span overflows
 * @param toNs   last nanosecond, at least {@code fromNs}
 */
public record TimeRange(long fromNs, long toNs) {

    /** Times beyond this are cut to it. */
    private static final long LIMIT_NS = 1L << 61;

    public TimeRange {
        fromNs = Math.clamp(fromNs, -LIMIT_NS, LIMIT_NS);
        toNs = Math.clamp(toNs, -LIMIT_NS, LIMIT_NS);
        if (toNs < fromNs) {
            throw new IllegalArgumentException(
                    "range from " + fromNs + " ns ends before it begins, at " + toNs + " ns");
        }
    }

    /** The range between two times, whichever is the earlier. */
    public static TimeRange between(long aNs, long bNs) {
        return new TimeRange(Math.min(aNs, bNs), Math.max(aNs, bNs));
    }

    public long spanNs() {
        return toNs - fromNs;
    }

    public boolean contains(long timeNs) {
        return fromNs <= timeNs && timeNs <= toNs;
    }

    public long middleNs() {
        return fromNs + spanNs() / 2;
    }

    /** The same length, later by {@code deltaNs}. */
    public TimeRange shifted(long deltaNs) {
        long delta = Math.clamp(deltaNs, -LIMIT_NS, LIMIT_NS);
        return new TimeRange(fromNs + delta, toNs + delta);
    }

    /** A range of length {@code spanNs} in which {@code anchorNs} stays at the same fraction of the length. */
    public TimeRange resizedAround(long anchorNs, long spanNs) {
        long before = Fraction.of(Math.clamp(anchorNs, fromNs, toNs) - fromNs, spanNs, Math.max(1, spanNs()));
        long from = Math.clamp(anchorNs, fromNs, toNs) - before;
        return new TimeRange(from, from + spanNs);
    }
}
