/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.rpmsgtracer.emulator.endpoint.Endpoint;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.endpoint.RpmsgPort;
import org.rpmsgtracer.emulator.log.EmulationLog;
import org.rpmsgtracer.emulator.log.LogEntry;
import org.rpmsgtracer.emulator.log.SoftwareEntry.Printed;
import org.rpmsgtracer.emulator.machine.CostModel;
import org.rpmsgtracer.emulator.machine.Machine;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.machine.RandomStream;
import org.rpmsgtracer.emulator.machine.SharedMemory;
import org.rpmsgtracer.emulator.personality.LinuxHost;
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
public final class LinuxBench {

    public static final long VRING0 = 0x1004_0000;
    public static final long VRING1 = 0x1004_8000;
    public static final long BUFFERS = 0x1005_0000;

    /** A message as the remote finds it in a buffer. */
    public record Taken(int head, Descriptor descriptor, RpmsgHeader header, byte[] payload) {

        public String text() {
            return new String(payload, StandardCharsets.US_ASCII);
        }
    }

    public final Machine machine;
    public final EmulationLog log = new EmulationLog();
    public final Processor linux;
    public final Processor rtos;
    public final VirtioRpmsgBus host;
    final BenchTransport transport;
    public final Vring vring0;
    public final Vring vring1;
    public DeviceQueue toHost;
    public DeviceQueue fromHost;
    private int taken;

    /** Both rings of the same size, at the usual places. */
    public LinuxBench(int num, long features, Consumer<RpmsgPort> application) {
        this(num, features, LinuxHost.VIRTIO_RPMSG_BUS, application);
    }

    public LinuxBench(int num, long features, LinuxHost personality, Consumer<RpmsgPort> application) {
        this(BufferMemory.heap(VRING0, 0x6_0000),
                List.of(VringLayout.legacy(VRING0, num, 4096), VringLayout.legacy(VRING1, num, 4096)), BUFFERS,
                features, personality, application);
        start();
    }

    /** Rings at given places; the driver is not yet probed. */
    public LinuxBench(BufferMemory memory, List<VringLayout> layouts, long buffers, long features,
            LinuxHost personality,
            Consumer<RpmsgPort> application) {
        machine = new Machine(new SharedMemory(memory));
        linux = processor("linux");
        rtos = processor("rtos");
        transport = new BenchTransport(linux, rtos, layouts, buffers, features, log);
        host = new VirtioRpmsgBus(linux, personality, application, log);
        vring0 = transport.rings.get(0);
        vring1 = transport.rings.get(1);
        linux.task(0, host::boot);
        machine.step();
        resetRemote(features);
    }

    /** Lets Linux probe the device. */
    public void start() {
        linux.task(0, () -> host.probe(transport));
        run();
        resetRemote(transport.accepted);
    }

    public void stop() {
        linux.task(0, () -> host.remove(transport));
        run();
    }

    /** Lets the host do what it has to do, for 10 ms. */
    public void run() {
        run(10_000_000);
    }

    public void run(long durationNs) {
        machine.runUntil(machine.nowNs() + durationNs);
    }

    /** Runs code as a task of the host, and what follows of it. */
    public void onLinux(Runnable effect) {
        linux.task(0, effect);
        run();
    }

    /** What the send call returned. */
    public List<Integer> send(Endpoint endpoint, long dst, byte[] payload, Patience patience) {
        List<Integer> results = new ArrayList<>();
        IntConsumer result = results::add;
        onLinux(() -> endpoint.send(dst, payload, patience, result));
        return results;
    }

    /** Sends a message as the remote would; returns the head of the buffer used. */
    public int deliver(long src, long dst, byte[] payload) {
        return deliver(new RpmsgHeader(src, dst, 0, payload.length, 0), payload, 512);
    }

    public int deliver(RpmsgHeader header, byte[] payload, long usedLengthBytes) {
        int head = publish(header, payload, usedLengthBytes);
        ring(0);
        run();
        return head;
    }

    /** Fills the next receive buffer and puts it into the used ring. */
    public int publish(RpmsgHeader header, byte[] payload, long usedLengthBytes) {
        int head = toHost.nextAvailable().orElseThrow();
        long address = vring0.descriptor(head).address();
        header.write(machine.memory(), address);
        machine.memory().write(address + RpmsgHeader.SIZE_BYTES, payload, 0, payload.length);
        toHost.complete(head, usedLengthBytes);
        return head;
    }

    public void announce(String name, long address, Action action) {
        deliver(address, RpmsgAddress.NAME_SERVICE, NameServiceMessage.of(name, address, action).toBytes());
    }

    /** Takes the next message that the host has sent. */
    public Taken take() {
        int head = fromHost.nextAvailable().orElseThrow();
        taken++;
        Descriptor descriptor = vring1.descriptor(head);
        RpmsgHeader header = RpmsgHeader.read(machine.memory(), descriptor.address());
        return new Taken(head, descriptor, header,
                machine.memory().bytes(descriptor.address() + RpmsgHeader.SIZE_BYTES, header.length()));
    }

    /** Whether all that the host has sent is taken. */
    public boolean nothingSent() {
        return vring1.availIdx() == (taken & 0xFFFF);
    }

    /** Returns a transmit buffer and tells the host, as far as it wants to know. */
    public void giveBack(int head) {
        fromHost.complete(head, vring1.descriptor(head).lengthBytes());
        if (fromHost.interruptNeeded()) {
            ring(1);
        }
        run();
    }

    public List<String> printed() {
        return logged(Printed.class).stream().map(Printed::line).toList();
    }

    public <T extends LogEntry> List<T> logged(Class<T> type) {
        return log.entries().stream().filter(type::isInstance).map(type::cast).toList();
    }

    public void ring(int vring) {
        transport.doorbells.toDriver().ring(vring);
    }

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private void resetRemote(long features) {
        taken = 0;
        toHost = new DeviceQueue(vring0, features);
        fromHost = new DeviceQueue(vring1, features);
    }

    private Processor processor(String name) {
        return machine.addProcessor(name, new CostModel(1_000, 100, 50, 1_000, 0), new RandomStream(1, name));
    }
}
