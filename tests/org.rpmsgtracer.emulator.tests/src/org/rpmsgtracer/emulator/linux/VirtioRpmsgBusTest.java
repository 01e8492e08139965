/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rpmsgtracer.emulator.linux.LinuxBench.text;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.emulator.endpoint.Endpoint;
import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.linux.LinuxBench.Taken;
import org.rpmsgtracer.emulator.log.RingEntry.Kicked;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;
import org.rpmsgtracer.protocol.virtio.Descriptor;
import org.rpmsgtracer.protocol.virtio.Feature;
import org.rpmsgtracer.protocol.virtio.Vring;

/**
 * Linux virtio_rpmsg_bus as it comes up and goes: what it negotiates and offers, seen from a remote that is moved by
 * hand (rpmsg.md 1.4, 1.5).
 */
class VirtioRpmsgBusTest {

    private static final String NAME = "rpmsg-client-sample";
    private static final int NUM = 8;

    private final Diary diary = new Diary();
    private final LinuxBench bench = new LinuxBench(NUM, Feature.RPMSG_NAME_SERVICE,
            port -> port.open(EndpointRequest.service(NAME), diary));

    @Test
    void acceptsTheNameServiceAndWhatVirtioRingKnows() {
        LinuxBench generous = new LinuxBench(NUM,
                Feature.RPMSG_NAME_SERVICE | Feature.EVENT_IDX | Feature.INDIRECT_DESC | Feature.NUTTX_ACK, port -> {
                });

        assertThat(generous.transport.accepted)
                .isEqualTo(Feature.RPMSG_NAME_SERVICE | Feature.EVENT_IDX | Feature.INDIRECT_DESC);
    }

    @Test
    void offersAllReceiveBuffersInOrderBeforeItIsOk() {
        assertThat(bench.transport.statuses).containsExactly(0, 1, 3, 7);
        assertThat(bench.vring0.availIdx()).isEqualTo(NUM);
        assertThat(IntStream.range(0, NUM).map(bench.vring0::availHead)).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
        for (int i = 0; i < NUM; i++) {
            Descriptor descriptor = bench.vring0.descriptor(i);
            assertThat(descriptor.address()).isEqualTo(LinuxBench.BUFFERS + 512 * i);
            assertThat(descriptor.lengthBytes()).isEqualTo(512);
            assertThat(descriptor.flags()).isEqualTo(Descriptor.WRITE);
        }
    }

    @Test
    void hasNoMoreThan256BuffersInEachDirection() {
        assertThat(new LinuxBench(512, Feature.RPMSG_NAME_SERVICE, port -> {
        }).vring0.availIdx()).isEqualTo(256);
    }

    @Test
    void failsWithoutMemoryForItsBuffers() {
        bench.stop();
        bench.transport.bufferLimitBytes = 2 * NUM * 512 - 1;
        bench.start();

        assertThat(bench.transport.statuses).endsWith(128);
        assertThat(bench.printed()).endsWith("probe with driver virtio_rpmsg_bus failed with error -12");
        assertThat(bench.vring0.availIdx()).isZero();
    }

    @Test
    void wantsInterruptsForReceivedMessagesOnly() {
        assertThat(bench.vring0.availFlags()).isZero();
        assertThat(bench.vring1.availFlags()).isEqualTo(Vring.NO_INTERRUPT);
    }

    @Test
    void leavesTheFlagsAloneWithEventIdx() {
        LinuxBench events = new LinuxBench(NUM, Feature.RPMSG_NAME_SERVICE | Feature.EVENT_IDX, port -> {
        });

        assertThat(events.vring0.availFlags()).isZero();
        assertThat(events.vring1.availFlags()).isZero();
    }

    @Test
    void kicksVring0OnceWhenItIsOnline() {
        assertThat(bench.logged(Kicked.class)).extracting(Kicked::vring).containsExactly("vdev0vring0");
        assertThat(bench.printed()).containsExactly("rpmsg host is online");
    }

    @Test
    void startsAfreshWhenTheRemoteComesBack() {
        Endpoint before = channel();
        bench.send(before, 0x1e, text("first life"), Patience.WAIT);
        bench.stop();
        assertThat(bench.transport.statuses).endsWith(0);
        assertThat(bench.host.hasChannels()).isFalse();
        assertThat(diary.happened).endsWith("closed 0x400");
        assertThat(bench.send(before, 0x1e, text("too late"), Patience.WAIT)).containsExactly(-22);

        bench.start();
        assertThat(bench.vring0.availIdx()).isEqualTo(NUM);
        assertThat(bench.vring0.usedEvent()).isZero();
        assertThat(bench.vring1.availIdx()).isZero();
        bench.send(channel(), 0x1e, text("second life"), Patience.WAIT);
        Taken message = bench.take();
        assertThat(message.descriptor().address()).isEqualTo(LinuxBench.BUFFERS + 512 * NUM);
        assertThat(message.text()).isEqualTo("second life");
    }

    private Endpoint channel() {
        bench.announce(NAME, 0x1e, Action.CREATE);
        return diary.last();
    }
}
