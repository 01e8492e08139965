/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.rpmsglite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.emulator.endpoint.Endpoint;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;
import org.rpmsgtracer.emulator.endpoint.SendBuffer;
import org.rpmsgtracer.emulator.log.SoftwareEntry;
import org.rpmsgtracer.emulator.personality.RpmsgLite;
import org.rpmsgtracer.emulator.personality.RpmsgLitePlatform;
import org.rpmsgtracer.protocol.virtio.Descriptor;

/** Whose a buffer of RPMsg-Lite is: while a message waits, is held, is filled in place, or nobody is left for it. */
class RpmsgLiteBuffersTest {

    private static final long BASE = 0x2020_0000;

    /** Keeps each message. */
    private static final class HoldingUser extends RecordingUser {

        private final List<ReceivedMessage> held = new ArrayList<>();

        @Override
        public void received(Endpoint at, ReceivedMessage message) {
            super.received(at, message);
            message.hold();
            held.add(message);
        }
    }

    @Test
    void heldBufferStaysWithTheReceiverUntilItIsReleased() {
        LiteBench bench = LiteBench.started(RpmsgLite.BARE_METAL);
        HoldingUser holder = new HoldingUser();
        bench.openSecondary(30, holder);
        RecordingUser sender = bench.openPrimary(40, new RecordingUser());
        bench.onPrimary(() -> sender.endpoint().send(30, new byte[] {1}, Patience.TRY, result -> {
        }));
        bench.onPrimary(() -> sender.endpoint().send(30, new byte[] {2}, Patience.TRY, result -> {
        }));

        assertThat(bench.vring1.usedIdx()).isEqualTo(2);
        assertThat(bench.memory().u16(bench.buffers + 3 * 512 + 10)).isOne();

        bench.onSecondary(() -> holder.held.getLast().release());

        assertThat(bench.vring1.usedIdx()).isEqualTo(3);
        assertThat(bench.vring1.used(2).id()).isOne();
        assertThat(bench.memory().u16(bench.buffers + 3 * 512 + 10)).isOne();
    }

    @Test
    void programWithAQueueLeavesItsMessagesIndexInTheHeader() {
        LiteBench bench = new LiteBench(RpmsgLite.THREADX, RpmsgLitePlatform.MICROCONTROLLER, BASE, 4);
        bench.start();
        bench.openSecondary(30, new RecordingUser());
        RecordingUser sender = bench.openPrimary(40, new RecordingUser());
        for (int i = 0; i < 3; i++) {
            bench.onPrimary(() -> sender.endpoint().send(30, new byte[] {1}, Patience.TRY, result -> {
            }));
        }

        assertThat(bench.memory().u32(bench.buffers + 6 * 512 + 8)).isEqualTo(2 << 16);
        assertThat(bench.vring1.usedIdx()).isEqualTo(7);
    }

    @Test
    void zeroCopySenderWhoLeavesItsBufferLosesIt() {
        LiteBench bench = LiteBench.started(RpmsgLite.FREERTOS);
        RecordingUser user = bench.openPrimary(40, new RecordingUser());
        List<Boolean> got = new ArrayList<>();

        for (int i = 0; i < 3; i++) {
            bench.onPrimary(() -> user.endpoint().takeSendBuffer(Patience.TRY, taken -> {
                got.add(taken.isPresent());
                taken.ifPresent(SendBuffer::release);
            }));
        }

        assertThat(got).containsExactly(true, true, false);
    }

    @Test
    void tooLongZeroCopyMessageIsRefused() {
        LiteBench bench = LiteBench.started(RpmsgLite.FREERTOS);
        RecordingUser user = bench.openPrimary(40, new RecordingUser());
        List<Integer> results = new ArrayList<>();

        bench.onPrimary(() -> user.endpoint().takeSendBuffer(Patience.TRY,
                taken -> taken.orElseThrow().send(30, 497, results::add)));

        assertThat(results).containsExactly(-5002);
        assertThat(bench.vring1.availIdx()).isZero();
    }

    @Test
    void closedEndpointLosesTheBuffersInItsQueue() {
        LiteBench bench = new LiteBench(RpmsgLite.FREERTOS, RpmsgLitePlatform.MICROCONTROLLER, BASE, 4);
        bench.start();
        RecordingUser quitter = new RecordingUser() {
            @Override
            public void received(Endpoint at, ReceivedMessage message) {
                super.received(at, message);
                at.close();
            }
        };
        bench.openSecondary(30, quitter);
        RecordingUser sender = bench.openPrimary(40, new RecordingUser());
        bench.secondary.halt();
        for (int i = 0; i < 3; i++) {
            bench.onPrimary(() -> sender.endpoint().send(30, new byte[1], Patience.TRY, result -> {
            }));
        }
        bench.secondary.go();
        bench.run();

        assertThat(quitter.events).containsOnlyOnce("received 00 from 40").endsWith("closed");
        assertThat(bench.vring1.usedIdx()).isEqualTo(4 + 1);
    }

    @Test
    void bufferReleasedAfterTheLinkWentDownIsNotGivenBack() {
        LiteBench bench = LiteBench.started(RpmsgLite.BARE_METAL);
        HoldingUser holder = new HoldingUser();
        bench.openPrimary(40, holder);
        RecordingUser sender = bench.openSecondary(30, new RecordingUser());
        bench.onSecondary(() -> sender.endpoint().send(40, new byte[1], Patience.TRY, result -> {
        }));
        bench.onPrimary(() -> bench.master.remove(bench.transport));
        int availIdx = bench.vring0.availIdx();

        bench.onPrimary(() -> holder.held.getLast().release());

        assertThat(bench.vring0.availIdx()).isEqualTo(availIdx);
    }

    @Test
    void queueOfAProgramTakesTwoMessagesForEachBufferAndNoMore() {
        LiteBench bench = LiteBench.started(RpmsgLite.FREERTOS);
        RecordingUser user = bench.openSecondary(30, new RecordingUser());
        RecordingUser sender = bench.openPrimary(40, new RecordingUser());
        bench.onPrimary(() -> sender.endpoint().send(30, new byte[] {7}, Patience.TRY, result -> {
        }));
        bench.vring1.putAvailIdx(bench.vring1.availIdx() + 10);
        bench.machine.doorbells().getFirst().ring(1);
        bench.run();

        assertThat(bench.logged(SoftwareEntry.MessageTaken.class)).hasSize(11);
        assertThat(user.events).filteredOn("received 07 from 40"::equals).hasSize(1 + 2 * 2);
        assertThat(bench.vring1.usedIdx()).isEqualTo(2 + 11);
    }

    @Test
    void bufferWhereNoMemoryIsHangsTheProgramThatWritesIntoIt() {
        LiteBench bench = LiteBench.started(RpmsgLite.FREERTOS);
        RecordingUser user = bench.openPrimary(40, new RecordingUser());
        long lastHeader = bench.buffers;
        while (bench.memory().contains(lastHeader, 17)) {
            lastHeader++;
        }
        bench.vring1.putDescriptor(0, new Descriptor(lastHeader, 512, Descriptor.WRITE, 1));
        List<String> steps = new ArrayList<>();

        bench.onPrimary(() -> user.endpoint().takeSendBuffer(Patience.TRY, taken -> {
            steps.add("capacity " + taken.orElseThrow().capacityBytes());
            taken.orElseThrow().write(0, new byte[4]);
            taken.orElseThrow().send(30, 4, result -> steps.add("sent"));
        }));

        assertThat(steps).containsExactly("capacity 0");
        assertThat(bench.vring1.availIdx()).isZero();
    }
}
