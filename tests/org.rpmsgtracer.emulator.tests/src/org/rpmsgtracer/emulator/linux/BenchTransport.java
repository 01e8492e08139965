/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux;

import java.util.ArrayList;
import java.util.List;

import org.rpmsgtracer.emulator.log.EmulationLog;
import org.rpmsgtracer.emulator.log.Role;
import org.rpmsgtracer.emulator.machine.DoorbellTraits;
import org.rpmsgtracer.emulator.machine.DoorbellTraits.Style;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.virtio.DoorbellPair;
import org.rpmsgtracer.emulator.virtio.Interference;
import org.rpmsgtracer.emulator.virtio.VirtioTransport;
import org.rpmsgtracer.emulator.virtio.VringEnd;
import org.rpmsgtracer.protocol.virtio.Vring;
import org.rpmsgtracer.protocol.virtio.VringLayout;

/** A virtio device whose rings and buffers lie where a test wants them, and whose status is a list. */
final class BenchTransport implements VirtioTransport {

    final List<Integer> statuses = new ArrayList<>(List.of(0, 1, 3));
    final List<Vring> rings;
    final DoorbellPair doorbells;
    Interference interference = Interference.NONE;
    long accepted;
    long bufferLimitBytes = Long.MAX_VALUE;
    private final long offered;
    private final long bufferAddress;
    private final EmulationLog log;

    BenchTransport(Processor linux, Processor remote, List<VringLayout> layouts, long bufferAddress, long offered,
            EmulationLog log) {
        DoorbellTraits traits = new DoorbellTraits(Style.PER_VRING, 100, 1024);
        doorbells = new DoorbellPair(linux.machine().addDoorbell(linux, remote, traits),
                linux.machine().addDoorbell(remote, linux, traits));
        rings = layouts.stream().map(layout -> new Vring(linux.machine().memory(), layout)).toList();
        this.bufferAddress = bufferAddress;
        this.offered = offered;
        this.log = log;
    }

    @Override
    public long deviceFeatures() {
        return offered;
    }

    @Override
    public void acceptFeatures(long features) {
        accepted = features;
    }

    @Override
    public void addStatus(int bits) {
        statuses.add(statuses.getLast() | bits);
    }

    @Override
    public void reset() {
        statuses.add(0);
    }

    @Override
    public VringEnd findVring(int index) {
        rings.get(index).clear();
        return new VringEnd(rings.get(index), "vdev0vring" + index, Role.DRIVER, doorbells, index, interference,
                VringEnd.SILENT, log);
    }

    @Override
    public long bufferMemory(long sizeBytes) {
        if (sizeBytes > bufferLimitBytes) {
            throw new IllegalArgumentException("no " + sizeBytes + " bytes");
        }
        return bufferAddress;
    }
}
