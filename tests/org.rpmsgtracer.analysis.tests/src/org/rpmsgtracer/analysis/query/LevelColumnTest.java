/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;

import org.junit.jupiter.api.Test;

class LevelColumnTest {

    @Test
    void knowsTheLowestAndTheHighestLevelOfEachRange() {
        long seed = 7;
        Random random = new Random(seed);
        LevelColumn column = new LevelColumn();
        List<OptionalInt> levels = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            OptionalInt level = random.nextInt(10) == 0 ? OptionalInt.empty() : OptionalInt.of(random.nextInt(1000));
            levels.add(level);
            column.add(level);
        }
        LevelColumn.View view = column.view();
        for (int i = 0; i < 3000; i++) {
            int from = random.nextInt(levels.size());
            int to = from + random.nextInt(Math.min(levels.size() - from, 1 << random.nextInt(13)) + 1);
            int[] known = levels.subList(from, to).stream().flatMapToInt(OptionalInt::stream).toArray();
            PixelLevels found = new PixelLevels(1);
            view.include(from, to, found, 0);
            assertThat(found.known(0)).as("seed %d, %d..%d", seed, from, to).isEqualTo(known.length > 0);
            if (known.length > 0) {
                assertThat(found.min(0)).as("seed %d, %d..%d", seed, from, to)
                        .isEqualTo(Arrays.stream(known).min().getAsInt());
                assertThat(found.max(0)).as("seed %d, %d..%d", seed, from, to)
                        .isEqualTo(Arrays.stream(known).max().getAsInt());
            }
        }
    }

    @Test
    void aViewDoesNotShowWhatIsAddedLater() {
        LevelColumn column = new LevelColumn();
        for (int i = 0; i < 40; i++) {
            column.add(OptionalInt.of(5));
        }
        LevelColumn.View view = column.view();
        for (int i = 0; i < 1000; i++) {
            column.add(OptionalInt.of(9));
        }
        PixelLevels found = new PixelLevels(1);
        view.include(0, 40, found, 0);
        assertThat(found.min(0)).isEqualTo(5);
        assertThat(found.max(0)).isEqualTo(5);
    }
}
