/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.chart;

import org.eclipse.swt.graphics.GC;
import org.rpmsgtracer.analysis.query.PixelLevels;
import org.rpmsgtracer.ui.widget.style.Role;
import org.rpmsgtracer.ui.widget.style.Style;

/**
 * Draws a level over time as a stepped curve: a line along the highest value of each pixel, a full tint up to the lowest
 * and a soft one between them.
 *
 * @param levels   one value range for each pixel of the frame
 * @param scale    the vertical scale
 * @param role     its colour
 * @param hatched  whether the area is hatched
 * @param bottom   screen row of level 0
 * @param heightPx rows up to the scale's upper end
 */
public record LevelPainter(PixelLevels levels, LevelScale scale, Role role, boolean hatched, int bottom, int heightPx) {

    /** Steps beside a run at least this wide are drawn as upright lines; between narrow ones they would be a comb. */
    private static final int WIDE_PX = 3;

    public void paint(Painting p) {
        Columns columns = p.columns();
        int pixel = columns.first();
        int previousTop = bottom;
        boolean previousWide = true;
        while (pixel < columns.end()) {
            int run = endOfRun(pixel, columns.end());
            int left = columns.left(pixel);
            int width = columns.left(run) - left;
            if (levels.known(pixel) && width > 0) {
                int top = y(levels.max(pixel));
                paintRun(p.gc(), p.style(), left, width, top, y(levels.min(pixel)));
                boolean wide = width >= WIDE_PX;
                if (wide || previousWide) {
                    p.gc().fillRectangle(left, Math.min(top, previousTop), 1, Math.abs(top - previousTop) + 1);
                }
                previousTop = top;
                previousWide = wide;
            }
            pixel = run;
        }
    }

    /** The first pixel after {@code pixel} that differs from it. */
    private int endOfRun(int pixel, int end) {
        int next = pixel + 1;
        while (next < end && levels.known(next) == levels.known(pixel) && levels.min(next) == levels.min(pixel)
                && levels.max(next) == levels.max(pixel)) {
            next++;
        }
        return next;
    }

    private void paintRun(GC gc, Style style, int left, int width, int top, int full) {
        gc.setBackground(style.palette().softTint(role));
        gc.fillRectangle(left, top, width, full - top);
        gc.setBackground(style.palette().tint(role));
        gc.fillRectangle(left, full, width, bottom - full);
        if (hatched && width >= WIDE_PX && top < bottom) {
            gc.setBackgroundPattern(style.hatch(role));
            gc.fillRectangle(left, top, width, bottom - top);
            gc.setBackgroundPattern(null);
        }
        gc.setBackground(style.color(role));
        gc.fillRectangle(left, top, width, 1);
    }

    private int y(int level) {
        return scale.y(level, bottom, heightPx);
    }
}
