/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux.device;

import java.util.ArrayList;
import java.util.List;

import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.machine.Processor.Activity;

/** Activities that sleep until something may have changed; each then looks again ({@code wait_event}). */
final class WaitQueue {

    private static final class Sleeper {

        private final Activity activity;

        private Sleeper(Activity activity) {
            this.activity = activity;
        }
    }

    private final Processor processor;
    private List<Sleeper> asleep = new ArrayList<>();

    WaitQueue(Processor processor) {
        this.processor = processor;
    }

    /** Lets the running activity sleep; the retry is its next step. */
    void sleep(Runnable retry) {
        asleep.add(new Sleeper(processor.park()));
        processor.then(processor.costs().ringNs(), retry);
    }

    /** As {@link #sleep(Runnable)}, but not longer than the given time. */
    void sleep(long timeoutNs, Runnable retry) {
        Sleeper sleeper = new Sleeper(processor.park());
        asleep.add(sleeper);
        processor.then(processor.costs().ringNs(), retry);
        processor.later(timeoutNs, () -> {
            if (asleep.remove(sleeper)) {
                processor.resume(sleeper.activity);
            }
        });
    }

    void wakeAll() {
        if (!asleep.isEmpty()) {
            List<Sleeper> all = asleep;
            asleep = new ArrayList<>();
            all.forEach(sleeper -> processor.resume(sleeper.activity));
        }
    }
}
