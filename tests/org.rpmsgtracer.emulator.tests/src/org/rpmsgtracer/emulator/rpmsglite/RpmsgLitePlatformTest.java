/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.rpmsglite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rpmsgtracer.emulator.personality.RpmsgLite;
import org.rpmsgtracer.emulator.personality.RpmsgLite.ReceiveContext;
import org.rpmsgtracer.emulator.personality.RpmsgLitePlatform;
import org.rpmsgtracer.protocol.virtio.VringLayout;

class RpmsgLitePlatformTest {

    private static final long BASE = 0xB800_0000L;

    @Test
    void besideLinuxEachVringHas0x8000BytesAt4096() {
        RpmsgLitePlatform platform = RpmsgLitePlatform.WITH_LINUX;

        assertThat(platform.align()).isEqualTo(0x1000);
        assertThat(platform.vring1Address(BASE, 256)).isEqualTo(0xB800_8000L);
        assertThat(platform.bufferAddress(BASE, 256)).isEqualTo(0xB801_0000L);
    }

    @Test
    void lowPowerVoiceHas0x100000BytesForEachVring() {
        assertThat(RpmsgLitePlatform.IMX8MM_VOICE.vring1Address(BASE, 256)).isEqualTo(0xB810_0000L);
    }

    @ParameterizedTest
    @CsvSource({"2, 0x50", "4, 0x80", "8, 0xf0", "16, 0x1c0", "256, 0x1a20"})
    void microcontrollersReserveWhatTheirBuffersNeed(int num, String bytes) {
        assertThat(RpmsgLitePlatform.MICROCONTROLLER.vringBytes(num)).isEqualTo(Long.decode(bytes));
        assertThat(RpmsgLitePlatform.MICROCONTROLLER.bufferAddress(BASE, num))
                .isEqualTo(BASE + 2 * Long.decode(bytes));
    }

    @Test
    void imx943RoundsTheRoomOfBothVringsUpTo0x800() {
        RpmsgLitePlatform platform = RpmsgLitePlatform.IMX943_BETWEEN_MCUS;

        assertThat(platform.vring1Address(BASE, 2)).isEqualTo(BASE + 0x80);
        assertThat(platform.bufferAddress(BASE, 2)).isEqualTo(BASE + 0x800);
    }

    @Test
    void zephyrReservesAPageForEachPart() {
        assertThat(RpmsgLitePlatform.ZEPHYR.vringBytes(2)).isEqualTo(0x3000);
        assertThat(RpmsgLitePlatform.ZEPHYR.align()).isEqualTo(0x1000);
    }

    @Test
    void everyRingFitsIntoItsRoom() {
        for (RpmsgLitePlatform platform : RpmsgLitePlatform.ALL) {
            for (int num = 2; num <= (platform == RpmsgLitePlatform.IMX943_BETWEEN_MCUS ? 4 : 256); num *= 2) {
                VringLayout ring = VringLayout.rpmsgLite(BASE, num, platform.align());
                assertThat(ring.usedAddress() + 4 + 8L * num)
                        .as(platform.name() + " with " + num)
                        .isLessThanOrEqualTo(platform.vring1Address(BASE, num));
            }
        }
    }

    /** The table of rpmsg.md 1.2: num, align, used offset of RPMsg-Lite, used offset of Linux. */
    @ParameterizedTest
    @CsvSource({"2, 4, 40, 44", "2, 16, 48, 48", "4, 4, 76, 80", "8, 4, 148, 152", "8, 16, 160, 160",
        "16, 4, 292, 296", "16, 16, 304, 304", "32, 16, 592, 592", "64, 16, 1168, 1168", "128, 16, 2320, 2320",
        "256, 4, 4612, 4616", "256, 16, 4624, 4624", "256, 4096, 8192, 8192", "512, 256, 9472, 9472",
        "512, 4096, 12288, 12288"})
    void usedRingIsPlacedWithoutCountingUsedEvent(int num, int align, int lite, int linux) {
        assertThat(VringLayout.rpmsgLite(0, num, align).usedAddress()).isEqualTo(lite);
        assertThat(VringLayout.legacy(0, num, align).usedAddress()).isEqualTo(linux);
    }

    @ParameterizedTest
    @CsvSource({"496, 512", "240, 256", "1, 20", "4, 20", "5, 24"})
    void bufferIsHeaderAndPayloadRoundedUpToWords(int payload, int buffer) {
        RpmsgLite personality = new RpmsgLite("x", "x", "x", payload, RpmsgLite.BARE_METAL.addresses(), 1,
                ReceiveContext.INTERRUPT, false, false, false);

        assertThat(personality.bufferBytes()).isEqualTo(buffer);
    }
}
