/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

class RandomStreamTest {

    /** The generator's published outputs for seed 0. */
    @Test
    void isSplitMix64() {
        RandomStream stream = new RandomStream(0, "");

        assertThat(stream.next()).isEqualTo(0xE220A8397B1DCDAFL);
        assertThat(stream.next()).isEqualTo(0x6E789E6AA1B965F4L);
        assertThat(stream.next()).isEqualTo(0x06C45D188009454FL);
    }

    @Test
    void givesEachNameItsOwnNumbers() {
        assertThat(numbers(1, "linux")).isEqualTo(numbers(1, "linux")).isNotEqualTo(numbers(1, "rtos"))
                .isNotEqualTo(numbers(2, "linux"));
    }

    @Test
    void staysInItsRange() {
        RandomStream stream = new RandomStream(5, "range");
        Range range = new Range(17, 20);

        assertThat(LongStream.generate(() -> stream.in(range)).limit(1000).distinct().sorted())
                .containsExactly(17L, 18L, 19L, 20L);
        assertThat(stream.in(new Range(3, 3))).isEqualTo(3);
    }

    @Test
    void refusesEmptyRanges() {
        assertThatThrownBy(() -> new Range(5, 4)).isInstanceOf(IllegalArgumentException.class).hasMessage("range 5..4");
        assertThatThrownBy(() -> new Range(-1, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RandomStream(1, "x").below(0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static long[] numbers(long seed, String name) {
        RandomStream stream = new RandomStream(seed, name);
        return LongStream.generate(stream::next).limit(20).toArray();
    }
}
