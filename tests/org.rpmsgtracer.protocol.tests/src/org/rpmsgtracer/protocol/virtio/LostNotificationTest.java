/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.virtio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rpmsgtracer.protocol.memory.BufferMemory;

/**
 * One side publishes an entry and asks whether to notify, while the other one allows notifications and asks whether it
 * may wait. If the first hears "no" and the second "yes", the entry lies there for ever: that is what the full fences
 * are for. Both sides begin at the same instant, again and again.
 */
@Timeout(60)
class LostNotificationTest {

    private static final int ROUNDS = 200_000;
    /** Fewer rounds on a machine that is too busy to run two threads at once. */
    private static final long LIMIT_NS = 1_000_000_000L;
    private static final List<Descriptor> BUFFER = List.of(Descriptor.deviceWritable(0x8000, 512));

    /** Avail and used ring on cache lines of their own. */
    private final Vring ring = new Vring(BufferMemory.direct(0, 0x4000), VringLayout.legacy(0, 4, 4096));

    @ParameterizedTest
    @ValueSource(longs = {0, Feature.EVENT_IDX})
    void aDeviceThatMayWaitIsKicked(long features) throws Exception {
        DriverQueue driver = new DriverQueue(ring, features);
        DeviceQueue device = new DeviceQueue(ring, features);
        race(() -> {
            driver.add(BUFFER);
            return driver.kickNeeded();
        }, device::enableKicks, () -> {
            device.disableKicks();
            device.complete(device.nextAvailable().orElseThrow(), 512);
            driver.takeUsed().orElseThrow();
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {0, Feature.EVENT_IDX})
    void aDriverThatMayWaitIsInterrupted(long features) throws Exception {
        DriverQueue driver = new DriverQueue(ring, features);
        DeviceQueue device = new DeviceQueue(ring, features);
        driver.add(BUFFER);
        race(() -> {
            device.complete(device.nextAvailable().orElseThrow(), 512);
            return device.interruptNeeded();
        }, driver::enableInterrupts, () -> {
            driver.disableInterrupts();
            driver.takeUsed().orElseThrow();
            driver.add(BUFFER);
        });
    }

    /** Runs the two sides at once, checks their answers, and brings the ring back to where it was. */
    private static void race(BooleanSupplier publishAndAsk, BooleanSupplier mayWait, Runnable restore)
            throws Exception {
        Rendezvous rendezvous = new Rendezvous();
        boolean[] waits = new boolean[1];
        try (ExecutorService threads = Executors.newSingleThreadExecutor(); rendezvous) {
            Future<?> waiter = threads.submit(() -> {
                while (rendezvous.meet()) {
                    waits[0] = mayWait.getAsBoolean();
                    rendezvous.meet();
                }
            });
            long startNs = System.nanoTime();
            for (int round = 0; round < ROUNDS && System.nanoTime() - startNs < LIMIT_NS; round++) {
                rendezvous.meet();
                boolean notified = publishAndAsk.getAsBoolean();
                rendezvous.meet();
                assertThat(notified || !waits[0]).as("notified in round %d", round).isTrue();
                restore.run();
            }
            rendezvous.close();
            waiter.get();
        }
    }

    /** Lets two threads leave at the same time, until it is closed. */
    private static final class Rendezvous implements AutoCloseable {

        private final AtomicInteger arrivals = new AtomicInteger();
        private volatile boolean closed;

        /** Returns false if the other one does not come any more. */
        boolean meet() {
            int arrival = arrivals.incrementAndGet();
            int both = arrival + (arrival & 1);
            while (arrivals.get() < both && !closed) {
                Thread.onSpinWait();
            }
            return !closed;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
