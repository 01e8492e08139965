/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.machine;

import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.emulator.machine.Processor.Activity;

/** The activities of a processor that could go on: those of a higher level first, within a level the first come. */
final class ReadyQueue {

    /** What goes before what. */
    enum Level {
        INTERRUPT, TASK, BACKGROUND
    }

    private final Deque<Activity> interrupts = new ArrayDeque<>();
    private final Deque<Activity> tasks = new ArrayDeque<>();
    private final Deque<Activity> background = new ArrayDeque<>();
    /** What was put back last; not in its queue yet, as it mostly goes on at once. */
    private @Nullable Activity putBack;
    private boolean masked;

    /** Takes its place behind those of its level. */
    void addLast(Activity activity) {
        of(activity.level()).addLast(activity);
    }

    /** Takes its place before those of its level, as it has been executed already; only one before the next poll. */
    void addFirst(Activity activity) {
        putBack = activity;
    }

    /** Takes out what goes on next; null if nothing can. */
    @Nullable
    Activity poll() {
        Activity before = putBack;
        if (before != null) {
            putBack = null;
            if (isNext(before.level())) {
                return before;
            }
            of(before.level()).addFirst(before);
        }
        Activity next = masked ? null : interrupts.pollFirst();
        if (next == null) {
            next = tasks.pollFirst();
        }
        return next == null ? background.pollFirst() : next;
    }

    /** Whether interrupt activities have to wait. */
    void mask(boolean wait) {
        masked = wait;
    }

    /** Whether an interrupt may be taken now: none is being served, and they are not masked. */
    boolean isInterruptible() {
        Activity before = putBack;
        return !masked && interrupts.isEmpty() && (before == null || before.level() != Level.INTERRUPT);
    }

    void clear() {
        interrupts.clear();
        tasks.clear();
        background.clear();
        putBack = null;
        masked = false;
    }

    /** Whether nothing in the queues goes before the first one of a level. */
    private boolean isNext(Level level) {
        boolean interruptWaits = !masked && !interrupts.isEmpty();
        return switch (level) {
            case INTERRUPT -> !masked;
            case TASK -> !interruptWaits;
            case BACKGROUND -> !interruptWaits && tasks.isEmpty();
        };
    }

    private Deque<Activity> of(Level level) {
        return switch (level) {
            case INTERRUPT -> interrupts;
            case TASK -> tasks;
            case BACKGROUND -> background;
        };
    }
}
