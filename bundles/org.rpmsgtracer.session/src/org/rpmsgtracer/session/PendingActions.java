/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.session;

import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.emulator.control.Action;
import org.rpmsgtracer.emulator.control.ActionException;
import org.rpmsgtracer.emulator.control.Operator;

/** Actions on their way from any thread to the one that runs the machine. */
final class PendingActions {

    private final Operator operator;
    private final Queue<Pending> queue = new ConcurrentLinkedQueue<>();
    private volatile boolean ended;

    private record Pending(Action action, CompletableFuture<@Nullable Void> done) {}

    PendingActions(Operator operator) {
        this.operator = operator;
    }

    /** Any thread. */
    CompletableFuture<@Nullable Void> submit(Action action) {
        Pending pending = new Pending(action, new CompletableFuture<>());
        queue.add(pending);
        if (ended) {
            cancelAll();
        }
        return pending.done;
    }

    /** Does what waits, in order; on the machine's thread. */
    void performAll() {
        for (Pending next = queue.poll(); next != null; next = queue.poll()) {
            try {
                operator.perform(next.action);
                next.done.complete(null);
            } catch (ActionException e) {
                next.done.completeExceptionally(e);
            }
        }
    }

    /** From now on, everything is cancelled. */
    void end() {
        ended = true;
        cancelAll();
    }

    private void cancelAll() {
        for (Pending next = queue.poll(); next != null; next = queue.poll()) {
            next.done.cancel(false);
        }
    }
}
