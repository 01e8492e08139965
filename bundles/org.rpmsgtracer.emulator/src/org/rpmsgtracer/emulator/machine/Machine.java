/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.machine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A deterministic machine: what happens, happens at an instant of a virtual clock, in the order of time and, within
 * one instant, in the order of scheduling. It reads no real clock and starts no thread, so the same calls give the
 * same bytes.
 * <p>
 * One thread owns the machine and everything in it; listeners run on that thread.
 */
public final class Machine {

    private static final long NO_RUN = -1;

    private final SharedMemory memory;
    private final List<Processor> processors = new ArrayList<>();
    private final List<Doorbell> doorbells = new ArrayList<>();
    private final Agenda agenda = new Agenda();
    private long nowNs;
    /** The end of the run that is going on. */
    private long horizonNs = NO_RUN;

    /** A machine at time 0. */
    public Machine(SharedMemory memory) {
        this.memory = memory;
    }

    /** Adds a processor without a data cache, see {@link #addProcessor(String, CostModel, Caching, RandomStream)}. */
    public Processor addProcessor(String name, CostModel costs, RandomStream jitter) {
        return addProcessor(name, costs, Caching.OFF, jitter);
    }

    /** Adds a processor; its software takes the time that {@code costs} says, varied by {@code jitter}. */
    public Processor addProcessor(String name, CostModel costs, Caching caching, RandomStream jitter) {
        Processor processor = new Processor(this, name, costs, caching, jitter);
        processors.add(processor);
        return processor;
    }

    /** Adds a doorbell from one processor to another. */
    public Doorbell addDoorbell(Processor from, Processor to, DoorbellTraits traits) {
        Doorbell doorbell = new Doorbell(this, from, to, traits);
        doorbells.add(doorbell);
        return doorbell;
    }

    /** Nanoseconds since the machine was switched on. */
    public long nowNs() {
        return nowNs;
    }

    /** When the next thing happens; {@link Long#MAX_VALUE} if nothing is to happen. */
    public long nextNs() {
        return agenda.nextTimeNs();
    }

    public SharedMemory memory() {
        return memory;
    }

    /** In the order in which they were added; unmodifiable. */
    public List<Processor> processors() {
        return Collections.unmodifiableList(processors);
    }

    /** In the order in which they were added; unmodifiable. */
    public List<Doorbell> doorbells() {
        return Collections.unmodifiableList(doorbells);
    }

    /**
     * Lets something happen later; costs O(log n) for n things waiting.
     *
     * @param delayNs from now, 0 or more; 0 is still after what runs now and what was scheduled before for this instant
     */
    public void schedule(long delayNs, Runnable action) {
        if (delayNs < 0) {
            throw new IllegalArgumentException("delay " + delayNs + " ns");
        }
        agenda.add(Math.addExact(nowNs, delayNs), action);
    }

    /** Advances the clock to the next happening and lets it happen; false if there is none. */
    public boolean step() {
        if (agenda.isEmpty()) {
            return false;
        }
        horizonNs = NO_RUN;
        happen();
        return true;
    }

    /**
     * Lets everything happen up to an instant, that instant included, and leaves the clock there. How a run is cut into
     * such slices does not change what happens.
     *
     * @param timeNs now or later
     */
    public void runUntil(long timeNs) {
        if (timeNs < nowNs) {
            throw new IllegalArgumentException("time " + timeNs + " ns is before now, " + nowNs + " ns");
        }
        horizonNs = timeNs;
        while (!agenda.isEmpty() && agenda.nextTimeNs() <= timeNs) {
            happen();
        }
        nowNs = timeNs;
    }

    /**
     * Advances the clock by what an action needs that would be scheduled now and be the next one to happen: it may run
     * at once then, as the last thing that the present happening does.
     *
     * @return false if something else comes first, or the run ends before
     */
    boolean advance(long delayNs) {
        long timeNs = Math.addExact(nowNs, delayNs);
        boolean next = timeNs < agenda.nextTimeNs() && timeNs <= horizonNs;
        if (next) {
            nowNs = timeNs;
        }
        return next;
    }

    private void happen() {
        nowNs = agenda.nextTimeNs();
        agenda.take().run();
    }
}
