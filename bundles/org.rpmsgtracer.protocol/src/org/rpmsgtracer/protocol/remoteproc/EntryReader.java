/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.remoteproc;

import java.util.ArrayList;
import java.util.List;

import org.rpmsgtracer.protocol.memory.FixedText;

/** Reads one entry of a resource table; see {@link ResourceTableLayout} for the bytes. */
final class EntryReader {

    private final TableBytes table;
    private final String name;
    private final long at;
    private final long end;

    /**
     * An entry at its place.
     *
     * @param name for messages
     * @param at   its type word
     * @param end  where an entry that does not know its length ends at the latest
     */
    EntryReader(TableBytes table, String name, long at, long end) {
        this.table = table;
        this.name = name;
        this.at = at;
        this.end = end;
    }

    ResourceEntry read() throws ResourceTableException {
        long type = u32(0, "type");
        return switch ((int) type) {
            case ResourceTableLayout.CARVEOUT -> carveout();
            case ResourceTableLayout.DEVMEM -> deviceMemory();
            case ResourceTableLayout.TRACE -> traceBuffer();
            case ResourceTableLayout.VDEV -> virtioDevice();
            default -> type >= ResourceTableLayout.FIRST_VENDOR_TYPE && type <= ResourceTableLayout.LAST_VENDOR_TYPE
                    ? new VendorResource(at, type, body())
                    : new UnknownResource(at, type, body());
        };
    }

    private Carveout carveout() throws ResourceTableException {
        requireSize(ResourceTableLayout.MEMORY_BYTES, "carveout");
        requireZero(ResourceTableLayout.MEMORY_RESERVED, 4);
        return new Carveout(at,
                u32(ResourceTableLayout.MEMORY_DA, "da"),
                u32(ResourceTableLayout.MEMORY_PA, "pa"),
                u32(ResourceTableLayout.MEMORY_LENGTH, "len"),
                u32(ResourceTableLayout.MEMORY_FLAGS, "flags"),
                text(ResourceTableLayout.MEMORY_NAME));
    }

    private DeviceMemory deviceMemory() throws ResourceTableException {
        requireSize(ResourceTableLayout.MEMORY_BYTES, "devmem");
        requireZero(ResourceTableLayout.MEMORY_RESERVED, 4);
        return new DeviceMemory(at,
                u32(ResourceTableLayout.MEMORY_DA, "da"),
                u32(ResourceTableLayout.MEMORY_PA, "pa"),
                u32(ResourceTableLayout.MEMORY_LENGTH, "len"),
                u32(ResourceTableLayout.MEMORY_FLAGS, "flags"),
                text(ResourceTableLayout.MEMORY_NAME));
    }

    private TraceBuffer traceBuffer() throws ResourceTableException {
        requireSize(ResourceTableLayout.TRACE_BYTES, "trace");
        requireZero(ResourceTableLayout.TRACE_RESERVED, 4);
        return new TraceBuffer(at,
                u32(ResourceTableLayout.TRACE_DA, "da"),
                u32(ResourceTableLayout.TRACE_LENGTH, "len"),
                text(ResourceTableLayout.TRACE_NAME));
    }

    private VirtioDevice virtioDevice() throws ResourceTableException {
        requireSize(ResourceTableLayout.VDEV_VRINGS, "vdev");
        requireZero(ResourceTableLayout.VDEV_RESERVED, 2);
        int vringCount = u8(ResourceTableLayout.VDEV_VRING_COUNT, "num_of_vrings");
        long configLength = u32(ResourceTableLayout.VDEV_CONFIG_LENGTH, "config_len");
        if (configLength > ResourceTableLayout.MAX_BODY_BYTES) {
            throw new ResourceTableException(at + ResourceTableLayout.VDEV_CONFIG_LENGTH, name + ", config_len",
                    String.valueOf(configLength), "at most " + ResourceTableLayout.MAX_BODY_BYTES);
        }
        int config = ResourceTableLayout.VDEV_VRINGS + vringCount * ResourceTableLayout.VRING_BYTES;
        requireSize(config + configLength, "vdev of " + vringCount + " vrings");
        List<VringEntry> vrings = new ArrayList<>(vringCount);
        for (int i = 0; i < vringCount; i++) {
            vrings.add(vring(ResourceTableLayout.VDEV_VRINGS + i * ResourceTableLayout.VRING_BYTES));
        }
        return new VirtioDevice(at,
                u32(ResourceTableLayout.VDEV_ID, "id"),
                u32(ResourceTableLayout.VDEV_NOTIFY_ID, "notifyid"),
                u32(ResourceTableLayout.VDEV_DEVICE_FEATURES, "dfeatures"),
                u32(ResourceTableLayout.VDEV_DRIVER_FEATURES, "gfeatures"),
                u8(ResourceTableLayout.VDEV_STATUS, "status"),
                vrings,
                table.byteList(at + config, (int) configLength, name + ", config"));
    }

    private VringEntry vring(int offset) throws ResourceTableException {
        return new VringEntry(
                u32(offset + ResourceTableLayout.VRING_DA, "vring da"),
                u32(offset + ResourceTableLayout.VRING_ALIGN, "vring align"),
                u32(offset + ResourceTableLayout.VRING_NUM, "vring num"),
                u32(offset + ResourceTableLayout.VRING_NOTIFY_ID, "vring notifyid"),
                u32(offset + ResourceTableLayout.VRING_PA, "vring pa"));
    }

    private List<Byte> body() throws ResourceTableException {
        long start = at + ResourceTableLayout.TYPE_BYTES;
        long length = Math.min(Math.max(0, end - start), ResourceTableLayout.MAX_BODY_BYTES);
        return table.byteList(start, (int) length, name + ", body");
    }

    private void requireSize(long lengthBytes, String type) throws ResourceTableException {
        table.require(at, lengthBytes, name + " (" + type + ")");
    }

    private void requireZero(int offset, int lengthBytes) throws ResourceTableException {
        table.requireZero(at + offset, lengthBytes, name + ", reserved");
    }

    private int u8(int offset, String field) throws ResourceTableException {
        return table.u8(at + offset, name + ", " + field);
    }

    private long u32(int offset, String field) throws ResourceTableException {
        return table.u32(at + offset, name + ", " + field);
    }

    private String text(int offset) throws ResourceTableException {
        return FixedText.decode(table.bytes(at + offset, ResourceTableLayout.NAME_BYTES, name + ", name"));
    }
}
