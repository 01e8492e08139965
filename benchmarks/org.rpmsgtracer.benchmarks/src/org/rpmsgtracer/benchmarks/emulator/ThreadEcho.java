/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.benchmarks.emulator;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** An echo between two threads of the platform, through blocking queues as long as the emulated rings. */
final class ThreadEcho {

    private static final int BUFFERS = 16;
    private static final int WINDOW = 15;

    private ThreadEcho() {}

    /** Sends half of the messages and gets them back; the bytes that came back. */
    static long exchange(int messages) throws InterruptedException {
        BlockingQueue<byte[]> there = new ArrayBlockingQueue<>(BUFFERS);
        BlockingQueue<byte[]> back = new ArrayBlockingQueue<>(BUFFERS);
        int pings = messages / 2;
        Thread echo = new Thread(() -> echo(there, back, pings), "echo");
        echo.start();
        long bytes = 0;
        for (int sent = 0, received = 0; received < pings;) {
            if (sent < pings && sent - received < WINDOW) {
                there.put(new byte[EchoSystem.MESSAGE_BYTES]);
                sent++;
            } else {
                bytes += back.take().length;
                received++;
            }
        }
        echo.join();
        return bytes;
    }

    private static void echo(BlockingQueue<byte[]> from, BlockingQueue<byte[]> to, int messages) {
        try {
            for (int i = 0; i < messages; i++) {
                to.put(from.take().clone());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
