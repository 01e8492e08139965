/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.remoteproc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

/** What each host prints when its mailbox takes no more kicks. */
class PlatformDriverTest {

    @Test
    void tellsOfAFullMailboxQueue() {
        assertThat(printedFor(PlatformDriver.STM32_RPROC)).containsExactly("Try increasing MBOX_TX_QUEUE_LEN",
                "stm32_rproc_kick: failed (vq1, err:-105)");
        assertThat(printedFor(PlatformDriver.OMAP_REMOTEPROC)).containsExactly("Try increasing MBOX_TX_QUEUE_LEN",
                "failed to send mailbox message, status = -105");
        assertThat(printedFor(PlatformDriver.TI_K3_R5)).containsExactly("Try increasing MBOX_TX_QUEUE_LEN",
                "failed to send mailbox message, status = -105");
        assertThat(printedFor(PlatformDriver.XLNX_R5)).containsExactly("Try increasing MBOX_TX_QUEUE_LEN",
                "failed to send message");
    }

    @Test
    void tellsOfAWordThatIsNotTakenIn100Milliseconds() {
        assertThat(printedFor(PlatformDriver.IMX_RPROC)).containsExactly("imx_rproc_kick: failed (1, err:-62)");
    }

    @Test
    void saysNothingWhereTheRealOneDoesNot() {
        assertThat(printedFor(PlatformDriver.IMX_RPMSG)).isEmpty();
        assertThat(printedFor(PlatformDriver.PRU_RPROC)).isEmpty();
        assertThat(printedFor(PlatformDriver.OPENAMP)).isEmpty();
    }

    private static List<String> printedFor(PlatformDriver platform) {
        BootBench bench = new BootBench(new Firmware("echo.elf", BootBench.TABLE, 16, 16, 1), BootBench.RESERVED,
                platform, Recovery.DISABLED).started();
        bench.m4.halt();
        for (int kick = 0; kick < 20; kick++) {
            bench.rings.getLast().kick();
        }
        int before = bench.printed().size();

        bench.rings.getLast().kick();
        bench.machine.runUntil(bench.machine.nowNs() + 200_000_000);

        return bench.printed().subList(before, bench.printed().size());
    }
}
