/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.remoteproc;

import org.rpmsgtracer.emulator.log.LogSink;
import org.rpmsgtracer.emulator.log.Role;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.virtio.DoorbellPair;
import org.rpmsgtracer.emulator.virtio.Interference;
import org.rpmsgtracer.emulator.virtio.VirtioPort;
import org.rpmsgtracer.emulator.virtio.VringEnd;
import org.rpmsgtracer.protocol.memory.BufferMemory;
import org.rpmsgtracer.protocol.memory.Memory;
import org.rpmsgtracer.protocol.remoteproc.ResourceTableLayout;
import org.rpmsgtracer.protocol.remoteproc.VirtioDevice;
import org.rpmsgtracer.protocol.remoteproc.VringEntry;
import org.rpmsgtracer.protocol.virtio.Vring;
import org.rpmsgtracer.protocol.virtio.VringLayout;

/**
 * A virtio device in the loaded resource table as the processor sees it whose firmware has the table. The firmware
 * knows where its fields are and what rings it asked for; from the table it reads what the host writes: status,
 * features, addresses, notify ids.
 */
public final class TablePort implements VirtioPort {

    private static final long PAGE_BYTES = 0x1000;

    private final String name;
    private final Processor processor;
    private final DoorbellPair doorbells;
    private final long tableAddress;
    private final VirtioDevice device;
    private final Interference interference;
    private final LogSink log;
    private final VringEnds ends = new VringEnds();

    /**
     * The device's side of an entry.
     *
     * @param name         of the device, such as {@code vdev0}
     * @param tableAddress where the table is loaded
     * @param device       the entry as the firmware was built with it
     */
    public TablePort(String name, DoorbellPair doorbells, long tableAddress, VirtioDevice device,
            Interference interference, LogSink log) {
        this.name = name;
        this.processor = doorbells.toDriver().from();
        this.doorbells = doorbells;
        this.tableAddress = tableAddress;
        this.device = device;
        this.interference = interference;
        this.log = log;
    }

    @Override
    public int status() {
        return memory().u8(tableAddress + ResourceTableLayout.statusOffset(device));
    }

    @Override
    public void putStatus(int status) {
        memory().putU8(tableAddress + ResourceTableLayout.statusOffset(device), status);
    }

    @Override
    public long features() {
        return memory().u32(tableAddress + ResourceTableLayout.driverFeaturesOffset(device));
    }

    @Override
    public boolean placed() {
        for (int i = 0; i < device.vrings().size(); i++) {
            long address = vringAddress(i);
            if (address == 0 || address == ResourceTableLayout.ANY) {
                return false;
            }
        }
        return true;
    }

    @Override
    public long configWord(int offset) {
        return offset < 0 || offset > device.config().size() - Integer.BYTES
                ? 0
                : memory().u32(tableAddress + ResourceTableLayout.configOffset(device) + offset);
    }

    @Override
    public VringEnd findVring(int index) {
        int notifyId = (int) memory().u32(tableAddress + ResourceTableLayout.vringNotifyIdOffset(device, index));
        return ends.renewed(index,
                new VringEnd(vring(device.vrings().get(index), vringAddress(index)), name + "vring" + index,
                        Role.DEVICE, doorbells, notifyId, interference, VringEnd.SILENT, log));
    }

    private Vring vring(VringEntry asked, long address) {
        int num = (int) asked.num();
        int align = (int) asked.align();
        if (VringLayout.legacyFault(address, num, align).isEmpty()) {
            VringLayout layout = VringLayout.legacy(address, num, align);
            if (layout.liesIn(memory())) {
                return new Vring(memory(), layout);
            }
        }
        Memory own = BufferMemory.heap(0, VringLayout.legacySizeBytes(num, align) + PAGE_BYTES);
        return new Vring(own, VringLayout.legacy(0, num, align));
    }

    private long vringAddress(int index) {
        return memory().u32(tableAddress + ResourceTableLayout.vringAddressOffset(device, index));
    }

    private Memory memory() {
        return processor.ringMemory();
    }
}
