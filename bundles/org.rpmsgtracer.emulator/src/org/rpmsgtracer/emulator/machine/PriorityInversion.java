/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.machine;

/**
 * A priority inversion: a task of the lowest priority holds what the receive path of its processor needs, and while a
 * task of a higher priority runs, it cannot go on to give it back.
 *
 * @param heldNs     execution time for which the low task holds it, 0 or more
 * @param occupiedNs execution time of the task in between, 0 or more
 */
public record PriorityInversion(long heldNs, long occupiedNs) {

    /** Refuses negative times. */
    public PriorityInversion {
        if (heldNs < 0 || occupiedNs < 0) {
            throw new IllegalArgumentException("held for " + heldNs + " ns, occupied for " + occupiedNs + " ns");
        }
    }

    /** Begins as soon as the processor has nothing else to do; the receive path waits for both tasks. */
    public void start(Processor processor) {
        processor.background(0, () -> {
            processor.mask();
            processor.then(heldNs, processor::unmask);
            processor.task(occupiedNs, () -> {
            });
        });
    }
}
