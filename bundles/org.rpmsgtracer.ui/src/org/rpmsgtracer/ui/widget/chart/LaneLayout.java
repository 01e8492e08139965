/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.chart;

import java.util.Arrays;
import java.util.List;

/** Where the lanes of a chart lie, counted from the top of the first. Immutable. */
public final class LaneLayout {

    private final int[] tops;

    private LaneLayout(int[] tops) {
        this.tops = tops;
    }

    /**
     * Lays lanes out one below the other. What is left of the height goes to those that stretch; where it does not do,
     * all give way as far as they can.
     *
     * @param availablePx height to fill
     * @param percent     zoom of the lanes' own heights; magnified lanes do not give way
     * @param fontPercent how much higher than usual the font makes the lanes
     */
    public static LaneLayout of(List<? extends ChartLane> lanes, int availablePx, int percent, int fontPercent) {
        int[] heights = new int[lanes.size()];
        int[] yielding = new int[lanes.size()];
        int[] stretching = new int[lanes.size()];
        int needed = 0;
        for (int i = 0; i < heights.length; i++) {
            heights[i] = lanes.get(i).heightPx() * fontPercent / 100 * percent / 100;
            int lowest = lanes.get(i).lowestPx() * fontPercent / 100;
            yielding[i] = percent > 100 ? 0 : Math.max(0, heights[i] - lowest);
            stretching[i] = lanes.get(i).stretch();
            needed += heights[i];
        }
        if (needed < availablePx) {
            share(heights, stretching, availablePx - needed);
        } else {
            share(heights, yielding, -Math.min(needed - availablePx, Arrays.stream(yielding).sum()));
        }
        int[] tops = new int[heights.length + 1];
        for (int i = 0; i < heights.length; i++) {
            tops[i + 1] = tops[i] + heights[i];
        }
        return new LaneLayout(tops);
    }

    /** Adds to each height its share of {@code px}, to the last pixel; a negative one takes away. */
    private static void share(int[] heights, int[] shares, int px) {
        int rest = px;
        int restOfShares = Arrays.stream(shares).sum();
        for (int i = 0; i < heights.length && restOfShares > 0; i++) {
            int part = (int) ((long) rest * shares[i] / restOfShares);
            heights[i] += part;
            rest -= part;
            restOfShares -= shares[i];
        }
    }

    public int laneCount() {
        return tops.length - 1;
    }

    public int top(int lane) {
        return tops[lane];
    }

    public int height(int lane) {
        return tops[lane + 1] - tops[lane];
    }

    /** Height of all lanes together. */
    public int totalPx() {
        return tops[tops.length - 1];
    }

    /** The lane at {@code y}, or -1. */
    public int laneAt(int y) {
        if (y >= 0) {
            for (int lane = 0; lane < laneCount(); lane++) {
                if (y < tops[lane + 1]) {
                    return lane;
                }
            }
        }
        return -1;
    }
}
