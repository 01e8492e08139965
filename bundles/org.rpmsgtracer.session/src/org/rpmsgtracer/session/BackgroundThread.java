/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.session;

/** Threads that do not keep the program alive. */
final class BackgroundThread {

    private BackgroundThread() {}

    /** A thread that does not run yet. */
    static Thread of(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Waits some time for a thread to end. An interrupt is kept for later. Returns whether it has ended. */
    static boolean join(Thread thread, long timeoutMs) {
        try {
            thread.join(timeoutMs);
        } catch (InterruptedException e) {
            join(thread);
            Thread.currentThread().interrupt();
        }
        return !thread.isAlive();
    }

    /** Waits until a thread has ended. An interrupt meanwhile is kept for later: what it ends must be whole. */
    static void join(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
