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

class SpinelFrameTest {

    @Test
    void writesAndReadsFrames() {
        assertThat(new SpinelFrame(1, SpinelFrame.PROPERTY_GET, SpinelFrame.PROTOCOL_VERSION, new byte[0]).toBytes())
                .isEqualTo(hex("810201"));
        SpinelFrame frame = SpinelFrame.parse(hex("8106010403")).orElseThrow();
        assertThat(frame.transaction()).isEqualTo(1);
        assertThat(frame.command()).isEqualTo(SpinelFrame.PROPERTY_IS);
        assertThat(frame.property()).isEqualTo(SpinelFrame.PROTOCOL_VERSION);
        assertThat(frame.value()).containsExactly(4, 3);
    }

    @Test
    void packsSevenBitsAByte() {
        assertThat(SpinelFrame.pack(0)).isEqualTo(hex("00"));
        assertThat(SpinelFrame.pack(127)).isEqualTo(hex("7f"));
        assertThat(SpinelFrame.pack(128)).isEqualTo(hex("8001"));
        assertThat(SpinelFrame.pack(1337)).isEqualTo(hex("b90a"));
        assertThat(SpinelFrame.pack(2_097_151)).isEqualTo(hex("ffff7f"));
        for (int number : new int[] {0, 1, 127, 128, 16_383, 16_384, 2_097_151}) {
            SpinelFrame frame = new SpinelFrame(2, SpinelFrame.PROPERTY_GET, number, new byte[] {9});
            assertThat(SpinelFrame.parse(frame.toBytes()).orElseThrow().property()).isEqualTo(number);
        }
    }

    @Test
    void acceptsACommandWithoutAProperty() {
        assertThat(SpinelFrame.parse(hex("8001")).orElseThrow().command()).isEqualTo(SpinelFrame.RESET);
    }

    @Test
    void refusesWhatIsNoFrame() {
        assertThat(SpinelFrame.parse(new byte[0])).isEmpty();
        assertThat(SpinelFrame.parse(hex("010201"))).isEmpty();
        assertThat(SpinelFrame.parse(hex("910201"))).as("interface 1").isEmpty();
        assertThat(SpinelFrame.parse(hex("81"))).isEmpty();
        assertThat(SpinelFrame.parse(hex("8182828201"))).as("a command without end").isEmpty();
        assertThat(SpinelFrame.parse(hex("810280"))).as("a property cut off").isEmpty();
    }

    @Test
    void survivesAnyBytes() {
        for (long seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            byte[] message = new byte[random.nextInt(8)];
            random.nextBytes(message);
            if (message.length > 0) {
                message[0] = (byte) (0x80 | message[0] & 0xF);
            }
            byte[] bytes = message;
            assertThat(SpinelFrame.parse(bytes)).as("seed %d", seed).satisfiesAnyOf(
                    parsed -> assertThat(parsed).isEmpty(),
                    parsed -> assertThat(parsed.orElseThrow().value().length).isLessThan(bytes.length));
        }
    }

    @Test
    void deviceAnswersWhatItDoesNotKnowWithAStatus() {
        byte[] unknown = new SpinelFrame(3, SpinelFrame.PROPERTY_IS, SpinelFrame.LAST_STATUS,
                SpinelFrame.pack(SpinelFrame.PROPERTY_NOT_FOUND)).toBytes();

        assertThat(unknown).isEqualTo(hex("8306000d"));
        assertThat(Arrays.copyOf(unknown, 1)).containsExactly(0x83);
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }
}
