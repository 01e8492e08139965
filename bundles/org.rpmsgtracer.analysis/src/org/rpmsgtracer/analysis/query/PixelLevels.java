/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

import java.util.Arrays;
import java.util.OptionalInt;

/**
 * The lowest and the highest value that a level has on each pixel of a window, the one with which it enters the pixel
 * included. Does not change once it is handed out.
 */
public final class PixelLevels {

    private static final int NONE = -1;

    private final int[] min;
    private final int[] max;

    PixelLevels(int pixels) {
        min = new int[pixels];
        max = new int[pixels];
        Arrays.fill(min, Integer.MAX_VALUE);
        Arrays.fill(max, NONE);
    }

    /** Takes in a range of values; one that is empty because its maximum is below its minimum changes nothing. */
    void include(int pixel, int low, int high) {
        min[pixel] = Math.min(min[pixel], low);
        max[pixel] = Math.max(max[pixel], high);
    }

    void include(int pixel, OptionalInt level) {
        if (level.isPresent()) {
            include(pixel, level.getAsInt(), level.getAsInt());
        }
    }

    /** How many pixels there are. */
    public int pixels() {
        return min.length;
    }

    /** Whether anything is known of the level on this pixel; the other methods ask for it. */
    public boolean known(int pixel) {
        return max[pixel] != NONE;
    }

    /** The lowest level on a known pixel. */
    public int min(int pixel) {
        return min[pixel];
    }

    /** The highest level on a known pixel. */
    public int max(int pixel) {
        return max[pixel];
    }

    /** The highest level on all pixels; 0 if none is known. */
    public int highest() {
        int highest = 0;
        for (int level : max) {
            highest = Math.max(highest, level);
        }
        return highest;
    }
}
