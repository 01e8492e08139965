/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.chart;

import java.util.List;

import org.eclipse.swt.graphics.GC;
import org.rpmsgtracer.ui.widget.style.Glyph;
import org.rpmsgtracer.ui.widget.style.Role;
import org.rpmsgtracer.ui.widget.style.Style;

/** Says what the marks of a chart mean; takes as many rows as its items need. */
final class Legend {

    private static final int GLYPH_CELL_PX = 20;
    private static final int GAP_PX = 16;
    private static final int PADDING_PX = 6;

    /** Takes the items as they are put side by side. */
    private interface Place {
        void at(LegendItem item, int x, int row);
    }

    private final List<LegendItem> items;

    Legend(List<LegendItem> items) {
        this.items = List.copyOf(items);
    }

    /** Height at this width, with the line above it. */
    int heightPx(GC gc, Style style, int widthPx) {
        return items.isEmpty() ? 0 : 1 + rowHeight(style) * flow(gc, style, widthPx, (item, x, row) -> {});
    }

    void paint(Painting p) {
        GC gc = p.gc();
        Style style = p.style();
        int top = p.geometry().bodyBottom();
        int width = p.geometry().size().x;
        gc.setBackground(style.color(Role.HEADER_GROUND));
        gc.fillRectangle(0, top, width, p.geometry().legendPx());
        gc.setBackground(style.color(Role.SEPARATOR));
        gc.fillRectangle(0, top, width, 1);
        flow(gc, style, width, (item, x, row) -> paintItem(gc, style, item, x, top + 1 + row * rowHeight(style)));
    }

    private static void paintItem(GC gc, Style style, LegendItem item, int x, int y) {
        int glyphX = x + GLYPH_CELL_PX / 2 - 2;
        for (Glyph glyph : item.glyphs()) {
            style.draw(gc, glyph, item.role(), glyphX, y + rowHeight(style) / 2);
            glyphX += GLYPH_CELL_PX;
        }
        gc.setForeground(style.color(Role.TEXT));
        gc.drawText(item.text(), x + item.glyphs().size() * GLYPH_CELL_PX,
                y + (rowHeight(style) - style.smallLineHeightPx()) / 2, true);
    }

    /** Puts items one beside the other and begins a row where there is no room; returns how many rows there are. */
    private int flow(GC gc, Style style, int widthPx, Place place) {
        gc.setFont(style.smallFont());
        int row = 0;
        int x = PADDING_PX;
        for (LegendItem item : items) {
            int itemWidth = itemWidth(gc, item);
            if (x > PADDING_PX && x + itemWidth > widthPx) {
                x = PADDING_PX;
                row++;
            }
            place.at(item, x, row);
            x += itemWidth + GAP_PX;
        }
        return row + 1;
    }

    private static int itemWidth(GC gc, LegendItem item) {
        return item.glyphs().size() * GLYPH_CELL_PX + gc.textExtent(item.text()).x;
    }

    private static int rowHeight(Style style) {
        return style.smallLineHeightPx() + 4;
    }
}
