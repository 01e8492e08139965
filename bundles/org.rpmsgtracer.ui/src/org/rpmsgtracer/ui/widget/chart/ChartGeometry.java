/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.chart;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * How a chart's area is divided: the ruler on top, the legend at the bottom, between them the header column and the
 * lanes' bodies.
 *
 * <pre>
 *  corner | ruler
 *  -------+--------------
 *  header | body          (scrolls by scrollPx)
 *  -------+--------------
 *  legend
 * </pre>
 *
 * @param size     the chart's client area
 * @param headerPx width of the header column; its last column is the line to the bodies
 * @param rulerPx  height of the ruler; its last row is the line to the bodies
 * @param legendPx height of the legend; 0 for none
 * @param scrollPx how far the lanes are scrolled up
 */
public record ChartGeometry(Point size, int headerPx, int rulerPx, int legendPx, int scrollPx) {

    /** Parts of a chart. */
    public enum Region {
        CORNER, RULER, HEADER, SASH, BODY, LEGEND
    }

    private static final int SASH_REACH_PX = 3;

    public Region regionAt(int x, int y) {
        if (y >= bodyBottom()) {
            return Region.LEGEND;
        }
        if (Math.abs(x - headerPx) <= SASH_REACH_PX) {
            return Region.SASH;
        }
        if (y < rulerPx) {
            return x < headerPx ? Region.CORNER : Region.RULER;
        }
        return x < headerPx ? Region.HEADER : Region.BODY;
    }

    /** Where lanes are drawn, without their headers. */
    public Rectangle body() {
        return new Rectangle(headerPx, rulerPx, bodyWidth(), bodyHeight());
    }

    public int bodyWidth() {
        return Math.max(1, size.x - headerPx);
    }

    public int bodyHeight() {
        return Math.max(0, bodyBottom() - rulerPx);
    }

    /** First row below the lanes. */
    public int bodyBottom() {
        return size.y - legendPx;
    }

    /** Where the body of one lane is drawn now; maybe out of sight. */
    public Rectangle laneBody(LaneLayout layout, int lane) {
        return new Rectangle(headerPx, laneTop(layout, lane), bodyWidth(), layout.height(lane));
    }

    public int laneTop(LaneLayout layout, int lane) {
        return rulerPx + layout.top(lane) - scrollPx;
    }

    /** The lane at screen row {@code y}, or -1. */
    public int laneAt(LaneLayout layout, int y) {
        return y < rulerPx || y >= bodyBottom() ? -1 : layout.laneAt(y - rulerPx + scrollPx);
    }

    /** How far the lanes can be scrolled. */
    public int scrollRange(LaneLayout layout) {
        return Math.max(0, layout.totalPx() - bodyHeight());
    }

    ChartGeometry scrolledTo(LaneLayout layout, int newScrollPx) {
        return new ChartGeometry(size, headerPx, rulerPx, legendPx,
                Math.clamp(newScrollPx, 0, scrollRange(layout)));
    }
}
