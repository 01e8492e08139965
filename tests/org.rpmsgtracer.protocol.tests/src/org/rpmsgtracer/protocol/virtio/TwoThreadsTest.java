/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.virtio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rpmsgtracer.protocol.memory.BufferMemory;
import org.rpmsgtracer.protocol.memory.Memory;

/**
 * Driver and device in two threads that share nothing but the memory and two doorbells. Each side waits at its doorbell
 * whenever the ring says it may, so that a lost notification, a lost chain or a stale buffer fails the test.
 */
@Timeout(120)
class TwoThreadsTest {

    private static final int NUM = 8;
    /** Enough for the indices to wrap. */
    private static final int CHAINS = 70_000;
    private static final int MAX_CHAIN = 3;
    private static final int DOORBELL_TIMEOUT_S = 20;

    /** Each chain has a slot: a table of MAX_CHAIN descriptors, then MAX_CHAIN buffers of 8 bytes. */
    private static final long SLOTS = 0x1000;
    private static final long SLOT_BYTES = 0x80;
    private static final long BUFFERS_IN_SLOT = 0x40;
    private static final long MEMORY_BYTES = SLOTS + NUM * SLOT_BYTES;

    private final Semaphore kicks = new Semaphore(0);
    private final Semaphore interrupts = new Semaphore(0);

    static Stream<Arguments> variants() {
        return Stream.of(
                Arguments.of("flags, direct memory", BufferMemory.direct(0, MEMORY_BYTES), 0L),
                Arguments.of("flags, heap memory", BufferMemory.heap(0, MEMORY_BYTES), 0L),
                Arguments.of("event index, direct memory", BufferMemory.direct(0, MEMORY_BYTES), Feature.EVENT_IDX),
                Arguments.of("event index, indirect, direct memory", BufferMemory.direct(0, MEMORY_BYTES),
                        Feature.EVENT_IDX | Feature.INDIRECT_DESC));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("variants")
    void everyChainArrivesInOrderAndComesBackOnce(String variant, Memory memory, long features) throws Exception {
        Vring ring = new Vring(memory, VringLayout.legacy(0, NUM, 16));
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Void> device = threads.submit(new Device(ring, features));
            Future<Void> driver = threads.submit(new Driver(ring, features));
            driver.get();
            device.get();
        }
        assertThat(ring.availIdx()).as(variant).isEqualTo(CHAINS & 0xFFFF);
        assertThat(ring.usedIdx()).as(variant).isEqualTo(CHAINS & 0xFFFF);
    }

    /** Numbers the readable buffers of all chains and expects the sum of a chain's numbers in its last buffer. */
    private final class Driver implements Callable<Void> {

        private final Memory memory;
        private final DriverQueue queue;
        private final boolean indirect;
        private final Random random = new Random(42);
        private final Deque<Integer> freeSlots = new ArrayDeque<>();
        private final int[] slotOfHead = new int[NUM];
        private final long[] resultAddress = new long[NUM];
        private final long[] sum = new long[NUM];
        private long number;
        private int returned;

        Driver(Vring ring, long features) {
            memory = ring.memory();
            queue = new DriverQueue(ring, features);
            indirect = (features & Feature.INDIRECT_DESC) != 0;
            for (int slot = 0; slot < NUM; slot++) {
                freeSlots.add(slot);
            }
        }

        @Override
        public Void call() throws InterruptedException {
            queue.disableInterrupts();
            for (int offered = 0; offered < CHAINS; offered++) {
                int length = 1 + random.nextInt(MAX_CHAIN);
                while (queue.freeDescriptors() < (indirect ? 1 : length)) {
                    waitForReturns();
                }
                offer(length);
            }
            while (returned < CHAINS) {
                waitForReturns();
            }
            assertThat(queue.freeDescriptors()).isEqualTo(NUM);
            return null;
        }

        private void offer(int length) {
            int slot = freeSlots.remove();
            long at = SLOTS + slot * SLOT_BYTES;
            List<Descriptor> chain = new ArrayList<>();
            sum[slot] = 0;
            for (int i = 0; i + 1 < length; i++) {
                long buffer = at + BUFFERS_IN_SLOT + i * 8L;
                memory.putU64(buffer, ++number);
                sum[slot] += number;
                chain.add(Descriptor.deviceReadable(buffer, 8));
            }
            resultAddress[slot] = at + BUFFERS_IN_SLOT + (length - 1) * 8L;
            memory.putU64(resultAddress[slot], -1);
            chain.add(Descriptor.deviceWritable(resultAddress[slot], 8));
            OptionalInt head = indirect ? queue.addIndirect(chain, at) : queue.add(chain);
            slotOfHead[head.orElseThrow()] = slot;
            if (queue.kickNeeded()) {
                kicks.release();
            }
        }

        private void waitForReturns() throws InterruptedException {
            if (queue.enableInterrupts()) {
                await(interrupts, "interrupt");
            }
            queue.disableInterrupts();
            Optional<Completion> completion = queue.takeUsed();
            while (completion.isPresent()) {
                int slot = slotOfHead[completion.get().head()];
                assertThat(memory.u64(resultAddress[slot])).isEqualTo(sum[slot]);
                freeSlots.add(slot);
                returned++;
                completion = queue.takeUsed();
            }
            assertThat(queue.fault()).isEmpty();
        }
    }

    /** Checks the numbers of the readable buffers and writes their sum into each chain's last buffer. */
    private final class Device implements Callable<Void> {

        private final Memory memory;
        private final DeviceQueue queue;
        private long number;

        Device(Vring ring, long features) {
            memory = ring.memory();
            queue = new DeviceQueue(ring, features);
        }

        @Override
        public Void call() throws InterruptedException {
            for (int done = 0; done < CHAINS;) {
                OptionalInt head = queue.nextAvailable();
                if (head.isPresent()) {
                    serve(head.getAsInt());
                    done++;
                } else {
                    assertThat(queue.fault()).isEmpty();
                    waitForChains();
                }
            }
            return null;
        }

        private void serve(int head) {
            DescriptorChain chain = queue.chain(head);
            assertThat(chain.fault()).isEmpty();
            long sum = 0;
            for (Descriptor buffer : chain.descriptors()) {
                if (buffer.deviceWritable()) {
                    memory.putU64(buffer.address(), sum);
                } else {
                    assertThat(memory.u64(buffer.address())).isEqualTo(++number);
                    sum += number;
                }
            }
            queue.complete(head, 8);
            if (queue.interruptNeeded()) {
                interrupts.release();
            }
        }

        private void waitForChains() throws InterruptedException {
            if (queue.enableKicks()) {
                await(kicks, "kick");
            }
            queue.disableKicks();
        }
    }

    private static void await(Semaphore doorbell, String what) throws InterruptedException {
        assertThat(doorbell.tryAcquire(DOORBELL_TIMEOUT_S, TimeUnit.SECONDS)).as("%s lost", what).isTrue();
    }
}
