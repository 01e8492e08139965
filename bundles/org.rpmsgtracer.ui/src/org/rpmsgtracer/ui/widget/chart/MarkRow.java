/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.chart;

import org.eclipse.swt.graphics.GC;
import org.rpmsgtracer.analysis.query.PixelCounts;
import org.rpmsgtracer.ui.widget.style.Glyph;
import org.rpmsgtracer.ui.widget.style.Role;

/**
 * Draws one kind of event as a row of marks. A mark that stands alone is a glyph; where marks would touch each other
 * they are plain strokes, so that no pixel with an event stays empty.
 *
 * @param counts how many events there are on each pixel of the frame
 * @param glyph  the mark
 * @param role   its colour
 * @param y      middle row
 */
public record MarkRow(PixelCounts counts, Glyph glyph, Role role, int y) {

    /** Height of a row of marks. */
    public static final int HEIGHT_PX = 9;

    private static final int GLYPH_PX = 9;
    private static final int STROKE_PX = 5;
    private static final int NOWHERE = Integer.MIN_VALUE / 2;

    public void paint(Painting p) {
        GC gc = p.gc();
        Columns columns = p.columns();
        int previous = NOWHERE;
        int pixel = next(columns, columns.first());
        while (pixel < columns.end()) {
            int following = next(columns, pixel + 1);
            int x = columns.left(pixel);
            int nextX = following < columns.end() ? columns.left(following) : Integer.MAX_VALUE;
            if (x - previous >= GLYPH_PX && nextX - x >= GLYPH_PX) {
                p.style().draw(gc, glyph, role, x, y);
            } else {
                gc.setBackground(p.style().color(role));
                gc.fillRectangle(x, y - STROKE_PX / 2, Math.max(1, columns.width(pixel)), STROKE_PX);
            }
            previous = x;
            pixel = following;
        }
    }

    private int next(Columns columns, int from) {
        int pixel = from;
        while (pixel < columns.end() && counts.at(pixel) == 0) {
            pixel++;
        }
        return pixel;
    }
}
