/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.session;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * When an emulated system may go on: not while it is paused and, if it is paced, not before real time has come as far.
 * Time that the program loses, asleep or under load, is not made up. One thread asks, any thread steers.
 */
final class Pace {

    private static final long LOST_NS = 1_000_000_000;

    private final boolean paced;
    private final Lock lock = new ReentrantLock();
    private final Condition steered = lock.newCondition();
    private boolean paused;
    private boolean stopped;
    private boolean zeroKnown;
    private long zeroNs;

    Pace(boolean paced) {
        this.paced = paced;
    }

    /**
     * Waits until the machine may run from one time to another. An interrupt counts as a stop.
     *
     * @return false if it is to come to its end
     */
    boolean awaitTurn(long machineFromNs, long machineToNs) {
        lock.lock();
        try {
            while (!stopped) {
                if (paused) {
                    zeroKnown = false;
                    steered.await();
                } else {
                    long waitNs = paced ? untilNs(machineFromNs, machineToNs) : 0;
                    if (waitNs <= 0) {
                        return true;
                    }
                    steered.awaitNanos(waitNs);
                }
            }
        } catch (InterruptedException e) {
            stopped = true;
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
        return false;
    }

    /** Real time until the machine's time {@code toNs} has come, if its time {@code fromNs} is past. */
    private long untilNs(long fromNs, long toNs) {
        long nowNs = System.nanoTime();
        if (!zeroKnown) {
            zeroNs = nowNs - fromNs;
            zeroKnown = true;
        }
        long untilNs = zeroNs + toNs - nowNs;
        if (untilNs < -LOST_NS) {
            zeroNs = nowNs - toNs;
        }
        return untilNs;
    }

    void pause() {
        steer(() -> paused = true);
    }

    void resume() {
        steer(() -> paused = false);
    }

    void stop() {
        steer(() -> stopped = true);
    }

    boolean paused() {
        lock.lock();
        try {
            return paused;
        } finally {
            lock.unlock();
        }
    }

    private void steer(Runnable change) {
        lock.lock();
        try {
            change.run();
            steered.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
