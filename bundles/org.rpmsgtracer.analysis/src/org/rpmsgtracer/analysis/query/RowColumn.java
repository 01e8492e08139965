/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

import java.util.Arrays;

/** As {@link LongColumn}, for what is rare enough to be kept as objects. */
final class RowColumn<E> {

    private Object[] rows = new Object[16];
    private int size;

    void add(E row) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size * 2);
        }
        rows[size++] = row;
    }

    int size() {
        return size;
    }

    /** What the column holds now. What is added later does not show in it. */
    View<E> view() {
        return new View<>(rows, size);
    }

    /** The first {@code size} rows of a column. */
    static final class View<E> {

        private final Object[] rows;
        private final int size;

        private View(Object[] rows, int size) {
            this.rows = rows;
            this.size = size;
        }

        int size() {
            return size;
        }

        @SuppressWarnings("unchecked")
        E get(int index) {
            return (E) rows[index];
        }
    }
}
