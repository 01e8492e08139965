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
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;
import org.rpmsgtracer.emulator.log.RingEntry.Announced;
import org.rpmsgtracer.emulator.log.RingEntry.Kicked;
import org.rpmsgtracer.emulator.log.Role;
import org.rpmsgtracer.emulator.personality.OpenAmp;
import org.rpmsgtracer.emulator.personality.OpenAmp.Rings;
import org.rpmsgtracer.emulator.personality.StaticVrings;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;
import org.rpmsgtracer.protocol.virtio.Descriptor;
import org.rpmsgtracer.protocol.virtio.Feature;
import org.rpmsgtracer.protocol.virtio.Vring;

/** Each system built on the library: that it works, and by what it shows itself. */
class SystemsTest {

    static Stream<Arguments> pairs() {
        return OpenAmp.REMOTES.stream().map(remote -> {
            boolean serviced = remote.services() instanceof OpenAmp.ServiceLayer.IpcService;
            return Arguments.of(OpenAmp.HOSTS.contains(remote) || serviced ? remote : OpenAmp.GENERIC, remote);
        });
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void bootsAnnouncesExchangesMessagesStopsAndRestarts(OpenAmp host, OpenAmp remote) {
        Pair pair = new Pair(host, remote, 8, Feature.RPMSG_NAME_SERVICE);
        for (int life = 1; life <= 2; life++) {
            pair.openAtRemote(EndpointRequest.service("echo"), RecordingUser.echo());
            RecordingUser user = pair.openAtHost("echo");
            pair.at(pair.board.host, () -> user.endpoint().send(1024, bytes("hello"), Patience.WAIT, result -> {
            }));
            assertThat(user.told).contains("opened echo", "hello from 1024");
            assertThat(pair.board.vring0.usedFlags()).isEqualTo(Vring.NO_NOTIFY);
            pair.restart();
            assertThat(pair.hostLinks).hasSize(life + 1);
        }
        assertThat(pair.board.logged(Announced.class)).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void freertosLetsOtherTasksRunWhileASenderWaitsAndAMainLoopDoesNot() {
        assertThat(orderWhileWaiting(OpenAmp.FREERTOS)).containsExactly("another task", "failed");
        assertThat(orderWhileWaiting(OpenAmp.GENERIC)).containsExactly("failed", "another task");
    }

    private static List<String> orderWhileWaiting(OpenAmp system) {
        HandMovedHost bench = new HandMovedHost(system, 0).driverOk();
        RecordingUser user = bench.open(new EndpointRequest("", RpmsgAddress.ANY, 7, true), new RecordingUser());
        for (int i = 0; i < HandMovedHost.NUM; i++) {
            bench.send(user.endpoint(), "x");
        }
        List<String> order = new ArrayList<>();
        bench.board.remote.task(0, () -> user.endpoint().send(7, bytes("x"), Patience.WAIT,
                result -> order.add("failed")));
        bench.board.remote.task(0, () -> order.add("another task"));
        bench.board.machine.runUntil(bench.board.machine.nowNs() + 16_000_000_000L);
        return order;
    }

    @Test
    void stm32mp1MarksAHeldBufferByItsHighestBit() {
        assertThat(reservedWhileHeld(OpenAmp.STM32MP1)).containsExactly("1", "80000001", "80000001");
        assertThat(reservedWhileHeld(OpenAmp.GENERIC)).containsExactly("10001", "20001", "10001");
    }

    /** At the start of the callback, after holding, after the callback. */
    private static List<String> reservedWhileHeld(OpenAmp system) {
        HandMovedHost bench = new HandMovedHost(system, 0).driverOk();
        List<String> reserved = new ArrayList<>();
        List<ReceivedMessage> held = new ArrayList<>();
        bench.deliver(0, 7, 4711, "for nobody");
        bench.open(new EndpointRequest("", 30, 7, true), new RecordingUser((endpoint, message) -> {
            reserved.add(bench.reserved(1));
            message.hold();
            reserved.add(bench.reserved(1));
            held.add(message);
        }));
        bench.deliver(1, 7, 30, "hold me");
        reserved.add(bench.reserved(1));
        bench.at(held.getFirst()::release);
        assertThat(bench.board.vring1.usedIdx()).isEqualTo(2);
        return reserved;
    }

    @Test
    void stm32mp1TellsOfReturnedBuffersOnceAndThePresentLibraryOfEach() {
        assertThat(kicksForThreeMessages(OpenAmp.STM32MP1)).isEqualTo(1);
        assertThat(kicksForThreeMessages(OpenAmp.ZYNQMP_R5)).isEqualTo(3);
    }

    private static long kicksForThreeMessages(OpenAmp system) {
        HandMovedHost bench = new HandMovedHost(system, 0).driverOk();
        for (int i = 0; i < 3; i++) {
            bench.publish(i, 7, 4711, bytes("for nobody"));
        }
        bench.board.run();
        assertThat(bench.board.vring1.usedIdx()).isEqualTo(3);
        return bench.logged(Kicked.class).stream().filter(kick -> kick.by() == Role.DEVICE).count();
    }

    @Test
    void stm32mp1GivesTheLowestFreeAddressAndThePresentLibraryTheNextOne() {
        assertThat(addressAfterClosing(OpenAmp.STM32MP1)).isEqualTo(1024);
        assertThat(addressAfterClosing(OpenAmp.ZEPHYR_RESOURCE_TABLE)).isEqualTo(1025);
    }

    private static long addressAfterClosing(OpenAmp system) {
        HandMovedHost bench = new HandMovedHost(system, 0).driverOk();
        bench.at(bench.open("first").endpoint()::close);
        return bench.open("second").endpoint().address();
    }

    @Test
    void systemsHaveTheRingsOfTheirFirmware() {
        assertThat(OpenAmp.STM32MP1.rings()).isEqualTo(new Rings(16, 16, 512));
        assertThat(OpenAmp.ZYNQMP_R5.rings()).isEqualTo(new Rings(256, 4096, 512));
        assertThat(OpenAmp.ZEPHYR_RESOURCE_TABLE.rings()).isEqualTo(new Rings(8, 16, 512));
        assertThat(OpenAmp.ZEPHYR_SAMPLE.rings()).isEqualTo(new Rings(16, 4, 512));
        assertThat(OpenAmp.RZ_G2L.rings()).isEqualTo(new Rings(512, 0x100, 512));
    }

    @Test
    void zephyrIpcServicePutsStatusThenBuffersThenVring1ThenVring0() {
        StaticVrings places = StaticVrings.zephyrIpcService(0x2007_0000L, 0x8000, 512, 4);
        assertThat(places.num()).isEqualTo(16);
        assertThat(places.statusAddress()).hasValue(0x2007_0000L);
        assertThat(places.bufferAddress()).isEqualTo(0x2007_0004L);
        assertThat(places.vring1Address()).isEqualTo(0x2007_0004L + 2 * 16 * 512);
        // 16 descriptors at alignment 4: 430 bytes, rounded up
        assertThat(places.vring0Address()).isEqualTo(places.vring1Address() + 432);

        Board board = Board.withPlaces(0x2007_0000L, 0x8000, places);
        Pair pair = new Pair(OpenAmp.ZEPHYR_IPC_SERVICE, OpenAmp.ZEPHYR_IPC_SERVICE, board);
        pair.openAtHost("ep0");
        pair.openAtRemote("ep0");
        assertThat(board.machine.memory().u8(0x2007_0000L)).isEqualTo(4);
        assertThat(board.vring0.descriptor(0)).isEqualTo(new Descriptor(0x2007_0004L, 512, Descriptor.WRITE, 32768));
        assertThat(pair.sentByHost(0).length()).as("the bound message").isZero();
        assertThat(board.vring1.descriptor(0).lengthBytes()).isEqualTo(512);
    }

    @Test
    void zephyrSamplePutsVring0Behind() {
        StaticVrings places = StaticVrings.zephyrSample(0x2000_0000L, 0x1_0000);
        assertThat(places.vring1Address()).isEqualTo(0x2000_F800L);
        assertThat(places.vring0Address()).isEqualTo(0x2000_FC00L);
        assertThat(places.bufferAddress()).isEqualTo(0x2000_0400L);

        Board board = Board.withPlaces(0x2000_0000L, 0x1_0000, places);
        Pair pair = new Pair(OpenAmp.ZEPHYR_SAMPLE, OpenAmp.ZEPHYR_SAMPLE, board);
        assertThat(board.vring0.availIdx()).isEqualTo(16);
        pair.openAtRemote("k");
        assertThat(pair.sentByRemote(0).dst()).isEqualTo(RpmsgAddress.NAME_SERVICE);
        // used ring of 16 descriptors at alignment 4: offset 296
        assertThat(board.machine.memory().u16(0x2000_FC00L + 296 + 2)).isEqualTo(1);
    }

    @Test
    void rzG2lHas512DescriptorsAlignedTo256() {
        Board board = Board.withPlaces(0x4300_0000L, 0x80_0000, StaticVrings.RZ_G2L);
        Pair pair = new Pair(OpenAmp.RZ_G2L, OpenAmp.RZ_G2L, board);
        assertThat(board.vring0.availIdx()).isEqualTo(512);

        pair.openAtRemote("rpmsg-service-0");
        assertThat(board.machine.memory().u16(0x4300_0000L + 9472 + 2)).as("used.idx").isEqualTo(1);
        assertThat(board.vring0.descriptor(0).address()).isEqualTo(0x4320_0000L);
    }

    @Test
    void nrf5340CarriesBluetoothAndSpinelOverOneInstance() {
        assertThat(StaticVrings.NRF5340.num()).isEqualTo(32);
        Board board = Board.withPlaces(0x2007_0000L, 0x1_0000, StaticVrings.NRF5340);
        Pair pair = new Pair(OpenAmp.NRF5340, OpenAmp.NRF5340, board);
        RecordingUser hci = pair.openAtRemote(OpenAmp.NRF_BT_HCI);
        pair.openAtRemote(OpenAmp.NRF_802154_SPINEL);
        RecordingUser host = pair.openAtHost(OpenAmp.NRF_BT_HCI);
        RecordingUser spinel = pair.openAtHost(OpenAmp.NRF_802154_SPINEL);
        pair.at(board.host, () -> host.endpoint().send(new byte[] {1, 3, 12, 0}));

        assertThat(spinel.told).containsExactly("opened nrf_802154_spinel", "bound to 1025");
        assertThat(hci.told).hasSize(3);
        assertThat(pair.sentByHost(board.vring1.availHead(board.vring1.availIdx() - 1)).length()).isEqualTo(4);
    }
}
