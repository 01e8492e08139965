/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.driver;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rpmsgtracer.emulator.log.EmulationLog;
import org.rpmsgtracer.emulator.log.LogEntry;
import org.rpmsgtracer.emulator.machine.CostModel;
import org.rpmsgtracer.emulator.machine.DoorbellTraits;
import org.rpmsgtracer.emulator.machine.Machine;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.machine.RandomStream;
import org.rpmsgtracer.emulator.machine.SharedMemory;
import org.rpmsgtracer.emulator.personality.OpenAmpRemote;
import org.rpmsgtracer.emulator.remoteproc.Firmware;
import org.rpmsgtracer.protocol.memory.BufferMemory;
import org.rpmsgtracer.protocol.remoteproc.ResourceTableBuilder;
import org.rpmsgtracer.protocol.remoteproc.ResourceTableLayout;
import org.rpmsgtracer.protocol.remoteproc.ResourceTableException;
import org.rpmsgtracer.protocol.remoteproc.ResourceTableParser;
import org.rpmsgtracer.protocol.remoteproc.VirtioDevice;
import org.rpmsgtracer.protocol.remoteproc.VringEntry;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;
import org.rpmsgtracer.protocol.virtio.Completion;
import org.rpmsgtracer.protocol.virtio.Descriptor;
import org.rpmsgtracer.protocol.virtio.DriverQueue;
import org.rpmsgtracer.protocol.virtio.Vring;
import org.rpmsgtracer.protocol.virtio.VringLayout;

/** An OpenAMP remote whose host is the test: the test moves the host's side of the rings by hand. */
final class RemoteBench {

    static final long VRING0 = 0x1004_0000;
    static final long VRING1 = 0x1004_1000;
    static final long RECEIVE_BUFFERS = 0x1004_2000;
    static final long TRANSMIT_BUFFERS = 0x1004_4000;
    static final long TABLE = 0x1004_8000;
    static final int NUM = 4;

    /** A message as the host finds it in a buffer. */
    record Taken(Completion completion, RpmsgHeader header, byte[] payload) {}

    final Machine machine = new Machine(new SharedMemory(BufferMemory.heap(VRING0, 0x1_0000)));
    final EmulationLog log = new EmulationLog();
    final Processor linux = processor("linux");
    final Processor rtos = processor("rtos");
    final Vring vring0 = new Vring(machine.memory(), VringLayout.legacy(VRING0, NUM, 16));
    final Vring vring1 = new Vring(machine.memory(), VringLayout.legacy(VRING1, NUM, 16));
    final DriverQueue fromRemote = new DriverQueue(vring0, 0);
    final DriverQueue toRemote = new DriverQueue(vring1, 0);
    private final List<RemoteEndpoints> started = new ArrayList<>();
    private final long statusAddress;

    RemoteBench(long features) {
        DoorbellTraits mailbox = new DoorbellTraits(DoorbellTraits.Style.WORD, 100, 64);
        machine.addDoorbell(linux, rtos, mailbox);
        machine.addDoorbell(rtos, linux, mailbox);
        byte[] table = new ResourceTableBuilder()
                .rpmsgDevice(features, new VringEntry(VRING0, 16, NUM, 0, 0), new VringEntry(VRING1, 16, NUM, 1, 0))
                .build();
        machine.memory().write(TABLE, table, 0, table.length);
        VirtioDevice device = device();
        statusAddress = TABLE + ResourceTableLayout.statusOffset(device);
        machine.memory().putU32(TABLE + ResourceTableLayout.driverFeaturesOffset(device), features);
        RpmsgRemote remote = new RpmsgRemote(rtos, linux, OpenAmpRemote.GENERIC,
                new Firmware("test.elf", TABLE, NUM, 16, features), started::add, log);
        rtos.task(0, remote::boot);
    }

    /** Offers all receive buffers and writes DRIVER_OK. */
    void driverOk() {
        for (int i = 0; i < NUM; i++) {
            offer(RECEIVE_BUFFERS + 512 * i);
        }
        setDriverOk();
        run();
    }

    void setDriverOk() {
        machine.memory().putU8(statusAddress, 7);
    }

    void offer(long address) {
        fromRemote.add(List.of(Descriptor.deviceWritable(address, 512))).orElseThrow();
    }

    /** Lets the remote do what it has to do, for 10 ms. */
    void run() {
        machine.runUntil(machine.nowNs() + 10_000_000);
    }

    /** The endpoints that the application got when it was started. */
    Optional<RemoteEndpoints> application() {
        return started.stream().findFirst();
    }

    Endpoint create(String name, MessageReceiver receiver) {
        List<Endpoint> created = new ArrayList<>();
        rtos.task(0, () -> created.add(application().orElseThrow().create(name, receiver)));
        run();
        return created.getFirst();
    }

    void destroy(Endpoint endpoint) {
        rtos.task(0, () -> application().orElseThrow().destroy(endpoint));
        run();
    }

    /** Sends a message as the host would, from its transmit buffer of this number. */
    void publish(int buffer, long src, long dst, byte[] payload) {
        long address = TRANSMIT_BUFFERS + 512 * buffer;
        new RpmsgHeader(src, dst, 0, payload.length, 0).write(machine.memory(), address);
        machine.memory().write(address + RpmsgHeader.SIZE_BYTES, payload, 0, payload.length);
        toRemote.add(List.of(Descriptor.deviceReadable(address, RpmsgHeader.SIZE_BYTES + payload.length)))
                .orElseThrow();
        kick(1);
    }

    void deliver(int buffer, long src, long dst, byte[] payload) {
        publish(buffer, src, dst, payload);
        run();
    }

    void kick(int notifyId) {
        machine.doorbells().stream().filter(line -> line.from() == linux).findFirst()
                .orElseThrow().ring(notifyId);
    }

    /** Takes the next message that the remote has sent; the buffer is not given back. */
    Taken take() {
        Completion completion = fromRemote.takeUsed().orElseThrow();
        long address = vring0.descriptor(completion.head()).address();
        RpmsgHeader header = RpmsgHeader.read(machine.memory(), address);
        return new Taken(completion, header, machine.memory().bytes(address + RpmsgHeader.SIZE_BYTES, header.length()));
    }

    <T extends LogEntry> List<T> logged(Class<T> type) {
        return log.entries().stream().filter(type::isInstance).map(type::cast).toList();
    }

    private VirtioDevice device() {
        try {
            return ResourceTableParser.parse(machine.memory(), TABLE, 0x100).virtioDevices().getFirst();
        } catch (ResourceTableException e) {
            throw new IllegalStateException(e);
        }
    }

    private Processor processor(String name) {
        return machine.addProcessor(name, new CostModel(1_000, 100, 50, 1_000, 0), new RandomStream(1, name));
    }
}
