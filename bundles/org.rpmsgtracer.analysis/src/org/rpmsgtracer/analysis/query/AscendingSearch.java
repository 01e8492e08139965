/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

import java.util.function.IntToLongFunction;

/** Binary search in ascending numbers. */
final class AscendingSearch {

    private AscendingSearch() {}

    /**
     * The first index from {@code start} on whose number is at least {@code wanted}. Steps are first doubled, so that
     * the cost grows with the logarithm of the distance and not of the size.
     *
     * @param start  where to begin, 0..{@code size}; no number before it is at least {@code wanted}
     * @param size   how many numbers there are
     * @param number the numbers, ascending
     * @return {@code size} if there is none
     */
    static int firstFrom(int start, int size, IntToLongFunction number, long wanted) {
        int low = start;
        int step = 1;
        while (low < size && number.applyAsLong(low) < wanted) {
            start = low + 1;
            low = step < size - low ? low + step : size;
            step = step << 1 > 0 ? step << 1 : step;
        }
        int high = low;
        low = start;
        while (low < high) {
            int middle = low + high >>> 1;
            if (number.applyAsLong(middle) < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
