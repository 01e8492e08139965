/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.chart;

import org.rpmsgtracer.analysis.zoom.TimeWindow;
import org.rpmsgtracer.ui.widget.time.TimeScale;

/**
 * Where the pixels of a frame lie on the screen now. They are columns side by side: one pixel wide when the frame was
 * made for what is shown, wider or narrower while a newer one is on its way. Owned by one chart; UI thread.
 */
public final class Columns {

    private int[] edges = new int[1];
    private int first;
    private int end;

    void place(TimeWindow window, TimeScale scale) {
        int pixels = window.pixels();
        if (edges.length < pixels + 1) {
            edges = new int[pixels + 1];
        }
        for (int pixel = 0; pixel < pixels; pixel++) {
            edges[pixel] = scale.x(window.startOf(pixel));
        }
        edges[pixels] = scale.x(window.toNs());
        first = 0;
        end = pixels;
        while (first < end && edges[first + 1] <= scale.leftPx()) {
            first++;
        }
        while (end > first && edges[end - 1] >= scale.rightPx()) {
            end--;
        }
    }

    /** The first frame pixel that is in sight. */
    public int first() {
        return first;
    }

    /** The frame pixel after the last one in sight. */
    public int end() {
        return end;
    }

    /** Screen x at which {@code pixel} begins; for {@link #end} where the last one ends. */
    public int left(int pixel) {
        return edges[pixel];
    }

    /** Columns of the screen that {@code pixel} covers, maybe none. */
    public int width(int pixel) {
        return edges[pixel + 1] - edges[pixel];
    }

    /** The frame pixel shown at screen {@code x}, or -1. */
    public int at(int x) {
        int low = first;
        int high = end - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            if (edges[middle + 1] <= x) {
                low = middle + 1;
            } else if (edges[middle] > x) {
                high = middle - 1;
            } else {
                return middle;
            }
        }
        return -1;
    }
}
