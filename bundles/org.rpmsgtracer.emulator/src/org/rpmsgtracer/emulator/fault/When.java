/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.fault;

/** At which of its occasions a fault happens; an occasion is a kick, a message, a buffer that is given back. */
public sealed interface When {

    /** At the first occasion at or after an instant of machine time, once. */
    record At(long timeNs) implements When {

        /** Refuses instants before the machine was switched on. */
        public At {
            if (timeNs < 0) {
                throw new IllegalArgumentException("time " + timeNs + " ns");
            }
        }
    }

    /** At one occasion, counted from 1, once. */
    record Nth(long number) implements When {

        /** Refuses numbers below 1. */
        public Nth {
            if (number < 1) {
                throw new IllegalArgumentException("occasion " + number + " is not 1 or more");
            }
        }
    }

    /** At every occasion from an instant on, for a time. */
    record During(long fromNs, long lengthNs) implements When {

        /** Refuses negative times. */
        public During {
            if (fromNs < 0 || lengthNs < 0) {
                throw new IllegalArgumentException("from " + fromNs + " ns for " + lengthNs + " ns");
            }
        }
    }

    /** At each occasion with a probability, which the seed of the run decides. */
    record Chance(int perMillion) implements When {

        /** Refuses what is no probability. */
        public Chance {
            if (perMillion < 0 || perMillion > 1_000_000) {
                throw new IllegalArgumentException("chance " + perMillion + " is not 0..1000000 per million");
            }
        }
    }
}
