/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.virtio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RingIndexTest {

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "0, 3, 3", "0xFFFE, 1, 3", "1, 0xFFFE, 65533", "0xFFFF, 0, 1", "5, 4, 65535"})
    void distanceWrapsAt65536(String from, String to, int distance) {
        assertThat(RingIndex.distance(Integer.decode(from), Integer.decode(to))).isEqualTo(distance);
    }

    @Test
    void addWrapsInBothDirections() {
        assertThat(RingIndex.add(0xFFFE, 3)).isEqualTo(1);
        assertThat(RingIndex.add(1, -3)).isEqualTo(0xFFFE);
        assertThat(RingIndex.add(7, 65536)).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 3, 1, true",
        "0, 1, 0, true",
        "5, 1, 0, false",
        "0, 0, 0, false",
        "2, 3, 1, true",
        "3, 3, 1, false",
        "65535, 1, 65534, true",
        "65533, 1, 65534, false"})
    void needsAnEventWhenTheStepPassesTheIndexAskedFor(int event, int newIndex, int oldIndex, boolean needed) {
        assertThat(RingIndex.needsEvent(event, newIndex, oldIndex)).isEqualTo(needed);
    }

    @Test
    void needsAnEventExactlyForTheEntriesOfTheStep() {
        for (int oldIndex : new int[] {0, 1, 0xFFF0, 0xFFFF}) {
            for (int step = 0; step <= 40; step++) {
                for (int event = -50; event <= 50; event++) {
                    boolean inStep = event >= 0 && event < step;
                    assertThat(RingIndex.needsEvent(RingIndex.add(oldIndex, event), RingIndex.add(oldIndex, step),
                            oldIndex)).as("old %d step %d event +%d", oldIndex, step, event).isEqualTo(inStep);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 4, 256, 512, 32768})
    void acceptsPowersOfTwoAsQueueSize(long num) {
        assertThat(RingIndex.isValidNum(num)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 3, 24, 32769, 65536, 1L << 32, 0xFFFF_FFFFL, Long.MIN_VALUE})
    void refusesOtherQueueSizes(long num) {
        assertThat(RingIndex.isValidNum(num)).isFalse();
    }
}
