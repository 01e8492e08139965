/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.fault;

import java.util.function.LongSupplier;

import org.rpmsgtracer.emulator.machine.RandomStream;

/** Counts the occasions of one fault and says at which it happens. */
final class Occasions {

    private static final long MILLION = 1_000_000;

    private final When when;
    private final LongSupplier clockNs;
    private final RandomStream random;
    private long count;
    private boolean past;

    Occasions(When when, LongSupplier clockNs, RandomStream random) {
        this.when = when;
        this.clockNs = clockNs;
        this.random = random;
    }

    /** This is an occasion: whether the fault happens now. */
    boolean now() {
        count++;
        return switch (when) {
            case When.At at -> once(clockNs.getAsLong() >= at.timeNs());
            case When.Nth nth -> count == nth.number();
            case When.During during -> clockNs.getAsLong() >= during.fromNs()
                    && clockNs.getAsLong() - during.fromNs() < during.lengthNs();
            case When.Chance chance -> random.below(MILLION) < chance.perMillion();
        };
    }

    private boolean once(boolean due) {
        boolean happens = due && !past;
        past |= due;
        return happens;
    }
}
