/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.session;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * When an emulated system may go on: if it is paced, not before real time has come as far. Time that the program loses,
 * asleep or under load, is not made up. One thread asks, any thread stops.
 */
final class Pace {

    private static final long LOST_NS = 1_000_000_000;

    private final boolean paced;
    private final CountDownLatch stopped = new CountDownLatch(1);
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
        try {
            return !stopped.await(paced ? untilNs(machineFromNs, machineToNs) : 0, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            stopped.countDown();
            Thread.currentThread().interrupt();
            return false;
        }
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

    void stop() {
        stopped.countDown();
    }
}
