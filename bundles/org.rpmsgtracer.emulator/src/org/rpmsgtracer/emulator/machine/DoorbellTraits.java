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
 * @param latencyNs from ringing to arrival, 0 or more
 * @param fifoDepth rings that a line holds, under way or not yet taken, before it refuses one; 1..1024. A signal, which
 *                  stands for all rings until it is taken, refuses none
 */
public record DoorbellTraits(Style style, long latencyNs, int fifoDepth) {

    private static final int MAX_FIFO_DEPTH = 1024;

    /** What a ring says. */
    public enum Style {
        /** A line for each vring (ST IPCC). */
        PER_VRING,
        /** One line whose word is the notify id (NXP MU, OMAP mailbox, Xilinx IPI with a buffer). */
        WORD,
        /** One line and nothing more: the receiver looks at each vring that it serves (Zephyr mailbox, PRU events). */
        SIGNAL
    }

    /** Refuses negative latencies and FIFOs of impossible depth. */
    public DoorbellTraits {
        if (latencyNs < 0) {
            throw new IllegalArgumentException("doorbell latency " + latencyNs + " ns");
        }
        if (fifoDepth < 1 || fifoDepth > MAX_FIFO_DEPTH) {
            throw new IllegalArgumentException("doorbell FIFO of " + fifoDepth + ", not 1.." + MAX_FIFO_DEPTH);
        }
    }
}
