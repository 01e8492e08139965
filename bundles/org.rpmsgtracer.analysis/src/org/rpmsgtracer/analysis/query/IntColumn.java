/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

import java.util.Arrays;

/** As {@link LongColumn}, for small numbers. */
final class IntColumn {

    private static final int CHUNK_BITS = 12;
    private static final int CHUNK = 1 << CHUNK_BITS;

    private int[][] chunks = new int[4][];
    private int size;

    void add(int value) {
        int chunk = size >>> CHUNK_BITS;
        int place = size & CHUNK - 1;
        if (place == 0) {
            if (chunk == chunks.length) {
                chunks = Arrays.copyOf(chunks, chunk * 2);
            }
            chunks[chunk] = new int[CHUNK];
        }
        chunks[chunk][place] = value;
        size++;
    }

    int size() {
        return size;
    }

    int get(int index) {
        return chunks[index >>> CHUNK_BITS][index & CHUNK - 1];
    }

    /** What the column holds now. What is added later does not show in it. */
    View view() {
        return new View(chunks, size);
    }

    /** The first {@code size} numbers of a column. */
    static final class View {

        private final int[][] chunks;
        private final int size;

        private View(int[][] chunks, int size) {
            this.chunks = chunks;
            this.size = size;
        }

        int size() {
            return size;
        }

        int get(int index) {
            return chunks[index >>> CHUNK_BITS][index & CHUNK - 1];
        }

        /** In an ascending column: as {@link AscendingSearch#firstFrom}. */
        int firstFrom(int start, int value) {
            return AscendingSearch.firstFrom(start, size, this::get, value);
        }
    }
}
