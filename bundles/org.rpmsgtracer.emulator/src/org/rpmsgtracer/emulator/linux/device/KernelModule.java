/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux.device;

import java.util.Optional;

/** The modules that give user space access to RPMsg. */
public enum KernelModule {
    /** {@code /dev/rpmsgN} for channels {@code rpmsg-raw} and for what {@link #RPMSG_CTRL} makes. */
    RPMSG_CHAR,
    /** {@code /dev/rpmsg_ctrlN} for each virtio device. */
    RPMSG_CTRL,
    /** {@code /dev/ttyRPMSGn} for channels {@code rpmsg-tty}. */
    RPMSG_TTY,
    /** NXP: {@code /dev/ttyRPMSG<dst>} for its virtual tty channels. */
    IMX_RPMSG_TTY,
    /** TI: {@code /dev/rpmsg_pru<dst>} for channels {@code rpmsg-pru}. */
    RPMSG_PRU,
    /** jtavares/rpmsg-net: network interface {@code rpmsgN} for channels {@code rpmsg-enet}. */
    RPMSG_NET,
    /** NXP's rpmsg-sysfs: endpoints by attributes, for channels {@code rpmsg-openamp-demo-channel}. */
    RPMSG_MULTIEPT;

    /** The module whose functions it calls, which modprobe loads first. */
    Optional<KernelModule> needs() {
        return this == RPMSG_CTRL ? Optional.of(RPMSG_CHAR) : Optional.empty();
    }
}
