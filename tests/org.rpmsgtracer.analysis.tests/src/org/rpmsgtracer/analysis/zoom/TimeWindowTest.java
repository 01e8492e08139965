/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;

import org.junit.jupiter.api.Test;

class TimeWindowTest {

    @Test
    void pixelsCoverTheWindowWithoutGap() {
        TimeWindow window = new TimeWindow(100, 110, 4);
        assertThat(window.startOf(0)).isEqualTo(100);
        assertThat(window.startOf(1)).isEqualTo(102);
        assertThat(window.startOf(2)).isEqualTo(105);
        assertThat(window.startOf(3)).isEqualTo(107);
        assertThat(window.startOf(4)).isEqualTo(110);
    }

    @Test
    void staysExactForTheLongestTimes() {
        TimeWindow window = new TimeWindow(0, Long.MAX_VALUE, TimeWindow.MAX_PIXELS);
        for (int pixel = 0; pixel <= window.pixels(); pixel += 4096) {
            BigInteger exact = BigInteger.valueOf(Long.MAX_VALUE).multiply(BigInteger.valueOf(pixel))
                    .divide(BigInteger.valueOf(TimeWindow.MAX_PIXELS));
            assertThat(window.startOf(pixel)).isEqualTo(exact.longValueExact());
        }
    }

    @Test
    void mayBeginBeforeTheRecordingAndHaveMorePixelsThanNanoseconds() {
        TimeWindow window = new TimeWindow(-2, 0, 4);
        assertThat(window.startOf(1)).isEqualTo(-2);
        assertThat(window.startOf(2)).isEqualTo(-1);
        assertThat(window.startOf(4)).isZero();
    }

    @Test
    void refusesWhatIsNoWindow() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeWindow(5, 5, 1)).withMessageContaining("5 ns");
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeWindow(Long.MIN_VALUE, Long.MAX_VALUE, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeWindow(0, 1, 0))
                .withMessageContaining("0 pixels");
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeWindow(0, 1, TimeWindow.MAX_PIXELS + 1));
    }
}
