/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.remoteproc;

import java.util.List;

import org.rpmsgtracer.emulator.log.LogSink;
import org.rpmsgtracer.emulator.log.RingEntry;
import org.rpmsgtracer.emulator.log.Role;
import org.rpmsgtracer.emulator.log.StatusWritten;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.machine.SharedMemory;
import org.rpmsgtracer.emulator.virtio.Interference;
import org.rpmsgtracer.emulator.virtio.VirtioTransport;
import org.rpmsgtracer.emulator.virtio.VringEnd;
import org.rpmsgtracer.protocol.remoteproc.ResourceTableLayout;
import org.rpmsgtracer.protocol.remoteproc.VirtioDevice;
import org.rpmsgtracer.protocol.remoteproc.VringEntry;
import org.rpmsgtracer.protocol.virtio.Vring;
import org.rpmsgtracer.protocol.virtio.VringLayout;

/**
 * A virtio device that lives in a loaded resource table, as Linux drives it (Linux 6.12
 * {@code drivers/remoteproc/remoteproc_virtio.c}). Its status, features and vring addresses are fields of the table,
 * its vrings and buffers lie in the memory reserved for them.
 */
final class RemoteprocVdev implements VirtioTransport {

    private final Processor host;
    private final Processor remote;
    private final String name;
    private final long tableAddress;
    private final VirtioDevice entry;
    private final List<ReservedMemory> reserved;
    private final LogSink log;

    RemoteprocVdev(Processor host, Processor remote, String name, long tableAddress, VirtioDevice entry,
            List<ReservedMemory> reserved, LogSink log) {
        this.host = host;
        this.remote = remote;
        this.name = name;
        this.tableAddress = tableAddress;
        this.entry = entry;
        this.reserved = reserved;
        this.log = log;
    }

    @Override
    public long deviceFeatures() {
        return entry.deviceFeatures();
    }

    @Override
    public void acceptFeatures(long features) {
        memory().putU32(tableAddress + ResourceTableLayout.driverFeaturesOffset(entry), features);
    }

    @Override
    public void addStatus(int bits) {
        putStatus(memory().u8(statusAddress()) | bits);
    }

    @Override
    public void reset() {
        putStatus(0);
    }

    @Override
    public VringEnd findVring(int index) {
        VringEntry asked = entry.vrings().get(index);
        int num = (int) asked.num();
        int align = (int) asked.align();
        String vring = name + "vring" + index;
        long address = reserved("vring" + index, VringLayout.legacySizeBytes(num, align));
        Vring ring = new Vring(memory(), VringLayout.legacy(address, num, align));
        ring.clear();
        memory().putU32(tableAddress + ResourceTableLayout.vringAddressOffset(entry, index), address);
        log.append(new RingEntry.VringConfigured(host.machine().nowNs(), vring, host.name(), remote.name(), num, align,
                address, index));
        return new VringEnd(ring, vring, Role.DRIVER, host, remote, index, Interference.NONE, log);
    }

    @Override
    public long bufferMemory(long sizeBytes) {
        return reserved("buffer", sizeBytes);
    }

    private long reserved(String suffix, long neededBytes) {
        return reserved.stream()
                .filter(memory -> memory.name().equals(name + suffix) && memory.sizeBytes() >= neededBytes)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no reserved memory " + name + suffix + " of " + neededBytes + " bytes"))
                .address();
    }

    private void putStatus(int status) {
        memory().putU8(statusAddress(), status);
        log.append(new StatusWritten(host.machine().nowNs(), name, status));
    }

    private long statusAddress() {
        return tableAddress + ResourceTableLayout.statusOffset(entry);
    }

    private SharedMemory memory() {
        return host.machine().memory();
    }
}
