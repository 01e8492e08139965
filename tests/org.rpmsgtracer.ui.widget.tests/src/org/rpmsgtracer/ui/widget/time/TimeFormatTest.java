/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeFormatTest {

    private static final TimeFormat FORMAT = new TimeFormat(0);

    @ParameterizedTest
    @CsvSource({"0, 0.000 000 000 s", "12345678901, 12.345 678 901 s", "59999999999, 59.999 999 999 s",
        "62345678901, 1:02.345 678 901", "3723000000004, 1:02:03.000 000 004", "-1500, \u22120.000 001 500 s",
        "-61000000000, \u22121:01.000 000 000"})
    void writesInstantsToTheNanosecond(long timeNs, String text) {
        assertThat(plain(FORMAT.instant(timeNs))).isEqualTo(text);
    }

    @Test
    void countsFromItsZero() {
        assertThat(plain(new TimeFormat(1_000_000_000_000L).instant(1_000_000_000_007L))).isEqualTo("0.000 000 007 s");
    }

    @ParameterizedTest
    @CsvSource({"0, 0 ns", "350, 350 ns", "1000, 1 \u00b5s", "12345, 12.345 \u00b5s", "12345678, 12.345 678 ms",
        "1500000000, 1.5 s", "62500000000, 1 min 2.5 s", "3723000000000, 1 h 2 min 3 s", "-20, \u221220 ns"})
    void writesDurationsExactlyInTheUnitThatSuits(long durationNs, String text) {
        assertThat(plain(TimeFormat.duration(durationNs))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0, \u221e Hz", "1, 1.00 GHz", "3, 333 MHz", "5071715, 197 Hz", "12300000, 81.3 Hz",
        "1000000, 1.00 kHz",
        "1000001, 1.00 kHz", "60000000000, 16.7 mHz", "100050, 10.0 kHz"})
    void writesRatesToThreeDigits(long periodNs, String text) {
        assertThat(TimeFormat.rate(periodNs)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0, 800, 200, 100, 200 ns", "0, 5000000, 1500000, 500000, 1.5 ms",
        "0, 5000000, 1500000, 1000, 1.500 ms",
        "1234000000, 1237000000, 1234500000, 500000, 1.234 5 s",
        "1234567000, 1234569000, 1234567200, 200, 1.234 567 2 s",
        "100000000000, 200000000000, 125000000000, 5000000000, 2:05",
        "100000000000, 100001000000, 100000500000, 100000, 1:40.000 5"})
    void labelsTimesWithNoMoreDigitsThanTheyNeedToDiffer(long fromNs, long toNs, long timeNs, long resolutionNs,
            String text) {
        assertThat(plain(FORMAT.label(timeNs, new TimeRange(fromNs, toNs), resolutionNs))).isEqualTo(text);
    }

    /** Digits are grouped by thin spaces. */
    private static String plain(String text) {
        return text.replace('\u2009', ' ');
    }
}
