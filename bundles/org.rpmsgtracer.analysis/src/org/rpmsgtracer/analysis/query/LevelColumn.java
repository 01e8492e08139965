/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * A growing column of levels that knows the lowest and the highest in any range at a cost that grows with the logarithm
 * of the range. Above the levels lie tiers: each entry of a tier covers 16 of the tier below.
 *
 * <pre>
 * tier 2                                    [min max]
 * tier 1   [min max][min max][min max] ...  16 of them
 * levels   3 4 5 4 ... 16 of them
 * </pre>
 */
final class LevelColumn {

    private static final int FAN_OUT_BITS = 4;
    private static final int FAN_OUT = 1 << FAN_OUT_BITS;
    private static final int NO_MIN = Integer.MAX_VALUE;
    private static final int NO_MAX = -1;

    private record Tier(IntColumn min, IntColumn max) {}

    private record TierView(IntColumn.View min, IntColumn.View max) {

        static TierView of(Tier tier) {
            return new TierView(tier.min.view(), tier.max.view());
        }
    }

    private final List<Tier> tiers = new ArrayList<>();

    LevelColumn() {
        tiers.add(new Tier(new IntColumn(), new IntColumn()));
    }

    /** Adds a level, 0 or more; empty where it is not known. */
    void add(OptionalInt level) {
        add(0, level.orElse(NO_MIN), level.orElse(NO_MAX));
    }

    private void add(int index, int min, int max) {
        if (index == tiers.size()) {
            tiers.add(new Tier(new IntColumn(), new IntColumn()));
        }
        Tier tier = tiers.get(index);
        tier.min.add(min);
        tier.max.add(max);
        int size = tier.min.size();
        if ((size & FAN_OUT - 1) == 0) {
            int groupMin = NO_MIN;
            int groupMax = NO_MAX;
            for (int i = size - FAN_OUT; i < size; i++) {
                groupMin = Math.min(groupMin, tier.min.get(i));
                groupMax = Math.max(groupMax, tier.max.get(i));
            }
            add(index + 1, groupMin, groupMax);
        }
    }

    /** What the column holds now. What is added later does not show in it. */
    View view() {
        return new View(tiers.stream().map(TierView::of).toList());
    }

    /** The first levels of a column. */
    static final class View {

        private final List<TierView> tiers;

        private View(List<TierView> tiers) {
            this.tiers = tiers;
        }

        /** Takes the levels {@code from <= index < to} into a pixel. */
        void include(int from, int to, PixelLevels levels, int pixel) {
            int first = from;
            int end = to;
            int index = 0;
            while (end - first > FAN_OUT * 2) {
                TierView tier = tiers.get(index);
                while ((first & FAN_OUT - 1) != 0) {
                    include(tier, first++, levels, pixel);
                }
                while ((end & FAN_OUT - 1) != 0) {
                    include(tier, --end, levels, pixel);
                }
                first >>>= FAN_OUT_BITS;
                end >>>= FAN_OUT_BITS;
                index++;
            }
            for (int i = first; i < end; i++) {
                include(tiers.get(index), i, levels, pixel);
            }
        }

        private static void include(TierView tier, int entry, PixelLevels levels, int pixel) {
            levels.include(pixel, tier.min.get(entry), tier.max.get(entry));
        }
    }
}
