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
import org.rpmsgtracer.protocol.memory.FixedText;
import org.rpmsgtracer.protocol.memory.Memory;

/** Lays entries out one after the other, 4-aligned, in the order in which they were added. */
public final class ResourceTableBuilder {

    private static final List<Byte> NO_CONFIG = List.of();

    private final List<ResourceEntry> entries = new ArrayList<>();

    /** Adds an entry; its offset is not looked at, as the layout gives it a new one. */
    public ResourceTableBuilder add(ResourceEntry entry) {
        entries.add(entry);
        return this;
    }

    public ResourceTableBuilder carveout(String name, long deviceAddress, long physicalAddress, long lengthBytes) {
        return add(new Carveout(0, deviceAddress, physicalAddress, lengthBytes, 0, name));
    }

    public ResourceTableBuilder trace(String name, long deviceAddress, long lengthBytes) {
        return add(new TraceBuffer(0, deviceAddress, lengthBytes, name));
    }

    /** Adds an RPMsg device with notify id 0 that is reset and not driven yet. */
    public ResourceTableBuilder rpmsgDevice(long deviceFeatures, VringEntry... vrings) {
        return add(new VirtioDevice(0, VirtioDevice.RPMSG, 0, deviceFeatures, 0, 0, List.of(vrings), NO_CONFIG));
    }

    /** The table's bytes. */
    public byte[] build() {
        long size = ResourceTableLayout.OFFSETS + (long) entries.size() * ResourceTableLayout.OFFSET_BYTES;
        long[] offsets = new long[entries.size()];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = size;
            size += sizeBytes(entries.get(i)) + 3 & ~3L;
        }
        byte[] bytes = new byte[Math.toIntExact(size)];
        Memory table = BufferMemory.wrap(0, bytes);
        table.putU32(0, ResourceTableLayout.VERSION);
        table.putU32(ResourceTableLayout.NUM, offsets.length);
        for (int i = 0; i < offsets.length; i++) {
            table.putU32(ResourceTableLayout.OFFSETS + (long) i * ResourceTableLayout.OFFSET_BYTES, offsets[i]);
            new EntryWriter(table, offsets[i]).write(entries.get(i));
        }
        return bytes;
    }

    private static long sizeBytes(ResourceEntry entry) {
        return switch (entry) {
            case Carveout carveout -> ResourceTableLayout.MEMORY_BYTES;
            case DeviceMemory deviceMemory -> ResourceTableLayout.MEMORY_BYTES;
            case TraceBuffer traceBuffer -> ResourceTableLayout.TRACE_BYTES;
            case VirtioDevice device -> ResourceTableLayout.configOffset(device) - device.offset()
                    + device.config().size();
            case VendorResource vendor -> ResourceTableLayout.TYPE_BYTES + vendor.body().size();
            case UnknownResource unknown -> ResourceTableLayout.TYPE_BYTES + unknown.body().size();
        };
    }

    /** Writes one entry at its place. */
    private record EntryWriter(Memory table, long at) {

        void write(ResourceEntry entry) {
            switch (entry) {
                case Carveout it -> memory(ResourceTableLayout.CARVEOUT, it.deviceAddress(), it.physicalAddress(),
                        it.lengthBytes(), it.flags(), it.name());
                case DeviceMemory it -> memory(ResourceTableLayout.DEVMEM, it.deviceAddress(), it.physicalAddress(),
                        it.lengthBytes(), it.flags(), it.name());
                case TraceBuffer it -> trace(it);
                case VirtioDevice it -> device(it);
                case VendorResource it -> opaque(it.type(), it.body());
                case UnknownResource it -> opaque(it.type(), it.body());
            }
        }

        private void memory(int type, long deviceAddress, long physicalAddress, long lengthBytes, long flags,
                String name) {
            put(0, type);
            put(ResourceTableLayout.MEMORY_DA, deviceAddress);
            put(ResourceTableLayout.MEMORY_PA, physicalAddress);
            put(ResourceTableLayout.MEMORY_LENGTH, lengthBytes);
            put(ResourceTableLayout.MEMORY_FLAGS, flags);
            putName(ResourceTableLayout.MEMORY_NAME, name);
        }

        private void trace(TraceBuffer trace) {
            put(0, ResourceTableLayout.TRACE);
            put(ResourceTableLayout.TRACE_DA, trace.deviceAddress());
            put(ResourceTableLayout.TRACE_LENGTH, trace.lengthBytes());
            putName(ResourceTableLayout.TRACE_NAME, trace.name());
        }

        private void device(VirtioDevice device) {
            put(0, ResourceTableLayout.VDEV);
            put(ResourceTableLayout.VDEV_ID, device.id());
            put(ResourceTableLayout.VDEV_NOTIFY_ID, device.notifyId());
            put(ResourceTableLayout.VDEV_DEVICE_FEATURES, device.deviceFeatures());
            put(ResourceTableLayout.VDEV_DRIVER_FEATURES, device.driverFeatures());
            put(ResourceTableLayout.VDEV_CONFIG_LENGTH, device.config().size());
            table.putU8(at + ResourceTableLayout.VDEV_STATUS, device.status());
            table.putU8(at + ResourceTableLayout.VDEV_VRING_COUNT, device.vrings().size());
            int vringOffset = ResourceTableLayout.VDEV_VRINGS;
            for (VringEntry vring : device.vrings()) {
                put(vringOffset + ResourceTableLayout.VRING_DA, vring.deviceAddress());
                put(vringOffset + ResourceTableLayout.VRING_ALIGN, vring.align());
                put(vringOffset + ResourceTableLayout.VRING_NUM, vring.num());
                put(vringOffset + ResourceTableLayout.VRING_NOTIFY_ID, vring.notifyId());
                put(vringOffset + ResourceTableLayout.VRING_PA, vring.physicalAddress());
                vringOffset += ResourceTableLayout.VRING_BYTES;
            }
            putBytes(vringOffset, device.config());
        }

        private void opaque(long type, List<Byte> body) {
            put(0, type);
            putBytes(ResourceTableLayout.TYPE_BYTES, body);
        }

        private void put(int offset, long value) {
            table.putU32(at + offset, value);
        }

        private void putName(int offset, String name) {
            table.write(at + offset, FixedText.encode(name, ResourceTableLayout.NAME_BYTES), 0,
                    ResourceTableLayout.NAME_BYTES);
        }

        private void putBytes(int offset, List<Byte> bytes) {
            for (int i = 0; i < bytes.size(); i++) {
                table.putU8(at + offset + i, bytes.get(i));
            }
        }
    }
}
