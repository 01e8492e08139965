/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** The messages of the samples: round trip, hand-written bytes, cut off at every byte. */
class MessagesTest {

    @Test
    void numberedMessageIsThatOfTheRecordedEchoTest() {
        assertThat(NumberedMessage.of(0xC6, 17 + 0xC6)).startsWith(hex("c600000000000000c700000000000000a5a5"));
        assertThat(NumberedMessage.of(1, 17)).isEqualTo(hex("01000000000000000100000000000000a5"));
    }

    @Test
    void numberedMessageKeepsItsNumbers() {
        byte[] message = NumberedMessage.of(-2, 40);

        assertThat(NumberedMessage.number(message)).isEqualTo(-2);
        assertThat(NumberedMessage.fillBytes(message)).isEqualTo(24);
        assertThat(NumberedMessage.corruptedAt(message)).isEqualTo(-1);
    }

    @Test
    void numberedMessageShowsWhereItIsCorrupted() {
        for (int i = 16; i < 40; i++) {
            byte[] message = NumberedMessage.of(7, 40);
            message[i]++;
            assertThat(NumberedMessage.corruptedAt(message)).isEqualTo(i - 16);
        }
        for (int length = 0; length < 40; length++) {
            byte[] cut = Arrays.copyOf(NumberedMessage.of(7, 40), length);
            assertThat(NumberedMessage.corruptedAt(cut)).as("%d bytes", length)
                    .isEqualTo(length < 9 ? -1 : Math.max(0, length - 16));
        }
    }

    @Test
    void numberedMessageShorterThanItsNumbersHasTheirFirstBytes() {
        for (int length = 0; length <= 16; length++) {
            assertThat(NumberedMessage.of(0x0102, length)).isEqualTo(
                    Arrays.copyOf(hex("0201000000000000"), length));
        }
    }

    @Test
    void countMessageIsLittleEndian() {
        assertThat(CountMessage.of(0x01020304)).isEqualTo(hex("04030201"));
        assertThat(CountMessage.count(hex("04030201"))).isEqualTo(0x01020304);
        assertThat(CountMessage.count(hex("ffffffff"))).isEqualTo(0xFFFF_FFFFL);
        assertThat(CountMessage.count(hex("05"))).isEqualTo(5);
        assertThat(CountMessage.count(new byte[0])).isZero();
        assertThat(CountMessage.of(CountMessage.count(hex("ffffffff")) + 1)).isEqualTo(hex("00000000"));
    }

    @Test
    void shutdownIsToldByItsFirstWord() {
        assertThat(Shutdown.message()).isEqualTo(hex("5aa556ef".repeat(8)));
        assertThat(Shutdown.isShutdown(Shutdown.message())).isTrue();
        assertThat(Shutdown.isShutdown(hex("5aa556ef"))).isTrue();
        assertThat(Shutdown.isShutdown(hex("5aa556"))).isFalse();
        assertThat(Shutdown.isShutdown(hex("5aa556ee"))).isFalse();
        assertThat(Shutdown.isShutdown(new byte[0])).isFalse();
    }

    @Test
    void textEndsAtItsNul() {
        assertThat(Text.of(hex("6869006d"))).isEqualTo("hi");
        assertThat(Text.of(hex("6869"))).isEqualTo("hi");
        assertThat(Text.of(new byte[0])).isEmpty();
    }

    @Test
    void matrixKeepsItsElements() {
        for (long seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            Matrix matrix = new Matrix(6, random.ints(36).toArray());
            byte[] message = new byte[2 * Matrix.SIZE_BYTES];
            matrix.write(message, Matrix.SIZE_BYTES);

            assertThat(Matrix.read(message, Matrix.SIZE_BYTES).sameElements(matrix)).as("seed %d", seed).isTrue();
        }
    }

    @Test
    void matrixTimesItsUnitIsItself() {
        int[] unit = new int[36];
        for (int i = 0; i < 6; i++) {
            unit[7 * i] = 1;
        }
        Matrix matrix = new Matrix(6, new Random(3).ints(36).toArray());

        assertThat(matrix.times(new Matrix(6, unit)).sameElements(matrix)).isTrue();
    }

    @Test
    void matrixClaimingTooMuchIsReadNoFurther() {
        byte[] claim = new byte[Matrix.SIZE_BYTES];
        Arrays.fill(claim, (byte) 0xFF);
        Matrix matrix = Matrix.read(claim, 0);

        assertThat(matrix.order()).isEqualTo(6);
        assertThat(matrix.times(matrix).elements()).containsOnly(6);
        for (int length = 0; length < claim.length; length++) {
            assertThat(Matrix.read(Arrays.copyOf(claim, length), 0).elements()).hasSize(36);
            assertThat(Matrix.read(Arrays.copyOf(claim, length), 148).size()).isZero();
        }
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }
}
