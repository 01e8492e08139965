/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.driver;

import java.util.List;

import org.rpmsgtracer.emulator.log.EmulationLog;
import org.rpmsgtracer.emulator.log.LogEntry;
import org.rpmsgtracer.emulator.log.SoftwareEntry.Printed;
import org.rpmsgtracer.emulator.machine.CostModel;
import org.rpmsgtracer.emulator.machine.DoorbellTraits;
import org.rpmsgtracer.emulator.machine.Machine;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.machine.RandomStream;
import org.rpmsgtracer.emulator.machine.SharedMemory;
import org.rpmsgtracer.emulator.personality.LinuxHost;
import org.rpmsgtracer.emulator.remoteproc.Firmware;
import org.rpmsgtracer.emulator.remoteproc.PlatformDriver;
import org.rpmsgtracer.emulator.remoteproc.Recovery;
import org.rpmsgtracer.emulator.remoteproc.Remoteproc;
import org.rpmsgtracer.emulator.remoteproc.ReservedMemory;
import org.rpmsgtracer.emulator.remoteproc.VdevLink;
import org.rpmsgtracer.emulator.virtio.DoorbellPair;
import org.rpmsgtracer.emulator.virtio.Interference;
import org.rpmsgtracer.protocol.memory.BufferMemory;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;
import org.rpmsgtracer.protocol.virtio.Descriptor;
import org.rpmsgtracer.protocol.virtio.DeviceQueue;
import org.rpmsgtracer.protocol.virtio.Vring;
import org.rpmsgtracer.protocol.virtio.VringLayout;

/** A Linux host whose remote is the test: it has no software, and the test moves its side of the rings by hand. */
final class HostBench {

    static final long VRING0 = 0x1004_0000;
    static final long VRING1 = 0x1004_8000;
    static final long BUFFERS = 0x1005_0000;
    static final long TABLE = 0x1009_0000;

    /** A message as the remote finds it in a buffer. */
    record Taken(int head, Descriptor descriptor, RpmsgHeader header, byte[] payload) {}

    final Machine machine = new Machine(new SharedMemory(BufferMemory.heap(VRING0, 0x6_0000)));
    final EmulationLog log = new EmulationLog();
    final Processor linux = processor("linux");
    final Processor rtos = processor("rtos");
    final RpmsgHost host;
    final Remoteproc remoteproc;
    final Vring vring0;
    final Vring vring1;
    private final DeviceQueue toHost;
    private final DeviceQueue fromHost;

    HostBench(int num, long features, ChannelDriver... drivers) {
        DoorbellTraits mailbox = new DoorbellTraits(DoorbellTraits.Style.WORD, 100, 64);
        DoorbellPair doorbells = new DoorbellPair(machine.addDoorbell(linux, rtos, mailbox),
                machine.addDoorbell(rtos, linux, mailbox));
        host = new RpmsgHost(linux, LinuxHost.VIRTIO_RPMSG_BUS, List.of(drivers), log);
        remoteproc = new Remoteproc(linux, rtos, new Firmware("none.elf", TABLE, num, 4096, features),
                List.of(new ReservedMemory("vdev0vring0", VRING0, 0x8000),
                        new ReservedMemory("vdev0vring1", VRING1, 0x8000),
                        new ReservedMemory("vdev0buffer", BUFFERS, 0x4_0000)),
                PlatformDriver.LINUX, Recovery.ENABLED, () -> {
                }, List.of(new VdevLink("vdev0", 0, host, doorbells, Interference.NONE)), log);
        linux.task(0, remoteproc::start);
        run();
        vring0 = new Vring(machine.memory(), VringLayout.legacy(VRING0, num, 4096));
        vring1 = new Vring(machine.memory(), VringLayout.legacy(VRING1, num, 4096));
        toHost = new DeviceQueue(vring0, 0);
        fromHost = new DeviceQueue(vring1, 0);
    }

    /** Lets the host do what it has to do, for 10 ms. */
    void run() {
        machine.runUntil(machine.nowNs() + 10_000_000);
    }

    /** Sends a message as the remote would; returns the head of the buffer used. */
    int deliver(long src, long dst, byte[] payload) {
        return deliver(new RpmsgHeader(src, dst, 0, payload.length, 0), payload, 512);
    }

    int deliver(RpmsgHeader header, byte[] payload, long usedLengthBytes) {
        int head = publish(header, payload, usedLengthBytes);
        run();
        return head;
    }

    void deliverWithoutWaiting(long src, long dst, byte[] payload) {
        publish(new RpmsgHeader(src, dst, 0, payload.length, 0), payload, 512);
    }

    private int publish(RpmsgHeader header, byte[] payload, long usedLengthBytes) {
        int head = toHost.nextAvailable().orElseThrow();
        long address = vring0.descriptor(head).address();
        header.write(machine.memory(), address);
        machine.memory().write(address + RpmsgHeader.SIZE_BYTES, payload, 0, payload.length);
        toHost.complete(head, usedLengthBytes);
        ring(0);
        return head;
    }

    void announce(String name, long address, Action action) {
        deliver(address, RpmsgAddress.NAME_SERVICE, NameServiceMessage.of(name, address, action).toBytes());
    }

    /** Takes the next message that the host has sent. */
    Taken take() {
        int head = fromHost.nextAvailable().orElseThrow();
        Descriptor descriptor = vring1.descriptor(head);
        RpmsgHeader header = RpmsgHeader.read(machine.memory(), descriptor.address());
        return new Taken(head, descriptor, header,
                machine.memory().bytes(descriptor.address() + RpmsgHeader.SIZE_BYTES, header.length()));
    }

    /** Returns a transmit buffer and tells the host, as far as it wants to know. */
    void giveBack(int head) {
        giveBack(head, vring1.descriptor(head).lengthBytes());
    }

    void giveBack(int head, long usedLengthBytes) {
        fromHost.complete(head, usedLengthBytes);
        if (fromHost.interruptNeeded()) {
            ring(1);
        }
        run();
    }

    List<String> printed() {
        return log.entries().stream().filter(Printed.class::isInstance).map(Printed.class::cast).map(Printed::line)
                .toList();
    }

    <T extends LogEntry> List<T> logged(Class<T> type) {
        return log.entries().stream().filter(type::isInstance).map(type::cast).toList();
    }

    private void ring(int notifyId) {
        machine.doorbells().stream().filter(line -> line.from() == rtos).findFirst()
                .orElseThrow().ring(notifyId);
    }

    private Processor processor(String name) {
        return machine.addProcessor(name, new CostModel(1_000, 100, 50, 1_000, 0), new RandomStream(1, name));
    }
}
