/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.machine;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What is to happen on a machine: a binary heap by instant and, within one instant, by order of adding. Adding and
 * taking cost O(log n) and leave no garbage. What was added last is held back until it is known whether the next thing
 * is taken: it then needs one way through the heap instead of two.
 */
final class Agenda {

    private long[] timesNs = new long[16];
    private long[] orders = new long[16];
    /** Runnables, see {@link Steps}. */
    private Object[] actions = new Object[16];
    private int size;
    private long added;
    private @Nullable Runnable held;
    private long heldTimeNs = Long.MAX_VALUE;
    private long heapTimeNs = Long.MAX_VALUE;

    /** The instant of what comes next; the end of time if nothing does. */
    long nextTimeNs() {
        return Math.min(heldTimeNs, heapTimeNs);
    }

    boolean isEmpty() {
        return size == 0 && held == null;
    }

    void add(long timeNs, Runnable action) {
        Runnable before = held;
        if (before != null) {
            insert(before);
        }
        held = action;
        heldTimeNs = timeNs;
        added++;
    }

    /** Takes what comes next; only if there is something. */
    Runnable take() {
        Runnable last = held;
        if (last == null) {
            Runnable next = (Runnable) actions[0];
            size--;
            sink(timesNs[size], orders[size], actions[size]);
            heapTimeNs = size == 0 ? Long.MAX_VALUE : timesNs[0];
            return next;
        }
        long lastNs = heldTimeNs;
        held = null;
        heldTimeNs = Long.MAX_VALUE;
        if (size == 0 || lastNs < heapTimeNs) {
            return last;
        }
        Runnable next = (Runnable) actions[0];
        sink(lastNs, added, last);
        heapTimeNs = timesNs[0];
        return next;
    }

    private void insert(Runnable action) {
        if (size == actions.length) {
            grow();
        }
        int hole = size++;
        while (hole > 0 && timesNs[hole - 1 >>> 1] > heldTimeNs) {
            int parent = hole - 1 >>> 1;
            put(hole, timesNs[parent], orders[parent], actions[parent]);
            hole = parent;
        }
        put(hole, heldTimeNs, added, action);
        heapTimeNs = timesNs[0];
    }

    /** Puts something in the place of the first, and from there down to where it belongs. */
    private void sink(long timeNs, long order, Object action) {
        int hole = 0;
        for (int child = 1; child < size; child = 2 * hole + 1) {
            if (child + 1 < size && isBefore(child + 1, timesNs[child], orders[child])) {
                child++;
            }
            if (!isBefore(child, timeNs, order)) {
                break;
            }
            put(hole, timesNs[child], orders[child], actions[child]);
            hole = child;
        }
        put(hole, timeNs, order, action);
    }

    private boolean isBefore(int at, long timeNs, long order) {
        return timesNs[at] < timeNs || timesNs[at] == timeNs && orders[at] < order;
    }

    private void put(int at, long timeNs, long order, Object action) {
        timesNs[at] = timeNs;
        orders[at] = order;
        actions[at] = action;
    }

    private void grow() {
        int capacity = 2 * size;
        timesNs = Arrays.copyOf(timesNs, capacity);
        orders = Arrays.copyOf(orders, capacity);
        actions = Arrays.copyOf(actions, capacity);
    }
}
