/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.machine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/** The doorbells that can interrupt a processor, and which of them want to. */
final class InterruptController {

    private record Line(Doorbell doorbell, Runnable vector) {}

    private final List<Line> lines = new ArrayList<>();
    private final Deque<Runnable> pending = new ArrayDeque<>();
    private boolean isPending;

    /** Enables the interrupt of a doorbell; one that is enabled already keeps its vector. */
    void enable(Doorbell doorbell, Runnable vector) {
        if (line(doorbell) == null) {
            lines.add(new Line(doorbell, vector));
        }
    }

    /** The doorbell requests its interrupt, in vain if that is not enabled. */
    void request(Doorbell doorbell) {
        Line line = line(doorbell);
        if (line != null) {
            pending.addLast(line.vector);
            isPending = true;
        }
    }

    boolean isPending() {
        return isPending;
    }

    /** Takes all interrupts that are requested, in the order of their requests. */
    void takePending() {
        for (Runnable vector = pending.pollFirst(); vector != null; vector = pending.pollFirst()) {
            vector.run();
        }
        isPending = false;
    }

    /** Disables all. */
    void reset() {
        pending.clear();
        isPending = false;
        lines.clear();
    }

    private @Nullable Line line(Doorbell doorbell) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.doorbell == doorbell) {
                return line;
            }
        }
        return null;
    }
}
