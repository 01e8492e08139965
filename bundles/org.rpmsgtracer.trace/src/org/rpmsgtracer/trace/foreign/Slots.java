/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.foreign;

/** Counts the places for values. Types may stand in each other over and over again: there is a limit for all of them. */
final class Slots {

    /** How many more fields the metadata of a trace may unfold to. */
    static final class Budget {

        private static final int MAX_FIELDS = 1 << 19;

        private int taken;

        private void take(int count) throws TsdlException {
            taken += count;
            if (taken > MAX_FIELDS) {
                throw new TsdlException("its types unfold to more than " + MAX_FIELDS + " fields");
            }
        }
    }

    /** More than any real event needs; each stream file keeps so many. */
    private static final int MAX_VALUES = 1 << 16;

    private final Budget budget;
    private int next;

    private Slots(int first, Budget budget) {
        this.next = first;
        this.budget = budget;
    }

    static Slots of(Budget budget) {
        return new Slots(0, budget);
    }

    /** Goes on after those taken so far, beside others that do so, too. */
    Slots after() {
        return new Slots(next, budget);
    }

    int take(int count) throws TsdlException {
        budget.take(count);
        int slot = next;
        next += count;
        if (next > MAX_VALUES) {
            throw new TsdlException("an event unfolds to more than " + MAX_VALUES + " fields");
        }
        return slot;
    }

    /** How many places there have to be. */
    int end() {
        return next;
    }
}
