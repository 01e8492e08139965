/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nine bytes a signal. */
class SignalTest {

    private static Signal read(byte[] bytes) throws IOException {
        return Signal.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    }

    static Stream<Arguments> signals() {
        return Stream.of(
                Arguments.of(new Signal.Released(1), "01" + "00000001" + "00000000"),
                Arguments.of(new Signal.Reset(15), "02" + "0000000f" + "00000000"),
                Arguments.of(new Signal.Rung(2, 0x10001), "03" + "00000002" + "00010001"),
                Arguments.of(new Signal.Rung(0, -1), "03" + "00000000" + "ffffffff"));
    }

    @ParameterizedTest
    @MethodSource("signals")
    void isWrittenAndReadAsNineBytesBigEndian(Signal signal, String hex) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        signal.write(new DataOutputStream(bytes));

        assertThat(HexFormat.of().formatHex(bytes.toByteArray())).isEqualTo(hex);
        assertThat(read(HexFormat.of().parseHex(hex))).isEqualTo(signal);
    }

    @ParameterizedTest
    @MethodSource("cuts")
    void endsInTheMiddle(int lengthBytes) {
        byte[] cut = Arrays.copyOf(HexFormat.of().parseHex("030000000200000001"), lengthBytes);

        assertThatExceptionOfType(EOFException.class).isThrownBy(() -> read(cut));
    }

    static IntStream cuts() {
        return IntStream.range(0, 9);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 255})
    void ofAnotherKindIsRefused(int kind) {
        byte[] bytes = new byte[9];
        bytes[0] = (byte) kind;

        assertThatExceptionOfType(ProtocolException.class).isThrownBy(() -> read(bytes))
                .withMessage("the other process sent a signal of kind " + kind + ", expected 1..3");
    }
}
