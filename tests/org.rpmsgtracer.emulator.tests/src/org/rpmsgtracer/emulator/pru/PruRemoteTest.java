/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.pru;

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
import org.junit.jupiter.params.provider.MethodSource;
import org.rpmsgtracer.emulator.endpoint.Endpoint;
import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;
import org.rpmsgtracer.emulator.endpoint.RpmsgPort;
import org.rpmsgtracer.emulator.log.RingEntry;
import org.rpmsgtracer.emulator.machine.DoorbellTraits.Style;
import org.rpmsgtracer.emulator.personality.PruLibrary;
import org.rpmsgtracer.emulator.rpmsglite.HostByHand;
import org.rpmsgtracer.emulator.rpmsglite.HostByHand.Taken;
import org.rpmsgtracer.emulator.rpmsglite.RecordingUser;
import org.rpmsgtracer.emulator.virtio.Interference;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;
import org.rpmsgtracer.protocol.virtio.Descriptor;

/** TI's PRU library beside Linux: 16 descriptors at alignment 16, events without a number. */
class PruRemoteTest {

    private static final EndpointRequest PRU0 = new EndpointRequest("rpmsg-pru", 30, RpmsgAddress.ANY, true);

    private final HostByHand host = new HostByHand(16, 16, Style.SIGNAL);
    private final List<RpmsgPort> ports = new ArrayList<>();
    private final RecordingUser echo = new RecordingUser() {
        @Override
        public void received(Endpoint at, ReceivedMessage message) {
            super.received(at, message);
            at.send(message.src(), message.payload(), Patience.TRY, result -> {
            });
        }
    };

    static Stream<Named<PruLibrary>> libraries() {
        return PruLibrary.ALL.stream().map(library -> Named.of(library.name(), library));
    }

    private void start(PruLibrary library) {
        host.boot(new PruRemote(host.rtos, library, ports::add, host.log));
        host.probe();
        host.onRemote(() -> ports.getLast().open(PRU0, echo));
    }

    @Test
    void waitsForDriverOkInTheStatusByte() {
        host.boot(new PruRemote(host.rtos, PruLibrary.CURRENT, ports::add, host.log));
        host.machine.memory().putU8(HostByHand.STATUS, 3);
        host.run();
        assertThat(ports).isEmpty();

        host.machine.memory().putU8(HostByHand.STATUS, 7);
        host.run();
        assertThat(ports).hasSize(1);
    }

    @Test
    void currentLibraryAnnouncesItsPortWith40Bytes() {
        start(PruLibrary.CURRENT);

        Taken announcement = host.take();
        assertThat(HexFormat.of().formatHex(announcement.header().toBytes()))
                .isEqualTo("1e000000" + "35000000" + "00000000" + "2800" + "0000");
        assertThat(announcement.text()).isEqualTo("72706d73672d707275" + "00".repeat(23) + "1e000000" + "00000000");
    }

    @Test
    void oldLibraryAnnouncesItsPortWith72Bytes() {
        start(PruLibrary.DESCRIBING);

        Taken announcement = host.take();
        assertThat(announcement.header().length()).isEqualTo(72);
        assertThat(announcement.text()).isEqualTo("72706d73672d707275" + "00".repeat(23)
                + "4368616e6e656c203330" + "00".repeat(22) + "1e000000" + "00000000");
    }

    @Test
    void advancesTheUsedIndexBeforeItWritesTheElement() {
        start(PruLibrary.CURRENT);
        List<Long> stores = new ArrayList<>();
        host.machine.memory().onStore((address, lengthBytes) -> stores.add(address));

        host.deliver(1024, 99, new byte[1]);

        long used = host.vring1.layout().usedAddress();
        assertThat(stores).filteredOn(address -> address >= used)
                .filteredOn(address -> address < used + 0x100)
                .startsWith(used + 2, used + 4);
    }

    @Test
    void echoesEachMessageWhereItCameFrom() {
        start(PruLibrary.CURRENT);
        host.take();

        host.deliver(1024, 30, new byte[] {1, 2, 3});
        Taken answer = host.take();

        assertThat(HexFormat.of().formatHex(answer.header().toBytes()))
                .isEqualTo("1e000000" + "00040000" + "00000000" + "0300" + "0000");
        assertThat(answer.text()).isEqualTo("010203");
        assertThat(answer.completion().lengthBytes()).isEqualTo(512);
        assertThat(echo.events).containsExactly("opened 30", "bound to 1024", "received 010203 from 1024");
    }

    @Test
    void usedLengthIsThatOfTheDescriptor() {
        start(PruLibrary.CURRENT);

        host.deliver(1024, 30, new byte[12]);

        assertThat(host.vring1.used(0).lengthBytes()).isEqualTo(28);
    }

    @Test
    void givesTheBufferBackBeforeTheProgramSeesTheMessage() {
        start(PruLibrary.CURRENT);

        host.deliver(1024, 30, new byte[12]);

        List<String> order = host.logged(RingEntry.class).stream()
                .filter(it -> it instanceof RingEntry.ChainReturned || it instanceof RingEntry.MessageSent)
                .map(RingEntry::vring)
                .toList();
        assertThat(order).endsWith("vdev0vring1", "vdev0vring0", "vdev0vring0");
    }

    @Test
    void cutsAddressesTo16Bits() {
        start(PruLibrary.CURRENT);
        host.take();

        host.deliver(0x5_0400, 0x7_001E, new byte[] {1});

        assertThat(host.take().header().dst()).isEqualTo(0x400);
        assertThat(echo.events).contains("received 01 from 1024");
    }

    @Test
    void heedsThatLinuxWantsNoInterrupts() {
        start(PruLibrary.CURRENT);

        host.deliver(1024, 30, new byte[1]);
        assertThat(host.kicks(1)).isZero();
        assertThat(host.kicks(0)).isEqualTo(2);

        host.toRemote.enableInterrupts();
        host.deliver(1024, 30, new byte[1]);
        assertThat(host.kicks(1)).isOne();
    }

    @Test
    void writesNoFlagsAndNoReservedField() {
        start(PruLibrary.CURRENT);
        host.machine.memory().putU32(HostByHand.RECEIVE_BUFFERS + 512 + 8, 0xFFFF_FFFFL);

        host.deliver(1024, 30, new byte[1]);

        assertThat(host.machine.memory().u32(HostByHand.RECEIVE_BUFFERS + 512 + 8)).isZero();
        assertThat(host.vring0.usedFlags()).isZero();
        assertThat(host.vring1.usedFlags()).isZero();
    }

    @Test
    void secondPortIs31() {
        start(PruLibrary.CURRENT);
        RecordingUser any = new RecordingUser();
        host.onRemote(() -> ports.getLast()
                .open(new EndpointRequest("", RpmsgAddress.ANY, RpmsgAddress.ANY, false), any));

        assertThat(any.events).containsExactly("opened 31");
    }

    @Test
    void neverWaitsForABuffer() {
        start(PruLibrary.CURRENT);
        List<Integer> results = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            host.onRemote(() -> echo.endpoint().send(1024, new byte[1], Patience.WAIT, results::add));
        }

        assertThat(results).hasSize(16).endsWith(0, PruError.NO_BUFFER);
    }

    @Test
    void repeatsItsAnnouncementUntilThereIsABuffer() {
        host.boot(new PruRemote(host.rtos, PruLibrary.CURRENT, ports::add, host.log));
        host.machine.memory().putU8(HostByHand.STATUS, 7);
        host.run();
        host.onRemote(() -> ports.getLast().open(PRU0, echo));
        assertThat(host.vring0.usedIdx()).isZero();

        host.probe();
        assertThat(host.take().header().dst()).isEqualTo(RpmsgAddress.NAME_SERVICE);
    }

    @Test
    void refusesWhatIsLongerThanABuffer() {
        start(PruLibrary.CURRENT);
        List<Integer> results = new ArrayList<>();

        host.onRemote(() -> echo.endpoint().send(1024, new byte[497], Patience.WAIT, results::add));

        assertThat(results).containsExactly(PruError.TOO_LONG);
    }

    @Test
    void withdrawsItsChannelWhenThePortIsClosed() {
        start(PruLibrary.CURRENT);
        host.take();

        host.onRemote(() -> echo.endpoint().close());

        assertThat(host.take().text()).endsWith("1e000000" + "01000000");
        assertThat(echo.events).endsWith("closed");
    }

    @Test
    void headThatDoesNotExistEndsTheRoundAndIsSkipped() {
        start(PruLibrary.CURRENT);
        host.vring1.putAvailHead(0, 17);
        host.vring1.putAvailIdx(1);
        host.toRtos.ring(1);
        host.run();

        assertThat(host.vring1.usedIdx()).isZero();

        new RpmsgHeader(1024, 30, 0, 1, 0).write(host.machine.memory(), HostByHand.TRANSMIT_BUFFERS);
        host.vring1.putDescriptor(3,
                new Descriptor(HostByHand.TRANSMIT_BUFFERS, 17, 0, 0));
        host.vring1.putAvailHead(1, 3);
        host.vring1.putAvailIdx(2);
        host.toRtos.ring(1);
        host.run();

        assertThat(host.vring1.usedIdx()).isOne();
        assertThat(echo.events).endsWith("received 00 from 1024");
    }

    @Test
    void headThatIsNegativeInCLooksLikeNoBuffer() {
        start(PruLibrary.CURRENT);
        List<Integer> results = new ArrayList<>();
        for (int head : new int[] {0x8000, 16}) {
            host.vring0.putAvailHead(host.vring0.usedIdx() + results.size(), head);
            host.onRemote(() -> echo.endpoint().send(1024, new byte[1], Patience.TRY, results::add));
        }

        assertThat(results).containsExactly(PruError.NO_BUFFER, PruError.INVALID_HEAD);
    }

    @Test
    void announcementThatNoBufferTakesIsNotRepeated() {
        HostByHand faulty = new HostByHand(16, 16, Style.SIGNAL, new Interference() {
            @Override
            public List<Announcing> announced(byte[] payload) {
                return List.of(new Announcing(0, new byte[497]));
            }
        });
        faulty.boot(new PruRemote(faulty.rtos, PruLibrary.CURRENT, ports::add, faulty.log));
        faulty.probe();
        List<String> steps = new ArrayList<>();

        faulty.onRemote(() -> {
            ports.getLast().open(PRU0, echo);
            faulty.rtos.then(0, () -> steps.add("the main loop goes on"));
        });

        assertThat(steps).hasSize(1);
    }

    @Test
    void noGarbageInTheRingsGetsOutOfTheFirmware() {
        for (long seed = 1; seed <= 60; seed++) {
            Random random = new Random(seed);
            PruRemoteTest test = new PruRemoteTest();
            test.start(PruLibrary.CURRENT);
            assertThatCode(() -> {
                for (int i = 0; i < 20; i++) {
                    long ring = random.nextBoolean() ? HostByHand.VRING0 : HostByHand.VRING1;
                    test.host.machine.memory().putU8(ring + random.nextInt(0x1C0), random.nextInt(256));
                    test.host.rtos.task(0, () -> test.echo.endpoint().send(1024, new byte[random.nextInt(497)],
                            Patience.TRY, result -> {
                            }));
                    test.host.toRtos.ring(1);
                    test.host.machine.runUntil(test.host.machine.nowNs() + 500_000);
                }
            }).as("seed " + seed).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("libraries")
    void everyLibraryBootsAnnouncesExchangesTrafficStopsAndRestarts(PruLibrary library) {
        start(library);
        host.takeAndReturn();
        for (int i = 0; i < 40; i++) {
            host.deliver(1024, 30, new byte[] {(byte) i});
            assertThat(host.takeAndReturn().text()).isEqualTo(HexFormat.of().toHexDigits((byte) i));
            host.toRemote.takeUsed();
        }
        host.rtos.reset();
        host.machine.memory().putU8(HostByHand.STATUS, 0);
        host.vring0.clear();
        host.vring1.clear();
        host.fromRemote.reset();
        host.toRemote.reset();

        start(library);

        assertThat(ports).hasSize(2);
        assertThat(host.take().header().dst()).isEqualTo(RpmsgAddress.NAME_SERVICE);
    }
}
