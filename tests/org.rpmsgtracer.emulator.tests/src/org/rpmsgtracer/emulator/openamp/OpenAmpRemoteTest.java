/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.openamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rpmsgtracer.emulator.openamp.HandMovedHost.bytes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.log.RingEntry.Kicked;
import org.rpmsgtracer.emulator.log.RingEntry.KickSuppressed;
import org.rpmsgtracer.emulator.log.SoftwareEntry.Printed;
import org.rpmsgtracer.emulator.log.SoftwareEntry.SenderBlocked;
import org.rpmsgtracer.emulator.log.SoftwareEntry.SenderResumed;
import org.rpmsgtracer.emulator.openamp.HandMovedHost.Taken;
import org.rpmsgtracer.emulator.personality.OpenAmp;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;
import org.rpmsgtracer.protocol.virtio.DeviceStatus;
import org.rpmsgtracer.protocol.virtio.Feature;
import org.rpmsgtracer.protocol.virtio.UsedElement;
import org.rpmsgtracer.protocol.virtio.Vring;

/** What the library writes and reads as remote, seen from a host that is moved by hand. */
class OpenAmpRemoteTest {

    private final HandMovedHost bench = new HandMovedHost(OpenAmp.GENERIC, Feature.RPMSG_NAME_SERVICE);

    @Test
    void looksAtTheStatusEveryMillisecondUntilTheDriverIsReady() {
        bench.board.machine.runUntil(1);
        bench.board.putStatus(DeviceStatus.DRIVER_OK);

        bench.board.machine.runUntil(999_999);
        assertThat(bench.links).isEmpty();
        assertThat(bench.board.vring0.usedFlags()).isZero();
        bench.board.machine.runUntil(1_001_000);
        assertThat(bench.links).hasSize(1);
    }

    @Test
    void answersNeedsResetWithStatusZero() {
        bench.board.putStatus(DeviceStatus.NEEDS_RESET | DeviceStatus.DRIVER_OK);
        bench.board.run();
        assertThat(bench.board.status()).isZero();
        assertThat(bench.links).isEmpty();

        bench.driverOk();
        assertThat(bench.links).hasSize(1);
    }

    @Test
    void wantsKicksForMessagesOnly() {
        bench.driverOk();

        assertThat(bench.board.vring0.usedFlags()).isEqualTo(Vring.NO_NOTIFY);
        assertThat(bench.board.vring1.usedFlags()).isZero();
    }

    @Test
    void announcesAnEndpointWhenItIsCreatedAndWhenItIsDestroyed() {
        RecordingUser user = bench.driverOk().open("rpmsg-client-sample");
        bench.at(user.endpoint()::close);

        assertThat(bench.take().announcement())
                .isEqualTo(NameServiceMessage.of("rpmsg-client-sample", 1024, Action.CREATE));
        assertThat(bench.take().announcement())
                .isEqualTo(NameServiceMessage.of("rpmsg-client-sample", 1024, Action.DESTROY));
        assertThat(user.told).containsExactly("opened rpmsg-client-sample", "closed");
        assertThat(bench.send(user.endpoint(), "too late")).isEqualTo(RpmsgError.PARAMETER);
    }

    @Test
    void announcesNothingWithoutTheFeatureOrANameOrWithAPeer() {
        HandMovedHost silent = new HandMovedHost(OpenAmp.GENERIC, 0).driverOk();
        silent.at(silent.open("rpmsg-client-sample").endpoint()::close);
        assertThat(silent.board.vring0.usedIdx()).isZero();

        bench.driverOk();
        bench.at(bench.open("").endpoint()::close);
        RecordingUser user = bench.open(new EndpointRequest("known", RpmsgAddress.ANY, 0x400, true),
                new RecordingUser());
        assertThat(bench.board.vring0.usedIdx()).isZero();
        assertThat(user.told).containsExactly("opened known", "bound to 1024");
    }

    @Test
    void withdrawsNoEndpointWithAReservedAddress() {
        bench.driverOk();
        RecordingUser user = bench.open(new EndpointRequest("fixed", 30, RpmsgAddress.ANY, true), new RecordingUser());
        bench.at(user.endpoint()::close);

        assertThat(bench.board.vring0.usedIdx()).isEqualTo(1);
        assertThat(bench.take().announcement().address()).isEqualTo(30);
    }

    @Test
    void writesWholeBufferLengthsIntoTheUsedRing() {
        bench.driverOk().open("rpmsg-client-sample");
        bench.deliver(0, 0x400, 1024, "hello world!");

        assertThat(bench.board.vring0.used(0)).isEqualTo(new UsedElement(0, 512));
        assertThat(bench.board.vring1.used(0)).isEqualTo(new UsedElement(0, 512));
    }

    @Test
    void takesTheSenderOfTheFirstMessageAsItsPeer() {
        RecordingUser user = bench.driverOk().open(EndpointRequest.service("echo"), RecordingUser.echo());
        bench.take();
        assertThat(bench.send(user.endpoint(), "too early")).isEqualTo(RpmsgError.PARAMETER);

        bench.deliver(0, 0x777, 1024, "hello");
        Taken echo = bench.take();
        assertThat(echo.header()).isEqualTo(new RpmsgHeader(1024, 0x777, 0, 5, 0));
        assertThat(echo.payload()).isEqualTo(bytes("hello"));
        assertThat(user.told).containsExactly("opened echo", "bound to 1911", "hello from 1911");
    }

    @Test
    void bindsAnEndpointByTheAnnouncementOfItsName() {
        RecordingUser user = bench.driverOk().open("echo");
        bench.announce(0, "echo", 0x999, Action.CREATE);
        bench.announce(1, "echo", 0x999, Action.DESTROY);
        bench.announce(2, "echo", 0x998, Action.CREATE);

        assertThat(user.told).containsExactly("opened echo", "bound to 2457", "unbound", "bound to 2456");
        assertThat(bench.send(user.endpoint(), "hello")).isEqualTo(5);
    }

    @Test
    void ignoresAnAnnouncementOfAnotherLength() {
        RecordingUser user = bench.driverOk().open("echo");
        byte[] announcement = NameServiceMessage.of("echo", 0x999, Action.CREATE).toBytes();
        bench.publish(0, 0x999, 53, Arrays.copyOf(announcement, 39));
        bench.board.run();

        assertThat(user.told).containsExactly("opened echo");
        assertThat(bench.board.vring1.usedIdx()).isEqualTo(1);
    }

    @Test
    void givesAddressesInTurnAndRefusesTakenAndHighOnes() {
        bench.driverOk();
        HandMovedHost silent = new HandMovedHost(OpenAmp.GENERIC, 0).driverOk();
        RecordingUser first = silent.open("first");
        silent.at(first.endpoint()::close);

        assertThat(silent.open("second").endpoint().address()).isEqualTo(1025);
        assertThat(silent.open(new EndpointRequest("x", 1025, 1, true), new RecordingUser()).told)
                .containsExactly("refused -2007");
        assertThat(silent.open(new EndpointRequest("x", 1152, 1, true), new RecordingUser()).told)
                .containsExactly("refused -2003");
        for (int i = 2; i < 128; i++) {
            assertThat(silent.open("").endpoint().address()).isEqualTo(1024 + i);
        }
        assertThat(silent.open("after the end").endpoint().address()).isEqualTo(1024);
        assertThat(silent.open("no more").told).containsExactly("refused -2007");
    }

    @Test
    void givesAReservedAddressTwiceAndTheFirstEndpointGetsTheMessages() {
        bench.driverOk();
        RecordingUser first = bench.open(new EndpointRequest("", 30, 1, true), new RecordingUser());
        RecordingUser second = bench.open(new EndpointRequest("", 30, 1, true), new RecordingUser());
        bench.deliver(0, 1, 30, "hello");

        assertThat(first.told).contains("hello from 1");
        assertThat(second.told).doesNotContain("hello from 1");
    }

    @Test
    void keepsBufferIndexAndHoldCounterInTheHeaderOfAMessageItHandles() {
        List<String> reserved = new ArrayList<>();
        bench.driverOk().open(EndpointRequest.service("slow"),
                new RecordingUser((endpoint, message) -> reserved.add(bench.reserved(2))));
        bench.deliver(0, 0x400, 1024, "a");
        bench.deliver(1, 0x400, 1024, "b");
        reserved.clear();
        bench.deliver(2, 0x400, 1024, "c");

        assertThat(reserved).containsExactly("10002");
        assertThat(bench.reserved(2)).isEqualTo("2");
    }

    @Test
    void givesABufferBackAfterTheCallbackAndTellsTheHostEachTime() {
        List<String> seen = new ArrayList<>();
        bench.driverOk().open(EndpointRequest.service("slow"),
                new RecordingUser((endpoint, message) -> bench.board.remote
                        .then(1_000_000, () -> seen.add(message.payload()[0] + " " + bench.board.vring1.usedIdx()))));
        int kicksBefore = bench.logged(Kicked.class).size();
        bench.publish(0, 0x400, 1024, new byte[] {'a'});
        bench.publish(1, 0x400, 1024, new byte[] {'b'});
        bench.publish(2, 0x400, 1024, new byte[] {'c'});
        bench.board.run();

        assertThat(seen).containsExactly("97 0", "98 1", "99 2");
        assertThat(bench.board.vring1.usedIdx()).isEqualTo(3);
        assertThat(bench.logged(Kicked.class)).hasSize(kicksBefore + 3 + 3);
    }

    @Test
    void tellsNothingOfReturnedBuffersIfTheHostDoesNotWantIt() {
        bench.driverOk().open("quiet");
        bench.board.vring1.putAvailFlags(Vring.NO_INTERRUPT);
        bench.publish(0, 0x400, 1024, bytes("a"));
        int kicksBefore = bench.logged(Kicked.class).size();
        bench.board.run();

        assertThat(bench.logged(Kicked.class)).hasSize(kicksBefore);
        assertThat(bench.logged(KickSuppressed.class)).extracting(KickSuppressed::vring).containsExactly("vdev0vring1");
    }

    @Test
    void dropsAMessageForNobodyWithoutAWord() {
        bench.driverOk().deliver(0, 0x400, 4711, "anybody?");

        assertThat(bench.board.vring1.usedIdx()).isEqualTo(1);
        assertThat(bench.logged(Printed.class)).isEmpty();
    }

    @Test
    void servesWhatCameBeforeItListened() {
        bench.publish(0, 0x400, 4711, bytes("early"));
        bench.driverOk();

        assertThat(bench.board.vring1.usedIdx()).isEqualTo(1);
    }

    @Test
    void cutsOffWhatDoesNotFitIntoTheBufferAndReturnsWhatItSent() {
        bench.driverOk();
        RecordingUser user = bench.open(new EndpointRequest("", RpmsgAddress.ANY, 7, true), new RecordingUser());

        assertThat(bench.links.getFirst().payloadLimitBytes()).isEqualTo(496);
        assertThat(bench.send(user.endpoint(), "x".repeat(600))).isEqualTo(496);
        assertThat(bench.take().payload()).hasSize(496).containsOnly('x');
    }

    @Test
    void looksEveryMillisecondForABuffer() {
        bench.driverOk();
        for (int i = 0; i < HandMovedHost.NUM; i++) {
            bench.open("service" + i);
        }
        RecordingUser last = bench.open("one too many");
        assertThat(bench.logged(SenderBlocked.class)).hasSize(1);
        assertThat(last.told).isEmpty();

        bench.take();
        bench.offer(HandMovedHost.RECEIVE_BUFFERS);
        long offeredNs = bench.board.machine.nowNs();
        bench.board.run();
        assertThat(last.told).containsExactly("opened one too many");
        assertThat(bench.logged(SenderResumed.class).getFirst().timeNs() - offeredNs).isBetween(0L, 1_000_000L);
    }

    @Test
    void givesUpLookingAfter15SecondsAndDestroysAnEndpointItCouldNotAnnounce() {
        bench.driverOk();
        for (int i = 0; i < HandMovedHost.NUM; i++) {
            bench.open("service" + i);
        }
        RecordingUser last = bench.open("one too many");
        bench.board.machine.runUntil(bench.board.machine.nowNs() + 15_100_000_000L);

        assertThat(last.told).containsExactly("refused -2002");
        assertThat(bench.board.vring0.usedIdx()).isEqualTo(HandMovedHost.NUM);
    }

    @Test
    void failsAtOnceIfItShallNotWaitOrTheDriverIsNotReady() {
        bench.driverOk();
        RecordingUser user = bench.open(new EndpointRequest("", RpmsgAddress.ANY, 7, true), new RecordingUser());
        List<Integer> results = new ArrayList<>();
        for (int i = 0; i <= HandMovedHost.NUM; i++) {
            bench.at(() -> user.endpoint().send(7, bytes("x"), Patience.TRY, results::add));
        }
        bench.board.putStatus(0);
        bench.at(() -> user.endpoint().send(7, bytes("x"), Patience.WAIT, results::add));

        assertThat(results).containsExactly(1, 1, 1, 1, RpmsgError.NO_BUFFER, RpmsgError.NO_BUFFER);
    }

    @Test
    void stopsAtADescriptorThatIsNoneAndSaysSo() {
        bench.driverOk().open("echo");
        bench.publish(0, 0x400, 1024, bytes("broken"));
        bench.board.vring1.putAvailHead(0, 4711);
        bench.board.run();
        bench.deliver(1, 0x400, 1024, "never seen");

        assertThat(bench.logged(Printed.class)).extracting(Printed::line)
                .containsExactly("virtqueue_get_available_buffer: rx_vq - invalid ring index");
        assertThat(bench.board.vring1.usedIdx()).isZero();
    }

    @Test
    void skipsABufferOutsideTheMemoryWithoutAWord() {
        RecordingUser user = bench.driverOk().open("echo");
        bench.publish(0, 0x400, 1024, bytes("lost"));
        bench.board.machine.memory().putU64(Board.VRING1, 0xFFFF_FFFF_0000L);
        bench.board.run();
        bench.deliver(1, 0x400, 1024, "found");

        assertThat(user.told).contains("found from 1024").doesNotContain("lost from 1024");
        assertThat(bench.board.vring1.usedIdx()).isEqualTo(1);
        assertThat(bench.logged(Printed.class)).isEmpty();
    }

    @Test
    void startsAfreshAfterEachReset() {
        bench.driverOk().open("first life");
        bench.board.remote.reset();
        bench.restart();

        assertThat(bench.links).hasSize(2);
        assertThat(bench.open("second life").endpoint().address()).isEqualTo(1024);
        assertThat(bench.take().announcement().name()).isEqualTo("second life");
        assertThat(bench.board.vring0.usedIdx()).isEqualTo(1);
    }
}
