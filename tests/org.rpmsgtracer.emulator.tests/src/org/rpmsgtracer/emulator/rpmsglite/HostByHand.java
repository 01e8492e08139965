/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.rpmsglite;

import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;

import org.rpmsgtracer.emulator.log.EmulationLog;
import org.rpmsgtracer.emulator.log.LogEntry;
import org.rpmsgtracer.emulator.log.RingEntry;
import org.rpmsgtracer.emulator.log.Role;
import org.rpmsgtracer.emulator.machine.CostModel;
import org.rpmsgtracer.emulator.machine.Doorbell;
import org.rpmsgtracer.emulator.machine.DoorbellTraits;
import org.rpmsgtracer.emulator.machine.DoorbellTraits.Style;
import org.rpmsgtracer.emulator.machine.Machine;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.machine.RandomStream;
import org.rpmsgtracer.emulator.machine.SharedMemory;
import org.rpmsgtracer.emulator.remoteproc.FixedLayout;
import org.rpmsgtracer.emulator.remoteproc.FixedPort;
import org.rpmsgtracer.emulator.virtio.DoorbellPair;
import org.rpmsgtracer.emulator.virtio.Interference;
import org.rpmsgtracer.emulator.virtio.VirtioDeviceSoftware;
import org.rpmsgtracer.emulator.virtio.VirtioPort;
import org.rpmsgtracer.protocol.memory.BufferMemory;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;
import org.rpmsgtracer.protocol.virtio.Completion;
import org.rpmsgtracer.protocol.virtio.Descriptor;
import org.rpmsgtracer.protocol.virtio.DriverQueue;
import org.rpmsgtracer.protocol.virtio.Vring;
import org.rpmsgtracer.protocol.virtio.VringLayout;

/** A remote whose Linux host is the test, which moves the host's side of the rings by hand. */
public final class HostByHand {

    public static final long BASE = 0x9C00_0000L;
    public static final long STATUS = BASE;
    public static final long VRING0 = BASE + 0x1_0000;
    public static final long VRING1 = BASE + 0x2_0000;
    public static final long RECEIVE_BUFFERS = BASE + 0x4_0000;
    public static final long TRANSMIT_BUFFERS = BASE + 0x6_0000;
    public static final int BUFFER_BYTES = 512;
    private static final int SIZE = 0x8_0000;

    /** A message as the host finds it in a buffer. */
    public record Taken(Completion completion, RpmsgHeader header, byte[] payload) {

        public String text() {
            return HexFormat.of().formatHex(payload);
        }
    }

    public final Machine machine = new Machine(new SharedMemory(BufferMemory.heap(BASE, SIZE)));
    public final EmulationLog log = new EmulationLog();
    public final Processor linux = processor("linux");
    public final Processor rtos = processor("rtos");
    public final Doorbell toRtos;
    public final Doorbell toLinux;
    public final Vring vring0;
    public final Vring vring1;
    public final DriverQueue fromRemote;
    public final DriverQueue toRemote;
    public final VirtioPort port;
    private int published;

    public HostByHand(int num, int align, Style doorbells) {
        this(num, align, doorbells, Interference.NONE);
    }

    /** A remote whose software suffers faults. */
    public HostByHand(int num, int align, Style doorbells, Interference interference) {
        DoorbellTraits traits = new DoorbellTraits(doorbells, 100, 16);
        toRtos = machine.addDoorbell(linux, rtos, traits);
        toLinux = machine.addDoorbell(rtos, linux, traits);
        VringLayout layout0 = VringLayout.legacy(VRING0, num, align);
        VringLayout layout1 = VringLayout.legacy(VRING1, num, align);
        vring0 = new Vring(machine.memory(), layout0);
        vring1 = new Vring(machine.memory(), layout1);
        fromRemote = new DriverQueue(vring0, 0);
        toRemote = new DriverQueue(vring1, 0);
        port = new FixedPort("vdev0", new DoorbellPair(toRtos, toLinux), new FixedLayout(layout0, layout1, align,
                RECEIVE_BUFFERS, 2L * num * BUFFER_BYTES, OptionalLong.of(STATUS), 1), 0, interference, log);
    }

    /** Lets the remote begin. */
    public void boot(VirtioDeviceSoftware software) {
        rtos.task(0, () -> software.boot(port));
        run();
    }

    /** Does what Linux does in its probe: offers all receive buffers, status 7, kicks vring0. */
    public void probe() {
        for (int i = 0; i < vring0.num(); i++) {
            fromRemote.add(List.of(Descriptor.deviceWritable(RECEIVE_BUFFERS + (long) BUFFER_BYTES * i, BUFFER_BYTES)))
                    .orElseThrow();
        }
        toRemote.disableInterrupts();
        machine.memory().putU8(STATUS, 7);
        toRtos.ring(0);
        run();
    }

    /** Lets the remote do what it has to do, for 10 ms. */
    public void run() {
        machine.runUntil(machine.nowNs() + 10_000_000);
    }

    public void onRemote(Runnable effect) {
        rtos.task(0, effect);
        run();
    }

    /** Sends a message as Linux would, with a descriptor as long as the message. */
    public void deliver(long src, long dst, byte[] payload) {
        publish(src, dst, payload);
        if (toRemote.kickNeeded()) {
            toRtos.ring(1);
        }
        run();
    }

    /** As {@link #deliver}, without a kick. */
    public void publish(long src, long dst, byte[] payload) {
        long address = TRANSMIT_BUFFERS + (long) BUFFER_BYTES * (published++ % vring1.num());
        new RpmsgHeader(src, dst, 0, payload.length, 0).write(machine.memory(), address);
        machine.memory().write(address + RpmsgHeader.SIZE_BYTES, payload, 0, payload.length);
        toRemote.add(List.of(Descriptor.deviceReadable(address, RpmsgHeader.SIZE_BYTES + payload.length)))
                .orElseThrow();
    }

    /** Takes the next message that the remote has sent; the buffer is not given back. */
    public Taken take() {
        Completion completion = fromRemote.takeUsed().orElseThrow();
        long address = vring0.descriptor(completion.head()).address();
        RpmsgHeader header = RpmsgHeader.read(machine.memory(), address);
        return new Taken(completion, header, machine.memory().bytes(address + RpmsgHeader.SIZE_BYTES, header.length()));
    }

    /** Takes the next message and offers its buffer again. */
    public Taken takeAndReturn() {
        Taken taken = take();
        fromRemote.add(List.of(
                Descriptor.deviceWritable(RECEIVE_BUFFERS + (long) BUFFER_BYTES * taken.completion.head(),
                        BUFFER_BYTES)))
                .orElseThrow();
        return taken;
    }

    public <T extends LogEntry> List<T> logged(Class<T> type) {
        return log.entries().stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** How often the remote has kicked for a vring. */
    public long kicks(int vring) {
        return logged(RingEntry.Kicked.class).stream()
                .filter(it -> it.vring().equals("vdev0vring" + vring) && it.by() == Role.DEVICE)
                .count();
    }

    private Processor processor(String name) {
        return machine.addProcessor(name, new CostModel(1_000, 100, 50, 1_000, 0), new RandomStream(1, name));
    }
}
