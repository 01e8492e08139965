/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

import java.util.Arrays;

import org.rpmsgtracer.analysis.zoom.TimeWindow;

/**
 * A growing column of numbers in chunks, so that growing never copies what is stored. One thread adds; {@link View}s
 * that are handed over safely may be read by all.
 */
final class LongColumn {

    private static final int CHUNK_BITS = 12;
    private static final int CHUNK = 1 << CHUNK_BITS;

    private long[][] chunks = new long[4][];
    private int size;

    void add(long value) {
        int chunk = size >>> CHUNK_BITS;
        int place = size & CHUNK - 1;
        if (place == 0) {
            if (chunk == chunks.length) {
                chunks = Arrays.copyOf(chunks, chunk * 2);
            }
            chunks[chunk] = new long[CHUNK];
        }
        chunks[chunk][place] = value;
        size++;
    }

    int size() {
        return size;
    }

    /** What the column holds now. What is added later does not show in it. */
    View view() {
        return new View(chunks, size);
    }

    /** The first {@code size} numbers of a column. */
    static final class View {

        private final long[][] chunks;
        private final int size;

        private View(long[][] chunks, int size) {
            this.chunks = chunks;
            this.size = size;
        }

        int size() {
            return size;
        }

        long get(int index) {
            return chunks[index >>> CHUNK_BITS][index & CHUNK - 1];
        }

        /** In an ascending column: as {@link AscendingSearch#firstFrom}. */
        int firstFrom(int start, long value) {
            return AscendingSearch.firstFrom(start, size, this::get, value);
        }

        /**
         * In an ascending column of times: where the pixels of a window begin. A search per pixel.
         *
         * @return for each pixel the first index at or after its start, and at the end that of the window's end
         */
        int[] pixelStarts(TimeWindow window) {
            int[] starts = new int[window.pixels() + 1];
            int start = 0;
            for (int pixel = 0; pixel < starts.length; pixel++) {
                start = firstFrom(start, window.startOf(pixel));
                starts[pixel] = start;
            }
            return starts;
        }
    }
}
