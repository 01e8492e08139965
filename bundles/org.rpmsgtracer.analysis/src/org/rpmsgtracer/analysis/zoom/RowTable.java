/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A growing table of whole numbers. One thread adds rows; a row never changes, so that views of the table share its
 * memory. A column's numbers lie side by side, so that going along a column touches little memory.
 */
final class RowTable {

    private static final int CHUNK_BITS = 8;
    private static final int CHUNK_ROWS = 1 << CHUNK_BITS;

    private final int width;
    private final List<long[]> chunks = new ArrayList<>();
    private int size;

    /** @param width numbers of a row */
    RowTable(int width) {
        this.width = width;
    }

    int size() {
        return size;
    }

    void add(long... row) {
        if ((size & CHUNK_ROWS - 1) == 0) {
            chunks.add(new long[CHUNK_ROWS * width]);
        }
        put(row, chunks.getLast(), size);
        size++;
    }

    private void put(long[] row, long[] chunk, int number) {
        for (int column = 0; column < width; column++) {
            chunk[place(number, column)] = row[column];
        }
    }

    private static int place(int row, int column) {
        return column << CHUNK_BITS | row & CHUNK_ROWS - 1;
    }

    /** A number of the last row; 0 if there is none. */
    long last(int column) {
        return size == 0 ? 0 : chunks.getLast()[place(size - 1, column)];
    }

    /** The rows so far. */
    View view() {
        return new View(chunks.toArray(long[][]::new), width, size);
    }

    /** The rows so far and one more, which the table itself does not get. */
    View viewWith(long @Nullable [] row) {
        if (row == null) {
            return view();
        }
        long[][] copied = chunks.toArray(new long[size + CHUNK_ROWS >>> CHUNK_BITS][]);
        int last = copied.length - 1;
        copied[last] = (size & CHUNK_ROWS - 1) == 0 ? new long[CHUNK_ROWS * width] : copied[last].clone();
        put(row, copied[last], size);
        return new View(copied, width, size + 1);
    }

    /** A number of rows that do not change; any thread may read them. */
    static final class View {

        private final long[][] chunks;
        private final int width;
        private final int size;

        private View(long[][] chunks, int width, int size) {
            this.chunks = chunks;
            this.width = width;
            this.size = size;
        }

        int size() {
            return size;
        }

        long at(int row, int column) {
            return chunks[row >>> CHUNK_BITS][place(row, column)];
        }

        /** How many rows have so much or less in a column of ascending numbers. */
        int upTo(long bound, int column) {
            return bound == Long.MAX_VALUE ? size : below(bound + 1, column, 0);
        }

        /**
         * How many rows have less in a column of ascending numbers, if it is known to be at least {@code from}; quick if
         * it is not much more.
         */
        int below(long bound, int column, int from) {
            int low = from;
            int step = 1;
            while (low + step <= size && at(low + step - 1, column) < bound) {
                low += step;
                step <<= 1;
            }
            int high = Math.min(size, low + step - 1);
            while (low < high) {
                int middle = low + high >>> 1;
                if (at(middle, column) < bound) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        /** Writes all rows, each as what it differs from the one before. */
        void write(CompactWriter out) {
            out.number(size);
            for (int row = 0; row < size; row++) {
                for (int column = 0; column < width; column++) {
                    out.signed(at(row, column) - (row == 0 ? 0 : at(row - 1, column)));
                }
            }
        }

        /** Reads what {@link #write} wrote. */
        static View read(CompactReader in, int width) throws CorruptZoomException {
            RowTable table = new RowTable(width);
            int rows = in.count(width);
            long[] row = new long[width];
            for (int i = 0; i < rows; i++) {
                for (int column = 0; column < width; column++) {
                    row[column] += in.signed();
                }
                table.add(row);
            }
            return table.view();
        }
    }
}
