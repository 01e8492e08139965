/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.machine;

/**
 * How the two processors of a link tell each other to look.
 *
 * @param latencyNs from ringing to delivery, 0 or more
 * @param fifoDepth rings that can be under way on one line; 1 or more
 */
public record DoorbellTraits(Style style, long latencyNs, int fifoDepth) {

    /** What a ring says. */
    public enum Style {
        /** A line for each vring (ST IPCC). */
        PER_VRING,
        /** One line whose word is the notify id (NXP MU, OMAP mailbox, Xilinx IPI with a buffer). */
        WORD,
        /** One line and nothing more: the receiver looks at the vring that it serves (Zephyr mailbox, PRU events). */
        SIGNAL
    }
}
