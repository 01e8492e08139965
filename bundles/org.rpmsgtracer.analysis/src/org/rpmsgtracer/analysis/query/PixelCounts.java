/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

import org.rpmsgtracer.analysis.zoom.Kind;
import org.rpmsgtracer.analysis.zoom.LaneAggregates;

/** How many events fall on each pixel of a window. Does not change once it is handed out. */
public final class PixelCounts {

    private final int[] counts;

    PixelCounts(int pixels) {
        counts = new int[pixels];
    }

    /** The events of one kind on each pixel of a lane. */
    static PixelCounts of(LaneAggregates lane, Kind kind) {
        PixelCounts counts = new PixelCounts(lane.pixels());
        counts.add(lane, kind);
        return counts;
    }

    /** Adds the events of one kind of a lane. */
    void add(LaneAggregates lane, Kind kind) {
        for (int pixel = 0; pixel < counts.length; pixel++) {
            counts[pixel] = (int) Math.min(Integer.MAX_VALUE, counts[pixel] + lane.count(kind, pixel));
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
