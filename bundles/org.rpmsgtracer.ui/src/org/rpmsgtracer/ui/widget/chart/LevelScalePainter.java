/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.chart;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.rpmsgtracer.ui.widget.style.Role;

/** Draws the figures of a level's vertical scale at the right edge of the lane's header. */
public final class LevelScalePainter {

    /** Room for figures and ticks. */
    public static final int WIDTH_PX = 34;

    private static final int TICK_PX = 4;

    private LevelScalePainter() {}

    /**
     * Draws figures at even distances, and the one at the upper end.
     *
     * @param body     the lane, which figures do not leave
     * @param bottom   screen row of level 0
     * @param heightPx rows up to the upper end
     */
    public static void paint(Painting p, LevelScale scale, Rectangle body, int bottom, int heightPx) {
        int labelPx = p.style().smallLineHeightPx();
        p.gc().setFont(p.style().smallFont());
        int step = scale.step(heightPx, labelPx);
        int top = bottom - heightPx;
        for (int level = 0; level < scale.highest(); level += step) {
            int y = scale.y(level, bottom, heightPx);
            if (y - top >= labelPx) {
                paintFigure(p, body, level, y);
            }
        }
        paintFigure(p, body, scale.highest(), top);
    }

    private static void paintFigure(Painting p, Rectangle body, int level, int y) {
        GC gc = p.gc();
        String text = Integer.toString(level);
        int right = p.geometry().headerPx() - 1;
        gc.setForeground(p.style().color(Role.TEXT_DIM));
        int height = p.style().smallLineHeightPx();
        int textY = Math.min(y - height / 2, body.y + body.height - height);
        gc.drawText(text, right - TICK_PX - 3 - gc.textExtent(text).x, textY, true);
        gc.setBackground(p.style().color(Role.TICK));
        gc.fillRectangle(right - TICK_PX, y, TICK_PX, 1);
    }
}
