/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.view;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Answers a view's questions on one worker thread. While one is being answered only the newest of the others waits: it
 * replaces those before it, as a view wants to know of now and not of a moment ago.
 */
final class LatestQuery {

    private final AtomicReference<@Nullable Runnable> waiting = new AtomicReference<>();
    private final ExecutorService worker;

    /**
     * Starts the worker.
     *
     * @param name what asks; becomes part of the thread's name
     */
    LatestQuery(String name) {
        worker = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("RPMsg Tracer " + name + " query").daemon(true).factory());
    }

    /** Runs {@code question} on the worker, unless a newer one comes before its turn. Any thread. */
    void ask(Runnable question) {
        if (waiting.getAndSet(question) == null) {
            worker.execute(this::answer);
        }
    }

    /** Forgets what waits and ends the worker. Nothing may be asked any more. */
    void close() {
        waiting.set(() -> {});
        worker.shutdown();
    }

    private void answer() {
        Runnable question = waiting.getAndSet(null);
        if (question != null) {
            question.run();
        }
    }
}
