/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.openamp;

import java.util.List;

import org.rpmsgtracer.emulator.log.EmulationLog;
import org.rpmsgtracer.emulator.log.LogEntry;
import org.rpmsgtracer.emulator.log.Role;
import org.rpmsgtracer.emulator.machine.CostModel;
import org.rpmsgtracer.emulator.machine.DoorbellTraits;
import org.rpmsgtracer.emulator.machine.Machine;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.machine.RandomStream;
import org.rpmsgtracer.emulator.machine.SharedMemory;
import org.rpmsgtracer.emulator.virtio.DoorbellPair;
import org.rpmsgtracer.emulator.virtio.Interference;
import org.rpmsgtracer.emulator.virtio.VirtioPort;
import org.rpmsgtracer.emulator.virtio.VirtioTransport;
import org.rpmsgtracer.emulator.virtio.VringEnd;
import org.rpmsgtracer.protocol.memory.BufferMemory;
import org.rpmsgtracer.protocol.remoteproc.ResourceTableBuilder;
import org.rpmsgtracer.protocol.remoteproc.ResourceTableException;
import org.rpmsgtracer.protocol.remoteproc.ResourceTableLayout;
import org.rpmsgtracer.protocol.remoteproc.ResourceTableParser;
import org.rpmsgtracer.protocol.remoteproc.VirtioDevice;
import org.rpmsgtracer.protocol.remoteproc.VringEntry;
import org.rpmsgtracer.protocol.virtio.Vring;
import org.rpmsgtracer.protocol.virtio.VringLayout;

/**
 * Two processors that share zeroed memory with the places of the recordings in tests/data/openamp: resource table at 0,
 * vrings at 0x4000 and 0x8000, buffers from 0x10000.
 */
final class Board {

    static final int SIZE_BYTES = 0x8_0000;
    static final long VRING0 = 0x4000;
    static final long VRING1 = 0x8000;
    static final long BUFFERS = 0x1_0000;
    static final long STATUS = 0x2C;
    private static final DoorbellTraits MAILBOX = new DoorbellTraits(DoorbellTraits.Style.PER_VRING, 0, 1024);

    final Machine machine = new Machine(new SharedMemory(BufferMemory.heap(0, SIZE_BYTES)));
    final EmulationLog log = new EmulationLog();
    final Processor host;
    final Processor remote;
    final Vring vring0;
    final Vring vring1;
    final VirtioTransport transport = new TableTransport();
    final VirtioPort port = new TablePort();
    Interference atHost = Interference.NONE;
    Interference atRemote = Interference.NONE;
    private final DoorbellPair doorbells;
    private final VirtioDevice device;

    Board(int num, int align, long features, CostModel costs) {
        host = machine.addProcessor("host", costs, new RandomStream(1, "host"));
        remote = machine.addProcessor("remote", costs, new RandomStream(1, "remote"));
        doorbells = new DoorbellPair(machine.addDoorbell(host, remote, MAILBOX),
                machine.addDoorbell(remote, host, MAILBOX));
        byte[] table = new ResourceTableBuilder()
                .rpmsgDevice(features, new VringEntry(VRING0, align, num, 1, 0),
                        new VringEntry(VRING1, align, num, 2, 0))
                .build();
        machine.memory().write(0, table, 0, table.length);
        device = device();
        vring0 = vring(0);
        vring1 = vring(1);
    }

    /** A board where everything takes a little time. */
    static Board of(int num, long features) {
        return new Board(num, 0x1000, features, new CostModel(1_000, 100, 50, 1_000, 0));
    }

    /** Lets both do what they have to do, for 10 ms. */
    void run() {
        machine.runUntil(machine.nowNs() + 10_000_000);
    }

    /** Rings the doorbell of a vring. */
    void kick(int vring, Role by) {
        doorbells.outgoing(by).ring(vring + 1);
    }

    int status() {
        return machine.memory().u8(STATUS);
    }

    void putStatus(int status) {
        machine.memory().putU8(STATUS, status);
    }

    <T extends LogEntry> List<T> logged(Class<T> type) {
        return log.entries().stream().filter(type::isInstance).map(type::cast).toList();
    }

    private Vring vring(int index) {
        VringEntry entry = device.vrings().get(index);
        return new Vring(machine.memory(),
                VringLayout.legacy(entry.deviceAddress(), (int) entry.num(), (int) entry.align()));
    }

    private VirtioDevice device() {
        try {
            return ResourceTableParser.parse(machine.memory(), 0, 0x58).virtioDevices().getFirst();
        } catch (ResourceTableException e) {
            throw new IllegalStateException(e);
        }
    }

    private final class TableTransport implements VirtioTransport {

        @Override
        public long deviceFeatures() {
            return device.deviceFeatures();
        }

        @Override
        public void acceptFeatures(long features) {
            machine.memory().putU32(ResourceTableLayout.driverFeaturesOffset(device), features);
        }

        @Override
        public void addStatus(int bits) {
            putStatus(status() | bits);
        }

        @Override
        public void reset() {
            putStatus(0);
        }

        @Override
        public VringEnd findVring(int index) {
            Vring ring = vring(index);
            ring.clear();
            return new VringEnd(ring, "vdev0vring" + index, Role.DRIVER, doorbells, index + 1, atHost,
                    VringEnd.SILENT, log);
        }

        @Override
        public long bufferMemory(long sizeBytes) {
            return BUFFERS;
        }
    }

    private final class TablePort implements VirtioPort {

        @Override
        public int status() {
            return Board.this.status();
        }

        @Override
        public void putStatus(int status) {
            Board.this.putStatus(status);
        }

        @Override
        public long features() {
            return device().driverFeatures();
        }

        @Override
        public VringEnd findVring(int index) {
            return new VringEnd(vring(index), "vdev0vring" + index, Role.DEVICE, doorbells, index + 1, atRemote,
                    VringEnd.SILENT, log);
        }
    }
}
