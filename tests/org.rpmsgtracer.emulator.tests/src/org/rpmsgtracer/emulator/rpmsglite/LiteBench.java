/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.rpmsglite;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;

import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.RpmsgPort;
import org.rpmsgtracer.emulator.log.EmulationLog;
import org.rpmsgtracer.emulator.log.LogEntry;
import org.rpmsgtracer.emulator.log.RingEntry;
import org.rpmsgtracer.emulator.log.Role;
import org.rpmsgtracer.emulator.machine.CostModel;
import org.rpmsgtracer.emulator.machine.DoorbellTraits;
import org.rpmsgtracer.emulator.machine.DoorbellTraits.Style;
import org.rpmsgtracer.emulator.machine.Machine;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.machine.RandomStream;
import org.rpmsgtracer.emulator.machine.SharedMemory;
import org.rpmsgtracer.emulator.personality.RpmsgLite;
import org.rpmsgtracer.emulator.personality.RpmsgLitePlatform;
import org.rpmsgtracer.emulator.remoteproc.FixedLayout;
import org.rpmsgtracer.emulator.remoteproc.FixedPort;
import org.rpmsgtracer.emulator.remoteproc.FixedTransport;
import org.rpmsgtracer.emulator.remoteproc.PlatformDriver;
import org.rpmsgtracer.emulator.virtio.DoorbellPair;
import org.rpmsgtracer.emulator.virtio.Interference;
import org.rpmsgtracer.protocol.memory.BufferMemory;
import org.rpmsgtracer.protocol.memory.Memory;
import org.rpmsgtracer.protocol.virtio.Vring;
import org.rpmsgtracer.protocol.virtio.VringLayout;

/** A primary core with an RPMsg-Lite master and a secondary one with a remote, in memory that was never zeroed. */
final class LiteBench {

    static final String SERVICE = "rpmsg-openamp-demo-channel";

    final Machine machine;
    final EmulationLog log = new EmulationLog();
    final Processor primary;
    final Processor secondary;
    final Vring vring0;
    final Vring vring1;
    final long buffers;
    final RpmsgLiteMaster master;
    final RpmsgLiteRemote remote;
    final List<RpmsgPort> primaryPorts = new ArrayList<>();
    final List<RpmsgPort> secondaryPorts = new ArrayList<>();
    final FixedTransport transport;
    final FixedPort port;

    LiteBench(RpmsgLite personality, RpmsgLitePlatform platform, long base, int num) {
        this(personality, personality, platform, base, num, Interference.NONE);
    }

    LiteBench(RpmsgLite personality, RpmsgLite ofRemote, RpmsgLitePlatform platform, long base, int num,
            Interference interference) {
        buffers = platform.bufferAddress(base, num);
        long bufferBytes = 2L * num * personality.bufferBytes();
        BufferMemory bytes = BufferMemory.heap(base, buffers - base + bufferBytes);
        bytes.fill(base, bytes.sizeBytes(), 0xEE);
        machine = new Machine(new SharedMemory(bytes));
        primary = machine.addProcessor("cm7", new CostModel(1_000, 100, 50, 1_000, 0), new RandomStream(1, "cm7"));
        secondary = machine.addProcessor("cm4", new CostModel(1_000, 100, 50, 1_000, 0), new RandomStream(1, "cm4"));
        DoorbellTraits messageUnit = new DoorbellTraits(Style.WORD, 100, 4);
        DoorbellPair doorbells = new DoorbellPair(machine.addDoorbell(primary, secondary, messageUnit),
                machine.addDoorbell(secondary, primary, messageUnit));
        VringLayout layout0 = VringLayout.rpmsgLite(base, num, platform.align());
        VringLayout layout1 = VringLayout.rpmsgLite(platform.vring1Address(base, num), num, platform.align());
        vring0 = new Vring(machine.memory(), layout0);
        vring1 = new Vring(machine.memory(), layout1);
        FixedLayout layout = new FixedLayout(layout0, layout1, platform.align(), buffers, bufferBytes,
                OptionalLong.empty(), 0);
        transport = new FixedTransport("vdev0", doorbells, layout, 0, interference, PlatformDriver.OPENAMP, log);
        port = new FixedPort("vdev0", doorbells, layout, 0, interference, log);
        master = new RpmsgLiteMaster(primary, personality, primaryPorts::add, log);
        remote = new RpmsgLiteRemote(secondary, ofRemote, secondaryPorts::add, log);
    }

    /** Two microcontrollers with two buffers in each direction, as RPMsg-Lite is configured by default. */
    static LiteBench started(RpmsgLite personality) {
        LiteBench bench = new LiteBench(personality, RpmsgLitePlatform.MICROCONTROLLER, 0x2020_0000, 2);
        bench.start();
        return bench;
    }

    /** Lets the secondary core begin, then the primary one. */
    void start() {
        bootSecondary();
        primary.task(0, () -> master.probe(transport));
        run();
    }

    void bootSecondary() {
        secondary.task(0, () -> remote.boot(port));
    }

    /** Lets both do what they have to do, for 10 ms. */
    void run() {
        machine.runUntil(machine.nowNs() + 10_000_000);
    }

    void onPrimary(Runnable effect) {
        primary.task(0, effect);
        run();
    }

    void onSecondary(Runnable effect) {
        secondary.task(0, effect);
        run();
    }

    /** An endpoint of the primary core at an address. */
    RecordingUser openPrimary(long address, RecordingUser user) {
        onPrimary(() -> primaryPorts.getLast().open(new EndpointRequest("", address, 0xFFFF_FFFFL, false), user));
        return user;
    }

    /** An endpoint of the secondary core at an address. */
    RecordingUser openSecondary(long address, RecordingUser user) {
        onSecondary(() -> secondaryPorts.getLast().open(new EndpointRequest("", address, 0xFFFF_FFFFL, false), user));
        return user;
    }

    Memory memory() {
        return machine.memory();
    }

    String hex(long address, int length) {
        return HexFormat.of().formatHex(memory().bytes(address, length));
    }

    <T extends LogEntry> List<T> logged(Class<T> type) {
        return log.entries().stream().filter(type::isInstance).map(type::cast).toList();
    }

    long kicks(String vring, Role by) {
        return logged(RingEntry.Kicked.class).stream().filter(it -> it.vring().equals(vring) && it.by() == by).count();
    }

    static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
