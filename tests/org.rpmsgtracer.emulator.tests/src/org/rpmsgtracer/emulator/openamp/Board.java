/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.openamp;

import java.util.List;
import java.util.OptionalLong;

import org.rpmsgtracer.emulator.log.EmulationLog;
import org.rpmsgtracer.emulator.log.LogEntry;
import org.rpmsgtracer.emulator.log.Role;
import org.rpmsgtracer.emulator.machine.CostModel;
import org.rpmsgtracer.emulator.machine.DoorbellTraits;
import org.rpmsgtracer.emulator.machine.Machine;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.machine.RandomStream;
import org.rpmsgtracer.emulator.machine.SharedMemory;
import org.rpmsgtracer.emulator.personality.StaticVrings;
import org.rpmsgtracer.emulator.virtio.DoorbellPair;
import org.rpmsgtracer.emulator.virtio.Interference;
import org.rpmsgtracer.emulator.virtio.VirtioPort;
import org.rpmsgtracer.emulator.virtio.VirtioTransport;
import org.rpmsgtracer.emulator.virtio.VringEnd;
import org.rpmsgtracer.protocol.memory.BufferMemory;
import org.rpmsgtracer.protocol.remoteproc.ResourceTableBuilder;
import org.rpmsgtracer.protocol.remoteproc.VringEntry;
import org.rpmsgtracer.protocol.virtio.Vring;
import org.rpmsgtracer.protocol.virtio.VringLayout;

/** Two processors that share zeroed memory, and both views of a virtio device in it. */
final class Board {

    static final int SIZE_BYTES = 0x8_0000;
    static final long VRING0 = 0x4000;
    static final long VRING1 = 0x8000;
    static final long BUFFERS = 0x1_0000;
    private static final long DRIVER_FEATURES = 0x24;
    private static final long STATUS = 0x2C;
    private static final DoorbellTraits MAILBOX = new DoorbellTraits(DoorbellTraits.Style.PER_VRING, 0, 1024);

    final Machine machine;
    final EmulationLog log = new EmulationLog();
    final Processor host;
    final Processor remote;
    final Vring vring0;
    final Vring vring1;
    final VirtioTransport transport = new Transport();
    final VirtioPort port = new Port();
    /** Words of the device's configuration space. */
    int[] config = {};
    long bufferMemoryBytes = Long.MAX_VALUE;
    Interference atHost = Interference.NONE;
    Interference atRemote = Interference.NONE;
    private final DoorbellPair doorbells;
    private final long bufferAddress;
    private final OptionalLong statusAddress;
    private final long deviceFeatures;
    private long driverFeatures;
    private int statusWithoutByte;

    private Board(BufferMemory memory, StaticVrings places, long features, CostModel costs) {
        machine = new Machine(new SharedMemory(memory));
        host = machine.addProcessor("host", costs, new RandomStream(1, "host"));
        remote = machine.addProcessor("remote", costs, new RandomStream(1, "remote"));
        doorbells = new DoorbellPair(machine.addDoorbell(host, remote, MAILBOX),
                machine.addDoorbell(remote, host, MAILBOX));
        vring0 = vring(places.vring0Address(), places);
        vring1 = vring(places.vring1Address(), places);
        bufferAddress = places.bufferAddress();
        statusAddress = places.statusAddress();
        deviceFeatures = features;
    }

    private Vring vring(long address, StaticVrings places) {
        return new Vring(machine.memory(), VringLayout.legacy(address, places.num(), places.align()));
    }

    /**
     * The places of the recordings in tests/data/openamp: resource table at 0, vrings at 0x4000 and 0x8000, buffers
     * from 0x10000.
     */
    static Board withTable(int num, int align, long features, CostModel costs) {
        Board board = new Board(BufferMemory.heap(0, SIZE_BYTES),
                new StaticVrings(num, align, VRING0, VRING1, BUFFERS, 512, OptionalLong.of(STATUS)), features, costs);
        byte[] table = new ResourceTableBuilder()
                .rpmsgDevice(features, new VringEntry(VRING0, align, num, 1, 0),
                        new VringEntry(VRING1, align, num, 2, 0))
                .build();
        board.machine.memory().write(0, table, 0, table.length);
        return board;
    }

    /** With a table, and everything takes a little time. */
    static Board of(int num, long features) {
        return withTable(num, 0x1000, features, new CostModel(1_000, 100, 50, 1_000, 0));
    }

    /** Places that both sides know, name service included. */
    static Board withPlaces(long memoryAddress, long sizeBytes, StaticVrings places) {
        return new Board(BufferMemory.heap(memoryAddress, sizeBytes), places, 1,
                new CostModel(1_000, 100, 50, 1_000, 0));
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
        return statusAddress.isPresent() ? machine.memory().u8(statusAddress.getAsLong()) : statusWithoutByte;
    }

    void putStatus(int status) {
        statusAddress.ifPresent(address -> machine.memory().putU8(address, status));
        statusWithoutByte = status;
    }

    <T extends LogEntry> List<T> logged(Class<T> type) {
        return log.entries().stream().filter(type::isInstance).map(type::cast).toList();
    }

    private VringEnd end(int index, Role role, Interference interference) {
        return new VringEnd(index == 0 ? vring0 : vring1, "vdev0vring" + index, role, doorbells, index + 1,
                interference, VringEnd.SILENT, log);
    }

    private final class Transport implements VirtioTransport {

        @Override
        public long deviceFeatures() {
            return deviceFeatures;
        }

        @Override
        public long configWord(int offset) {
            return offset / Integer.BYTES < config.length ? config[offset / Integer.BYTES] : 0;
        }

        @Override
        public void acceptFeatures(long features) {
            driverFeatures = features;
            if (statusAddress.equals(OptionalLong.of(STATUS))) {
                machine.memory().putU32(DRIVER_FEATURES, features);
            }
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
            VringEnd end = end(index, Role.DRIVER, atHost);
            end.ring().clear();
            return end;
        }

        @Override
        public long bufferMemory(long sizeBytes) {
            if (sizeBytes > bufferMemoryBytes) {
                throw new IllegalArgumentException(sizeBytes + " bytes");
            }
            return bufferAddress;
        }
    }

    private final class Port implements VirtioPort {

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
            return driverFeatures;
        }

        @Override
        public VringEnd findVring(int index) {
            return end(index, Role.DEVICE, atRemote);
        }
    }
}
