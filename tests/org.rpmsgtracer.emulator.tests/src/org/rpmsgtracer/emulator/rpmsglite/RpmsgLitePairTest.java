/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.rpmsglite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rpmsgtracer.emulator.endpoint.Endpoint;
import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;
import org.rpmsgtracer.emulator.log.RingEntry;
import org.rpmsgtracer.emulator.log.Role;
import org.rpmsgtracer.emulator.log.SoftwareEntry;
import org.rpmsgtracer.emulator.personality.RpmsgLite;
import org.rpmsgtracer.emulator.personality.RpmsgLitePlatform;
import org.rpmsgtracer.emulator.virtio.Interference;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;
import org.rpmsgtracer.protocol.virtio.Vring;

/** What programs on both ends of RPMsg-Lite get from it. */
class RpmsgLitePairTest {

    private static final long BASE = 0x2020_0000;

    /** Sends each message back to where it came from. */
    private static class EchoUser extends RecordingUser {

        @Override
        public void received(Endpoint at, ReceivedMessage message) {
            super.received(at, message);
            at.send(message.src(), message.payload(), Patience.WAIT, result -> {
            });
        }
    }

    static Stream<Named<RpmsgLite>> ports() {
        return RpmsgLite.ALL.stream().map(port -> Named.of(port.name(), port));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ports")
    void everyPortBootsAnnouncesExchangesTrafficStopsAndRestarts(RpmsgLite personality) {
        LiteBench bench = new LiteBench(personality, RpmsgLitePlatform.MICROCONTROLLER, BASE, 2);
        for (int run = 1; run <= 2; run++) {
            bench.start();
            RecordingUser primary = new RecordingUser();
            RecordingUser echo = new EchoUser();
            bench.onPrimary(() -> bench.primaryPorts.getLast()
                    .open(new EndpointRequest(LiteBench.SERVICE, 40, RpmsgAddress.ANY, false), primary));
            bench.onSecondary(() -> bench.secondaryPorts.getLast()
                    .open(new EndpointRequest(LiteBench.SERVICE, 30, RpmsgAddress.ANY, true), echo));
            for (int i = 0; i < 20; i++) {
                byte[] number = {(byte) i, 0, 0, 0};
                bench.onPrimary(() -> primary.endpoint().send(number));
            }
            bench.onPrimary(() -> bench.master.remove(bench.transport));
            bench.secondary.reset();

            assertThat(bench.primaryPorts).hasSize(run);
            assertThat(echo.events).startsWith("opened 30", "bound to 40").hasSize(22);
            assertThat(primary.events).startsWith("opened 40", "bound to 30", "received 00000000 from 30")
                    .endsWith("received 13000000 from 30", "closed").hasSize(23);
        }
    }

    @Test
    void twoPortsWithRoomForLinuxUnderstandEachOther() {
        LiteBench bench = new LiteBench(RpmsgLite.QNX, RpmsgLite.FREERTOS, RpmsgLitePlatform.WITH_LINUX, BASE, 256,
                Interference.NONE);
        bench.start();
        bench.openSecondary(30, new EchoUser());
        RecordingUser user = bench.openPrimary(40, new RecordingUser());
        for (int i = 0; i < 600; i++) {
            byte[] number = {(byte) i, (byte) (i >> 8)};
            bench.onPrimary(() -> user.endpoint().send(30, number, Patience.WAIT, result -> {
            }));
        }

        assertThat(user.events).hasSize(602).endsWith("received 5702 from 30");
        assertThat(List.of(bench.vring1.availIdx(), bench.vring1.usedIdx())).containsExactly(600, 856);
        assertThat(List.of(bench.vring0.availIdx(), bench.vring0.usedIdx())).containsExactly(856, 600);
    }

    @Test
    void addressesAreGivenFrom1LowestFreeFirst() {
        LiteBench bench = LiteBench.started(RpmsgLite.FREERTOS);
        RecordingUser first = bench.openPrimary(RpmsgAddress.ANY, new RecordingUser());
        RecordingUser second = bench.openPrimary(RpmsgAddress.ANY, new RecordingUser());
        bench.onPrimary(() -> first.endpoint().close());
        RecordingUser third = bench.openPrimary(RpmsgAddress.ANY, new RecordingUser());

        assertThat(first.events).containsExactly("opened 1", "closed");
        assertThat(second.events).containsExactly("opened 2");
        assertThat(third.events).containsExactly("opened 1");
    }

    @Test
    void takenAddressIsRefused() {
        LiteBench bench = LiteBench.started(RpmsgLite.FREERTOS);
        bench.openPrimary(40, new RecordingUser());

        assertThat(bench.openPrimary(40, new RecordingUser()).events).containsExactly("refused -5003");
    }

    @Test
    void nothingIsAnnouncedUnlessTheProgramWantsIt() {
        LiteBench bench = LiteBench.started(RpmsgLite.FREERTOS);
        RecordingUser user = new RecordingUser();
        bench.onSecondary(() -> bench.secondaryPorts.getLast()
                .open(new EndpointRequest(LiteBench.SERVICE, 30, RpmsgAddress.ANY, false), user));
        bench.onSecondary(() -> user.endpoint().close());

        assertThat(bench.logged(RingEntry.MessageSent.class)).isEmpty();
    }

    @Test
    void announcementOfAnotherSizeIsDropped() {
        LiteBench bench = LiteBench.started(RpmsgLite.FREERTOS);
        RecordingUser waiting = new RecordingUser();
        bench.onPrimary(() -> bench.primaryPorts.getLast()
                .open(new EndpointRequest(LiteBench.SERVICE, 40, RpmsgAddress.ANY, false), waiting));
        RecordingUser sender = bench.openSecondary(30, new RecordingUser());
        byte[] announcement = Arrays.copyOf(LiteBench.SERVICE.getBytes(), 41);
        announcement[32] = 30;

        bench.onSecondary(() -> sender.endpoint().send(RpmsgAddress.NAME_SERVICE, announcement, Patience.WAIT,
                result -> {
                }));

        assertThat(waiting.events).containsExactly("opened 40");
    }

    @Test
    void tooLongMessageIsRefusedAndNothingIsSent() {
        LiteBench bench = LiteBench.started(RpmsgLite.FREERTOS);
        RecordingUser user = bench.openPrimary(40, new RecordingUser());
        List<Integer> results = new ArrayList<>();

        bench.onPrimary(() -> user.endpoint().send(30, new byte[497], Patience.WAIT, results::add));
        bench.onPrimary(() -> user.endpoint().send(30, new byte[496], Patience.WAIT, results::add));

        assertThat(results).containsExactly(-5002, 0);
        assertThat(bench.vring1.availIdx()).isOne();
    }

    @Test
    void impatientSenderWithoutBufferGetsNoMemory() {
        LiteBench bench = LiteBench.started(RpmsgLite.FREERTOS);
        RecordingUser user = bench.openPrimary(40, new RecordingUser());
        bench.secondary.halt();
        List<Integer> results = new ArrayList<>();

        for (int i = 0; i < 3; i++) {
            bench.onPrimary(() -> user.endpoint().send(30, new byte[4], Patience.TRY, results::add));
        }

        assertThat(results).containsExactly(0, 0, -5001);
    }

    @Test
    void patientSenderLooksAgainEveryMillisecondWithoutEnd() {
        LiteBench bench = LiteBench.started(RpmsgLite.FREERTOS);
        RecordingUser user = bench.openPrimary(40, new RecordingUser());
        bench.secondary.halt();
        List<Integer> results = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            bench.onPrimary(() -> user.endpoint().send(30, new byte[4], Patience.WAIT, results::add));
        }
        bench.machine.runUntil(60_000_000_000L);

        assertThat(results).containsExactly(0, 0);

        bench.secondary.go();
        bench.machine.runUntil(bench.machine.nowNs() + 1_500_000);

        assertThat(results).containsExactly(0, 0, 0);
        assertThat(bench.logged(SoftwareEntry.SenderBlocked.class)).hasSize(1);
        assertThat(bench.logged(SoftwareEntry.SenderResumed.class)).hasSize(1);
    }

    @Test
    void remoteIsNotReadyBeforeTheFirstKickForVring0() {
        LiteBench bench = LiteBench.started(RpmsgLite.FREERTOS);
        Instance instance = new Instance(bench.secondary, RpmsgLite.FREERTOS, new RemoteQueue(bench.port.findVring(0)),
                new RemoteQueue(bench.port.findVring(1)), bench.log);
        RecordingUser user = new RecordingUser();
        List<Integer> results = new ArrayList<>();

        bench.onSecondary(() -> instance.open(new EndpointRequest("", 30, RpmsgAddress.ANY, false), user));
        bench.onSecondary(() -> user.endpoint().send(40, new byte[4], Patience.WAIT, results::add));
        bench.onSecondary(() -> instance.linkUp());
        bench.onSecondary(() -> user.endpoint().send(40, new byte[4], Patience.WAIT, results::add));

        assertThat(results).containsExactly(-5007, 0);
    }

    @Test
    void remoteWaitsForTheMaster() {
        LiteBench bench = new LiteBench(RpmsgLite.FREERTOS, RpmsgLitePlatform.MICROCONTROLLER, BASE, 2);
        bench.bootSecondary();
        bench.run();

        assertThat(bench.secondaryPorts).isEmpty();
    }

    @Test
    void bareMetalIsCalledBackBeforeTheNextTaskAndOthersAfterIt() {
        assertThat(orderOf(RpmsgLite.BARE_METAL)).containsExactly("message", "task");
        assertThat(orderOf(RpmsgLite.FREERTOS)).containsExactly("task", "message");
        assertThat(orderOf(RpmsgLite.QNX)).containsExactly("task", "message");
    }

    private static List<String> orderOf(RpmsgLite personality) {
        LiteBench bench = LiteBench.started(personality);
        List<String> order = new ArrayList<>();
        bench.openSecondary(30, new RecordingUser() {
            @Override
            public void received(Endpoint at, ReceivedMessage message) {
                order.add("message");
            }
        });
        RecordingUser sender = bench.openPrimary(40, new RecordingUser());
        bench.secondary.task(1_000_000, () -> {
        });
        bench.secondary.task(1_000_000, () -> order.add("task"));
        bench.onPrimary(() -> sender.endpoint().send(30, new byte[1], Patience.WAIT, result -> {
        }));
        return order;
    }

    @Test
    void consumedBuffersAreToldOnlyWhereThatIsConfigured() {
        assertThat(kicksForConsumed(RpmsgLite.FREERTOS)).isZero();
        assertThat(kicksForConsumed(RpmsgLite.BARE_METAL)).isZero();
        assertThat(kicksForConsumed(RpmsgLite.FREERTOS_UNDER_LINUX)).isOne();
        assertThat(kicksForConsumed(RpmsgLite.BARE_METAL_UNDER_LINUX)).isOne();
    }

    private static long kicksForConsumed(RpmsgLite personality) {
        LiteBench bench = LiteBench.started(personality);
        bench.openSecondary(30, new RecordingUser());
        RecordingUser sender = bench.openPrimary(40, new RecordingUser());
        bench.onPrimary(() -> sender.endpoint().send(30, new byte[1], Patience.WAIT, result -> {
        }));
        return bench.kicks("vdev0vring1", Role.DEVICE);
    }

    @Test
    void remoteKicksAlthoughTheMasterSaysNoInterrupt() {
        LiteBench bench = LiteBench.started(RpmsgLite.FREERTOS);
        RecordingUser sender = bench.openSecondary(30, new RecordingUser());
        bench.onSecondary(() -> sender.endpoint().send(40, new byte[1], Patience.WAIT, result -> {
        }));

        assertThat(bench.vring0.availFlags()).isEqualTo(Vring.NO_INTERRUPT);
        assertThat(bench.kicks("vdev0vring0", Role.DEVICE)).isOne();
        assertThat(bench.logged(RingEntry.KickSuppressed.class)).hasSize(1);
    }

    @Test
    void nobodyKicksWhereTheUsedRingSaysNoNotify() {
        LiteBench bench = LiteBench.started(RpmsgLite.FREERTOS);
        RecordingUser sender = bench.openPrimary(40, new RecordingUser());
        bench.vring1.putUsedFlags(Vring.NO_NOTIFY);
        bench.onPrimary(() -> sender.endpoint().send(30, new byte[1], Patience.WAIT, result -> {
        }));

        assertThat(bench.kicks("vdev0vring1", Role.DRIVER)).isZero();
        assertThat(bench.vring1.availIdx()).isOne();
    }

    @Test
    void usedBuffersAreClearedOnlyWhereThatIsConfigured() {
        RpmsgLite lite = RpmsgLite.BARE_METAL;
        RpmsgLite clearing = new RpmsgLite(lite.id(), lite.name(), lite.source(), lite.payloadBytes(),
                lite.addresses(), lite.pollNs(), lite.context(), lite.queues(), lite.notifiesConsumed(), true);

        assertThat(firstTransmitBufferAfterAMessage(lite)).contains(0x5A);
        assertThat(firstTransmitBufferAfterAMessage(clearing)).containsOnly(0);
    }

    private static byte[] firstTransmitBufferAfterAMessage(RpmsgLite personality) {
        LiteBench bench = LiteBench.started(personality);
        RecordingUser sender = bench.openPrimary(40, new RecordingUser());
        bench.onPrimary(() -> sender.endpoint().send(30, new byte[] {0x5A}, Patience.WAIT, result -> {
        }));
        return bench.memory().bytes(bench.buffers + 2 * 512, 512);
    }

    @Test
    void messageForNobodyIsDroppedWithoutAWord() {
        LiteBench bench = LiteBench.started(RpmsgLite.FREERTOS);
        RecordingUser sender = bench.openPrimary(40, new RecordingUser());
        bench.onPrimary(() -> sender.endpoint().send(99, new byte[1], Patience.WAIT, result -> {
        }));

        assertThat(bench.vring1.usedIdx()).isEqualTo(3);
        assertThat(bench.logged(SoftwareEntry.Printed.class)).isEmpty();
    }

    @Test
    void remoteRestartedAloneTakesOldEntriesAgainAndReturnsThemAgain() {
        LiteBench bench = LiteBench.started(RpmsgLite.BARE_METAL);
        RecordingUser sender = bench.openPrimary(40, new RecordingUser());
        for (int i = 0; i < 2; i++) {
            bench.onPrimary(() -> sender.endpoint().send(30, new byte[1], Patience.WAIT, result -> {
            }));
        }
        assertThat(bench.vring1.usedIdx()).isEqualTo(4);

        bench.secondary.reset();
        bench.bootSecondary();
        bench.run();
        assertThat(bench.secondaryPorts).hasSize(1);
        RecordingUser old = new RecordingUser();
        bench.machine.doorbells().getFirst().ring(0);
        bench.run();
        bench.openSecondary(30, old);
        bench.onPrimary(() -> sender.endpoint().send(30, new byte[] {9}, Patience.WAIT, result -> {
        }));

        assertThat(old.events).containsExactly("opened 30", "bound to 40", "received 09 from 40", "received 00 from 40",
                "received 09 from 40");
        assertThat(bench.vring1.usedIdx()).isEqualTo(7);
    }

    @Test
    void descriptorThatDoesNotExistHangsTheReceiver() {
        LiteBench bench = LiteBench.started(RpmsgLite.BARE_METAL);
        RecordingUser user = bench.openSecondary(30, new RecordingUser());
        bench.vring1.putAvailHead(0, 2);
        bench.vring1.putAvailIdx(1);
        bench.machine.doorbells().getFirst().ring(1);
        bench.run();
        RecordingUser late = bench.openSecondary(31, new RecordingUser());

        assertThat(user.events).containsExactly("opened 30");
        assertThat(late.events).isEmpty();
        assertThat(bench.vring1.usedIdx()).isEqualTo(2);
    }

    @Test
    void onBareMetalWhoWaitsForABufferInACallbackKeepsTheProcessorBusy() {
        assertThat(tasksBesideAWaitingCallback(RpmsgLite.BARE_METAL)).isZero();
        assertThat(tasksBesideAWaitingCallback(RpmsgLite.FREERTOS)).isOne();
    }

    /** Whether a task runs while a callback waits for one of two buffers that the primary core, halted, has. */
    private static int tasksBesideAWaitingCallback(RpmsgLite personality) {
        LiteBench bench = LiteBench.started(personality);
        bench.openSecondary(30, new RecordingUser() {
            @Override
            public void received(Endpoint at, ReceivedMessage message) {
                for (int i = 0; i < 3; i++) {
                    at.send(40, new byte[1], Patience.WAIT, result -> {
                    });
                }
            }
        });
        RecordingUser sender = bench.openPrimary(40, new RecordingUser());
        bench.primary.task(0, () -> sender.endpoint().send(30, new byte[1], Patience.TRY,
                result -> bench.primary.halt()));
        bench.run();
        int[] tasks = {0};
        bench.onSecondary(() -> tasks[0]++);
        return tasks[0];
    }

    @Test
    void withdrawnServiceLeavesItsEndpointWithoutPeer() {
        LiteBench bench = LiteBench.started(RpmsgLite.FREERTOS);
        RecordingUser client = new RecordingUser();
        bench.onPrimary(() -> bench.primaryPorts.getLast()
                .open(new EndpointRequest(LiteBench.SERVICE, 40, RpmsgAddress.ANY, false), client));
        RecordingUser sender = bench.openSecondary(30, new RecordingUser());
        for (Action action : List.of(Action.CREATE, Action.DESTROY)) {
            byte[] message = NameServiceMessage.of(LiteBench.SERVICE, 30, action).toBytes();
            bench.onSecondary(() -> sender.endpoint().send(RpmsgAddress.NAME_SERVICE, message, Patience.WAIT,
                    result -> {
                    }));
        }

        assertThat(client.events).hasSize(3).startsWith("opened 40", "bound to 30");
        assertThat(client.endpoint().peer()).isEqualTo(RpmsgAddress.ANY);
    }

    @Test
    void noGarbageInTheRingsGetsOutOfTheSoftware() {
        for (long seed = 1; seed <= 60; seed++) {
            Random random = new Random(seed);
            RpmsgLite personality = RpmsgLite.ALL.get(random.nextInt(RpmsgLite.ALL.size()));
            LiteBench bench = LiteBench.started(personality);
            RecordingUser primary = bench.openPrimary(40, new EchoUser());
            RecordingUser secondary = bench.openSecondary(30, new EchoUser());
            assertThatCode(() -> {
                for (int i = 0; i < 20; i++) {
                    long at = BASE + random.nextInt((int) (bench.buffers - BASE) + 64);
                    bench.memory().putU8(at, random.nextInt(256));
                    Optional.ofNullable(primary.endpoint()).ifPresent(it -> bench.primary.task(0,
                            () -> it.send(30, new byte[random.nextInt(497)], Patience.TRY, result -> {
                            })));
                    Optional.ofNullable(secondary.endpoint()).ifPresent(it -> bench.secondary.task(0,
                            () -> it.takeSendBuffer(Patience.TRY,
                                    taken -> taken.ifPresent(buffer -> buffer.send(40, 5, result -> {
                                    })))));
                    bench.machine.doorbells().forEach(line -> line.ring(random.nextInt(2)));
                    bench.machine.runUntil(bench.machine.nowNs() + 500_000);
                }
            }).as("seed " + seed).doesNotThrowAnyException();
        }
    }
}
