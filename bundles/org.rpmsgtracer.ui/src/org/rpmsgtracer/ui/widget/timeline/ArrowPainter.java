/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.timeline;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.rpmsgtracer.analysis.query.MessageRow;
import org.rpmsgtracer.trace.event.Evidence;
import org.rpmsgtracer.ui.widget.chart.AnnouncementMark;
import org.rpmsgtracer.ui.widget.chart.DirectionRole;
import org.rpmsgtracer.ui.widget.chart.Painting;
import org.rpmsgtracer.ui.widget.style.Glyph;
import org.rpmsgtracer.ui.widget.style.Role;
import org.rpmsgtracer.ui.widget.style.Style;

/** Draws messages as arrows, and beside those that stand alone what they are. */
final class ArrowPainter {

    private static final int LABEL_GAP_PX = 6;
    private static final int NARROWEST_LABEL_PX = 60;
    private static final int HELD_PX = 3;
    private static final int DASH_PX = 4;
    private static final int HOVERED_PX = 3;
    private static final int SELECTED_PX = 7;

    private final Painting p;
    private final Arrows arrows;

    ArrowPainter(Painting p, Arrows arrows) {
        this.p = p;
        this.arrows = arrows;
    }

    void paint(Optional<MessageRow> hovered, Optional<MessageRow> selected) {
        List<MessageRow> messages = arrows.frame().arrows();
        for (MessageRow message : messages) {
            paintHeld(message);
        }
        for (MessageRow message : messages) {
            paintArrow(message);
        }
        hovered.ifPresent(
                message -> paintBold(message, p.style().color(DirectionRole.of(message.direction())), HOVERED_PX));
        selected.ifPresent(message -> {
            paintBold(message, p.style().color(Role.CURSOR), SELECTED_PX);
            paintBold(message, p.style().color(DirectionRole.of(message.direction())), HOVERED_PX);
            paintArrow(message);
        });
        paintLabels(messages);
    }

    /** How long the receiver kept the buffer, as a bar along its lane. */
    private void paintHeld(MessageRow message) {
        if (message.returnedNs().isEmpty()) {
            return;
        }
        int x = arrows.x(message);
        int width = p.scale().x(message.returnedNs().getAsLong()) - x;
        if (width > 1) {
            int tip = arrows.tipY(message);
            int top = tip > arrows.tailY(message) ? tip - HELD_PX : tip;
            p.gc().setBackground(p.style().palette().tint(DirectionRole.of(message.direction())));
            p.gc().fillRectangle(x, top, width, HELD_PX);
        }
    }

    private void paintArrow(MessageRow message) {
        Role role = DirectionRole.of(message.direction());
        GC gc = p.gc();
        Style style = p.style();
        gc.setBackground(style.color(role));
        int x = arrows.x(message);
        int tail = arrows.tailY(message);
        int tip = arrows.tipY(message);
        style.drawArrow(gc, x, tail, tip);
        if (message.recovered() || message.evidence() == Evidence.INFERRED) {
            paintGaps(x, tail, tip);
        }
        if (message.announcement().isPresent()) {
            Glyph glyph = AnnouncementMark.glyph(message.announcement().get());
            style.draw(gc, glyph, AnnouncementMark.role(message.announcement().get()), x,
                    tail > tip ? tail - 6 : tail + 6);
        }
    }

    /** Breaks the line of an arrow whose time or content was not seen. */
    private void paintGaps(int x, int tail, int tip) {
        p.gc().setBackground(p.style().color(Role.GROUND));
        int top = Math.min(tail, tip) + DASH_PX;
        int bottom = Math.max(tail, tip) - 2 * DASH_PX;
        for (int y = top; y < bottom; y += 2 * DASH_PX) {
            p.gc().fillRectangle(x, y, 1, DASH_PX);
        }
    }

    private void paintBold(MessageRow message, Color color, int widthPx) {
        p.gc().setBackground(color);
        int x = arrows.x(message);
        int top = Math.min(arrows.tailY(message), arrows.tipY(message));
        int height = Math.abs(arrows.tailY(message) - arrows.tipY(message));
        p.gc().fillRectangle(x - widthPx / 2, top, widthPx, height);
    }

    /**
     * A label goes to the left of its arrow if no other arrow or label is there, else to the right. Arrows in one column
     * have one label together.
     */
    private void paintLabels(List<MessageRow> messages) {
        p.gc().setFont(p.style().smallFont());
        p.gc().setForeground(p.style().color(Role.TEXT));
        int taken = p.scale().leftPx();
        for (int first = 0; first < messages.size();) {
            int x = arrows.x(messages.get(first));
            int end = first + 1;
            while (end < messages.size() && arrows.x(messages.get(end)) == x) {
                end++;
            }
            int next = end < messages.size() ? arrows.x(messages.get(end)) : p.scale().rightPx();
            if (Math.max(x - taken, next - x) >= NARROWEST_LABEL_PX) {
                String text = end - first == 1 ? MessageText.label(messages.get(first)) : end - first + " messages";
                int y = (arrows.tailY(messages.get(first)) + arrows.tipY(messages.get(first))) / 2;
                taken = paintLabel(text, x, y, taken, next);
            }
            taken = Math.max(taken, x);
            first = end;
        }
    }

    /** Returns the last column that is taken now. */
    private int paintLabel(String text, int x, int middleY, int left, int right) {
        GC gc = p.gc();
        int width = gc.textExtent(text).x;
        int y = middleY - p.style().smallLineHeightPx() / 2;
        if (x - left >= width + 2 * LABEL_GAP_PX) {
            gc.drawText(text, x - width - LABEL_GAP_PX, y, true);
        } else if (right - x >= width + 2 * LABEL_GAP_PX) {
            gc.drawText(text, x + LABEL_GAP_PX, y, true);
            return x + LABEL_GAP_PX + width;
        }
        return left;
    }
}
