/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom;

/**
 * A stretch of time and the pixels it is shown on. Pixel {@code p} shows the times from {@code startOf(p)} up to but
 * not including {@code startOf(p + 1)}; where there are more pixels than nanoseconds, some show no time at all.
 *
 * @param fromNs first time, nanoseconds on the recording's clock; may lie before its begin
 * @param toNs   first time that no longer belongs to it; later than {@code fromNs}
 * @param pixels how many pixels there are, 1..65536
 */
public record TimeWindow(long fromNs, long toNs, int pixels) {

    /** More than the widest screen has. */
    public static final int MAX_PIXELS = 65_536;

    public TimeWindow {
        if (toNs <= fromNs || toNs - fromNs < 0) {
            throw new IllegalArgumentException("from " + fromNs + " ns to " + toNs + " ns, expected from < to");
        }
        if (pixels < 1 || pixels > MAX_PIXELS) {
            throw new IllegalArgumentException(pixels + " pixels, expected 1.." + MAX_PIXELS);
        }
    }

    /** How long it is, nanoseconds, at least 1. */
    public long lengthNs() {
        return toNs - fromNs;
    }

    /**
     * The first time that a pixel shows.
     *
     * @param pixel 0..{@code pixels()}; the last one is where the window ends
     */
    public long startOf(int pixel) {
        long whole = lengthNs() / pixels * pixel;
        long rest = lengthNs() % pixels * pixel / pixels;
        return fromNs + whole + rest;
    }
}
