/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rpmsgtracer.emulator.linux.LinuxBench.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.emulator.endpoint.Endpoint;
import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.EndpointUser;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;
import org.rpmsgtracer.emulator.linux.LinuxBench.Taken;
import org.rpmsgtracer.emulator.log.SoftwareEntry.ChannelCreated;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;
import org.rpmsgtracer.protocol.virtio.Feature;

/** Channels, drivers, endpoints and announcements of the rpmsg bus, seen from both ends (rpmsg.md 2.5, 2.7). */
class RpmsgCoreTest {

    private static final String NAME = "rpmsg-client-sample";
    private static final int NUM = 8;

    private final Diary diary = new Diary();
    private final LinuxBench bench = new LinuxBench(NUM, Feature.RPMSG_NAME_SERVICE,
            port -> port.open(EndpointRequest.service(NAME), diary));

    @Test
    void makesAChannelOfAnAnnouncementAndRemovesItAgain() {
        bench.announce(NAME, 0x1e, Action.CREATE);
        assertThat(bench.host.hasChannels()).isTrue();
        bench.announce(NAME, 0x1e, Action.DESTROY);

        assertThat(bench.host.hasChannels()).isFalse();
        assertThat(diary.happened).containsExactly("opened " + NAME + " at 0x400", "bound to 0x1e", "closed 0x400");
        assertThat(bench.printed()).contains("creating channel " + NAME + " addr 0x1e",
                "destroying channel " + NAME + " addr 0x1e");
    }

    @Test
    void namesItsDevicesAsTheKernelDoes() {
        bench.announce(NAME, 0x400, Action.CREATE);
        bench.announce("remote-only", 0x8000_0000L, Action.CREATE);

        RpmsgVirtioDevice device = bench.host.core().device().orElseThrow();
        assertThat(device.devices()).extracting(RpmsgDevice::deviceName).containsExactly("virtio0.rpmsg_ctrl.0.0",
                "virtio0.rpmsg_ns.53.53", "virtio0.rpmsg-client-sample.-1.1024", "virtio0.remote-only.-1.-2147483648");
    }

    @Test
    void givesEachChannelTheLowestFreeAddress() {
        bench.announce(NAME, 0x1e, Action.CREATE);
        bench.announce(NAME, 0x1f, Action.CREATE);
        bench.announce(NAME, 0x1e, Action.DESTROY);
        bench.announce(NAME, 0x20, Action.CREATE);

        assertThat(diary.endpoints).extracting(Endpoint::address).containsExactly(0x400L, 0x401L, 0x400L);
    }

    @Test
    void leavesAChannelThatNoDriverKnowsAloneAndSilent() {
        int lines = bench.printed().size();
        bench.announce("rpmsg-tty-channel", 0x1e, Action.CREATE);

        assertThat(bench.host.hasChannels()).isTrue();
        assertThat(bench.logged(ChannelCreated.class)).extracting(ChannelCreated::src)
                .containsExactly(RpmsgAddress.ANY);
        assertThat(bench.printed()).hasSize(lines + 1);
        assertThat(diary.happened).isEmpty();
    }

    @Test
    void aDriverThatComesLaterTakesTheChannelThatWaits() {
        bench.announce("late", 0x1e, Action.CREATE);
        bench.onLinux(() -> bench.host.core().open(EndpointRequest.service("late"), diary));

        assertThat(diary.happened).containsExactly("opened late at 0x400", "bound to 0x1e");
    }

    @Test
    void aDriverOverrideDecidesInsteadOfTheName() {
        bench.announce("odd-name", 0x1e, Action.CREATE);
        RpmsgVirtioDevice device = bench.host.core().device().orElseThrow();
        RpmsgDevice channel = device.devices().getLast();
        bench.onLinux(() -> {
            channel.overrideDriver(Optional.of("rpmsg_client_sample"));
            device.attach(channel);
        });

        assertThat(diary.happened).containsExactly("opened odd-name at 0x400", "bound to 0x1e");
        assertThat(channel.src()).isEqualTo(0x400);
    }

    @Test
    void refusesAnnouncementsThatMakeNoSense() {
        bench.announce(NAME, 0x1e, Action.CREATE);
        bench.announce(NAME, 0x1e, Action.CREATE);
        bench.announce("other", 0x1e, Action.DESTROY);
        bench.deliver(0x1e, RpmsgAddress.NAME_SERVICE, new byte[72]);

        assertThat(bench.printed()).containsSubsequence("channel " + NAME + ":ffffffff:1e already exist",
                "rpmsg_create_channel failed", "rpmsg_destroy_channel failed: -22", "malformed ns msg (72)");
    }

    @Test
    void endsANameWithoutNulInTheReceiveBufferItself() {
        byte[] announcement = NameServiceMessage.of("a", 0x1e, Action.CREATE).toBytes();
        Arrays.fill(announcement, 0, 32, (byte) 'n');
        int head = bench.deliver(0x1e, RpmsgAddress.NAME_SERVICE, announcement);

        assertThat(bench.printed()).contains("creating channel " + "n".repeat(31) + " addr 0x1e");
        assertThat(bench.machine.memory().u8(bench.vring0.descriptor(head).address() + 16 + 31)).isZero();
    }

    @Test
    void hearsNoAnnouncementsWithoutTheNameServiceFeature() {
        LinuxBench deaf = new LinuxBench(NUM, 0, port -> port.open(EndpointRequest.service(NAME), diary));

        deaf.announce(NAME, 0x1e, Action.CREATE);

        assertThat(deaf.host.hasChannels()).isFalse();
        assertThat(deaf.printed()).contains("msg received with no recipient");
    }

    @Test
    void announcesAChannelWithALocalAddressAfterItsProbe() {
        LinuxBench server = new LinuxBench(NUM, Feature.RPMSG_NAME_SERVICE,
                port -> port.open(new EndpointRequest("own-service", 60, RpmsgAddress.ANY, true), diary));

        assertThat(diary.happened).containsExactly("opened own-service at 0x3c");
        Taken announcement = server.take();
        assertThat(announcement.header()).isEqualTo(new RpmsgHeader(60, 53, 0, 40, 0));
        assertThat(NameServiceMessage.parse(announcement.payload()))
                .contains(NameServiceMessage.of("own-service", 60, Action.CREATE));

        server.stop();
        assertThat(NameServiceMessage.parse(server.take().payload()))
                .contains(NameServiceMessage.of("own-service", 60, Action.DESTROY));
        assertThat(diary.happened).endsWith("closed 0x3c");
    }

    @Test
    void tellsWhenItCannotAnnounce() {
        Endpoint channel = channel();
        for (int i = 0; i < NUM; i++) {
            bench.send(channel, 0x1e, text("" + i), Patience.TRY);
        }
        bench.onLinux(() -> bench.host.core().open(new EndpointRequest("own", 60, RpmsgAddress.ANY, true), diary));
        bench.run(15_000_000_000L);

        assertThat(bench.printed()).endsWith("timeout waiting for a tx buffer", "failed to announce service -512",
                "failed to announce creation", "probe with driver own failed with error -512");
        assertThat(diary.happened).endsWith("opened own at 0x3c", "closed 0x3c");
        assertThat(bench.host.core().device().orElseThrow().devices().getLast().driver()).isEmpty();
    }

    @Test
    void makesEndpointsWithoutChannelAndRefusesUsedAddresses() {
        LinuxBench several = new LinuxBench(NUM, Feature.RPMSG_NAME_SERVICE, port -> {
            port.open(new EndpointRequest("first", 77, 0x1e, false), diary);
            port.open(new EndpointRequest("second", 77, 0x1e, false), diary);
            port.open(new EndpointRequest("third", 0x8000_0000L, 0x1e, false), diary);
            port.open(new EndpointRequest("", RpmsgAddress.ANY, RpmsgAddress.ANY, false), diary);
        });

        assertThat(diary.happened).containsExactly("opened first at 0x4d", "bound to 0x1e", "refused second -28",
                "refused third -22", "opened  at 0x400");
        assertThat(several.printed()).containsExactly("rpmsg host is online", "idr_alloc failed: -28",
                "idr_alloc failed: -22");
    }

    @Test
    void makesWhatAProgramAskedForAgainAfterARestartUnlessItClosedIt() {
        LinuxBench restarted = new LinuxBench(NUM, Feature.RPMSG_NAME_SERVICE, port -> {
            port.open(new EndpointRequest("stays", 77, 0x1e, false), diary);
            port.open(new EndpointRequest("goes", 78, 0x1e, false), diary);
        });
        restarted.onLinux(diary.last()::close);
        restarted.stop();
        restarted.start();

        assertThat(diary.happened).containsExactly("opened stays at 0x4d", "bound to 0x1e", "opened goes at 0x4e",
                "bound to 0x1e", "closed 0x4e", "closed 0x4d", "opened stays at 0x4d", "bound to 0x1e");
    }

    @Test
    void remembersNothingOfAProgramThatComesAndGoes() {
        EndpointRequest own = new EndpointRequest("own", 60, RpmsgAddress.ANY, true);
        EndpointRequest plain = new EndpointRequest("plain", 61, 0x1e, false);
        RpmsgCore core = bench.host.core();
        bench.announce(NAME, 0x1e, Action.CREATE);
        for (EndpointRequest request : List.of(own, plain, EndpointRequest.service(NAME))) {
            bench.onLinux(() -> core.open(request, diary));
            bench.onLinux(diary.last()::close);
        }
        List<RpmsgDriver> drivers = List.copyOf(core.drivers());
        for (int i = 0; i < 3; i++) {
            bench.onLinux(() -> core.open(own, diary));
            bench.onLinux(diary.last()::close);
        }
        bench.stop();
        diary.happened.clear();
        int lines = bench.printed().size();
        bench.start();

        assertThat(core.drivers()).isEqualTo(drivers);
        assertThat(diary.happened).containsExactly("opened own at 0x3c");
        assertThat(bench.printed().subList(lines, bench.printed().size())).containsExactly("rpmsg host is online");
    }

    @Test
    void refusesAChannelThatExistsAlready() {
        EndpointRequest own = new EndpointRequest("own", 60, RpmsgAddress.ANY, true);
        bench.onLinux(() -> bench.host.core().open(own, diary));
        Diary second = new Diary();
        bench.onLinux(() -> bench.host.core().open(own, second));

        assertThat(diary.happened).containsExactly("opened own at 0x3c");
        assertThat(second.happened).containsExactly("refused own -6");
        assertThat(bench.printed()).endsWith("channel own:3c:ffffffff already exist");
    }

    @Test
    void aClosedEndpointSendsNothingAndIsNotFoundAnyMore() {
        Endpoint channel = channel();
        bench.deliver(0x1e, 0x400, text("in time"));
        bench.onLinux(channel::close);
        bench.deliver(0x1e, 0x400, text("late"));

        assertThat(bench.send(channel, 0x1e, text("late"), Patience.WAIT)).containsExactly(-22);
        assertThat(diary.happened).endsWith("closed 0x400");
        assertThat(bench.printed()).contains("msg received with no recipient");
    }

    @Test
    void bearsAProgramThatClosesWhatIsClosing() {
        List<String> happened = new ArrayList<>();
        LinuxBench polite = new LinuxBench(NUM, Feature.RPMSG_NAME_SERVICE,
                port -> port.open(EndpointRequest.service(NAME), new EndpointUser() {
                    @Override
                    public void received(Endpoint endpoint, ReceivedMessage message) {
                        endpoint.close();
                    }

                    @Override
                    public void closed(Endpoint endpoint) {
                        happened.add("closed");
                        endpoint.close();
                    }
                }));
        polite.announce(NAME, 0x1e, Action.CREATE);
        polite.announce(NAME, 0x1e, Action.DESTROY);
        polite.announce(NAME, 0x1e, Action.CREATE);
        polite.deliver(0x1e, 0x400, text("x"));

        assertThat(happened).containsExactly("closed", "closed");
    }

    @Test
    void lendsNoBuffers() {
        Endpoint channel = channel();

        assertThat(bench.host.core().zeroCopy()).isFalse();
        assertThat(bench.host.core().payloadLimitBytes()).isEqualTo(496);
        assertThatThrownBy(() -> channel.takeSendBuffer(Patience.TRY, taken -> {
        })).isInstanceOf(UnsupportedOperationException.class);
    }

    private Endpoint channel() {
        bench.announce(NAME, 0x1e, Action.CREATE);
        return diary.last();
    }
}
