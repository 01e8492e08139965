/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.emulator.driver.RemoteBench.Taken;
import org.rpmsgtracer.emulator.log.RingEntry.Kicked;
import org.rpmsgtracer.emulator.log.RingEntry.KickSuppressed;
import org.rpmsgtracer.emulator.log.SoftwareEntry.Printed;
import org.rpmsgtracer.emulator.log.SoftwareEntry.SenderBlocked;
import org.rpmsgtracer.emulator.log.SoftwareEntry.SenderResumed;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;
import org.rpmsgtracer.protocol.virtio.Feature;
import org.rpmsgtracer.protocol.virtio.UsedElement;
import org.rpmsgtracer.protocol.virtio.Vring;

/** What OpenAMP writes and reads, seen from a host that is moved by hand (rpmsg.md 1.4, 1.5, 2.3, 2.8). */
class OpenAmpRemoteTest {

    private static final MessageReceiver DEAF = (payload, src) -> {
    };

    private final RemoteBench bench = new RemoteBench(Feature.RPMSG_NAME_SERVICE);
    private final List<String> received = new ArrayList<>();

    @Test
    void doesNothingBeforeTheDriverIsReady() {
        bench.run();
        assertThat(bench.application()).isEmpty();
        assertThat(bench.vring0.usedFlags()).isZero();

        bench.driverOk();
        assertThat(bench.application()).isPresent();
    }

    @Test
    void looksAtTheStatusEveryMillisecond() {
        bench.machine.runUntil(1);
        bench.setDriverOk();

        bench.machine.runUntil(999_999);
        assertThat(bench.application()).isEmpty();
        bench.machine.runUntil(1_001_000);
        assertThat(bench.application()).isPresent();
    }

    @Test
    void wantsKicksForMessagesOnly() {
        bench.driverOk();

        assertThat(bench.vring0.usedFlags()).isEqualTo(Vring.NO_NOTIFY);
        assertThat(bench.vring1.usedFlags()).isZero();
    }

    @Test
    void announcesAnEndpointWhenItIsCreatedAndWhenItIsDestroyed() {
        bench.driverOk();
        Endpoint endpoint = bench.create("rpmsg-client-sample", DEAF);
        bench.destroy(endpoint);

        assertThat(announcement(bench.take())).isEqualTo(NameServiceMessage.of("rpmsg-client-sample", 1024,
                Action.CREATE));
        assertThat(announcement(bench.take())).isEqualTo(NameServiceMessage.of("rpmsg-client-sample", 1024,
                Action.DESTROY));
        assertThat(endpoint.address()).isEqualTo(1024);
    }

    @Test
    void announcesNothingWithoutTheNameServiceFeature() {
        RemoteBench silent = new RemoteBench(0);
        silent.driverOk();
        silent.destroy(silent.create("rpmsg-client-sample", DEAF));

        assertThat(silent.vring0.usedIdx()).isZero();
    }

    @Test
    void writesWholeBufferLengthsIntoTheUsedRing() {
        bench.driverOk();
        bench.create("rpmsg-client-sample", DEAF);
        bench.deliver(0, 0x400, 1024, text("hello world!"));

        assertThat(bench.vring0.used(0)).isEqualTo(new UsedElement(0, 512));
        assertThat(bench.vring1.used(0)).isEqualTo(new UsedElement(0, 28));
    }

    @Test
    void takesTheSenderOfTheFirstMessageAsItsPeer() {
        bench.driverOk();
        List<Endpoint> self = new ArrayList<>();
        self.add(bench.create("echo", (payload, src) -> self.getFirst().send(payload)));
        bench.take();
        bench.deliver(0, 0x777, 1024, text("hello"));

        Taken echo = bench.take();
        assertThat(echo.header()).isEqualTo(new RpmsgHeader(1024, 0x777, 0, 5, 0));
        assertThat(echo.payload()).isEqualTo(text("hello"));
    }

    @Test
    void cannotSendBeforeItKnowsItsPeer() {
        bench.driverOk();
        Endpoint endpoint = bench.create("echo", DEAF);

        assertThatThrownBy(() -> sendFrom(endpoint)).isInstanceOf(IllegalStateException.class)
                .hasMessage("echo has no peer");
    }

    @Test
    void keepsBufferIndexAndHoldCounterInTheHeaderOfAMessageItHandles() {
        bench.driverOk();
        bench.create("slow", (payload, src) -> {
            received.add(Long.toHexString(bench.machine.memory().u32(RemoteBench.TRANSMIT_BUFFERS + 512 * 2 + 8)));
        });
        bench.deliver(0, 0x400, 1024, text("a"));
        bench.deliver(1, 0x400, 1024, text("b"));
        received.clear();
        bench.deliver(2, 0x400, 1024, text("c"));

        assertThat(received).containsExactly("10002");
        assertThat(bench.machine.memory().u32(RemoteBench.TRANSMIT_BUFFERS + 512 * 2 + 8)).isEqualTo(2);
    }

    @Test
    void givesABufferBackAfterTheCallbackAndTellsTheHostOnceForABatch() {
        bench.driverOk();
        bench.create("slow", (payload, src) -> bench.rtos.then(1_000_000,
                () -> received.add(new String(payload, StandardCharsets.US_ASCII) + " " + bench.vring1.usedIdx())));
        int kicksBefore = bench.logged(Kicked.class).size();
        bench.publish(0, 0x400, 1024, text("a"));
        bench.publish(1, 0x400, 1024, text("b"));
        bench.publish(2, 0x400, 1024, text("c"));
        bench.run();

        assertThat(received).containsExactly("a 0", "b 1", "c 2");
        assertThat(bench.vring1.usedIdx()).isEqualTo(3);
        assertThat(bench.logged(Kicked.class)).hasSize(kicksBefore + 1);
    }

    @Test
    void tellsNothingOfReturnedBuffersIfTheHostDoesNotWantIt() {
        bench.driverOk();
        bench.create("quiet", DEAF);
        bench.vring1.putAvailFlags(Vring.NO_INTERRUPT);
        int kicksBefore = bench.logged(Kicked.class).size();

        bench.deliver(0, 0x400, 1024, text("a"));

        assertThat(bench.logged(Kicked.class)).hasSize(kicksBefore);
        assertThat(bench.logged(KickSuppressed.class)).extracting(KickSuppressed::vring).containsExactly("vdev0vring1");
    }

    @Test
    void dropsAMessageForNobodyWithoutAWord() {
        bench.driverOk();
        bench.deliver(0, 0x400, 4711, text("anybody?"));

        assertThat(bench.vring1.usedIdx()).isEqualTo(1);
        assertThat(bench.logged(Printed.class)).isEmpty();
    }

    @Test
    void cutsOffWhatDoesNotFitIntoTheBuffer() {
        bench.driverOk();
        byte[] large = new byte[600];
        Arrays.fill(large, (byte) 7);
        bench.create("large", DEAF);
        bench.take();
        List<Endpoint> self = new ArrayList<>();
        self.add(bench.create("talker", (payload, src) -> self.getFirst().send(large)));
        bench.take();
        bench.deliver(0, 0x400, self.getFirst().address(), text("go"));

        Taken message = bench.take();
        assertThat(message.header().length()).isEqualTo(496);
        assertThat(message.payload()).hasSize(496).containsOnly(7);
    }

    @Test
    void looksEveryMillisecondForABuffer() {
        bench.driverOk();
        for (int i = 0; i < RemoteBench.NUM; i++) {
            bench.create("service" + i, DEAF);
        }
        bench.create("one too many", DEAF);
        assertThat(bench.logged(SenderBlocked.class)).hasSize(1);
        assertThat(bench.vring0.usedIdx()).isEqualTo(RemoteBench.NUM);

        bench.take();
        bench.offer(RemoteBench.RECEIVE_BUFFERS);
        long offeredNs = bench.machine.nowNs();
        bench.run();

        assertThat(bench.vring0.usedIdx()).isEqualTo(RemoteBench.NUM + 1);
        assertThat(bench.logged(SenderResumed.class).getFirst().timeNs() - offeredNs).isBetween(0L, 1_000_000L);
    }

    @Test
    void givesUpLookingAfter15Seconds() {
        bench.driverOk();
        for (int i = 0; i <= RemoteBench.NUM; i++) {
            bench.create("service" + i, DEAF);
        }
        bench.machine.runUntil(bench.machine.nowNs() + 15_100_000_000L);

        assertThat(bench.logged(Printed.class)).extracting(Printed::line).containsExactly("rpmsg_send failed");
        assertThat(bench.vring0.usedIdx()).isEqualTo(RemoteBench.NUM);
    }

    private void sendFrom(Endpoint endpoint) {
        bench.rtos.task(0, () -> endpoint.send(text("too early")));
        bench.run();
    }

    private static NameServiceMessage announcement(Taken message) {
        assertThat(message.header().dst()).isEqualTo(53);
        return NameServiceMessage.parse(message.payload()).orElseThrow();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
