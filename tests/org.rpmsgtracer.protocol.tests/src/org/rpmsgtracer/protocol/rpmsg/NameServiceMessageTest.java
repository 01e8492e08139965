/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.rpmsg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Form;

class NameServiceMessageTest {

    private static final byte[] CREATE = hex("""
            72 70 6d 73 67 2d 63 6c 69 65 6e 74 2d 73 61 6d
            70 6c 65 00 00 00 00 00 00 00 00 00 00 00 00 00
            00 04 00 00 00 00 00 00
            """);

    private static final NameServiceMessage SAMPLE =
            new NameServiceMessage("rpmsg-client-sample", 0x400, 0, Form.STANDARD);

    @Test
    void readsAnAnnouncement() {
        assertThat(NameServiceMessage.parse(CREATE)).contains(SAMPLE);
        assertThat(SAMPLE.action()).isEqualTo(Action.CREATE);
    }

    @Test
    void ignoresTheGarbageBehindTheNameSeenOnHardware() {
        byte[] seen = hex("""
                72 70 6d 73 67 2d 63 6c 69 65 6e 74 2d 73 61 6d
                70 6c 65 00 64 87 00 00 00 00 00 00 a7 25 00 00
                00 04 00 00 00 00 00 00
                """);

        assertThat(NameServiceMessage.parse(seen)).contains(SAMPLE);
    }

    @Test
    void readsTheLongFormOfOldPruLibraries() {
        byte[] payload = new byte[72];
        System.arraycopy(CREATE, 0, payload, 0, 32);
        Arrays.fill(payload, 32, 64, (byte) 'd');
        payload[64] = 30;
        payload[68] = 1;

        NameServiceMessage message = NameServiceMessage.parse(payload).orElseThrow();
        assertThat(message).isEqualTo(new NameServiceMessage("rpmsg-client-sample", 30, 1, Form.PRU));
        assertThat(message.action()).isEqualTo(Action.DESTROY);
        Arrays.fill(payload, 32, 64, (byte) 0);
        assertThat(message.toBytes()).isEqualTo(payload);
    }

    @ParameterizedTest
    @CsvSource({
        "0, CREATE",
        "1, DESTROY",
        "2, CREATE_ACK",
        "3, DESTROY",
        "4, CREATE",
        "4294967294, CREATE",
        "4294967295, DESTROY"})
    void actsOnTheFlagsAsLinuxAndNuttxDo(long flags, Action action) {
        assertThat(new NameServiceMessage("x", 1, flags, Form.STANDARD).action()).isEqualTo(action);
    }

    @Test
    void cutsANameWithoutNulAsLinuxDoes() {
        byte[] payload = CREATE.clone();
        Arrays.fill(payload, 0, 32, (byte) 'n');

        assertThat(NameServiceMessage.parse(payload)).get().extracting(NameServiceMessage::name)
                .isEqualTo("n".repeat(31));
    }

    @Test
    void readsAnEmptyName() {
        assertThat(NameServiceMessage.parse(new byte[40]))
                .contains(new NameServiceMessage("", 0, 0, Form.STANDARD));
    }

    @Test
    void readsNothingOutOfAnyOtherLength() {
        for (int length = 0; length <= 512; length++) {
            assertThat(NameServiceMessage.parse(new byte[length]).isPresent()).as("%d bytes", length)
                    .isEqualTo(length == 40 || length == 72);
        }
    }

    @Test
    void writesTheBytesThatItReads() {
        assertThat(SAMPLE.toBytes()).isEqualTo(CREATE);
        for (Action action : Action.values()) {
            NameServiceMessage message = NameServiceMessage.of("rpmsg-tty", RpmsgAddress.ANY, action);
            assertThat(message.action()).isEqualTo(action);
            assertThat(message.toBytes()).hasSize(Form.STANDARD.sizeBytes());
            assertThat(NameServiceMessage.parse(message.toBytes())).contains(message);
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void readsTheSameAgainFromItsOwnBytesWhateverThePayload(long seed) {
        Random random = new Random(seed);
        byte[] payload = new byte[random.nextBoolean() ? 40 : 72];
        random.nextBytes(payload);

        NameServiceMessage message = NameServiceMessage.parse(payload).orElseThrow();
        assertThat(NameServiceMessage.parse(message.toBytes())).as("seed %d", seed).contains(message);
    }

    @Test
    void refusesWhatDoesNotFitTheLayout() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NameServiceMessage.of("n".repeat(32), 1, Action.CREATE))
                .withMessageContaining("n".repeat(32));
        assertThatIllegalArgumentException().isThrownBy(() -> NameServiceMessage.of("a\0b", 1, Action.CREATE));
        assertThatIllegalArgumentException().isThrownBy(() -> NameServiceMessage.of("x", 1L << 32, Action.CREATE))
                .withMessage("address 4294967296 is not an unsigned 32-bit value");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NameServiceMessage("x", 1, -1, Form.STANDARD));
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text.replaceAll("\\s", ""));
    }
}
