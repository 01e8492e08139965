/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.chart;

/**
 * The vertical scale of a level: how full a virtqueue is.
 *
 * @param highest the level at the upper end, at least 1
 */
public record LevelScale(int highest) {

    /** A level that never reaches this part of the capacity is shown on a finer scale. */
    private static final int FINER_BELOW_PART = 4;

    private static final int SMALL_CAPACITY = 64;

    public LevelScale {
        if (highest < 1) {
            throw new IllegalArgumentException("highest level " + highest + ", expected at least 1");
        }
    }

    /**
     * A scale that shows {@code level} well: up to the capacity, or up to a power of two if the level stays far below.
     *
     * @param level    the highest level to be shown
     * @param capacity the most that can be in flight; 0 if that is not known
     */
    public static LevelScale of(int level, int capacity) {
        if (level >= capacity) {
            return new LevelScale(Math.max(1, level));
        }
        if (level >= capacity / FINER_BELOW_PART) {
            return new LevelScale(capacity);
        }
        int power = 2;
        while (power <= level) {
            power *= 2;
        }
        return new LevelScale(Math.min(power, capacity));
    }

    /** As {@link #of}, but a capacity that is small enough to tell single messages apart is always on the scale. */
    public static LevelScale withCapacity(int level, int capacity) {
        return capacity <= SMALL_CAPACITY ? new LevelScale(Math.max(1, Math.max(level, capacity)))
                : of(level, capacity);
    }

    /** True if {@code level} lies on the scale. */
    public boolean reaches(int level) {
        return level <= highest;
    }

    /**
     * The row of a level in an area.
     *
     * @param bottom   row of level 0
     * @param heightPx rows above it up to the upper end
     */
    public int y(int level, int bottom, int heightPx) {
        return bottom - (int) ((long) level * heightPx / highest);
    }

    /**
     * Distance of labelled levels: the smallest power of two at which labels do not touch, as rings have powers of two.
     *
     * @param heightPx rows from level 0 to the upper end
     * @param labelPx  rows that a label takes
     */
    public int step(int heightPx, int labelPx) {
        int step = 1;
        while (step < highest && (long) step * heightPx / highest < labelPx) {
            step *= 2;
        }
        return step;
    }
}
