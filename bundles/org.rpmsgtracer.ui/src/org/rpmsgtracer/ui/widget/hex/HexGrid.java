/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.hex;

/**
 * Where bytes lie in a hex view, in cells of a monospaced font.
 *
 * <pre>
 *  offset  00 01 02 03 04 05 06 07  08 09 ...  ASCII
 * </pre>
 *
 * @param size        how many bytes there are
 * @param bytesPerRow 8 or 16
 * @param cellPx      width of one character
 * @param rowPx       height of one row
 * @param leftPx      x of the first character
 */
record HexGrid(int size, int bytesPerRow, int cellPx, int rowPx, int leftPx) {

    private static final int GROUP = 8;

    /** The grid that fits the width: rows of 16 bytes, or of 8 where there is no room for more. */
    static HexGrid fitting(int size, int widthPx, int cellPx, int rowPx, int leftPx) {
        HexGrid wide = new HexGrid(size, 2 * GROUP, cellPx, rowPx, leftPx);
        return wide.endPx() + leftPx <= widthPx ? wide : new HexGrid(size, GROUP, cellPx, rowPx, leftPx);
    }

    int rows() {
        return (size + bytesPerRow - 1) / bytesPerRow;
    }

    int row(int index) {
        return index / bytesPerRow;
    }

    /** Left edge of a byte's two digits. */
    int hexX(int column) {
        return leftPx + (firstHexCell() + 3 * column + column / GROUP) * cellPx;
    }

    /** Left edge of a byte's character. */
    int asciiX(int column) {
        return leftPx + (firstHexCell() + 3 * bytesPerRow + bytesPerRow / GROUP + 1 + column) * cellPx;
    }

    /** Right edge of the last character. */
    int endPx() {
        return asciiX(bytesPerRow);
    }

    /** The byte at or next to a point, or -1 if there is no byte at all; {@code y} counts from the top of row 0. */
    int nearest(int x, int y) {
        if (size == 0) {
            return -1;
        }
        int row = Math.clamp(Math.floorDiv(y, rowPx), 0, rows() - 1);
        return Math.min(size - 1, row * bytesPerRow + nearestColumn(x));
    }

    /** The byte under a point, or -1. */
    int at(int x, int y) {
        int index = y < 0 || y >= rows() * rowPx ? -1 : nearest(x, y);
        return index >= 0 && row(index) == y / rowPx && x >= hexX(0) && x < endPx() ? index : -1;
    }

    private int firstHexCell() {
        return HexText.offsetDigits(size) + 2;
    }

    private int nearestColumn(int x) {
        if (x >= asciiX(0) - cellPx) {
            return Math.clamp((x - asciiX(0)) / cellPx, 0, bytesPerRow - 1);
        }
        int column = 0;
        while (column < bytesPerRow - 1 && x >= hexX(column + 1) - cellPx / 2) {
            column++;
        }
        return column;
    }
}
