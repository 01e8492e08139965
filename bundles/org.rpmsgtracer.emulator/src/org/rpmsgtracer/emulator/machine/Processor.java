/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.machine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.protocol.memory.Memory;

/**
 * A processor that executes software as activities, each a sequence of steps. A step first takes its time and then has
 * its effect, all of it at one instant. An effect may append steps to its own activity: they come before the steps
 * that were there already, so a called procedure ends before its caller goes on.
 * <p>
 * Between two steps, interrupt activities go before tasks; apart from that, first come, first served. A step's time is
 * its nominal cost plus a share that the random stream chooses, see {@link CostModel#jitterPercent}.
 */
public final class Processor {

    /** Steps that one flow of control still has to do, the next one first. */
    public static final class Activity {

        private final Deque<Step> steps = new ArrayDeque<>();
        private final boolean interrupt;

        private Activity(boolean interrupt) {
            this.interrupt = interrupt;
        }
    }

    private record Step(long costNs, Runnable effect) {}

    private final Machine machine;
    private final String name;
    private final CostModel costs;
    private final RandomStream jitter;
    private final Deque<Activity> interrupts = new ArrayDeque<>();
    private final Deque<Activity> tasks = new ArrayDeque<>();
    private final Map<Doorbell, Runnable> vectors = new HashMap<>();
    private final Deque<Step> appended = new ArrayDeque<>();
    private @Nullable Activity current;
    private boolean inEffect;
    private boolean parked;
    private int resets;

    Processor(Machine machine, String name, CostModel costs, RandomStream jitter) {
        this.machine = machine;
        this.name = name;
        this.costs = costs;
        this.jitter = jitter;
    }

    public String name() {
        return name;
    }

    public CostModel costs() {
        return costs;
    }

    public Machine machine() {
        return machine;
    }

    /** Rings, status bytes and tables in shared memory, as this processor sees them. */
    public Memory ringMemory() {
        return machine.memory();
    }

    /** Message buffers in shared memory, as this processor sees them. */
    public Memory bufferMemory() {
        return machine.memory();
    }

    /** Starts an activity of task level. */
    public void task(long costNs, Runnable effect) {
        begin(new Activity(false), costNs, effect);
    }

    /** Starts an activity of interrupt level. */
    public void interrupt(long costNs, Runnable effect) {
        begin(new Activity(true), costNs, effect);
    }

    /** Starts a task after a delay that does not occupy the processor; a reset before then drops it. */
    public void later(long delayNs, Runnable effect) {
        int now = resets;
        machine.schedule(delayNs, () -> {
            if (now == resets) {
                task(0, effect);
            }
        });
    }

    /**
     * Appends a step to the activity whose effect is running.
     *
     * @throws IllegalStateException outside an effect
     */
    public void then(long costNs, Runnable effect) {
        requireEffect();
        appended.addLast(new Step(costNs, effect));
    }

    /**
     * Lets the activity whose effect is running sleep after this effect, until it is {@linkplain #resume resumed}.
     *
     * @throws IllegalStateException outside an effect
     */
    public Activity park() {
        Activity sleeper = requireEffect();
        parked = true;
        return sleeper;
    }

    /** Makes a parked activity ready again; one that was parked before the last reset must not come back. */
    public void resume(Activity activity) {
        ready(activity);
        dispatch();
    }

    /** Sets what happens at the instant when the doorbell is delivered here: where the interrupt line leads. */
    public void onDoorbell(Doorbell doorbell, Runnable handler) {
        vectors.put(doorbell, handler);
    }

    /** Stops everything: activities, timers and interrupt vectors are gone. Not to be called from its own effects. */
    public void reset() {
        resets++;
        interrupts.clear();
        tasks.clear();
        vectors.clear();
        current = null;
    }

    void delivered(Doorbell doorbell) {
        Runnable handler = vectors.get(doorbell);
        if (handler != null) {
            handler.run();
        }
    }

    private void begin(Activity activity, long costNs, Runnable effect) {
        activity.steps.add(new Step(costNs, effect));
        ready(activity);
        dispatch();
    }

    private void ready(Activity activity) {
        (activity.interrupt ? interrupts : tasks).addLast(activity);
    }

    private void dispatch() {
        if (current != null) {
            return;
        }
        Activity next = interrupts.isEmpty() ? tasks.poll() : interrupts.poll();
        if (next == null) {
            return;
        }
        Step step = next.steps.remove();
        current = next;
        int now = resets;
        machine.schedule(step.costNs + jitter.below(step.costNs * costs.jitterPercent() / 100 + 1), () -> {
            if (now == resets) {
                finish(next, step);
            }
        });
    }

    private void finish(Activity activity, Step step) {
        inEffect = true;
        step.effect.run();
        inEffect = false;
        while (!appended.isEmpty()) {
            activity.steps.addFirst(appended.removeLast());
        }
        if (!parked && !activity.steps.isEmpty()) {
            (activity.interrupt ? interrupts : tasks).addFirst(activity);
        }
        parked = false;
        current = null;
        dispatch();
    }

    private Activity requireEffect() {
        Activity activity = current;
        if (!inEffect || activity == null) {
            throw new IllegalStateException("processor " + name + " executes nothing now");
        }
        return activity;
    }
}
