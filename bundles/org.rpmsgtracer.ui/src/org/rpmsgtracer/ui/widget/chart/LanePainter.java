/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.chart;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.rpmsgtracer.ui.widget.style.FittedText;
import org.rpmsgtracer.ui.widget.style.Role;
import org.rpmsgtracer.ui.widget.style.Style;

/** Draws what all lanes have: the header with name and details, the ground and the line to the next lane. */
final class LanePainter {

    private static final int PADDING_PX = 10;
    private static final int STRIPE_PX = 4;

    private LanePainter() {}

    /**
     * Draws a header.
     *
     * @param keptFreePx columns at its right that are not for text
     */
    static void paintHeader(Painting p, ChartLane lane, Rectangle header, int keptFreePx, boolean selected) {
        GC gc = p.gc();
        Style style = p.style();
        gc.setBackground(style.color(selected ? Role.SELECTED_GROUND : Role.HEADER_GROUND));
        gc.fillRectangle(header);
        lane.role().ifPresent(role -> {
            gc.setBackground(style.color(role));
            gc.fillRectangle(header.x, header.y, STRIPE_PX, header.height);
        });
        int room = (header.height - style.lineHeightPx()) / style.smallLineHeightPx();
        int lines = Math.clamp(room, 0, lane.details().size());
        int textHeight = style.lineHeightPx() + lines * style.smallLineHeightPx();
        int y = header.y + Math.max(0, (header.height - textHeight) / 2);
        int textWidth = header.width - PADDING_PX - STRIPE_PX - keptFreePx;
        gc.setFont(style.font());
        gc.setForeground(style.color(Role.TEXT));
        FittedText.draw(gc, lane.title(), PADDING_PX, y, textWidth);
        gc.setFont(style.smallFont());
        gc.setForeground(style.color(Role.TEXT_DIM));
        y += style.lineHeightPx();
        for (int line = 0; line < lines; line++) {
            FittedText.draw(gc, lane.details().get(line), PADDING_PX, y, textWidth);
            y += style.smallLineHeightPx();
        }
    }

    static void paintSeparator(Painting p, int bottom) {
        GC gc = p.gc();
        gc.setBackground(p.style().color(Role.SEPARATOR));
        gc.fillRectangle(0, bottom - 1, p.geometry().size().x, 1);
    }
}
