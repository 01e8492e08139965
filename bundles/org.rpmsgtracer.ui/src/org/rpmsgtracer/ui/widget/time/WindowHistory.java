/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget.time;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The windows that were shown before, to go back to. A run of small steps, as a turning wheel makes them, counts as one.
 */
final class WindowHistory {

    private static final int DEEPEST = 100;

    private final Deque<TimeRange> past = new ArrayDeque<>();
    private final Deque<TimeRange> future = new ArrayDeque<>();
    private boolean stepping;

    /** The window {@code left} is about to be left for another place. */
    void jumped(TimeRange left) {
        stepping = false;
        remember(left);
    }

    /** The window {@code left} is about to change a little. */
    void stepped(TimeRange left) {
        if (!stepping) {
            remember(left);
            stepping = true;
        }
    }

    /** The window before {@code present}, if any. */
    Optional<TimeRange> back(TimeRange present) {
        return exchange(past, present, future);
    }

    /** The window that {@link #back} left, if any. */
    Optional<TimeRange> forward(TimeRange present) {
        return exchange(future, present, past);
    }

    void clear() {
        past.clear();
        future.clear();
        stepping = false;
    }

    private void remember(TimeRange left) {
        future.clear();
        if (!left.equals(past.peek())) {
            past.push(left);
        }
        if (past.size() > DEEPEST) {
            past.removeLast();
        }
    }

    private Optional<TimeRange> exchange(Deque<TimeRange> from, TimeRange present, Deque<TimeRange> to) {
        stepping = false;
        Optional<TimeRange> found = Optional.ofNullable(from.poll());
        found.ifPresent(range -> to.push(present));
        return found;
    }
}
