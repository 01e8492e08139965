/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.occupancy;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.rpmsgtracer.trace.event.Direction;
import org.rpmsgtracer.ui.widget.chart.DirectionRole;
import org.rpmsgtracer.ui.widget.chart.LevelPainter;
import org.rpmsgtracer.ui.widget.chart.LevelScale;
import org.rpmsgtracer.ui.widget.chart.LevelScalePainter;
import org.rpmsgtracer.ui.widget.chart.Painting;
import org.rpmsgtracer.ui.widget.style.Role;

/** Draws one lane of the occupancy chart: the curve, its capacity and its peak. */
final class CurvePainter {

    private static final int MARGIN_PX = 4;
    private static final int LABEL_GAP_PX = 8;
    private static final int CAPACITY_DASH_PX = 6;
    private static final int PEAK_DASH_PX = 2;

    private final Painting p;
    private final GC gc;
    private final OccupancyLane lane;
    private final Rectangle body;
    private final LevelScale scale;
    private final int bottom;
    private final int heightPx;

    CurvePainter(Painting p, OccupancyLane lane, Rectangle body) {
        this.p = p;
        gc = p.gc();
        this.lane = lane;
        this.body = body;
        scale = lane.scale();
        bottom = body.y + body.height - 1 - MARGIN_PX;
        heightPx = bottom - body.y - labelHeight() - 1;
    }

    void paint() {
        gc.setBackground(p.style().color(Role.SEPARATOR));
        gc.fillRectangle(body.x, bottom, body.width, 1);
        Direction direction = lane.curve().lane().direction();
        Role role = DirectionRole.of(direction);
        new LevelPainter(lane.curve().inFlight(), scale, role, DirectionRole.isHatched(direction), bottom, heightPx)
                .paint(p);
    }

    /** The capacity and the peak, which hold at all times. */
    void paintLimits() {
        gc.setFont(p.style().smallFont());
        int capacity = lane.curve().capacity();
        if (scale.reaches(capacity)) {
            String text = "capacity " + capacity;
            paintLine(capacity, Role.CAPACITY, CAPACITY_DASH_PX);
            gc.drawText(text, labelX(text), y(capacity) - labelHeight(), true);
        } else {
            String text = "capacity " + capacity + ", above this scale";
            gc.setForeground(p.style().color(Role.TEXT_DIM));
            gc.drawText(text, labelX(text), body.y + 2, true);
        }
        lane.curve().peakInFlight().ifPresent(peak -> paintPeak(peak, capacity));
    }

    /** The label goes above the line, or below where it would touch the capacity. */
    private void paintPeak(int peak, int capacity) {
        paintLine(peak, DirectionRole.of(lane.curve().lane().direction()), PEAK_DASH_PX);
        boolean above = !scale.reaches(capacity) || peak == capacity || y(peak) - y(capacity) > labelHeight();
        gc.drawText("peak " + peak, body.x + LABEL_GAP_PX, above ? y(peak) - labelHeight() : y(peak) + 1, true);
    }

    private int labelHeight() {
        return p.style().smallLineHeightPx() + 1;
    }

    void paintScale() {
        LevelScalePainter.paint(p, scale, body, bottom, heightPx);
    }

    private void paintLine(int level, Role role, int dashPx) {
        gc.setBackground(p.style().color(role));
        for (int x = body.x; x < body.x + body.width; x += 2 * dashPx) {
            gc.fillRectangle(x, y(level), dashPx, 1);
        }
        gc.setForeground(p.style().color(Role.TEXT));
    }

    private int y(int level) {
        return scale.y(level, bottom, heightPx);
    }

    private int labelX(String text) {
        return body.x + body.width - gc.textExtent(text).x - LABEL_GAP_PX;
    }
}
