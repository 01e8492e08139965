/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.remoteproc;

import java.util.ArrayList;
import java.util.List;

import org.rpmsgtracer.protocol.memory.BufferMemory;
import org.rpmsgtracer.protocol.memory.Memory;

/** Lays entries out one after the other, 4-aligned, in the order in which they were added. */
public final class ResourceTableBuilder {

    private final List<ResourceEntry> entries = new ArrayList<>();
    private int offsetSlots;

    /** Adds an entry; its offset is not looked at, as the layout gives it a new one. */
    public ResourceTableBuilder add(ResourceEntry entry) {
        entries.add(entry);
        return this;
    }

    public ResourceTableBuilder carveout(String name, long deviceAddress, long physicalAddress, long lengthBytes) {
        return add(new Carveout(0, deviceAddress, physicalAddress, lengthBytes, 0, name));
    }

    public ResourceTableBuilder deviceMemory(String name, long deviceAddress, long physicalAddress,
            long lengthBytes) {
        return add(new DeviceMemory(0, deviceAddress, physicalAddress, lengthBytes, 0, name));
    }

    public ResourceTableBuilder trace(String name, long deviceAddress, long lengthBytes) {
        return add(new TraceBuffer(0, deviceAddress, lengthBytes, name));
    }

    /**
     * Leaves room for the offsets of so many entries in front of the first one, as tables of Xilinx firmware do
     * ({@code NO_RESOURCE_ENTRIES} 8); offsets without an entry stay 0.
     */
    public ResourceTableBuilder offsetSlots(int slots) {
        offsetSlots = slots;
        return this;
    }

    /** Adds an RPMsg device with notify id 0, in reset, with no feature accepted and no configuration space. */
    public ResourceTableBuilder rpmsgDevice(long deviceFeatures, VringEntry... vrings) {
        return add(new VirtioDevice(0, VirtioDevice.RPMSG, 0, deviceFeatures, 0, 0, List.of(vrings), List.of()));
    }

    /**
     * The table's bytes.
     *
     * @throws IllegalArgumentException if a value does not fit its field, or a table may not have so much
     */
    public byte[] build() {
        int slots = Math.max(entries.size(), offsetSlots);
        if (slots > ResourceTableLayout.MAX_ENTRIES) {
            throw new IllegalArgumentException(slots + " entries");
        }
        long size = ResourceTableLayout.offsetOfEntry(slots);
        long[] offsets = new long[entries.size()];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = size;
            size += EntryWriter.sizeBytes(entries.get(i)) + 3 & ~3L;
        }
        byte[] bytes = new byte[Math.toIntExact(size)];
        Memory table = BufferMemory.wrap(0, bytes);
        table.putU32(0, ResourceTableLayout.VERSION);
        table.putU32(ResourceTableLayout.NUM, offsets.length);
        for (int i = 0; i < offsets.length; i++) {
            table.putU32(ResourceTableLayout.offsetOfEntry(i), offsets[i]);
            new EntryWriter(table, offsets[i]).write(entries.get(i));
        }
        return bytes;
    }
}
