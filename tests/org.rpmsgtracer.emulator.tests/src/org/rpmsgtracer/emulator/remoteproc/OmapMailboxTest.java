/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.remoteproc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** TI's mailbox words on OMAP and K3. */
class OmapMailboxTest {

    private static final Firmware FIRMWARE = new Firmware("ducati-m3.bin", BootBench.TABLE, 16, 16, 1);

    @Test
    void theHostPingsARemoteThatHasJustStarted() {
        assertThat(bench(PlatformDriver.OMAP_REMOTEPROC).printed()).contains("received echo reply from m4");
        assertThat(bench(PlatformDriver.TI_K3_R5).printed()).contains("received echo reply from m4");
        assertThat(bench(PlatformDriver.STM32_RPROC).printed()).doesNotContain("received echo reply from m4");
    }

    @Test
    void aCrashOnOmapIsRecovered() {
        BootBench bench = bench(PlatformDriver.OMAP_REMOTEPROC);

        bench.remoteproc.crash(CrashType.FATAL_ERROR);
        bench.run();

        assertThat(bench.printed()).containsSubsequence("omap rproc m4 crashed",
                "crash detected in m4: type fatal error", "handling crash #1 in m4", "recovering m4",
                "received echo reply from m4");
        assertThat(bench.remoteproc.state()).isEqualTo("running");
    }

    @Test
    void aCrashOnK3IsOnlyMentioned() {
        BootBench bench = bench(PlatformDriver.TI_K3_R5);

        bench.remoteproc.crash(CrashType.FATAL_ERROR);
        bench.run();

        assertThat(bench.printed()).last().isEqualTo("K3 R5F rproc m4 crashed");
        assertThat(bench.remoteproc.state()).isEqualTo("running");
    }

    @Test
    void theRemoteAgreesToSleep() {
        BootBench bench = bench(PlatformDriver.OMAP_REMOTEPROC);

        bench.onHost(bench.remoteproc::suspend);
        assertThat(bench.remoteproc.state()).isEqualTo("suspended");
        assertThat(bench.m4.halted()).isTrue();

        bench.onHost(bench.remoteproc::resume);
        assertThat(bench.remoteproc.state()).isEqualTo("running");
        assertThat(bench.m4.halted()).isFalse();
    }

    @Test
    void aRemoteThatTakesNoWordsStaysAwake() {
        BootBench bench = bench(PlatformDriver.OMAP_REMOTEPROC);
        bench.m4.halt();
        for (int word = 0; word < 20; word++) {
            bench.doorbells.toDevice().ring(0);
        }

        bench.onHost(bench.remoteproc::suspend);

        assertThat(bench.printed()).endsWith("Try increasing MBOX_TX_QUEUE_LEN",
                "PM mbox_send_message failed: -105");
        assertThat(bench.remoteproc.state()).isEqualTo("running");
    }

    private static BootBench bench(PlatformDriver platform) {
        return new BootBench(FIRMWARE, BootBench.RESERVED, platform, Recovery.ENABLED).started();
    }
}
