/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.machine;

import java.util.Arrays;

/** What one flow of control still has to do: a stack of steps, the next one on top. */
class Steps {

    private long[] costsNs = new long[4];
    /** Runnables; declared as less, because that spares a check of the type at each store. */
    private Object[] effects = new Object[4];
    private int count;

    final int count() {
        return count;
    }

    final void push(long costNs, Runnable effect) {
        if (count == effects.length) {
            costsNs = Arrays.copyOf(costsNs, 2 * count);
            effects = Arrays.copyOf(effects, 2 * count);
        }
        costsNs[count] = costNs;
        effects[count++] = effect;
    }

    /** How long the next step takes, without jitter. */
    final long costNs() {
        return costsNs[count - 1];
    }

    /** Removes the next step and gives its effect; its place is not cleared, the next push does that. */
    final Runnable pop() {
        return (Runnable) effects[--count];
    }

    /** Turns the steps above the lowest {@code below} around, so that the one pushed first comes next. */
    final void reverseAbove(int below) {
        for (int low = below, high = count - 1; low < high; low++, high--) {
            long costNs = costsNs[low];
            Object effect = effects[low];
            costsNs[low] = costsNs[high];
            effects[low] = effects[high];
            costsNs[high] = costNs;
            effects[high] = effect;
        }
    }
}
