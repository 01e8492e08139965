/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rpmsgtracer.emulator.linux.LinuxBench.text;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.emulator.endpoint.Endpoint;
import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.linux.LinuxBench.Taken;
import org.rpmsgtracer.emulator.log.RingEntry.KickSuppressed;
import org.rpmsgtracer.emulator.log.RingEntry.Kicked;
import org.rpmsgtracer.emulator.personality.LinuxHost;
import org.rpmsgtracer.protocol.memory.BufferMemory;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;
import org.rpmsgtracer.protocol.virtio.Feature;
import org.rpmsgtracer.protocol.virtio.UsedElement;
import org.rpmsgtracer.protocol.virtio.Vring;
import org.rpmsgtracer.protocol.virtio.VringLayout;

/** How Linux sends on vring1, seen from a remote that is moved by hand (rpmsg.md 1.5, 2.5). */
class OutputQueueTest {

    private static final String NAME = "rpmsg-client-sample";
    private static final int NUM = 8;

    private final Diary diary = new Diary();
    private final LinuxBench bench = new LinuxBench(NUM, Feature.RPMSG_NAME_SERVICE,
            port -> port.open(EndpointRequest.service(NAME), diary));

    @Test
    void sendsWithDescriptorLengthsOfTheMessage() {
        Endpoint channel = channel();
        assertThat(bench.send(channel, 0x1e, text("hello world!"), Patience.WAIT)).containsExactly(0);

        Taken message = bench.take();
        assertThat(message.descriptor().lengthBytes()).isEqualTo(28);
        assertThat(message.descriptor().flags()).isZero();
        assertThat(message.header()).isEqualTo(new RpmsgHeader(0x400, 0x1e, 0, 12, 0));
        assertThat(message.text()).isEqualTo("hello world!");
    }

    @Test
    void kicksNotForAMessageIfTheRemoteDoesNotWantIt() {
        Endpoint channel = channel();
        int kicksBefore = bench.logged(Kicked.class).size();
        bench.vring1.putUsedFlags(Vring.NO_NOTIFY);

        assertThat(bench.send(channel, 0x1e, text("quiet"), Patience.WAIT)).containsExactly(0);
        assertThat(bench.logged(Kicked.class)).hasSize(kicksBefore);
        assertThat(bench.logged(KickSuppressed.class)).extracting(KickSuppressed::vring)
                .containsExactly("vdev0vring1");
    }

    @Test
    void sendsToOthersThanThePeer() {
        bench.send(channel(), 0x1f, text("to another"), Patience.WAIT);

        assertThat(bench.take().header().dst()).isEqualTo(0x1f);
    }

    @Test
    void usesEachTransmitBufferOnceBeforeItRecyclesOne() {
        Endpoint channel = channel();
        for (int i = 0; i < NUM + 3; i++) {
            bench.send(channel, 0x1e, text("message"), Patience.TRY);
            Taken message = bench.take();
            assertThat(message.descriptor().address()).as("message %d", i)
                    .isEqualTo(LinuxBench.BUFFERS + 512 * NUM + 512 * (i % NUM));
            bench.giveBack(message.head());
        }
    }

    @Test
    void checksTheAddressBeforeTheSize() {
        Endpoint channel = channel();

        assertThat(bench.send(channel, RpmsgAddress.ANY, new byte[497], Patience.WAIT)).containsExactly(-22);
        assertThat(bench.send(channel, 0x1e, new byte[497], Patience.WAIT)).containsExactly(-90);
        assertThat(bench.send(channel, 0x1e, new byte[496], Patience.WAIT)).containsExactly(0);
        assertThat(bench.printed()).contains("invalid addr (src 0x400, dst 0xffffffff)", "message is too big (497)");
    }

    @Test
    void trysendFailsWithoutMemoryWhenAllBuffersAreOut() {
        Endpoint channel = channel();
        for (int i = 0; i < NUM; i++) {
            bench.send(channel, 0x1e, text("" + i), Patience.TRY);
        }

        assertThat(bench.send(channel, 0x1e, text("one more"), Patience.TRY)).containsExactly(-12);
        assertThat(bench.vring1.availFlags()).isEqualTo(Vring.NO_INTERRUPT);
    }

    @Test
    void takesNoBufferFromABrokenTransmitQueue() {
        Endpoint channel = channel();
        for (int i = 0; i < NUM; i++) {
            bench.send(channel, 0x1e, text("" + i), Patience.TRY);
        }
        bench.vring1.putUsed(0, new UsedElement(NUM, 28));
        bench.vring1.putUsedIdx(1);

        assertThat(bench.send(channel, 0x1e, text("x"), Patience.TRY)).containsExactly(-12);
        assertThat(bench.send(channel, 0x1e, text("x"), Patience.TRY)).containsExactly(-12);
        assertThat(bench.printed()).filteredOn(line -> line.startsWith("output:"))
                .containsExactly("output:id 8 out of range");
    }

    @Test
    void losesABufferWhenTheTransmitRingIsSmallerThanTheReceiveRing() {
        LinuxBench uneven = new LinuxBench(BufferMemory.heap(LinuxBench.VRING0, 0x6_0000),
                List.of(VringLayout.legacy(LinuxBench.VRING0, NUM, 4096),
                        VringLayout.legacy(LinuxBench.VRING1, 2, 4096)),
                LinuxBench.BUFFERS, Feature.RPMSG_NAME_SERVICE, LinuxHost.VIRTIO_RPMSG_BUS,
                port -> port.open(EndpointRequest.service(NAME), diary));
        uneven.start();
        uneven.announce(NAME, 0x1e, Action.CREATE);
        for (int i = 0; i < 3; i++) {
            uneven.send(diary.last(), 0x1e, text("x"), Patience.WAIT);
        }

        assertThat(uneven.printed()).endsWith("virtqueue_add_outbuf failed: -28");
    }

    private Endpoint channel() {
        bench.announce(NAME, 0x1e, Action.CREATE);
        return diary.last();
    }
}
