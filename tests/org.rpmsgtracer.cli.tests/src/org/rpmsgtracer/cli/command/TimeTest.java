/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import picocli.CommandLine.TypeConversionException;

class TimeTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "1500, 1500", "7ns, 7", "200us, 200000", "1.5ms, 1500000", "5s, 5000000000",
        "0.000000001s, 1", "2min, 120000000000", "9223372036854775807, 9223372036854775807"})
    void readsWholeNanoseconds(String text, long ns) {
        assertThat(Time.parse(text)).isEqualTo(new Time(ns));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s", "-1s", "5 s", "1,5s", "1.5", "0.5ns", "1e3", "5h", "9223372036854775808",
        "9999999999999999999min"})
    void refusesAllElse(String text) {
        assertThatExceptionOfType(TypeConversionException.class).isThrownBy(() -> Time.parse(text))
                .withMessageContaining("found \"" + text + "\"");
    }
}
