/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.chart;

import org.rpmsgtracer.analysis.query.PixelLevels;

/** Levels in words. */
public final class LevelText {

    private LevelText() {}

    /** The level at a pixel: a figure, or two if it changed. */
    public static String at(PixelLevels levels, int pixel) {
        if (pixel < 0 || !levels.known(pixel)) {
            return "not known";
        }
        int min = levels.min(pixel);
        int max = levels.max(pixel);
        return min == max ? Integer.toString(max) : min + " to " + max;
    }

    /** The highest level in view against the most that there can be. */
    public static String highest(PixelLevels levels, int capacity) {
        int highest = levels.highest();
        return (highest == 0 ? "none" : "\u2264 " + highest) + " of " + capacity;
    }
}
