/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.machine;

/**
 * What else a processor has to do, before any RPMsg work: a control loop on a real-time core, other interrupts under
 * Linux. It lets messages pile up in the rings.
 *
 * @param pauseNs between two pieces of work
 * @param busyNs  of a piece
 */
public record BackgroundLoad(Range pauseNs, Range busyNs) {

    /** Begins, until the processor is reset. */
    public void start(Processor processor, RandomStream random) {
        processor.later(random.in(pauseNs),
                () -> processor.interrupt(random.in(busyNs), () -> start(processor, random)));
    }
}
