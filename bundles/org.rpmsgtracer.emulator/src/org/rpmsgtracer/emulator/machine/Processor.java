/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.machine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.emulator.machine.DataCache.Maintenance;
import org.rpmsgtracer.emulator.machine.ReadyQueue.Level;
import org.rpmsgtracer.protocol.memory.Memory;

/**
 * A processor that executes software as activities, each a sequence of steps. A step first takes its time and then has
 * its effect, all of it at one instant. An effect may append steps to its own activity: they come before the steps
 * that were there already, so a called procedure ends before its caller goes on.
 * <p>
 * Between two steps, interrupt activities go before tasks, and tasks before background activities; apart from that,
 * first come, first served. A step's time is its nominal cost plus a share that the random stream chooses, see
 * {@link CostModel#jitterPercent}.
 */
public final class Processor {

    /** Steps that one flow of control still has to do. */
    public static final class Activity extends Steps {

        private Level level;
        /** Whether somebody keeps it, so that it cannot begin anew as another activity. */
        private boolean known;

        private Activity(Level level) {
            this.level = level;
        }

        Level level() {
            return level;
        }
    }

    /** The end of the step that is being executed; not if a reset or a halt has replaced it. */
    private final class StepEnd implements Runnable {

        @Override
        public void run() {
            if (this == stepEnd) {
                finishStep();
            }
        }
    }

    private final Machine machine;
    private final String name;
    private final CostModel costs;
    private final RandomStream jitter;
    private final Optional<DataCache> cache;
    private final Memory ringMemory;
    private final Memory bufferMemory;
    private final ReadyQueue ready = new ReadyQueue();
    private final Deque<Activity> unused = new ArrayDeque<>();
    private final InterruptController interrupts = new InterruptController();
    private @Nullable Activity current;
    private StepEnd stepEnd = new StepEnd();
    private long stepEndNs;
    private boolean inEffect;
    private boolean parked;
    private boolean halted;
    private int resets;
    private Runnable onReset = () -> {
    };

    Processor(Machine machine, String name, CostModel costs, Caching caching, RandomStream jitter) {
        this.machine = machine;
        this.name = name;
        this.costs = costs;
        this.jitter = jitter;
        switch (caching) {
            case Caching.Uncached() -> {
                cache = Optional.empty();
                ringMemory = machine.memory();
                bufferMemory = machine.memory();
            }
            case Caching.WriteBack writeBack -> {
                DataCache own = new DataCache(machine.memory(), writeBack.lineBytes(), writeBack.lines());
                cache = Optional.of(own);
                ringMemory = own.seenWith(writeBack.maintainsRings() ? Maintenance.FIELDS : Maintenance.NONE);
                bufferMemory = own.seenWith(writeBack.maintainsBuffers() ? Maintenance.BUFFERS : Maintenance.NONE);
            }
        }
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
        return ringMemory;
    }

    /** Message buffers in shared memory, as this processor sees them. */
    public Memory bufferMemory() {
        return bufferMemory;
    }

    /** Its own data cache, if shared memory is seen through one. */
    public Optional<DataCache> cache() {
        return cache;
    }

    /** Starts an activity of task level. */
    public void task(long costNs, Runnable effect) {
        begin(Level.TASK, costNs, effect);
    }

    /** Starts an activity of interrupt level. */
    public void interrupt(long costNs, Runnable effect) {
        begin(Level.INTERRUPT, costNs, effect);
    }

    /** Starts an activity of a level below all tasks. */
    public void background(long costNs, Runnable effect) {
        begin(Level.BACKGROUND, costNs, effect);
    }

    /** Starts a task after a delay that does not occupy the processor; a reset before then drops it. */
    public void later(long delayNs, Runnable effect) {
        int now = resets;
        machine.schedule(delayNs, () -> {
            if (now == resets) {
                add(Level.TASK, 0, effect);
                if (current == null) {
                    goAhead();
                }
            }
        });
    }

    /**
     * Appends a step to the activity whose effect is running.
     *
     * @throws IllegalStateException outside an effect
     */
    public void then(long costNs, Runnable effect) {
        requireEffect().push(costNs, effect);
    }

    /**
     * Lets the activity whose effect is running sleep after this effect, until it is {@linkplain #resume resumed}.
     *
     * @throws IllegalStateException outside an effect
     */
    public Activity park() {
        Activity sleeper = requireEffect();
        sleeper.known = true;
        parked = true;
        return sleeper;
    }

    /** Makes a parked activity ready again, once; one that was parked before the last reset must not come back. */
    public void resume(Activity activity) {
        ready.addLast(activity);
        dispatch();
    }

    /** Takes no interrupts and lets interrupt activities wait; called in an effect of another level. */
    public void mask() {
        ready.mask(true);
    }

    /** Ends what {@link #mask} began. */
    public void unmask() {
        ready.mask(false);
        goOn();
    }

    /** Stops executing, as by a debugger or a power domain: the present step keeps the time that it still needs. */
    public void halt() {
        if (!halted) {
            halted = true;
            if (current != null && !inEffect) {
                stepEnd = new StepEnd();
                stepEndNs -= machine.nowNs();
            }
        }
    }

    /** Goes on where it was halted. */
    public void go() {
        if (halted) {
            halted = false;
            if (current != null && !inEffect) {
                schedule(stepEndNs);
            }
            goOn();
        }
    }

    public boolean halted() {
        return halted;
    }

    /** Enables the interrupt of a doorbell, until the next reset: the vector is run each time it is taken. */
    void onDoorbell(Doorbell doorbell, Runnable vector) {
        interrupts.enable(doorbell, vector);
    }

    /**
     * The doorbell requests an interrupt. It is taken at once if no step is being executed, otherwise after that step,
     * and not while interrupts are masked or served, or the processor is halted.
     */
    void delivered(Doorbell doorbell) {
        interrupts.request(doorbell);
        goOn();
    }

    /**
     * Stops everything: activities, timers, interrupt vectors and what was only in the data cache are gone, nothing is
     * masked or halted. Called in one of its own effects, that is the last one of its activity.
     */
    public void reset() {
        resets++;
        ready.clear();
        interrupts.reset();
        current = null;
        parked = false;
        stepEnd = new StepEnd();
        halted = false;
        cache.ifPresent(DataCache::lose);
        onReset.run();
    }

    /** Adds what else happens at each reset, after it and after what was added before. */
    public void onReset(Runnable action) {
        Runnable before = onReset;
        onReset = () -> {
            before.run();
            action.run();
        };
    }

    private void begin(Level level, long costNs, Runnable effect) {
        add(level, costNs, effect);
        dispatch();
    }

    private void add(Level level, long costNs, Runnable effect) {
        Activity activity = unused.pollLast();
        if (activity == null) {
            activity = new Activity(level);
        } else {
            activity.level = level;
        }
        activity.push(costNs, effect);
        ready.addLast(activity);
    }

    /** Takes what interrupts there are and begins the next step, unless one is being executed. */
    private void goOn() {
        if (current == null) {
            takeInterrupts();
            dispatch();
        }
    }

    private void takeInterrupts() {
        if (interrupts.isPending() && !halted && ready.isInterruptible()) {
            interrupts.takePending();
        }
    }

    /** Begins the next step, if there is one and none is being executed. */
    private void dispatch() {
        if (current == null && !halted) {
            Activity next = ready.poll();
            if (next != null) {
                current = next;
                schedule(lengthNs(next));
            }
        }
    }

    private void schedule(long lengthNs) {
        stepEndNs = machine.nowNs() + lengthNs;
        machine.schedule(lengthNs, stepEnd);
    }

    private long lengthNs(Activity activity) {
        long costNs = activity.costNs();
        return costNs == 0 ? 0 : costNs + jitter.below(costNs * costs.jitterPercent() / 100 + 1);
    }

    /** Ends the present step and goes on. */
    private void finishStep() {
        Activity activity = current;
        if (activity != null && end(activity)) {
            goAhead();
        }
    }

    /**
     * Begins the next step and, as the last thing of a happening, ends it at once if nothing else happens on the machine
     * before; and so on.
     */
    private void goAhead() {
        boolean alive = true;
        while (alive) {
            Activity next = halted ? null : ready.poll();
            current = next;
            if (next == null) {
                return;
            }
            long lengthNs = lengthNs(next);
            if (!machine.advance(lengthNs)) {
                schedule(lengthNs);
                return;
            }
            alive = end(next);
        }
    }

    /** Ends a step; false if that has reset the processor. */
    private boolean end(Activity activity) {
        int life = resets;
        haveEffect(activity);
        takeInterrupts();
        return life == resets;
    }

    private void haveEffect(Activity activity) {
        int life = resets;
        Runnable effect = activity.pop();
        int others = activity.count();
        inEffect = true;
        effect.run();
        inEffect = false;
        if (life != resets) {
            return;
        }
        activity.reverseAbove(others);
        if (parked) {
            parked = false;
        } else if (activity.count() > 0) {
            ready.addFirst(activity);
        } else if (!activity.known) {
            unused.addLast(activity);
        }
    }

    private Activity requireEffect() {
        Activity activity = current;
        if (!inEffect || activity == null) {
            throw new IllegalStateException("processor " + name + " executes nothing now");
        }
        return activity;
    }
}
