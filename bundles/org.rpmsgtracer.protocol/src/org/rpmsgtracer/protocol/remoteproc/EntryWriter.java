/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.remoteproc;

import java.util.List;

import org.rpmsgtracer.protocol.memory.FixedText;
import org.rpmsgtracer.protocol.memory.Memory;

/** Writes one entry of a resource table into zeroed bytes; see {@link ResourceTableLayout} for the bytes. */
record EntryWriter(Memory table, long at) {

    /** How many bytes an entry takes, its type word included. */
    static long sizeBytes(ResourceEntry entry) {
        return switch (entry) {
            case Carveout carveout -> ResourceTableLayout.MEMORY_BYTES;
            case DeviceMemory deviceMemory -> ResourceTableLayout.MEMORY_BYTES;
            case TraceBuffer traceBuffer -> ResourceTableLayout.TRACE_BYTES;
            case VirtioDevice device -> ResourceTableLayout.VDEV_VRINGS
                    + (long) ResourceTableLayout.VRING_BYTES * device.vrings().size() + device.config().size();
            case VendorResource vendor -> ResourceTableLayout.TYPE_BYTES + vendor.body().size();
            case UnknownResource unknown -> ResourceTableLayout.TYPE_BYTES + unknown.body().size();
        };
    }

    void write(ResourceEntry entry) {
        switch (entry) {
            case Carveout carveout -> carveout(carveout);
            case DeviceMemory deviceMemory -> deviceMemory(deviceMemory);
            case TraceBuffer traceBuffer -> traceBuffer(traceBuffer);
            case VirtioDevice device -> virtioDevice(device);
            case VendorResource vendor -> opaque(vendor.type(), vendor.body());
            case UnknownResource unknown -> opaque(unknown.type(), unknown.body());
        }
    }

    private void carveout(Carveout carveout) {
        putU32(0, ResourceTableLayout.CARVEOUT);
        putU32(ResourceTableLayout.MEMORY_DA, carveout.deviceAddress());
        putU32(ResourceTableLayout.MEMORY_PA, carveout.physicalAddress());
        putU32(ResourceTableLayout.MEMORY_LENGTH, carveout.lengthBytes());
        putU32(ResourceTableLayout.MEMORY_FLAGS, carveout.flags());
        putName(ResourceTableLayout.MEMORY_NAME, carveout.name());
    }

    private void deviceMemory(DeviceMemory deviceMemory) {
        putU32(0, ResourceTableLayout.DEVMEM);
        putU32(ResourceTableLayout.MEMORY_DA, deviceMemory.deviceAddress());
        putU32(ResourceTableLayout.MEMORY_PA, deviceMemory.physicalAddress());
        putU32(ResourceTableLayout.MEMORY_LENGTH, deviceMemory.lengthBytes());
        putU32(ResourceTableLayout.MEMORY_FLAGS, deviceMemory.flags());
        putName(ResourceTableLayout.MEMORY_NAME, deviceMemory.name());
    }

    private void traceBuffer(TraceBuffer traceBuffer) {
        putU32(0, ResourceTableLayout.TRACE);
        putU32(ResourceTableLayout.TRACE_DA, traceBuffer.deviceAddress());
        putU32(ResourceTableLayout.TRACE_LENGTH, traceBuffer.lengthBytes());
        putName(ResourceTableLayout.TRACE_NAME, traceBuffer.name());
    }

    private void virtioDevice(VirtioDevice device) {
        putU32(0, ResourceTableLayout.VDEV);
        putU32(ResourceTableLayout.VDEV_ID, device.id());
        putU32(ResourceTableLayout.VDEV_NOTIFY_ID, device.notifyId());
        putU32(ResourceTableLayout.VDEV_DEVICE_FEATURES, device.deviceFeatures());
        putU32(ResourceTableLayout.VDEV_DRIVER_FEATURES, device.driverFeatures());
        putU32(ResourceTableLayout.VDEV_CONFIG_LENGTH, device.config().size());
        putU8(ResourceTableLayout.VDEV_STATUS, device.status());
        putU8(ResourceTableLayout.VDEV_VRING_COUNT, device.vrings().size());
        int offset = ResourceTableLayout.VDEV_VRINGS;
        for (VringEntry vring : device.vrings()) {
            putU32(offset + ResourceTableLayout.VRING_DA, vring.deviceAddress());
            putU32(offset + ResourceTableLayout.VRING_ALIGN, vring.align());
            putU32(offset + ResourceTableLayout.VRING_NUM, vring.num());
            putU32(offset + ResourceTableLayout.VRING_NOTIFY_ID, vring.notifyId());
            putU32(offset + ResourceTableLayout.VRING_PA, vring.physicalAddress());
            offset += ResourceTableLayout.VRING_BYTES;
        }
        putBytes(offset, device.config());
    }

    private void opaque(long type, List<Byte> body) {
        putU32(0, type);
        putBytes(ResourceTableLayout.TYPE_BYTES, body);
    }

    private void putU8(int offset, int value) {
        if (value < 0 || value > 0xFF) {
            throw new IllegalArgumentException(value + " is not an unsigned 8-bit value");
        }
        table.putU8(at + offset, value);
    }

    private void putU32(int offset, long value) {
        if (value < 0 || value > 0xFFFF_FFFFL) {
            throw new IllegalArgumentException(value + " is not an unsigned 32-bit value");
        }
        table.putU32(at + offset, value);
    }

    private void putName(int offset, String name) {
        byte[] field = FixedText.encode(name, ResourceTableLayout.NAME_BYTES);
        table.write(at + offset, field, 0, field.length);
    }

    private void putBytes(int offset, List<Byte> bytes) {
        if (bytes.size() > ResourceTableLayout.MAX_BODY_BYTES) {
            throw new IllegalArgumentException(bytes.size() + " bytes in an entry");
        }
        for (int i = 0; i < bytes.size(); i++) {
            table.putU8(at + offset + i, bytes.get(i));
        }
    }
}
