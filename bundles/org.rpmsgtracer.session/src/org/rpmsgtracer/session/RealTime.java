/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.session;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;

/** The clock on the wall, and waiting by it. */
interface RealTime {

    /** That of the computer. */
    RealTime SYSTEM = new RealTime() {

        @Override
        public long nowNs() {
            return System.nanoTime();
        }

        @Override
        public void await(Condition change, long ns) throws InterruptedException {
            if (ns == Long.MAX_VALUE) {
                change.await();
            } else {
                change.await(ns, TimeUnit.NANOSECONDS);
            }
        }
    };

    /** Nanoseconds since some instant. */
    long nowNs();

    /** Waits for a change, or so long; without end for {@link Long#MAX_VALUE}. May return for no reason. */
    void await(Condition change, long ns) throws InterruptedException;
}
