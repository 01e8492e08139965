/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

import org.junit.jupiter.api.Test;

class AscendingSearchTest {

    @Test
    void findsTheFirstNumberThatIsAtLeastTheWantedOneFromEachStart() {
        long seed = 42;
        Random random = new Random(seed);
        for (int size = 0; size < 70; size++) {
            long[] numbers = random.longs(size, 0, 50).sorted().toArray();
            for (long wanted = -1; wanted < 52; wanted++) {
                int expected = 0;
                while (expected < size && numbers[expected] < wanted) {
                    expected++;
                }
                for (int start = 0; start <= expected; start++) {
                    assertThat(AscendingSearch.firstFrom(start, size, i -> numbers[i], wanted))
                            .as("seed %d, size %d, wanted %d, start %d", seed, size, wanted, start).isEqualTo(expected);
                }
            }
        }
    }
}
