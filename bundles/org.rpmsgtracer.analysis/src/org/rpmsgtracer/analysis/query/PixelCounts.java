/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

/** How many events fall on each pixel of a window. Does not change once it is handed out. */
public final class PixelCounts {

    private final int[] counts;

    PixelCounts(int pixels) {
        counts = new int[pixels];
    }

    /**
     * Adds some of the events of a lane.
     *
     * @param rows   where these events are among all events of the lane, ascending
     * @param starts first event of the lane on each pixel, and the one after the last
     */
    void add(IntColumn.View rows, int[] starts) {
        int next = rows.firstFrom(0, starts[0]);
        for (int pixel = 0; pixel < counts.length; pixel++) {
            int first = next;
            next = rows.firstFrom(first, starts[pixel + 1]);
            counts[pixel] += next - first;
        }
    }

    /** How many pixels there are. */
    public int pixels() {
        return counts.length;
    }

    /** The events on one pixel. */
    public int at(int pixel) {
        return counts[pixel];
    }

    /** The events on the fullest pixel. */
    public int max() {
        int max = 0;
        for (int count : counts) {
            max = Math.max(max, count);
        }
        return max;
    }

    /** The events on all pixels. */
    public long total() {
        long total = 0;
        for (int count : counts) {
            total += count;
        }
        return total;
    }
}
