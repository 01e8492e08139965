/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rpmsgtracer.emulator.fault.When;
import org.rpmsgtracer.emulator.machine.DoorbellTraits.Style;
import org.rpmsgtracer.emulator.machine.Range;
import org.rpmsgtracer.emulator.service.Distribution;

class NotationTest {

    @ParameterizedTest
    @CsvSource({"0ns, 0", "600ns, 600", "1.5us, 1500", "20ms, 20000000", "2s, 2000000000", "1min, 60000000000",
        "9223372036854775807ns, 9223372036854775807"})
    void readsTimes(String text, long ns) {
        assertThat(Times.parse(text)).isEqualTo(ns);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "-5ms", "ms", "5 ms", "1.5ns", "0.1ns", "9223372036854775808ns", "300000000min",
        "5h", "٣ms"})
    void refusesWhatIsNoTime(String text) {
        assertThatExceptionOfType(NotationException.class).isThrownBy(() -> Times.parse(text))
                .withMessageStartingWith("found \"" + text + "\", expected a time");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "496, 496", "512B, 512", "64KiB, 65536", "2MiB, 2097152", "1GiB, 1073741824", "0x1000, 4096"})
    void readsSizes(String text, long bytes) {
        assertThat(Sizes.parse(text)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "64 KiB", "64kB", "1.5KiB", "9223372036854775807GiB", "99999999999999999999",
        "0x", "0xg"})
    void refusesWhatIsNoSize(String text) {
        assertThatExceptionOfType(NotationException.class).isThrownBy(() -> Sizes.parse(text))
                .withMessageContaining("expected a size such as");
    }

    @Test
    void readsAddresses() {
        assertThat(Addresses.parse("0x10040000")).isEqualTo(0x1004_0000);
        assertThat(Addresses.parse("0x7FFFFFFFFFFFFFFF")).isEqualTo(Long.MAX_VALUE);
        for (String text : new String[] {"", "0x", "10040000", "0X10", "-0x10", "0x8000000000000000",
            "0x00000000000000001"}) {
            assertThatExceptionOfType(NotationException.class).as(text).isThrownBy(() -> Addresses.parse(text));
        }
    }

    @Test
    void readsRanges() {
        assertThat(Ranges.times("20ms..250ms")).isEqualTo(new Range(20_000_000, 250_000_000));
        assertThat(Ranges.times("5ms")).isEqualTo(new Range(5_000_000, 5_000_000));
        assertThat(Ranges.counts("1..40")).isEqualTo(new Range(1, 40));
        assertThat(Ranges.sizes("17..1KiB")).isEqualTo(new Range(17, 1024));
        for (String text : new String[] {"", "..", "1..", "..1", "2..1", "1...2", "-1..1", "1..2..3"}) {
            assertThatExceptionOfType(NotationException.class).as(text).isThrownBy(() -> Ranges.counts(text))
                    .withMessage("found \"" + text + "\", expected a number or a range of them, such as 15 or 1..40");
        }
    }

    @Test
    void readsOccasions() {
        assertThat(Occasions.parse("at 2s")).isEqualTo(new When.At(2_000_000_000));
        assertThat(Occasions.parse("nth 3")).isEqualTo(new When.Nth(3));
        assertThat(Occasions.parse("from 1s for 200ms")).isEqualTo(new When.During(1_000_000_000, 200_000_000));
        assertThat(Occasions.parse("chance 500/1000000")).isEqualTo(new When.Chance(500));
        for (String text : new String[] {"", "at", "at 2", "nth 0", "nth x", "from 1s", "chance 2000000/1000000",
            "chance 1/2"}) {
            assertThatExceptionOfType(NotationException.class).as(text).isThrownBy(() -> Occasions.parse(text));
        }
    }

    @Test
    void readsDistributions() {
        assertThat(Distributions.times("5ms")).isEqualTo(Distribution.constant(5_000_000));
        assertThat(Distributions.counts("1..40")).isEqualTo(Distribution.uniform(1, 40));
        assertThat(Distributions.sizes("exponential 64 in 17..1KiB"))
                .isEqualTo(Distribution.exponential(64, 17, 1024));
        for (String text : new String[] {"", "-5ms", "5", "exponential 5ms", "exponential 0ns in 0ns..1ms",
            "exponential 5ms in 2ms..1ms"}) {
            assertThatExceptionOfType(NotationException.class).as(text).isThrownBy(() -> Distributions.times(text))
                    .withMessageContaining("found \"" + text + "\", expected a time, a range of them or");
        }
    }

    @Test
    void readsNumbersWordsAndEndpointAddresses() {
        assertThat(Numbers.parseInt("-3")).isEqualTo(-3);
        assertThat(Numbers.parseLong("9223372036854775807")).isEqualTo(Long.MAX_VALUE);
        assertThatExceptionOfType(NotationException.class).isThrownBy(() -> Numbers.parseInt("2147483648"));
        assertThatExceptionOfType(NotationException.class).isThrownBy(() -> Numbers.parseLong("9223372036854775808"));
        assertThat(Words.parse(Style.values(), "per-vring")).isEqualTo(Style.PER_VRING);
        assertThatExceptionOfType(NotationException.class).isThrownBy(() -> Words.parse(Style.values(), "PER_VRING"))
                .withMessage("found \"PER_VRING\", expected per-vring or word or signal");
        assertThat(EndpointAddresses.parse("any")).isEqualTo(0xFFFF_FFFFL);
        assertThat(EndpointAddresses.parse("0x400")).isEqualTo(EndpointAddresses.parse("1024")).isEqualTo(1024);
        assertThatExceptionOfType(NotationException.class).isThrownBy(() -> EndpointAddresses.parse("4294967296"));
        assertThat(Sizes.parseSmall("1MiB")).isEqualTo(1 << 20);
        assertThatExceptionOfType(NotationException.class).isThrownBy(() -> Sizes.parseSmall("2GiB"));
    }

    @Test
    void whatIsWrittenIsReadAsTheSame() {
        long seed = 20_261_122;
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            long value = random.nextLong() >>> 1 + random.nextInt(62);
            long unit = new long[] {1, 1000, 1024, 1 << 20}[random.nextInt(4)];
            long number = value / unit * unit;
            assertThat(Times.parse(Times.print(number))).as("seed %d, %d", seed, number).isEqualTo(number);
            assertThat(Sizes.parse(Sizes.print(number))).as("seed %d, %d", seed, number).isEqualTo(number);
            assertThat(Addresses.parse(Addresses.print(number))).as("seed %d, %d", seed, number).isEqualTo(number);
        }
        for (Range range : new Range[] {new Range(0, 0), new Range(5, 5), new Range(1000, 2048)}) {
            assertThat(Ranges.times(Ranges.printTimes(range))).isEqualTo(range);
            assertThat(Ranges.sizes(Ranges.printSizes(range))).isEqualTo(range);
            assertThat(Ranges.counts(Ranges.printCounts(range))).isEqualTo(range);
        }
        for (Distribution some : new Distribution[] {Distribution.constant(5), Distribution.uniform(5, 5),
            Distribution.exponential(2000, 1000, 2048)}) {
            assertThat(Distributions.times(Distributions.printTimes(some))).isEqualTo(some);
            assertThat(Distributions.sizes(Distributions.printSizes(some))).isEqualTo(some);
            assertThat(Distributions.counts(Distributions.printCounts(some))).isEqualTo(some);
        }
        for (When when : new When[] {new When.At(5), new When.Nth(7), new When.During(1, 2), new When.Chance(9)}) {
            assertThat(Occasions.parse(Occasions.print(when))).isEqualTo(when);
        }
    }

    @Test
    void quotesNoMoreOfATextThanFitsIntoASentence() {
        assertThat(Excerpt.of("x".repeat(10_000_000))).hasSize(61);
        assertThat(Excerpt.of("a\nb\u001b")).isEqualTo("a?b?");
    }
}
