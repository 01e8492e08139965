/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.remoteproc;

import java.util.List;
import java.util.function.IntConsumer;

import org.rpmsgtracer.emulator.log.LogSink;
import org.rpmsgtracer.emulator.log.RingEntry;
import org.rpmsgtracer.emulator.log.Role;
import org.rpmsgtracer.emulator.log.StatusWritten;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.virtio.VirtioTransport;
import org.rpmsgtracer.emulator.virtio.VringEnd;
import org.rpmsgtracer.protocol.memory.Memory;
import org.rpmsgtracer.protocol.remoteproc.ResourceTableLayout;
import org.rpmsgtracer.protocol.remoteproc.VirtioDevice;
import org.rpmsgtracer.protocol.virtio.Vring;
import org.rpmsgtracer.protocol.virtio.VringLayout;

/**
 * A virtio device that lives in a loaded resource table, as its host drives it (Linux 6.12
 * {@code drivers/remoteproc/remoteproc_virtio.c}). Its status, features and vring addresses are fields of the table,
 * its vrings and buffers lie where the host has put them.
 */
final class TableTransport implements VirtioTransport {

    private final VdevLink link;
    private final Processor host;
    private final long tableAddress;
    private final VirtioDevice entry;
    private final VdevMemory memory;
    private final List<Integer> notifyIds;
    private final IntConsumer onRefusal;
    private final LogSink log;
    private final VringEnds ends = new VringEnds();

    /**
     * A device whose vrings have their memory and their notify ids.
     *
     * @param entry     the device in the table that was loaded at {@code tableAddress}
     * @param notifyIds of its vrings
     * @param onRefusal what the host says when the mailbox takes no more kicks
     */
    TableTransport(VdevLink link, long tableAddress, VirtioDevice entry, VdevMemory memory, List<Integer> notifyIds,
            IntConsumer onRefusal, LogSink log) {
        this.link = link;
        this.host = link.doorbells().toDevice().from();
        this.tableAddress = tableAddress;
        this.entry = entry;
        this.memory = memory;
        this.notifyIds = notifyIds;
        this.onRefusal = onRefusal;
        this.log = log;
    }

    @Override
    public long deviceFeatures() {
        return entry.deviceFeatures();
    }

    @Override
    public long configWord(int offset) {
        return offset < 0 || offset > entry.config().size() - Integer.BYTES
                ? 0
                : table().u32(tableAddress + ResourceTableLayout.configOffset(entry) + offset);
    }

    @Override
    public void acceptFeatures(long features) {
        table().putU32(tableAddress + ResourceTableLayout.driverFeaturesOffset(entry), features);
    }

    @Override
    public void addStatus(int bits) {
        putStatus(table().u8(statusAddress()) | bits);
    }

    @Override
    public void reset() {
        putStatus(0);
    }

    /** The driver has given up the device: what the remote still tells is not heard. */
    void deleteVrings() {
        ends.close();
    }

    @Override
    public VringEnd findVring(int index) {
        int num = (int) entry.vrings().get(index).num();
        int align = (int) entry.vrings().get(index).align();
        String name = link.name() + "vring" + index;
        VdevMemory.Area area = memory.vrings().get(index);
        int notifyId = notifyIds.get(index);
        Vring ring = new Vring(table(), VringLayout.legacy(area.address(), num, align));
        ring.clear();
        table().putU32(tableAddress + ResourceTableLayout.vringAddressOffset(entry, index), area.deviceAddress());
        log.append(new RingEntry.VringConfigured(host.machine().nowNs(), name, host.name(),
                link.doorbells().toDevice().to().name(), num, align, area.address(), notifyId));
        return ends.renewed(index,
                new VringEnd(ring, name, Role.DRIVER, link.doorbells(), notifyId, link.interference(),
                        onRefusal, log));
    }

    @Override
    public long bufferMemory(long sizeBytes) {
        return memory.buffers(sizeBytes);
    }

    private void putStatus(int status) {
        table().putU8(statusAddress(), status);
        log.append(new StatusWritten(host.machine().nowNs(), link.name(), status));
    }

    private long statusAddress() {
        return tableAddress + ResourceTableLayout.statusOffset(entry);
    }

    private Memory table() {
        return host.ringMemory();
    }
}
