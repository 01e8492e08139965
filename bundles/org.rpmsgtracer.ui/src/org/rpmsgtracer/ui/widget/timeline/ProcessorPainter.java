/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.timeline;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.rpmsgtracer.analysis.query.LifeSpan;
import org.rpmsgtracer.analysis.query.PixelCounts;
import org.rpmsgtracer.analysis.state.Side;
import org.rpmsgtracer.ui.widget.chart.Columns;
import org.rpmsgtracer.ui.widget.chart.Painting;
import org.rpmsgtracer.ui.widget.style.FittedText;
import org.rpmsgtracer.ui.widget.style.Role;

/** Draws a processor's lane: its activity on the side of the messages, life cycles on the other. */
final class ProcessorPainter {

    private static final int ACTIVITY_PX = TimelineLane.Processor.ACTIVITY_PX;
    private static final int MARGIN_PX = TimelineLane.Processor.MARGIN_PX;
    private static final int SHORTEST_STROKE_PX = 2;

    private final Painting p;
    private final GC gc;
    private final Rectangle body;

    ProcessorPainter(Painting p, Rectangle body) {
        this.p = p;
        gc = p.gc();
        this.body = body;
    }

    void paint(TimelineLane.Processor lane) {
        boolean messagesBelow = lane.activity().lane().side() == Side.HOST;
        int top = body.y + MARGIN_PX + (messagesBelow ? 0 : ACTIVITY_PX);
        int height = body.height - 2 * MARGIN_PX - ACTIVITY_PX;
        for (LifeSpan span : lane.activity().lifeCycle()) {
            int row = lane.subjects().indexOf(span.subject());
            int rowHeight = height / lane.subjects().size();
            paintState(span, top + row * rowHeight, rowHeight - 2);
        }
        paintActivity(lane.activity().entries(), messagesBelow);
    }

    private void paintState(LifeSpan span, int top, int height) {
        int from = Math.max(p.scale().leftPx() - 1, p.scale().x(span.fromNs()));
        int to = Math.min(p.scale().rightPx() + 1, p.scale().x(span.toNs()));
        Role role = LifeCycleLook.role(span.state());
        gc.setBackground(p.style().palette().softTint(role));
        gc.fillRectangle(from, top, to - from, height);
        gc.setBackground(p.style().color(role));
        gc.fillRectangle(from, top, Math.clamp(to - from, 1, SHORTEST_STROKE_PX), height);
        gc.setFont(p.style().smallFont());
        gc.setForeground(p.style().color(Role.TEXT));
        int textY = top + (height - p.style().smallLineHeightPx()) / 2;
        FittedText.draw(gc, span.subject() + "  " + span.state(), from + 6, textY, to - from - 10);
    }

    private void paintActivity(PixelCounts entries, boolean atBottom) {
        Columns columns = p.columns();
        int most = Math.max(1, entries.max());
        gc.setBackground(p.style().color(Role.TICK));
        for (int pixel = columns.first(); pixel < columns.end(); pixel++) {
            int count = entries.at(pixel);
            if (count > 0) {
                int room = ACTIVITY_PX - 2 - SHORTEST_STROKE_PX;
                int height = SHORTEST_STROKE_PX + (int) ((long) room * count / most);
                int y = atBottom ? body.y + body.height - 1 - height : body.y;
                gc.fillRectangle(columns.left(pixel), y, Math.max(1, columns.width(pixel)), height);
            }
        }
    }
}
