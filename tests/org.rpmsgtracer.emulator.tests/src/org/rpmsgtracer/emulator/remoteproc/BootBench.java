/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.remoteproc;

import java.util.ArrayList;
import java.util.List;

import org.rpmsgtracer.emulator.log.EmulationLog;
import org.rpmsgtracer.emulator.log.LogEntry;
import org.rpmsgtracer.emulator.log.SoftwareEntry;
import org.rpmsgtracer.emulator.machine.CostModel;
import org.rpmsgtracer.emulator.machine.DoorbellTraits;
import org.rpmsgtracer.emulator.machine.Machine;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.machine.RandomStream;
import org.rpmsgtracer.emulator.machine.SharedMemory;
import org.rpmsgtracer.emulator.virtio.DoorbellPair;
import org.rpmsgtracer.emulator.virtio.Interference;
import org.rpmsgtracer.emulator.virtio.VirtioDriver;
import org.rpmsgtracer.emulator.virtio.VirtioTransport;
import org.rpmsgtracer.emulator.virtio.VringEnd;
import org.rpmsgtracer.protocol.memory.BufferMemory;
import org.rpmsgtracer.protocol.memory.Memory;
import org.rpmsgtracer.protocol.remoteproc.ResourceTable;
import org.rpmsgtracer.protocol.remoteproc.ResourceTableException;
import org.rpmsgtracer.protocol.remoteproc.ResourceTableParser;
import org.rpmsgtracer.protocol.virtio.DeviceStatus;

/** A host that boots a remote core whose software only counts how often it starts; addresses of an STM32MP1. */
final class BootBench {

    static final long MEMORY = 0x1004_0000;
    static final long TABLE = 0x1004_8000;
    static final long POOL = 0x1004_A000;
    static final List<ReservedMemory> RESERVED = List.of(new ReservedMemory("vdev0vring0", 0x1004_0000, 0x1000),
            new ReservedMemory("vdev0vring1", 0x1004_1000, 0x1000),
            new ReservedMemory("vdev0buffer", 0x1004_2000, 0x4000),
            new ReservedMemory(ReservedMemory.POOL, POOL, 0x6000));

    final Machine machine = new Machine(new SharedMemory(BufferMemory.heap(MEMORY, 0x1_0000)));
    final EmulationLog log = new EmulationLog();
    final Processor linux = processor("linux");
    final Processor m4 = processor("m4");
    final DoorbellPair doorbells;
    final List<String> driven = new ArrayList<>();
    final List<VringEnd> rings = new ArrayList<>();
    final Remoteproc remoteproc;
    int boots;

    /** A Linux host without a peculiar platform. */
    BootBench(Firmware firmware) {
        this(firmware, RESERVED, PlatformDriver.LINUX, Recovery.ENABLED);
    }

    BootBench(Firmware firmware, List<ReservedMemory> reserved, PlatformDriver platform, Recovery recovery) {
        DoorbellTraits mailbox = new DoorbellTraits(DoorbellTraits.Style.WORD, 100, 20);
        doorbells = new DoorbellPair(machine.addDoorbell(linux, m4, mailbox), machine.addDoorbell(m4, linux, mailbox));
        List<VdevLink> links = new ArrayList<>();
        for (int i = 0; i < firmware.virtioDevices().size(); i++) {
            links.add(new VdevLink("vdev" + i, i, driver("vdev" + i), doorbells, Interference.NONE));
        }
        remoteproc = new Remoteproc(linux, m4, firmware, reserved, platform, recovery, () -> boots++, links, log);
    }

    /** Lets the host do something and everything happen for 10 ms. */
    void onHost(Runnable effect) {
        linux.task(0, effect);
        run();
    }

    void run() {
        machine.runUntil(machine.nowNs() + 10_000_000);
    }

    BootBench started() {
        onHost(remoteproc::start);
        return this;
    }

    Memory memory() {
        return machine.memory();
    }

    ResourceTable table() {
        try {
            return ResourceTableParser.parse(memory(), TABLE, 0x1000);
        } catch (ResourceTableException e) {
            throw new IllegalStateException(e);
        }
    }

    List<String> printed() {
        return logged(SoftwareEntry.Printed.class).stream().map(SoftwareEntry.Printed::line).toList();
    }

    List<String> states() {
        return logged(SoftwareEntry.StateEntered.class).stream().map(SoftwareEntry.StateEntered::state).toList();
    }

    <T extends LogEntry> List<T> logged(Class<T> type) {
        return log.entries().stream().filter(type::isInstance).map(type::cast).toList();
    }

    private VirtioDriver driver(String device) {
        return new VirtioDriver() {
            @Override
            public void probe(VirtioTransport transport) {
                driven.add("probe " + device);
                transport.acceptFeatures(transport.deviceFeatures());
                rings.add(transport.findVring(0));
                rings.add(transport.findVring(1));
                driven.add("buffers at 0x" + Long.toHexString(transport.bufferMemory(0x2000)));
                transport.addStatus(DeviceStatus.DRIVER_OK);
            }

            @Override
            public void remove(VirtioTransport transport) {
                driven.add("remove " + device);
                transport.reset();
            }
        };
    }

    private Processor processor(String name) {
        return machine.addProcessor(name, new CostModel(1_000, 100, 50, 1_000, 0), new RandomStream(1, name));
    }
}
