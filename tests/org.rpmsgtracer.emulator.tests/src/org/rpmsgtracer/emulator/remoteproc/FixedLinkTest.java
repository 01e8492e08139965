/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.remoteproc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.emulator.log.EmulationLog;
import org.rpmsgtracer.emulator.log.LogEntry;
import org.rpmsgtracer.emulator.log.RingEntry;
import org.rpmsgtracer.emulator.log.SoftwareEntry;
import org.rpmsgtracer.emulator.log.StatusWritten;
import org.rpmsgtracer.emulator.machine.CostModel;
import org.rpmsgtracer.emulator.machine.DoorbellTraits;
import org.rpmsgtracer.emulator.machine.Machine;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.machine.RandomStream;
import org.rpmsgtracer.emulator.machine.SharedMemory;
import org.rpmsgtracer.emulator.personality.StaticVrings;
import org.rpmsgtracer.emulator.virtio.DoorbellPair;
import org.rpmsgtracer.emulator.virtio.Interference;
import org.rpmsgtracer.emulator.virtio.VirtioDriver;
import org.rpmsgtracer.emulator.virtio.VirtioTransport;
import org.rpmsgtracer.emulator.virtio.VringEnd;
import org.rpmsgtracer.protocol.memory.BufferMemory;
import org.rpmsgtracer.protocol.virtio.DeviceStatus;
import org.rpmsgtracer.protocol.virtio.VringLayout;

/** Devices whose places are constants of both ends, and cores that are started without a resource table. */
class FixedLinkTest {

    private static final long BASE = 0xB800_0000L;

    private final Machine machine = new Machine(new SharedMemory(BufferMemory.heap(BASE, 0x8_0000)));
    private final EmulationLog log = new EmulationLog();
    private final Processor host = processor("a53");
    private final Processor remote = processor("m4");
    private final DoorbellPair doorbells = doorbells();
    private final List<String> happened = new ArrayList<>();

    @Test
    void ofImxRpmsgHasNoStatusByteAndOnlyTheNameServiceFeature() {
        FixedLayout layout = layout(StaticVrings.imxRpmsg(BASE, 0, BASE + 0x2_0000), OptionalLong.empty());
        FixedTransport transport = transport(layout, 0);
        FixedPort port = port(layout, 0);
        byte[] before = machine.memory().bytes(BASE, 0x8_0000);

        transport.reset();
        transport.addStatus(DeviceStatus.DRIVER_OK);
        transport.acceptFeatures(0);
        port.putStatus(0);

        assertThat(machine.memory().bytes(BASE, 0x8_0000)).as("nothing is stored").isEqualTo(before);
        assertThat(port.status()).isEqualTo(DeviceStatus.DRIVER_OK);
        assertThat(port.placed()).isTrue();
        assertThat(transport.deviceFeatures()).isEqualTo(1);
        assertThat(port.features()).isEqualTo(1);
        assertThat(log.entries()).isEmpty();
    }

    @Test
    void ofZephyrTellsByAStatusByteThatTheHostIsReady() {
        StaticVrings place = StaticVrings.zephyrIpcService(BASE, 0x8000, 512, 4);
        FixedLayout layout = layout(place, place.statusAddress());
        FixedTransport transport = transport(layout, 0);
        FixedPort port = port(layout, 0);

        assertThat(port.status()).isZero();
        transport.addStatus(DeviceStatus.DRIVER_OK);

        assertThat(port.status()).isEqualTo(4);
        assertThat(machine.memory().u8(BASE)).isEqualTo(4);
        port.putStatus(0);
        assertThat(machine.memory().u8(BASE)).isZero();
        transport.addStatus(1);
        transport.addStatus(2);
        transport.reset();
        assertThat(log.entries()).extracting(entry -> ((StatusWritten) entry).status()).containsExactly(4, 1, 3, 0);
    }

    @Test
    void zeroesAVringWhenTheHostPlacesItAndTellsOfIt() {
        FixedLayout layout = layout(StaticVrings.imxRpmsg(BASE, 0, BASE + 0x2_0000), OptionalLong.empty());
        machine.memory().fill(BASE, 0x1_0000, 0xAA);

        VringEnd end = transport(layout, 2).findVring(1);

        assertThat(end.ring().availIdx()).isZero();
        assertThat(machine.memory().u8(BASE)).as("the other one is as it was").isEqualTo(0xAA);
        assertThat(log.entries()).containsExactly(new RingEntry.VringConfigured(0, "vdev1vring1", "a53", "m4", 256,
                4096, BASE + 0x8000, 3));
    }

    @Test
    void connectsBothEndsOverTheNotifyIdsOfTheDevice() {
        FixedLayout first = layout(StaticVrings.imxRpmsg(BASE, 0, BASE + 0x2_0000), OptionalLong.empty());
        FixedLayout second = layout(StaticVrings.imxRpmsg(BASE, 1, BASE + 0x4_0000), OptionalLong.empty());
        port(first, 0).findVring(1).onInterrupt(() -> happened.add("first"));
        port(second, 2).findVring(1).onInterrupt(() -> happened.add("second"));

        transport(second, 2).findVring(1).kick();
        machine.runUntil(1000);

        assertThat(happened).containsExactly("second");
    }

    @Test
    void givesNoMoreBufferMemoryThanThereIs() {
        FixedTransport transport = transport(
                layout(StaticVrings.imxRpmsg(BASE, 0, BASE + 0x2_0000), OptionalLong.empty()), 0);

        assertThat(transport.bufferMemory(512 * 512)).isEqualTo(BASE + 0x2_0000);
        assertThatThrownBy(() -> transport.bufferMemory(512 * 512 + 1)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("vdev0 has buffers of 262144 bytes, not 262145");
    }

    @Test
    void saysThatTheHostIsToldOfMoreThanItCanNoteDown() {
        FixedLayout layout = layout(StaticVrings.imxRpmsg(BASE, 0, BASE + 0x2_0000), OptionalLong.empty());
        transport(layout, 0);
        transport(layout, 2);
        host.halt();

        VringEnd toHost = port(layout, 0).findVring(0);
        for (int message = 0; message < 5; message++) {
            toHost.kick();
        }

        assertThat(logged(SoftwareEntry.Printed.class)).extracting(SoftwareEntry.Printed::line)
                .containsExactly("RPMSG RX overflow!");
    }

    @Test
    void clearsTheStatusByteBeforeTheCoreCanLookAtIt() {
        StaticVrings place = StaticVrings.zephyrSample(BASE, 0x8000);
        FixedTransport transport = transport(layout(place, place.statusAddress()), 0);
        transport.addStatus(DeviceStatus.DRIVER_OK);
        FixedStart core = new FixedStart(host, remote,
                () -> happened.add("boots with status " + machine.memory().u8(BASE)),
                List.of(new FixedStart.Device(transport, driver())), log);

        onHost(core::start);

        assertThat(happened).containsExactly("boots with status 0", "probe");
    }

    @Test
    void startsStopsAndRestartsACoreWithoutATable() {
        FixedTransport transport = transport(
                layout(StaticVrings.imxRpmsg(BASE, 0, BASE + 0x2_0000), OptionalLong.empty()), 0);
        FixedStart core = new FixedStart(host, remote, () -> happened.add("boots"),
                List.of(new FixedStart.Device(transport, driver())), log);
        core.crash(CrashType.WATCHDOG);
        core.restartAlone();
        assertThat(core.state()).isEqualTo("offline");

        onHost(core::start);
        onHost(core::start);
        core.crash(CrashType.WATCHDOG);
        machine.runUntil(machine.nowNs() + 1_000_000);
        assertThat(core.state()).isEqualTo("crashed");
        core.restartAlone();
        machine.runUntil(machine.nowNs() + 1_000_000);
        onHost(core::stop);
        onHost(core::stop);

        assertThat(happened).as("the host notices neither the crash nor the restart")
                .containsExactly("boots", "probe", "boots", "remove");
        assertThat(logged(SoftwareEntry.StateEntered.class)).extracting(SoftwareEntry.StateEntered::state)
                .containsExactly("running", "crashed", "running", "offline");
        assertThat(logged(SoftwareEntry.Printed.class)).isEmpty();
    }

    private VirtioDriver driver() {
        return new VirtioDriver() {
            @Override
            public void probe(VirtioTransport device) {
                happened.add("probe");
            }

            @Override
            public void remove(VirtioTransport device) {
                happened.add("remove");
            }
        };
    }

    private void onHost(Runnable effect) {
        host.task(0, effect);
        machine.runUntil(machine.nowNs() + 1_000_000);
    }

    private <T extends LogEntry> List<T> logged(Class<T> type) {
        return log.entries().stream().filter(type::isInstance).map(type::cast).toList();
    }

    private FixedTransport transport(FixedLayout layout, int firstNotifyId) {
        return new FixedTransport("vdev" + firstNotifyId / 2, doorbells, layout, firstNotifyId, Interference.NONE,
                PlatformDriver.IMX_RPMSG, log);
    }

    private FixedPort port(FixedLayout layout, int firstNotifyId) {
        return new FixedPort("vdev" + firstNotifyId / 2, doorbells, layout, firstNotifyId, Interference.NONE, log);
    }

    private static FixedLayout layout(StaticVrings place, OptionalLong statusAddress) {
        return new FixedLayout(VringLayout.legacy(place.vring0Address(), place.num(), place.align()),
                VringLayout.legacy(place.vring1Address(), place.num(), place.align()), place.align(),
                place.bufferAddress(), 2L * place.num() * place.bufferBytes(), statusAddress, 1);
    }

    private DoorbellPair doorbells() {
        DoorbellTraits messageUnit = new DoorbellTraits(DoorbellTraits.Style.WORD, 100, 4);
        return new DoorbellPair(machine.addDoorbell(host, remote, messageUnit),
                machine.addDoorbell(remote, host, messageUnit));
    }

    private Processor processor(String name) {
        return machine.addProcessor(name, new CostModel(100, 10, 5, 1_000, 0), new RandomStream(1, name));
    }
}
