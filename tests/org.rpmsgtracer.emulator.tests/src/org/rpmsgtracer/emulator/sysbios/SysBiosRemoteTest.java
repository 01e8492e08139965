/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.sysbios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rpmsgtracer.emulator.endpoint.Endpoint;
import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;
import org.rpmsgtracer.emulator.endpoint.RpmsgPort;
import org.rpmsgtracer.emulator.log.SoftwareEntry;
import org.rpmsgtracer.emulator.machine.DoorbellTraits.Style;
import org.rpmsgtracer.emulator.personality.SysBios;
import org.rpmsgtracer.emulator.rpmsglite.HostByHand;
import org.rpmsgtracer.emulator.rpmsglite.HostByHand.Taken;
import org.rpmsgtracer.emulator.rpmsglite.RecordingUser;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;
import org.rpmsgtracer.protocol.virtio.Descriptor;
import org.rpmsgtracer.protocol.virtio.Vring;

/** TI's libraries beside Linux: 256 descriptors at alignment 4096, mailbox words. */
class SysBiosRemoteTest {

    private static final long SECOND_NS = 1_000_000_000;

    private final HostByHand host = new HostByHand(256, 4096, Style.WORD);
    private final List<RpmsgPort> ports = new ArrayList<>();
    private final RecordingUser echo = new RecordingUser() {
        @Override
        public void received(Endpoint at, ReceivedMessage message) {
            super.received(at, message);
            at.send(message.src(), message.payload(), Patience.WAIT, result -> {
            });
        }
    };

    static Stream<Named<SysBios>> systems() {
        return SysBios.ALL.stream().map(system -> Named.of(system.name(), system));
    }

    private static EndpointRequest service(String name, long address) {
        return new EndpointRequest(name, address, RpmsgAddress.ANY, true);
    }

    private void start(SysBios system, EndpointRequest request) {
        host.boot(new SysBiosRemote(host.rtos, system, ports::add, host.log));
        host.probe();
        host.machine.runUntil(host.machine.nowNs() + SECOND_NS);
        host.onRemote(() -> ports.getLast().open(request, echo));
    }

    private void start(SysBios system) {
        start(system, service("rpmsg-client-sample", 50));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("systems")
    void everySystemBootsAnnouncesExchangesTrafficStopsAndRestarts(SysBios system) {
        start(system);
        host.takeAndReturn();
        for (int i = 0; i < 30; i++) {
            host.deliver(1024, 50, new byte[] {(byte) i});
            assertThat(host.takeAndReturn().text()).isEqualTo(HexFormat.of().toHexDigits((byte) i));
            host.toRemote.takeUsed();
        }
        host.rtos.reset();
        host.machine.memory().putU8(HostByHand.STATUS, 0);
        host.vring0.clear();
        host.vring1.clear();
        host.fromRemote.reset();
        host.toRemote.reset();

        start(system);

        assertThat(ports).hasSize(2);
        assertThat(host.take().header().dst()).isEqualTo(RpmsgAddress.NAME_SERVICE);
    }

    @Test
    void omap4ProgramsSleepHalfASecondBeforeTheyTryToTalk() {
        host.boot(new SysBiosRemote(host.rtos, SysBios.OMAP4, ports::add, host.log));
        host.probe();
        host.machine.runUntil(500_000_000);
        assertThat(ports).isEmpty();

        host.run();
        assertThat(ports).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "3, 0", "4, 0", "15, 0", "7, 1"})
    void k3WaitsForStatus7Exactly(int status, int started) {
        host.boot(new SysBiosRemote(host.rtos, SysBios.K3_PROCESSOR_SDK, ports::add, host.log));
        host.machine.memory().putU8(HostByHand.STATUS, status);
        host.run();

        assertThat(ports).hasSize(started);
    }

    @Test
    void omap4AnnouncesAServiceFromItsOwnFixedAddress() {
        start(SysBios.OMAP4, service("rpmsg-omx", 60));

        Taken announcement = host.take();
        assertThat(HexFormat.of().formatHex(announcement.header().toBytes()))
                .isEqualTo("3c000000" + "35000000" + "00000000" + "2800" + "0000");
        assertThat(announcement.text()).isEqualTo("72706d73672d6f6d78" + "00".repeat(23) + "3c000000" + "00000000");
        assertThat(announcement.completion().lengthBytes()).isEqualTo(512);
        assertThat(host.logged(SoftwareEntry.Printed.class)).extracting(SoftwareEntry.Printed::line)
                .containsExactly("registering rpmsg-omx service on 60 with HOST");
    }

    @ParameterizedTest
    @CsvSource({"ti-rtos-k3, 01000000", "ti-k3-mcu-plus, 04000000"})
    void k3AnnouncesFromAddress53WithItsCoreInTheReservedField(String id, String core) {
        SysBios system = SysBios.ALL.stream().filter(it -> it.id().equals(id)).findAny().orElseThrow();
        start(system, service("ti.ipc4.ping-pong", 13));

        Taken announcement = host.take();
        assertThat(HexFormat.of().formatHex(announcement.header().toBytes()))
                .isEqualTo("35000000" + "35000000" + core + "2800" + "0000");
        assertThat(announcement.text()).endsWith("0d000000" + "00000000");
        assertThat(announcement.completion().lengthBytes()).isEqualTo(56);
    }

    @ParameterizedTest
    @CsvSource({"ti-rtos-omap4, 512, 512", "ti-rtos-k3, 28, 512", "ti-k3-mcu-plus, 28, 28"})
    void usedLengthsDiffer(String id, long sent, long received) {
        start(SysBios.ALL.stream().filter(it -> it.id().equals(id)).findAny().orElseThrow());
        host.take();

        host.deliver(1024, 50, new byte[12]);

        assertThat(host.take().completion().lengthBytes()).isEqualTo(sent);
        assertThat(host.vring1.used(0).lengthBytes()).isEqualTo(received);
    }

    @Test
    void omap4BeginsSilentAndAsksForKicksWhenItFindsNothing() {
        host.boot(new SysBiosRemote(host.rtos, SysBios.OMAP4, ports::add, host.log));
        host.probe();
        host.machine.runUntil(SECOND_NS);
        assertThat(List.of(host.vring0.usedFlags(), host.vring1.usedFlags())).containsExactly(1, 1);

        host.onRemote(() -> ports.getLast().open(service("rpmsg-client-sample", 50), echo));
        assertThat(List.of(host.vring0.usedFlags(), host.vring1.usedFlags())).containsExactly(1, 0);

        for (int i = 0; i < 256; i++) {
            host.onRemote(() -> echo.endpoint().send(1024, new byte[1], Patience.WAIT, result -> {
            }));
        }
        assertThat(host.vring0.usedFlags()).isZero();
    }

    @Test
    void k3BeginsSilentOnlyTowardsTheHostOrNotAtAll() {
        start(SysBios.K3_PROCESSOR_SDK);
        assertThat(List.of(host.vring0.usedFlags(), host.vring1.usedFlags())).containsExactly(1, 0);

        SysBiosRemoteTest other = new SysBiosRemoteTest();
        other.start(SysBios.K3_MCU_PLUS_SDK);
        assertThat(List.of(other.host.vring0.usedFlags(), other.host.vring1.usedFlags())).containsExactly(0, 0);
    }

    @ParameterizedTest
    @CsvSource({"ti-rtos-omap4, 2", "ti-rtos-k3, 2", "ti-k3-mcu-plus, 0"})
    void k3WritesTheDescriptorsOfVring0OnceMore(String id, int flags) {
        start(SysBios.ALL.stream().filter(it -> it.id().equals(id)).findAny().orElseThrow());

        Descriptor second = host.vring0.descriptor(1);
        assertThat(second.address()).isEqualTo(HostByHand.RECEIVE_BUFFERS + 512);
        assertThat(second.flags()).isEqualTo(flags);
        assertThat(second.next()).isEqualTo(id.equals("ti-rtos-omap4") ? 2 : 0);
        assertThat(host.vring0.availIdx()).isEqualTo(256);
    }

    @ParameterizedTest
    @CsvSource({"ti-rtos-omap4, 0", "ti-rtos-k3, 0", "ti-k3-mcu-plus, 3"})
    void onlyTheMcuPlusSdkKicksForEachReturnedBufferWhateverLinuxWants(String id, long kicks) {
        start(SysBios.ALL.stream().filter(it -> it.id().equals(id)).findAny().orElseThrow());
        for (int i = 0; i < 3; i++) {
            host.publish(1024, 50, new byte[1]);
        }
        host.toRtos.ring(1);
        host.run();

        assertThat(host.vring1.availFlags()).isEqualTo(Vring.NO_INTERRUPT);
        assertThat(host.vring1.usedIdx()).isEqualTo(3);
        assertThat(host.kicks(1)).isEqualTo(kicks);
    }

    @Test
    void omap4KicksOnceForABatchIfLinuxWants() {
        start(SysBios.OMAP4);
        host.toRemote.enableInterrupts();
        for (int i = 0; i < 3; i++) {
            host.publish(1024, 50, new byte[1]);
        }
        host.toRtos.ring(1);
        host.run();

        assertThat(host.kicks(1)).isOne();
    }

    @Test
    void addressesForAnyBeginAboveTheReservedOnes() {
        start(SysBios.OMAP4);
        RecordingUser any = new RecordingUser();
        RecordingUser tooHigh = new RecordingUser();
        host.onRemote(() -> ports.getLast().open(service("", RpmsgAddress.ANY), any));
        host.onRemote(() -> ports.getLast().open(service("", 101), tooHigh));

        assertThat(any.events).containsExactly("opened 101");
        assertThat(tooHigh.events).containsExactly("refused -1");
    }

    @Test
    void mcuPlusSdkGivesNoAddressesAndTakes63AtMost() {
        start(SysBios.K3_MCU_PLUS_SDK);
        RecordingUser any = new RecordingUser();
        RecordingUser last = new RecordingUser();
        RecordingUser tooHigh = new RecordingUser();
        host.onRemote(() -> ports.getLast().open(service("", RpmsgAddress.ANY), any));
        host.onRemote(() -> ports.getLast().open(service("", 63), last));
        host.onRemote(() -> ports.getLast().open(service("", 64), tooHigh));

        assertThat(any.events).containsExactly("refused -1");
        assertThat(last.events).containsExactly("opened 63");
        assertThat(tooHigh.events).containsExactly("refused -1");
    }

    @Test
    void omap4FailsBluntlyWhereThereIsNoBuffer() {
        assertThat(resultOfSendWithoutBuffer(SysBios.OMAP4, Patience.WAIT)).containsExactly(-1);
        assertThat(resultOfSendWithoutBuffer(SysBios.K3_PROCESSOR_SDK, Patience.WAIT)).containsExactly(-1);
        assertThat(resultOfSendWithoutBuffer(SysBios.K3_MCU_PLUS_SDK, Patience.TRY)).containsExactly(-2);
    }

    @Test
    void mcuPlusSdkWaitsForABufferUntilTheMailboxTellsOfOne() {
        SysBiosRemoteTest test = new SysBiosRemoteTest();
        List<Integer> results = test.sendWithoutBuffer(SysBios.K3_MCU_PLUS_SDK, Patience.WAIT);
        assertThat(results).isEmpty();

        test.host.takeAndReturn();
        test.host.run();
        assertThat(results).isEmpty();

        test.host.toRtos.ring(0);
        test.host.run();
        assertThat(results).containsExactly(0);
    }

    private static List<Integer> resultOfSendWithoutBuffer(SysBios system, Patience patience) {
        return new SysBiosRemoteTest().sendWithoutBuffer(system, patience);
    }

    private List<Integer> sendWithoutBuffer(SysBios system, Patience patience) {
        start(system);
        for (int i = 1; i < 256; i++) {
            host.onRemote(() -> echo.endpoint().send(1024, new byte[1], Patience.TRY, result -> {
            }));
        }
        List<Integer> results = new ArrayList<>();
        host.onRemote(() -> echo.endpoint().send(1024, new byte[1], patience, results::add));
        return results;
    }

    @Test
    void longMessageOfOmap4RunsOverIntoTheNextBuffer() {
        start(SysBios.OMAP4);
        byte[] payload = new byte[500];
        payload[499] = 0x77;

        host.onRemote(() -> echo.endpoint().send(1024, payload, Patience.WAIT, result -> {
        }));

        assertThat(host.machine.memory().u8(HostByHand.RECEIVE_BUFFERS + 2 * 512 + 3)).isEqualTo(0x77);
    }

    @Test
    void longMessageOfTheProcessorSdkLosesItsBuffer() {
        start(SysBios.K3_PROCESSOR_SDK);
        List<Integer> results = new ArrayList<>();

        host.onRemote(() -> echo.endpoint().send(1024, new byte[500], Patience.WAIT, results::add));
        host.onRemote(() -> echo.endpoint().send(1024, new byte[1], Patience.WAIT, results::add));

        assertThat(results).containsExactly(-1, 0);
        assertThat(List.of(host.take().completion().head(), host.take().completion().head())).containsExactly(0, 2);
        assertThat(host.logged(SoftwareEntry.Printed.class)).extracting(SoftwareEntry.Printed::line)
                .containsExactly("RPMessage_rawSend ...length 512, reqrd 516");
    }

    @Test
    void longMessageOfTheMcuPlusSdkIsCutOff() {
        start(SysBios.K3_MCU_PLUS_SDK);
        host.take();
        List<Integer> results = new ArrayList<>();

        host.onRemote(() -> echo.endpoint().send(1024, new byte[500], Patience.WAIT, results::add));

        assertThat(results).containsExactly(0);
        assertThat(host.take().header().length()).isEqualTo(496);
    }

    @Test
    void mcuPlusSdkLeavesMessagesOnTheRingWhile16WaitForPrograms() {
        start(SysBios.K3_MCU_PLUS_SDK);
        RecordingUser slow = new RecordingUser() {
            @Override
            public void received(Endpoint at, ReceivedMessage message) {
                super.received(at, message);
                host.rtos.then(5_000_000, () -> {
                });
            }
        };
        host.onRemote(() -> ports.getLast().open(service("", 51), slow));
        for (int i = 0; i < 20; i++) {
            host.publish(1024, 51, new byte[] {(byte) i});
        }
        host.toRtos.ring(1);
        host.machine.runUntil(host.machine.nowNs() + 3_000_000);

        assertThat(host.logged(SoftwareEntry.MessageTaken.class)).hasSize(17);
        assertThat(host.vring1.usedIdx()).isOne();

        host.machine.runUntil(host.machine.nowNs() + 200_000_000);

        assertThat(host.vring1.usedIdx()).isEqualTo(20);
        assertThat(slow.events).endsWith("received 13 from 1024").hasSize(22);
    }

    @Test
    void messageForNobodyIsDroppedAndItsBufferReturned() {
        for (SysBios system : SysBios.ALL) {
            SysBiosRemoteTest test = new SysBiosRemoteTest();
            test.start(system);
            test.host.deliver(1024, 7, new byte[1]);

            assertThat(test.host.vring1.usedIdx()).as(system.id()).isOne();
            assertThat(test.echo.events).as(system.id()).containsExactly("opened 50");
        }
    }

    @Test
    void mailboxWordWithoutAMessageIsNotAnswered() {
        start(SysBios.OMAP4);
        host.toRemote.enableInterrupts();

        host.toRtos.ring(1);
        host.run();
        assertThat(host.kicks(1)).isZero();

        host.deliver(1024, 50, new byte[1]);
        assertThat(host.kicks(1)).isOne();
    }

    @Test
    void noGarbageInTheRingsGetsOutOfTheSoftware() {
        for (long seed = 1; seed <= 60; seed++) {
            Random random = new Random(seed);
            SysBiosRemoteTest test = new SysBiosRemoteTest();
            test.start(SysBios.ALL.get(random.nextInt(SysBios.ALL.size())));
            assertThatCode(() -> {
                for (int i = 0; i < 20; i++) {
                    long ring = random.nextBoolean() ? HostByHand.VRING0 : HostByHand.VRING1;
                    long part = random.nextBoolean() ? random.nextInt(64) : 0x1000 + random.nextInt(8);
                    test.host.machine.memory().putU8(ring + part, random.nextInt(256));
                    test.host.rtos.task(0, () -> test.echo.endpoint().send(1024, new byte[random.nextInt(600)],
                            Patience.TRY, result -> {
                            }));
                    test.host.toRtos.ring(random.nextInt(2));
                    test.host.machine.runUntil(test.host.machine.nowNs() + 500_000);
                }
            }).as("seed " + seed).doesNotThrowAnyException();
        }
    }
}
