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

import org.junit.jupiter.api.Test;

class HciPacketTest {

    @Test
    void writesCommandsAndEvents() {
        assertThat(HciPacket.command(HciPacket.RESET)).isEqualTo(hex("01030c00"));
        assertThat(HciPacket.complete(HciPacket.RESET)).isEqualTo(hex("040e0401030c00"));
        assertThat(HciPacket.status(0x2005, HciPacket.UNKNOWN_COMMAND)).isEqualTo(hex("040f0401010520"));
    }

    @Test
    void readsCommands() {
        assertThat(HciPacket.isCommand(hex("01030c00"))).isTrue();
        assertThat(HciPacket.isCommand(hex("0105200211aa"))).isTrue();
        assertThat(HciPacket.opcode(hex("0105200211aa"))).isEqualTo(0x2005);
        assertThat(HciPacket.isCommand(hex("0105200311aa"))).isFalse();
        assertThat(HciPacket.isCommand(hex("04030c00"))).isFalse();
    }

    @Test
    void takesNoCutOffPacketForAWholeOne() {
        byte[] event = HciPacket.complete(HciPacket.READ_LOCAL_VERSION, HciVersion.ZEPHYR.toBytes());
        for (int length = 0; length < event.length; length++) {
            assertThat(HciPacket.isComplete(Arrays.copyOf(event, length), HciPacket.READ_LOCAL_VERSION, 0))
                    .as("%d bytes", length).isFalse();
        }
        for (int length = 0; length < 4; length++) {
            assertThat(HciPacket.isCommand(Arrays.copyOf(hex("01030c00"), length))).as("%d bytes", length).isFalse();
        }
    }

    @Test
    void readsTheVersionItWrote() {
        byte[] event = HciPacket.complete(HciPacket.READ_LOCAL_VERSION,
                new HciVersion(0x0D, 0x218F, 0x0D, 0x0059, 0x1234).toBytes());

        assertThat(HciPacket.isComplete(event, HciPacket.READ_LOCAL_VERSION, HciVersion.SIZE_BYTES)).isTrue();
        assertThat(HciVersion.read(HciPacket.parameters(event)))
                .isEqualTo(new HciVersion(0x0D, 0x218F, 0x0D, 0x0059, 0x1234));
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }
}
