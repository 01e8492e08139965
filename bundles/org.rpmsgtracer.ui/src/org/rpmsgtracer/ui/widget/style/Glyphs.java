/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.style;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;

/** Draws {@link Glyph}s; the middle of each is the pixel it is drawn at. Allocates nothing while drawing. */
final class Glyphs {

    private static final int REACH_PX = 3;

    /** Corners as GC takes them. Tips are one pixel wide, so that a glyph is symmetric to the column it stands on. */
    private final int[] triangle = new int[8];
    private final int[] diamond = new int[16];

    /** Draws in the given role's colour; {@code height} is the glyph's extent above and below its middle. */
    void draw(GC gc, Style style, Glyph glyph, Role role, int x, int y) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(style.color(role));
        gc.setForeground(style.color(role));
        switch (glyph) {
            case KICK -> triangle(gc, x, y + REACH_PX + 1, y - REACH_PX);
            case INTERRUPT -> triangle(gc, x, y - REACH_PX, y + REACH_PX + 1);
            case SUPPRESSED -> gc.drawOval(x - 2, y - 2, 4, 4);
            case ANNOUNCED -> diamond(gc, x, y, REACH_PX + 1);
            case WITHDRAWN -> {
                diamond(gc, x, y, REACH_PX + 1);
                gc.setBackground(style.color(Role.GROUND));
                diamond(gc, x, y, 2);
            }
            case ACKNOWLEDGED -> {
                gc.drawRectangle(x - REACH_PX, y - REACH_PX, 2 * REACH_PX, 2 * REACH_PX);
                gc.fillRectangle(x - 1, y - 1, 3, 3);
            }
            case LOST -> cross(gc, x, y);
            case ARROW_DOWN -> arrow(gc, x, y - 5, y + 5);
            case ARROW_UP -> arrow(gc, x, y + 5, y - 5);
            case AREA -> area(gc, style, role, x, y, false);
            case HATCHED_AREA -> area(gc, style, role, x, y, true);
            case BROKEN_LINE -> dashes(gc, x, y, 6);
            case DOTTED_LINE -> dashes(gc, x, y, 2);
            case STANDING -> {
                area(gc, style, role, x, y, false);
                gc.fillRectangle(x - 7, y + 4, 15, 1);
            }
            case STROKE -> gc.fillRectangle(x, y - REACH_PX - 1, 1, 2 * REACH_PX + 3);
            case BAR -> gc.fillRectangle(x - 6, y - REACH_PX, 13, 2 * REACH_PX + 1);
        }
        gc.setAntialias(SWT.DEFAULT);
    }

    /** A vertical arrow one pixel wide, from {@code tailY} to the tip at {@code tipY}. */
    void arrow(GC gc, int x, int tailY, int tipY) {
        int back = tipY > tailY ? tipY - 5 : tipY + 5;
        gc.fillRectangle(x, Math.min(tailY, back), 1, Math.abs(back - tailY) + 1);
        triangle(gc, x, back, tipY);
    }

    private void triangle(GC gc, int x, int baseY, int tipY) {
        corner(triangle, 0, x - REACH_PX, baseY);
        corner(triangle, 1, x + REACH_PX + 1, baseY);
        corner(triangle, 2, x + 1, tipY);
        corner(triangle, 3, x, tipY);
        gc.fillPolygon(triangle);
    }

    private void diamond(GC gc, int x, int y, int reach) {
        corner(diamond, 0, x, y - reach);
        corner(diamond, 1, x + 1, y - reach);
        corner(diamond, 2, x + reach + 1, y);
        corner(diamond, 3, x + reach + 1, y + 1);
        corner(diamond, 4, x + 1, y + reach + 1);
        corner(diamond, 5, x, y + reach + 1);
        corner(diamond, 6, x - reach, y + 1);
        corner(diamond, 7, x - reach, y);
        gc.fillPolygon(diamond);
    }

    private static void cross(GC gc, int x, int y) {
        gc.setLineWidth(2);
        gc.drawLine(x - REACH_PX, y - REACH_PX, x + REACH_PX, y + REACH_PX);
        gc.drawLine(x - REACH_PX, y + REACH_PX, x + REACH_PX, y - REACH_PX);
        gc.setLineWidth(0);
    }

    private static void dashes(GC gc, int x, int y, int dash) {
        for (int left = x - 7; left < x + 8; left += 2 * dash) {
            gc.fillRectangle(left, y, Math.min(dash, x + 8 - left), 1);
        }
    }

    private static void area(GC gc, Style style, Role role, int x, int y, boolean hatched) {
        gc.setBackground(style.palette().softTint(role));
        gc.fillRectangle(x - 7, y - 4, 15, 9);
        if (hatched) {
            gc.setBackgroundPattern(style.hatch(role));
            gc.fillRectangle(x - 7, y - 4, 15, 9);
            gc.setBackgroundPattern(null);
        }
        gc.setBackground(style.color(role));
        gc.fillRectangle(x - 7, y - 4, 15, 1);
    }

    private static void corner(int[] polygon, int index, int x, int y) {
        polygon[2 * index] = x;
        polygon[2 * index + 1] = y;
    }
}
