/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.chart;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.rpmsgtracer.ui.widget.style.Role;
import org.rpmsgtracer.ui.widget.time.TimeNavigator;

/** Draws a chart from back to front. */
final class ChartPainter {

    private final RulerPainter ruler;
    private final TimeMarks marks;
    private final Legend legend;

    ChartPainter(TimeNavigator navigator, Legend legend) {
        ruler = new RulerPainter(navigator);
        marks = new TimeMarks(navigator);
        this.legend = legend;
    }

    <L extends ChartLane, F extends ChartFrame<L>> void paint(Painting p, TimeChart<L, F> chart, F frame) {
        GC gc = p.gc();
        Rectangle body = p.geometry().body();
        paintGround(p);
        gc.setClipping(body);
        marks.paintBelow(p, body, chart.isGridShown());
        LaneLayout layout = chart.laneLayout();
        for (int lane = 0; lane < frame.lanes().size(); lane++) {
            Rectangle laneBody = p.geometry().laneBody(layout, lane);
            if (laneBody.intersects(body)) {
                gc.setClipping(laneBody.intersection(body));
                chart.paintLane(p, frame, frame.lanes().get(lane), laneBody);
            }
        }
        gc.setClipping(body);
        marks.paintOutside(p, body);
        gc.setClipping(0, body.y, p.geometry().size().x, body.height);
        paintHeaders(p, chart, frame, layout);
        gc.setClipping(body);
        marks.paintSelection(p, body);
        chart.paintAcross(p, frame, layout);
        marks.paintPointer(p, body);
        chart.rubberBand().ifPresent(range -> TimeMarks.paintRubberBand(p, body, range));
        gc.setClipping((Rectangle) null);
        ruler.paint(p);
        if (p.geometry().legendPx() > 0) {
            legend.paint(p);
        }
    }

    private static void paintGround(Painting p) {
        p.gc().setBackground(p.style().color(Role.GROUND));
        p.gc().fillRectangle(0, 0, p.geometry().size().x, p.geometry().size().y);
        p.gc().setAntialias(SWT.DEFAULT);
    }

    private static <L extends ChartLane, F extends ChartFrame<L>> void paintHeaders(Painting p, TimeChart<L, F> chart,
            F frame, LaneLayout layout) {
        GC gc = p.gc();
        int below = p.geometry().laneTop(layout, layout.laneCount());
        gc.setBackground(p.style().color(Role.HEADER_GROUND));
        gc.fillRectangle(0, below, p.geometry().headerPx(), Math.max(0, p.geometry().bodyBottom() - below));
        int selected = chart.viewport().selected();
        for (int lane = 0; lane < frame.lanes().size(); lane++) {
            int top = p.geometry().laneTop(layout, lane);
            int height = layout.height(lane);
            L shown = frame.lanes().get(lane);
            Rectangle header = new Rectangle(0, top, p.geometry().headerPx() - 1, height - 1);
            if (header.y < p.geometry().bodyBottom() && header.y + height > p.geometry().rulerPx()) {
                LanePainter.paintHeader(p, shown, header, chart.scaleWidthPx(shown), lane == selected);
                chart.paintScale(p, frame, shown, p.geometry().laneBody(layout, lane));
                LanePainter.paintSeparator(p, top + height);
                if (lane == selected && chart.isFocusControl()) {
                    gc.setForeground(p.style().color(Role.FOCUS));
                    gc.drawRectangle(header.x, header.y, header.width - 1, header.height - 1);
                }
            }
        }
        gc.setBackground(p.style().color(Role.SEPARATOR));
        gc.fillRectangle(p.geometry().headerPx() - 1, p.geometry().rulerPx(), 1, p.geometry().bodyHeight());
    }
}
