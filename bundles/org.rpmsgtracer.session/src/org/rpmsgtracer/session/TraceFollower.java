/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.session;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.rpmsgtracer.trace.store.TraceException;
import org.rpmsgtracer.trace.store.TraceReader;

/**
 * Looks for what was added to a trace, again and again, on a thread of its own, and tells when there was something. It
 * looks a last time after it was asked to finish, and then puts the index in its place.
 */
final class TraceFollower {

    private static final long LOOK_EVERY_MS = 50;

    private final TraceReader reader;
    private final TraceIndexing indexing;
    private final Runnable news;
    private final Consumer<Throwable> trouble;
    private final CountDownLatch finishing = new CountDownLatch(1);
    private final Thread thread;
    private volatile boolean finished;

    /**
     * A follower that does not run yet.
     *
     * @param news    called on the follower's thread after the index grew, and at the end
     * @param trouble called on the follower's thread with what ends it
     */
    TraceFollower(TraceReader reader, TraceIndexing indexing, Runnable news, Consumer<Throwable> trouble) {
        this.reader = reader;
        this.indexing = indexing;
        this.news = news;
        this.trouble = trouble;
        thread = BackgroundThread.of("RPMsg trace " + reader.folder().getFileName(), this::run);
    }

    void start() {
        thread.start();
    }

    /** Has it look a last time and end. */
    void finish() {
        finishing.countDown();
    }

    /** Whether all that will ever be read here is in the index. */
    boolean finished() {
        return finished;
    }

    /** Waits until it has ended. */
    void awaitEnd() {
        BackgroundThread.join(thread);
    }

    private void follow() throws TraceException, InterruptedException {
        boolean last = false;
        boolean checked = false;
        while (!last) {
            last = finishing.await(LOOK_EVERY_MS, TimeUnit.MILLISECONDS);
            if (reader.refresh()) {
                indexing.readOn(Progress.NONE);
                news.run();
            }
            if (!last && !checked) {
                reader.checkPacketIndexes();
                checked = true;
            }
        }
        indexing.commit();
    }

    private void run() {
        try {
            follow();
        } catch (TraceException | InterruptedException | RuntimeException | Error e) {
            trouble.accept(e);
        } finally {
            finished = true;
            news.run();
        }
    }
}
