/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeedTest {

    @ParameterizedTest
    @CsvSource({"1x, 1000000007", "0.5x, 2000000014", "10x, 100000000", "0.001x, 1000000007000", "1000x, 1000000",
        "max, 0"})
    void machineTimeTakesSoMuchRealTime(String text, long realNs) {
        Speed speed = Speed.parse(text);
        assertThat(speed.realNs(1_000_000_007)).isEqualTo(realNs);
        assertThat(speed).hasToString(text);
    }

    @Test
    void centuriesOfMachineTimeDoNotOverflow() {
        assertThat(Speed.REAL_TIME.realNs(Long.MAX_VALUE)).isEqualTo(Long.MAX_VALUE);
        assertThat(Speed.parse("1000x").realNs(Long.MAX_VALUE)).isEqualTo(Long.MAX_VALUE / 1000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1", "0x", "0.0001x", "1001x", "-1x", "1,5x", "fast", "99999x"})
    void refusesWhatIsNoSpeed(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Speed.parse(text)).withMessage("found \"" + text
                + "\", expected max or a factor of real time from 0.001x to 1000x, such as 1x or 0.5x");
    }
}
