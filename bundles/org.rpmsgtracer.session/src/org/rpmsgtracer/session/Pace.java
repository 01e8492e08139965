/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.session;

import java.util.OptionalLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * When an emulated system may go on, and how far: not before real time has come as far, by the speed, and not while it
 * is paused. Time that the program loses, paused, asleep or under load, is not made up. One thread asks, any thread
 * pauses, steps, resumes and stops.
 */
final class Pace {

    private static final long LOST_NS = 1_000_000_000;

    private final Speed speed;
    private final long sliceNs;
    private final RealTime realTime;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition change = lock.newCondition();
    private boolean stopped;
    private boolean paused;
    private long stepNs;
    private boolean zeroKnown;
    private long zeroNs;

    /**
     * The pace of a system that is not paused.
     *
     * @param sliceNs machine time of a turn, 1 or more; turns end at whole multiples of it
     */
    Pace(Speed speed, long sliceNs, RealTime realTime) {
        this.speed = speed;
        this.sliceNs = sliceNs;
        this.realTime = realTime;
    }

    /**
     * Waits until the machine may run on. An interrupt counts as a stop.
     *
     * @param machineNs the machine's time
     * @return its time until which it may run; empty if it is to come to its end
     */
    OptionalLong awaitTurn(long machineNs) {
        lock.lock();
        try {
            while (!stopped) {
                long untilNs = turnEndNs(machineNs);
                long waitNs = paused && stepNs == 0 ? Long.MAX_VALUE : paused ? 0 : waitNs(machineNs, untilNs);
                if (waitNs <= 0) {
                    stepNs -= paused ? untilNs - machineNs : 0;
                    return OptionalLong.of(untilNs);
                }
                realTime.await(change, waitNs);
            }
        } catch (InterruptedException e) {
            stopped = true;
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
        return OptionalLong.empty();
    }

    private long turnEndNs(long machineNs) {
        long sliceEndNs = machineNs - machineNs % sliceNs + sliceNs;
        return paused && stepNs > 0 ? Math.min(sliceEndNs, machineNs + stepNs) : sliceEndNs;
    }

    /** Real time until the machine's time {@code toNs} has come, if its time {@code fromNs} is past. */
    private long waitNs(long fromNs, long toNs) {
        long nowNs = realTime.nowNs();
        if (!zeroKnown) {
            zeroNs = nowNs - speed.realNs(fromNs);
            zeroKnown = true;
        }
        long waitNs = zeroNs + speed.realNs(toNs) - nowNs;
        if (waitNs < -LOST_NS) {
            zeroNs = nowNs - speed.realNs(toNs);
        }
        return waitNs;
    }

    /** Whether the machine waits for {@link #resume} or {@link #step}. */
    boolean paused() {
        lock.lock();
        try {
            return paused;
        } finally {
            lock.unlock();
        }
    }

    /** Has the machine wait, at the end of the turn that it has. */
    void pause() {
        change(() -> {
            paused = true;
            stepNs = 0;
        });
    }

    /** Lets a paused machine run for some time, as fast as it can; pauses one that runs. */
    void step(long machineNs) {
        change(() -> {
            paused = true;
            stepNs = Math.addExact(stepNs, machineNs);
        });
    }

    /** Lets the machine go on at its speed. */
    void resume() {
        change(() -> {
            paused = false;
            stepNs = 0;
            zeroKnown = false;
        });
    }

    /** Lets the machine come to its end, paused or not. */
    void stop() {
        change(() -> stopped = true);
    }

    private void change(Runnable what) {
        lock.lock();
        try {
            what.run();
            change.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
