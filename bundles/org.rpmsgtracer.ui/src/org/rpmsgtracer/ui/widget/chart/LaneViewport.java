/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.chart;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Point;

/**
 * Which lanes of a chart are in sight and where, and which one is selected. Owned by one chart; UI thread.
 *
 * @param <L> the chart's lanes
 */
final class LaneViewport<L extends ChartLane> {

    private static final int LOWEST_PERCENT = 50;
    private static final int HIGHEST_PERCENT = 400;

    private List<L> lanes = List.of();
    private LaneLayout layout = LaneLayout.of(lanes, 0, 100, 100);
    private ChartGeometry geometry = new ChartGeometry(new Point(1, 1), 0, 0, 0, 0);
    private int zoomPercent = 100;
    private int fontPercent = 100;
    private @Nullable Object selected;

    /** Other lanes, or the same ones with other contents: one that is still there stays selected. */
    void show(List<L> shown) {
        lanes = shown;
        arrange();
    }

    /**
     * The chart's area is divided anew.
     *
     * @param percent how much higher than usual the font makes the lanes
     */
    void resize(Point size, int headerPx, int rulerPx, int legendPx, int percent) {
        geometry = new ChartGeometry(size, headerPx, rulerPx, legendPx, geometry.scrollPx());
        fontPercent = percent;
        arrange();
    }

    /** Makes lanes higher or lower by so many percent of their own height. */
    void zoomBy(int percent) {
        zoomPercent = Math.clamp(zoomPercent + percent, LOWEST_PERCENT, HIGHEST_PERCENT);
        arrange();
    }

    /** Gives lanes their own height again. */
    void resetZoom() {
        zoomPercent = 100;
        arrange();
    }

    private void arrange() {
        layout = LaneLayout.of(lanes, geometry.bodyHeight(), zoomPercent, fontPercent);
        scrollTo(geometry.scrollPx());
    }

    /** Shows the lanes from this row on, as far as there are lanes. */
    void scrollTo(int px) {
        geometry = geometry.scrolledTo(layout, px);
    }

    /** Selects a lane and brings it into sight; nothing happens if there is none of this number. */
    void select(int lane) {
        if (lane < 0 || lane >= lanes.size()) {
            return;
        }
        selected = lanes.get(lane).id();
        int top = layout.top(lane);
        int bottom = top + layout.height(lane);
        if (top < geometry.scrollPx()) {
            scrollTo(top);
        } else if (bottom > geometry.scrollPx() + geometry.bodyHeight()) {
            scrollTo(bottom - geometry.bodyHeight());
        }
    }

    /** Number of the selected lane, or -1. */
    int selected() {
        for (int lane = 0; lane < lanes.size(); lane++) {
            if (lanes.get(lane).id().equals(selected)) {
                return lane;
            }
        }
        return -1;
    }

    List<L> lanes() {
        return lanes;
    }

    LaneLayout layout() {
        return layout;
    }

    ChartGeometry geometry() {
        return geometry;
    }

    /** The lane at screen row {@code y}, or -1. */
    int laneAt(int y) {
        return geometry.laneAt(layout, y);
    }
}
