/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux;

import java.util.ArrayList;
import java.util.List;

import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.machine.Processor.Activity;

/**
 * Activities that sleep until something may have changed; each then looks again ({@code wait_event}). Used inside
 * effects of the processor.
 */
public final class WaitQueue {

    private record Sleeper(Activity activity, long deadlineNs) {}

    private static final long NEVER = Long.MAX_VALUE;

    private final Processor processor;
    private List<Sleeper> asleep = new ArrayList<>();
    private long timerNs = NEVER;

    /** A queue without sleepers. */
    public WaitQueue(Processor processor) {
        this.processor = processor;
    }

    /** Lets the running activity sleep; the retry is its next step. */
    public void sleep(Runnable retry) {
        sleepUntil(NEVER, retry);
    }

    /** As {@link #sleep}, but not beyond an instant of machine time, which is later than now. */
    public void sleepUntil(long deadlineNs, Runnable retry) {
        asleep.add(new Sleeper(processor.park(), deadlineNs));
        processor.then(processor.costs().ringNs(), retry);
        setTimer(deadlineNs);
    }

    /** Wakes all who sleep now. */
    public void wakeAll() {
        wake(NEVER);
    }

    /** Wakes those whose time ends not after the given instant. */
    private void wake(long deadlineNs) {
        if (asleep.isEmpty()) {
            return;
        }
        List<Sleeper> all = asleep;
        asleep = new ArrayList<>();
        for (Sleeper sleeper : all) {
            if (sleeper.deadlineNs <= deadlineNs) {
                processor.resume(sleeper.activity);
            } else {
                asleep.add(sleeper);
            }
        }
    }

    /** One timer serves all sleepers: it is set for the earliest deadline, and again when that has passed. */
    private void setTimer(long deadlineNs) {
        if (deadlineNs < timerNs) {
            timerNs = deadlineNs;
            processor.later(deadlineNs - now(), () -> {
                timerNs = NEVER;
                wake(now());
                asleep.stream().mapToLong(Sleeper::deadlineNs).min().ifPresent(this::setTimer);
            });
        }
    }

    private long now() {
        return processor.machine().nowNs();
    }
}
