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

    /** Nothing else to do. */
    public static final BackgroundLoad NONE = new BackgroundLoad(new Range(0, 0), new Range(0, 0));

    /** Begins, until the processor is reset; work that takes no time is none. */
    public void start(Processor processor, RandomStream random) {
        if (busyNs.max() > 0) {
            new Alternation(this, processor, random).pause();
        }
    }

    /** Pause and work in turn, without garbage. */
    private static final class Alternation {

        private final BackgroundLoad load;
        private final Processor processor;
        private final RandomStream random;
        private final Runnable work = this::work;
        private final Runnable pause = this::pause;

        private Alternation(BackgroundLoad load, Processor processor, RandomStream random) {
            this.load = load;
            this.processor = processor;
            this.random = random;
        }

        private void pause() {
            processor.later(random.in(load.pauseNs), work);
        }

        private void work() {
            processor.interrupt(random.in(load.busyNs), pause);
        }
    }
}
