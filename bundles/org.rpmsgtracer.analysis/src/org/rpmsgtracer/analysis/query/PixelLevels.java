/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

import java.util.Arrays;

import org.rpmsgtracer.analysis.zoom.LaneAggregates;

/**
 * The lowest and the highest value that a level has on each pixel of a window, the one with which it enters the pixel
 * included. Does not change once it is handed out.
 */
public final class PixelLevels {

    private static final int NONE = -1;

    private final int[] min;
    private final int[] max;

    private PixelLevels(int pixels) {
        min = new int[pixels];
        max = new int[pixels];
        Arrays.fill(max, NONE);
    }

    /** The messages in flight on each pixel of a lane. */
    static PixelLevels of(LaneAggregates lane) {
        PixelLevels levels = new PixelLevels(lane.pixels());
        for (int pixel = 0; pixel < levels.pixels(); pixel++) {
            if (lane.known(pixel)) {
                levels.min[pixel] = lane.minInFlight(pixel);
                levels.max[pixel] = lane.maxInFlight(pixel);
            }
        }
        return levels;
    }

    /** How many pixels there are. */
    public int pixels() {
        return min.length;
    }

    /** Whether anything is known of the level on this pixel; the other methods ask for it. */
    public boolean known(int pixel) {
        return max[pixel] != NONE;
    }

    /** The lowest level on a known pixel. */
    public int min(int pixel) {
        return min[pixel];
    }

    /** The highest level on a known pixel. */
    public int max(int pixel) {
        return max[pixel];
    }

    /** The highest level on all pixels; 0 if none is known. */
    public int highest() {
        int highest = 0;
        for (int level : max) {
            highest = Math.max(highest, level);
        }
        return highest;
    }
}
