/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import java.util.List;

import org.rpmsgtracer.emulator.log.LogSink;
import org.rpmsgtracer.emulator.log.Role;
import org.rpmsgtracer.emulator.machine.DoorbellTraits;
import org.rpmsgtracer.emulator.machine.DoorbellTraits.Style;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.virtio.DoorbellPair;
import org.rpmsgtracer.emulator.virtio.Interference;
import org.rpmsgtracer.emulator.virtio.VirtioPort;
import org.rpmsgtracer.emulator.virtio.VirtioTransport;
import org.rpmsgtracer.emulator.virtio.VringEnd;
import org.rpmsgtracer.protocol.virtio.Feature;
import org.rpmsgtracer.protocol.virtio.Vring;
import org.rpmsgtracer.protocol.virtio.VringLayout;

/** Both ends of a virtio device between two processors, at addresses that both know. */
final class Link implements VirtioTransport {

    private final DoorbellPair doorbells;
    private final List<Vring> rings;
    private final long bufferAddress;
    private final LogSink log;
    private int status;

    Link(Processor host, Processor remote, List<VringLayout> layouts, long bufferAddress, LogSink log) {
        DoorbellTraits traits = new DoorbellTraits(Style.PER_VRING, 300, 16);
        this.doorbells = new DoorbellPair(host.machine().addDoorbell(host, remote, traits),
                host.machine().addDoorbell(remote, host, traits));
        this.rings = layouts.stream().map(layout -> new Vring(host.machine().memory(), layout)).toList();
        this.bufferAddress = bufferAddress;
        this.log = log;
    }

    /** The device's end. */
    VirtioPort port() {
        return new VirtioPort() {

            @Override
            public int status() {
                return status;
            }

            @Override
            public void putStatus(int value) {
                status = value;
            }

            @Override
            public long features() {
                return Feature.RPMSG_NAME_SERVICE;
            }

            @Override
            public VringEnd findVring(int index) {
                return end(index, Role.DEVICE);
            }
        };
    }

    @Override
    public long deviceFeatures() {
        return Feature.RPMSG_NAME_SERVICE;
    }

    @Override
    public void acceptFeatures(long features) {}

    @Override
    public void addStatus(int bits) {
        status |= bits;
    }

    @Override
    public void reset() {
        status = 0;
    }

    @Override
    public VringEnd findVring(int index) {
        rings.get(index).clear();
        return end(index, Role.DRIVER);
    }

    @Override
    public long bufferMemory(long sizeBytes) {
        return bufferAddress;
    }

    private VringEnd end(int index, Role role) {
        return new VringEnd(rings.get(index), "vdev0vring" + index, role, doorbells, index, Interference.NONE,
                VringEnd.SILENT, log);
    }
}
