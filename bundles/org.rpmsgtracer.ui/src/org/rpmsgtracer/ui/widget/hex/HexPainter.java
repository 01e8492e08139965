/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.hex;

import java.util.List;

import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.rpmsgtracer.ui.widget.style.FittedText;
import org.rpmsgtracer.ui.widget.style.Role;
import org.rpmsgtracer.ui.widget.style.Style;

/** Draws the rows of a hex view that are in sight. */
final class HexPainter {

    private static final int CELL_MARGIN_PX = 2;
    private static final int FIELD_STRIPE_PX = 10;
    private static final int FIELD_PADDING_PX = 16;
    private static final int NARROWEST_FIELD_PX = 70;

    private final GC gc;
    private final Style style;
    private final Font font;
    private final HexContent content;
    private final HexGrid grid;
    private final HexSelection selection;
    private final boolean focused;
    private final StringBuilder text = new StringBuilder(8);

    HexPainter(GC gc, Style style, Font font, HexContent content, HexGrid grid, HexSelection selection,
            boolean focused) {
        this.gc = gc;
        this.style = style;
        this.font = font;
        this.content = content;
        this.grid = grid;
        this.selection = selection;
        this.focused = focused;
    }

    /**
     * Draws.
     *
     * @param size     the widget's area
     * @param firstRow the row below the heading
     */
    void paint(Point size, int firstRow) {
        gc.setBackground(style.color(Role.GROUND));
        gc.fillRectangle(0, 0, size.x, size.y);
        gc.setFont(font);
        int y = headingHeight(grid);
        int row = firstRow;
        for (; row < grid.rows() && y < size.y; row++) {
            paintRow(row, y);
            y += grid.rowPx();
        }
        if (row == grid.rows() && content.missing() > 0) {
            gc.setForeground(style.color(Role.TEXT_DIM));
            gc.drawText("\u2026 " + content.missing() + " more bytes were not recorded", grid.hexX(0), y, true);
        }
        paintFields(size.x, firstRow);
        gc.setFont(font);
        paintHeading(size.x);
    }

    /** Rows are below a heading with the columns' offsets. */
    static int headingHeight(HexGrid grid) {
        return grid.rowPx() + 3;
    }

    private void paintHeading(int width) {
        int height = headingHeight(grid);
        gc.setBackground(style.color(Role.HEADER_GROUND));
        gc.fillRectangle(0, 0, width, height - 1);
        gc.setBackground(style.color(Role.SEPARATOR));
        gc.fillRectangle(0, height - 1, width, 1);
        gc.setForeground(style.color(Role.TEXT_DIM));
        for (int column = 0; column < grid.bytesPerRow(); column++) {
            draw(column, 2, grid.hexX(column), 1);
        }
        gc.drawText("ASCII", grid.asciiX(0), 1, true);
    }

    private void paintRow(int row, int y) {
        gc.setForeground(style.color(Role.TEXT_DIM));
        draw(row * grid.bytesPerRow(), HexText.offsetDigits(grid.size()), grid.leftPx(), y);
        int end = Math.min(grid.size(), (row + 1) * grid.bytesPerRow());
        for (int index = row * grid.bytesPerRow(); index < end; index++) {
            int column = index % grid.bytesPerRow();
            paintGround(index, column, y);
            gc.setForeground(style.color(content.at(index) == 0 ? Role.TEXT_DIM : Role.TEXT));
            draw(content.at(index), 2, grid.hexX(column), y);
            gc.setForeground(style.color(HexText.isPrintable(content.at(index)) ? Role.TEXT : Role.TEXT_DIM));
            gc.drawText(String.valueOf(HexText.character(content.at(index))), grid.asciiX(column), y, true);
            if (focused && index == selection.caret()) {
                gc.setForeground(style.color(Role.FOCUS));
                gc.drawRectangle(grid.hexX(column) - CELL_MARGIN_PX, y, 2 * grid.cellPx() + 2 * CELL_MARGIN_PX - 1,
                        grid.rowPx() - 1);
            }
        }
    }

    /** Tints header fields and selected bytes, without gaps inside a field or a selection. */
    private void paintGround(int index, int column, int y) {
        boolean selected = isMarked(index);
        int field = fieldIndex(index);
        if (!selected && field < 0) {
            return;
        }
        gc.setBackground(style.color(selected ? Role.HEX_SELECTION : tint(field)));
        boolean goesOn = index + 1 < grid.size() && column + 1 < grid.bytesPerRow()
                && (selected ? isMarked(index + 1) : fieldIndex(index + 1) == field);
        int right = goesOn ? grid.hexX(column + 1) - CELL_MARGIN_PX
                : grid.hexX(column) + 2 * grid.cellPx() + CELL_MARGIN_PX;
        int left = grid.hexX(column) - CELL_MARGIN_PX;
        gc.fillRectangle(left, y, right - left, grid.rowPx());
        gc.fillRectangle(grid.asciiX(column), y, grid.cellPx(), grid.rowPx());
    }

    /** The byte at the caret alone is marked only while keys move it. */
    private boolean isMarked(int index) {
        return selection.contains(index) && (focused || selection.isRange());
    }

    private int fieldIndex(int index) {
        List<HexContent.Field> fields = content.fields();
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).contains(index)) {
                return i;
            }
        }
        return -1;
    }

    /** The header's fields in words and in their tints, beside the first rows, if there is room. */
    private void paintFields(int width, int firstRow) {
        int x = grid.endPx() + 2 * grid.cellPx();
        if (width - x < NARROWEST_FIELD_PX) {
            return;
        }
        gc.setFont(style.smallFont());
        for (int i = firstRow; i < content.fields().size(); i++) {
            HexContent.Field field = content.fields().get(i);
            int y = headingHeight(grid) + (i - firstRow) * grid.rowPx();
            gc.setBackground(style.color(tint(i)));
            gc.fillRectangle(x, y + 2, FIELD_STRIPE_PX, grid.rowPx() - 4);
            gc.setForeground(style.color(Role.TEXT_DIM));
            FittedText.draw(gc, field.name() + ' ' + field.value(), x + FIELD_PADDING_PX,
                    y + (grid.rowPx() - style.smallLineHeightPx()) / 2, width - x - FIELD_PADDING_PX);
        }
    }

    private static Role tint(int field) {
        return field % 2 == 0 ? Role.HEX_HEADER : Role.HEX_HEADER_ALTERNATE;
    }

    private void draw(int value, int digits, int x, int y) {
        text.setLength(0);
        HexText.append(text, value, digits);
        gc.drawText(text.toString(), x, y, true);
    }
}
