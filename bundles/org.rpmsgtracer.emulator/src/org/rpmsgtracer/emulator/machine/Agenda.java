/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.machine;

import java.util.Arrays;
import java.util.Objects;

/**
 * What is to happen on a machine: a binary heap by instant and, within one instant, by order of adding. Adding and
 * taking cost O(log n) and leave no garbage.
 */
final class Agenda {

    private long[] timesNs = new long[16];
    private long[] orders = new long[16];
    /** Runnables, see {@link Steps}. */
    private Object[] actions = new Object[16];
    private int size;
    private long added;
    private long nextTimeNs = Long.MAX_VALUE;

    /** The instant of what comes next; the end of time if nothing does. */
    long nextTimeNs() {
        return nextTimeNs;
    }

    boolean isEmpty() {
        return size == 0;
    }

    void add(long timeNs, Runnable action) {
        if (size == actions.length) {
            grow();
        }
        int hole = size++;
        while (hole > 0 && timesNs[hole - 1 >>> 1] > timeNs) {
            int parent = hole - 1 >>> 1;
            move(parent, hole);
            hole = parent;
        }
        put(hole, timeNs, added++, action);
        nextTimeNs = timesNs[0];
    }

    /** Takes what comes next; only if there is something. */
    Runnable take() {
        Runnable next = (Runnable) Objects.requireNonNull(actions[0]);
        int last = --size;
        int hole = 0;
        for (int child = 1; child < last; child = 2 * hole + 1) {
            if (child + 1 < last && before(child + 1, child)) {
                child++;
            }
            if (before(last, child)) {
                break;
            }
            move(child, hole);
            hole = child;
        }
        move(last, hole);
        nextTimeNs = last == 0 ? Long.MAX_VALUE : timesNs[0];
        return next;
    }

    private boolean before(int a, int b) {
        return timesNs[a] < timesNs[b] || timesNs[a] == timesNs[b] && orders[a] < orders[b];
    }

    private void move(int from, int to) {
        put(to, timesNs[from], orders[from], actions[from]);
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
