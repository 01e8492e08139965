/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rpmsgtracer.emulator.linux.LinuxBench.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.emulator.endpoint.Endpoint;
import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.log.RingEntry.KickSuppressed;
import org.rpmsgtracer.emulator.log.RingEntry.Kicked;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;
import org.rpmsgtracer.protocol.virtio.Feature;
import org.rpmsgtracer.protocol.virtio.UsedElement;
import org.rpmsgtracer.protocol.virtio.Vring;

/** What Linux does with messages and rings of vring0, seen from a remote that is moved by hand (rpmsg.md 1.8, 2.6). */
class InputQueueTest {

    private static final String NAME = "rpmsg-client-sample";
    private static final int NUM = 8;

    private final Diary diary = new Diary();
    private final LinuxBench bench = new LinuxBench(NUM, Feature.RPMSG_NAME_SERVICE,
            port -> port.open(EndpointRequest.service(NAME), diary));

    @Test
    void givesAReceivedBufferBackAndTellsItsCursorInUsedEvent() {
        bench.announce(NAME, 0x1e, Action.CREATE);
        int second = bench.deliver(0x1e, 1024, text("hi"));

        assertThat(second).isEqualTo(1);
        assertThat(bench.vring0.availIdx()).isEqualTo(NUM + 2);
        assertThat(bench.vring0.availHead(NUM)).isZero();
        assertThat(bench.vring0.availHead(NUM + 1)).isEqualTo(1);
        assertThat(bench.vring0.usedEvent()).isEqualTo(2);
        assertThat(diary.happened).containsExactly("opened " + NAME + " at 0x400", "bound to 0x1e",
                "received hi from 0x1e");
    }

    @Test
    void kicksOnceForABatchOfReceivedMessages() {
        int kicksBefore = bench.logged(Kicked.class).size();
        for (int i = 0; i < 3; i++) {
            bench.publish(new RpmsgHeader(0x1e, 7, 0, 1, 0), text("x"), 512);
        }
        bench.ring(0);
        bench.run();

        assertThat(bench.vring0.availIdx()).isEqualTo(NUM + 3);
        assertThat(bench.logged(Kicked.class)).hasSize(kicksBefore + 1);
    }

    @Test
    void kicksNotForReturnedBuffersIfTheRemoteDoesNotWantIt() {
        bench.vring0.putUsedFlags(Vring.NO_NOTIFY);
        int kicksBefore = bench.logged(Kicked.class).size();

        bench.announce(NAME, 0x1e, Action.CREATE);

        assertThat(bench.logged(Kicked.class)).hasSize(kicksBefore);
        assertThat(bench.logged(KickSuppressed.class)).hasSize(1);
    }

    @Test
    void ignoresAnInterruptWithNoWork() {
        bench.ring(0);
        bench.run();

        assertThat(bench.printed()).containsExactly("rpmsg host is online");
    }

    @Test
    void dropsAMessageForNobodyAndReturnsItsBuffer() {
        bench.deliver(0x1e, 7777, text("anybody?"));

        assertThat(bench.printed()).contains("msg received with no recipient");
        assertThat(bench.vring0.availIdx()).isEqualTo(NUM + 1);
    }

    @Test
    void losesTheBufferOfAMessageThatIsTooBigAndStopsThere() {
        int kicksBefore = bench.logged(Kicked.class).size();
        bench.publish(new RpmsgHeader(0x1e, 7, 0, 497, 0), text(""), 512);
        bench.publish(new RpmsgHeader(0x1e, 7, 0, 0, 0), text(""), 513);
        bench.ring(0);
        bench.run();
        assertThat(bench.printed()).contains("inbound msg too big: (512, 497)");
        assertThat(bench.vring0.usedEvent()).isEqualTo(1);

        bench.ring(0);
        bench.run();
        assertThat(bench.printed()).contains("inbound msg too big: (513, 0)");
        assertThat(bench.vring0.availIdx()).isEqualTo(NUM);
        assertThat(bench.logged(Kicked.class)).hasSize(kicksBefore);
    }

    @Test
    void takesAnyLengthWhenTheUsedLengthIsBelowTheHeader() {
        bench.announce(NAME, 0x1e, Action.CREATE);
        bench.deliver(new RpmsgHeader(0x1e, 0x400, 0, 2, 0), text("ok"), 0);

        assertThat(diary.happened).endsWith("received ok from 0x1e");
    }

    @Test
    void breaksTheQueueAtAnIdThatIsNotAHead() {
        int lost = bench.deliver(new RpmsgHeader(0x1e, 7, 0, 497, 0), text(""), 512);
        bench.vring0.putUsed(1, new UsedElement(lost, 512));
        bench.vring0.putUsedIdx(2);
        bench.ring(0);
        bench.run();
        bench.vring0.putUsedIdx(3);
        bench.ring(0);
        bench.run();

        assertThat(bench.printed()).endsWith("input:id 0 is not a head!",
                "uhm, incoming signal, but no used buffer ?");
        assertThat(bench.vring0.availIdx()).isEqualTo(NUM);
        assertThat(bench.vring0.usedEvent()).isEqualTo(1);
    }

    @Test
    void breaksTheQueueAtAnIdOutOfRangeAndWondersAboutTheSignal() {
        bench.vring0.putUsed(0, new UsedElement(0xDEAD_BEEFL, 512));
        bench.vring0.putUsedIdx(1);
        bench.ring(0);
        bench.run();
        bench.ring(0);
        bench.run();

        assertThat(bench.printed()).containsExactly("rpmsg host is online", "input:id 3735928559 out of range",
                "uhm, incoming signal, but no used buffer ?");
    }

    @Test
    void servesAnInterruptThatCameWhileTheCallbackSlept() {
        Endpoint channel = channel();
        List<String> received = new ArrayList<>();
        bench.onLinux(() -> bench.host.core().open(new EndpointRequest("answers", 60, 0x1e, false),
                (endpoint, message) -> {
                    received.add(new String(message.payload(), StandardCharsets.US_ASCII));
                    endpoint.send(message.payload());
                }));
        for (int i = 0; i < NUM; i++) {
            bench.send(channel, 0x1e, text("" + i), Patience.TRY);
        }
        bench.deliver(0x1e, 60, text("sleeps"));
        bench.publish(new RpmsgHeader(0x1e, 60, 0, 497, 0), text(""), 512);
        bench.publish(new RpmsgHeader(0x1e, 60, 0, 5, 0), text("later"), 512);
        bench.ring(0);
        bench.run();
        assertThat(received).containsExactly("sleeps");

        bench.giveBack(bench.take().head());
        assertThat(received).containsExactly("sleeps", "later");
        assertThat(bench.printed()).endsWith("inbound msg too big: (512, 497)");
    }

    private Endpoint channel() {
        bench.announce(NAME, 0x1e, Action.CREATE);
        return diary.last();
    }
}
