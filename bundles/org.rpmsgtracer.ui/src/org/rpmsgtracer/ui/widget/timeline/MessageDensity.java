/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.timeline;

import java.util.List;

import org.rpmsgtracer.analysis.query.PixelCounts;

/** How many messages of one direction fall on each pixel, over all virtqueues of that direction. Immutable. */
public final class MessageDensity {

    private final int[] counts;
    private final long total;
    private final int max;

    MessageDensity(int pixels, List<PixelCounts> vrings) {
        counts = new int[pixels];
        long sum = 0;
        int most = 0;
        for (PixelCounts vring : vrings) {
            for (int pixel = 0; pixel < pixels; pixel++) {
                counts[pixel] += vring.at(pixel);
                most = Math.max(most, counts[pixel]);
            }
            sum += vring.total();
        }
        total = sum;
        max = most;
    }

    public int at(int pixel) {
        return counts[pixel];
    }

    /** Messages on the fullest pixel. */
    public int max() {
        return max;
    }

    public long total() {
        return total;
    }
}
