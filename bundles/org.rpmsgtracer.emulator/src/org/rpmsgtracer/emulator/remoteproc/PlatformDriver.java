/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.remoteproc;

import java.util.List;
import java.util.Optional;

import org.rpmsgtracer.emulator.log.SoftwareLog;
import org.rpmsgtracer.emulator.machine.Processor;

/**
 * What a host manages a remote processor with, and what it prints when the mailbox takes no more kicks. Linux's mailbox
 * framework queues 20 messages of a channel (MBOX_TX_QUEUE_LEN) before it gives up with -ENOBUFS.
 */
public enum PlatformDriver {
    /** OpenAMP's remoteproc library (open-amp v2025.10 {@code lib/remoteproc/remoteproc.c}): prints nothing. */
    OPENAMP(0, List.of()),
    /** A Linux driver without peculiarities. */
    LINUX(0, List.of()),
    /** Linux 6.12 {@code drivers/remoteproc/stm32_rproc.c}, {@code drivers/mailbox/mailbox.c}. */
    STM32_RPROC(0, List.of(PlatformDriver.QUEUE_FULL, "stm32_rproc_kick: failed (vq%d, err:-105)")),
    /** Linux 6.12 {@code drivers/remoteproc/imx_rproc.c}: waits for 100 ms until the word is taken, then -ETIME. */
    IMX_RPROC(100_000_000, List.of("imx_rproc_kick: failed (%d, err:-62)")),
    /** linux-imx {@code drivers/rpmsg/imx_rpmsg.c}, which boots nothing; says nothing of its own kicks that fail. */
    IMX_RPMSG(0, List.of()),
    /** Linux 6.12 {@code drivers/remoteproc/omap_remoteproc.c}. */
    OMAP_REMOTEPROC(0, List.of(PlatformDriver.QUEUE_FULL, "failed to send mailbox message, status = -105")),
    /** Linux 6.12 {@code drivers/remoteproc/ti_k3_r5_remoteproc.c}. */
    TI_K3_R5(0, List.of(PlatformDriver.QUEUE_FULL, "failed to send mailbox message, status = -105")),
    /** Linux 6.12 {@code drivers/remoteproc/pru_rproc.c}: system events, of which none can fail. */
    PRU_RPROC(0, List.of()),
    /** Linux 6.12 {@code drivers/remoteproc/xlnx_r5_remoteproc.c}. */
    XLNX_R5(0, List.of(PlatformDriver.QUEUE_FULL, "failed to send message"));

    private static final String QUEUE_FULL = "Try increasing MBOX_TX_QUEUE_LEN";

    private final long patienceNs;
    private final List<String> lines;

    PlatformDriver(long patienceNs, List<String> lines) {
        this.patienceNs = patienceNs;
        this.lines = lines;
    }

    /** Called when the mailbox refused a kick for this notify id; prints after the time that the driver waits. */
    public void kickRefused(Processor host, SoftwareLog console, int notifyId) {
        if (!lines.isEmpty()) {
            host.later(patienceNs,
                    () -> lines.forEach(line -> console.print(line.replace("%d", String.valueOf(notifyId)))));
        }
    }

    /** What the host prints when it is told of more than it can note down. */
    Optional<String> overflowLine() {
        return this == IMX_RPMSG ? Optional.of("RPMSG RX overflow!") : Optional.empty();
    }

    /** Whether the remote finds memory at the address that its firmware asked for: behind an IOMMU, or bare. */
    boolean mapsDeviceAddresses() {
        return this == OMAP_REMOTEPROC || this == OPENAMP;
    }

    /** Whether it knows the vendor entries of its firmware: the interrupt map of a PRU. */
    boolean handlesVendorEntries() {
        return this == PRU_RPROC || this == OPENAMP;
    }

    /** Whether its mailbox carries the words of {@link OmapMailbox}. */
    boolean hasMailboxWords() {
        return this == OMAP_REMOTEPROC || this == TI_K3_R5;
    }

    /** Whether this is the remoteproc framework of Linux, with its life cycle, its notify ids and its kernel log. */
    boolean isLinux() {
        return this != OPENAMP;
    }
}
