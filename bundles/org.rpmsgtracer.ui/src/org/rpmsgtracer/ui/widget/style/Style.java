/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.style;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Pattern;

/**
 * Palette, fonts and hatching of one widget, with the measures that drawing needs. Made on the UI thread and disposed
 * with the widget, or when its font or theme changes.
 */
public final class Style {

    private final Palette palette;
    private final Font font;
    private final Font smallFont;
    private final Font boldFont;
    private final Hatching hatching;
    private final Glyphs glyphs = new Glyphs();
    private final int lineHeightPx;
    private final int smallLineHeightPx;

    /**
     * A style around a font.
     *
     * @param device  where it is drawn
     * @param palette its colours
     * @param font    the widget's font, which stays the widget's
     */
    public Style(Device device, Palette palette, Font font) {
        this.palette = palette;
        this.font = font;
        smallFont = derived(device, font, -1, 0);
        boldFont = derived(device, font, 0, 1);
        hatching = new Hatching(device, palette);
        lineHeightPx = lineHeight(device, font);
        smallLineHeightPx = lineHeight(device, smallFont);
    }

    public Palette palette() {
        return palette;
    }

    public Color color(Role role) {
        return palette.color(role);
    }

    public Font font() {
        return font;
    }

    /** For marks, ticks and details. */
    public Font smallFont() {
        return smallFont;
    }

    public Font boldFont() {
        return boldFont;
    }

    /** Hatching of a role's area, to be drawn over its {@link Palette#tint}. */
    public Pattern hatch(Role role) {
        return hatching.of(role);
    }

    /** Draws a mark whose middle is the pixel (x, y). Changes the GC's colours. */
    public void draw(GC gc, Glyph glyph, Role role, int x, int y) {
        glyphs.draw(gc, this, glyph, role, x, y);
    }

    /** Draws a vertical arrow in the GC's background colour, one pixel wide with its tip at {@code tipY}. */
    public void drawArrow(GC gc, int x, int tailY, int tipY) {
        glyphs.arrow(gc, x, tailY, tipY);
    }

    public int lineHeightPx() {
        return lineHeightPx;
    }

    public int smallLineHeightPx() {
        return smallLineHeightPx;
    }

    public void dispose() {
        hatching.dispose();
        smallFont.dispose();
        boldFont.dispose();
    }

    private static Font derived(Device device, Font font, int points, int weight) {
        FontData[] data = font.getFontData();
        for (FontData each : data) {
            each.setHeight(Math.max(6, each.getHeight() + points));
            each.setStyle(each.getStyle() | weight);
        }
        return new Font(device, data);
    }

    private static int lineHeight(Device device, Font font) {
        GC gc = new GC(device);
        try {
            gc.setFont(font);
            FontMetrics metrics = gc.getFontMetrics();
            return metrics.getHeight();
        } finally {
            gc.dispose();
        }
    }
}
