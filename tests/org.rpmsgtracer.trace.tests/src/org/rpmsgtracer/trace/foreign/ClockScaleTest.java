/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.trace.foreign.Description.Clock;

class ClockScaleTest {

    @Test
    void nanosecondsAreTakenAsTheyAre() throws DamagedException {
        assertThat(new ClockScale(1_000_000_000, 0).toNs(12_345)).isEqualTo(12_345);
        assertThat(new ClockScale(1_000_000_000, 5).toNs(Long.MAX_VALUE - 5)).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void ticksAreRoundedDown() throws DamagedException {
        assertThat(new ClockScale(209_000_000, 0).toNs(209)).isEqualTo(1000);
        assertThat(new ClockScale(209_000_000, 0).toNs(210)).isEqualTo(1004);
        assertThat(new ClockScale(3, 7).toNs(4)).isEqualTo(1_333_333_340L);
        assertThat(new ClockScale(32_768, 0).toNs(32_768L * 1_000_000_000)).isEqualTo(1_000_000_000_000_000_000L);
    }

    @Test
    void aClockFasterThanNanosecondsDoesNotOverflow() throws DamagedException {
        assertThat(new ClockScale(10_000_000_000L, 0).toNs(99_999_999_999L)).isEqualTo(9_999_999_999L);
        assertThat(new ClockScale(10_000_000_000L, 0).toNs(-1)).isEqualTo(1_844_674_407_370_955_161L);
    }

    @Test
    void timesThatCannotBeAreRefused() {
        assertThatExceptionOfType(DamagedException.class)
                .isThrownBy(() -> new ClockScale(1_000_000_000, -10).toNs(9));
        assertThatExceptionOfType(DamagedException.class).isThrownBy(() -> new ClockScale(1_000_000_000, 0).toNs(-1))
                .withMessageContaining("18446744073709551615 ticks");
        assertThatExceptionOfType(DamagedException.class)
                .isThrownBy(() -> new ClockScale(1_000_000_000, 1).toNs(Long.MAX_VALUE));
    }

    @Test
    void offsetsAreSecondsAndTicks() {
        assertThat(ClockScale.offsetNs(new Clock("c", "", 1_000_000, 3, 250_000, true))).isEqualTo(3_250_000_000L);
        assertThat(ClockScale.offsetNs(new Clock("c", "", 1_000_000, 3, -1, true))).isEqualTo(2_999_999_000L);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> ClockScale.offsetNs(new Clock("c", "", 1, Long.MAX_VALUE, 0, true)));
    }
}
