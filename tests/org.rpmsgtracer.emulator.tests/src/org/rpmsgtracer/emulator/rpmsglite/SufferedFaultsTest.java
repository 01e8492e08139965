/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.rpmsglite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.endpoint.RpmsgPort;
import org.rpmsgtracer.emulator.machine.DoorbellTraits.Style;
import org.rpmsgtracer.emulator.personality.PruLibrary;
import org.rpmsgtracer.emulator.personality.RpmsgLite;
import org.rpmsgtracer.emulator.personality.SysBios;
import org.rpmsgtracer.emulator.pru.PruRemote;
import org.rpmsgtracer.emulator.sysbios.SysBiosRemote;
import org.rpmsgtracer.emulator.virtio.Interference;
import org.rpmsgtracer.emulator.virtio.VirtioDeviceSoftware;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;

/** Faults step into the software of RPMsg-Lite and of TI's libraries where they step into every other. */
class SufferedFaultsTest {

    private static final long SECOND_NS = 1_000_000_000;

    private interface Software extends BiFunction<HostByHand, List<RpmsgPort>, VirtioDeviceSoftware> {}

    private static Named<Software> named(String name, Software software) {
        return Named.of(name, software);
    }

    static Stream<Named<Software>> remotes() {
        return Stream.of(
                named("rpmsg-lite", (host, ports) -> new RpmsgLiteRemote(host.rtos, RpmsgLite.FREERTOS_UNDER_LINUX,
                        ports::add, host.log)),
                named("pru", (host, ports) -> new PruRemote(host.rtos, PruLibrary.CURRENT, ports::add, host.log)),
                named("omap4", (host, ports) -> new SysBiosRemote(host.rtos, SysBios.OMAP4, ports::add, host.log)),
                named("k3", (host, ports) -> new SysBiosRemote(host.rtos, SysBios.K3_MCU_PLUS_SDK, ports::add,
                        host.log)));
    }

    private final RecordingUser user = new RecordingUser();

    private HostByHand started(Software software, Interference interference) {
        HostByHand host = new HostByHand(16, 4096, Style.WORD, interference);
        List<RpmsgPort> ports = new ArrayList<>();
        host.boot(software.apply(host, ports));
        host.probe();
        host.machine.runUntil(SECOND_NS);
        host.onRemote(() -> ports.getLast().open(new EndpointRequest("service", 30, RpmsgAddress.ANY, true), user));
        return host;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("remotes")
    void announcementsAreLostDoubledOrLate(Software software) {
        HostByHand host = started(software, new Interference() {
            @Override
            public List<Announcing> announced(byte[] payload) {
                return List.of(new Announcing(0, Arrays.copyOf(payload, 7)), new Announcing(50_000_000, payload));
            }
        });

        assertThat(host.vring0.usedIdx()).isOne();
        assertThat(host.take().header().length()).isEqualTo(7);

        host.machine.runUntil(2 * SECOND_NS);
        assertThat(host.vring0.usedIdx()).isEqualTo(2);
        assertThat(host.take().header().length()).isEqualTo(40);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("remotes")
    void aMessageGetsAnotherLength(Software software) {
        HostByHand host = started(software, new Interference() {
            @Override
            public Outgoing written(Outgoing message) {
                RpmsgHeader header = message.header();
                return new Outgoing(new RpmsgHeader(header.src(), header.dst(), header.reserved(), 9, header.flags()),
                        message.payload());
            }
        });

        assertThat(host.take().header().length()).isEqualTo(9);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("remotes")
    void aMessageIsWrittenButNeverPublished(Software software) {
        HostByHand host = started(software, new Interference() {
            @Override
            public boolean publishes() {
                return false;
            }
        });

        assertThat(host.vring0.usedIdx()).isZero();
        assertThat(host.machine.memory().u32(HostByHand.RECEIVE_BUFFERS + 4)).isEqualTo(RpmsgAddress.NAME_SERVICE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("remotes")
    void aBufferIsHeldOrLeaked(Software software) {
        HostByHand host = started(software, new Interference() {
            @Override
            public long returnDelayNs(int head) {
                return head == 0 ? NEVER : 100_000_000;
            }
        });
        host.deliver(1024, 30, new byte[1]);
        host.deliver(1024, 30, new byte[1]);
        assertThat(user.events).contains("received 00 from 1024").hasSize(4);
        assertThat(host.vring1.usedIdx()).isZero();

        host.machine.runUntil(2 * SECOND_NS);
        assertThat(host.vring1.usedIdx()).isOne();
        assertThat(host.vring1.used(0).id()).isOne();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("remotes")
    void aCallbackTakesLonger(Software software) {
        HostByHand host = started(software, new Interference() {
            @Override
            public long callbackNs() {
                return 30_000_000;
            }
        });
        host.deliver(1024, 30, new byte[1]);
        assertThat(user.events).doesNotContain("received 00 from 1024");

        host.machine.runUntil(2 * SECOND_NS);
        assertThat(user.events).contains("received 00 from 1024");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("remotes")
    void withoutFaultsASenderGetsItsResult(Software software) {
        HostByHand host = started(software, Interference.NONE);
        List<Integer> results = new ArrayList<>();
        host.onRemote(() -> user.endpoint().send(1024, new byte[1], Patience.TRY, results::add));

        assertThat(results).containsExactly(0);
    }
}
