/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.chart;

import java.util.List;

/** Where the lanes of a chart lie, counted from the top of the first. Immutable. */
public final class LaneLayout {

    private final int[] tops;

    private LaneLayout(int[] tops) {
        this.tops = tops;
    }

    /**
     * Lays lanes out one below the other; what is left of the height goes to those that stretch.
     *
     * @param availablePx height to fill, if the lanes need less
     * @param percent     zoom of the lanes' own heights
     */
    public static LaneLayout of(List<? extends ChartLane> lanes, int availablePx, int percent) {
        int needed = 0;
        int shares = 0;
        for (ChartLane lane : lanes) {
            needed += scaled(lane, percent);
            shares += lane.stretch();
        }
        int spare = Math.max(0, availablePx - needed);
        int[] tops = new int[lanes.size() + 1];
        for (int i = 0; i < lanes.size(); i++) {
            ChartLane lane = lanes.get(i);
            int extra = shares == 0 ? 0 : spare * lane.stretch() / shares;
            spare -= extra;
            shares -= lane.stretch();
            tops[i + 1] = tops[i] + scaled(lane, percent) + extra;
        }
        return new LaneLayout(tops);
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

    private static int scaled(ChartLane lane, int percent) {
        return lane.heightPx() * percent / 100;
    }
}
