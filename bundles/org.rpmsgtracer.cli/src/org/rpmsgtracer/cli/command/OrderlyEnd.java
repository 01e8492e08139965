/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.cli.command;

import java.util.concurrent.CountDownLatch;

/** While this is open, Ctrl-C and SIGTERM ask the work to end, and the program waits until it has. */
final class OrderlyEnd implements AutoCloseable {

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook;

    private OrderlyEnd(Runnable stop) {
        hook = new Thread(() -> {
            stop.run();
            awaitEnd();
        }, "orderly end");
    }

    /**
     * From now on a signal ends the work.
     *
     * @param stop asks the work to end soon; called on another thread
     */
    static OrderlyEnd onSignal(Runnable stop) {
        OrderlyEnd end = new OrderlyEnd(stop);
        Runtime.getRuntime().addShutdownHook(end.hook);
        return end;
    }

    /** The work has ended. */
    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the signal came: the program is on its way out and the hook was part of that
        }
    }

    private void awaitEnd() {
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
