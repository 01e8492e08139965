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
import org.rpmsgtracer.protocol.memory.Memory;

/**
 * Reads a resource table out of untrusted bytes, as strictly as Linux ({@code drivers/remoteproc/remoteproc_core.c}):
 * version 1, reserved fields zero, every entry within the bytes. Addresses and sizes that the entries give are not
 * judged.
 */
public final class ResourceTableParser {

    private final TableBytes table;

    private ResourceTableParser(TableBytes table) {
        this.table = table;
    }

    /**
     * Reads the table at {@code address}.
     *
     * @param availableBytes how many bytes may be read, which may be more than the table has
     * @throws ResourceTableException if these are no table, or a table with an error
     */
    public static ResourceTable parse(Memory memory, long address, long availableBytes)
            throws ResourceTableException {
        return new ResourceTableParser(TableBytes.of(memory, address, availableBytes)).table();
    }

    private ResourceTable table() throws ResourceTableException {
        table.require(0, ResourceTableLayout.OFFSETS, "header");
        long version = table.u32(0, "version");
        if (version != ResourceTableLayout.VERSION) {
            throw new ResourceTableException(0, "version", String.valueOf(version),
                    String.valueOf(ResourceTableLayout.VERSION));
        }
        table.requireZero(ResourceTableLayout.RESERVED, 8, "reserved");
        List<Long> offsets = offsets();
        List<ResourceEntry> entries = new ArrayList<>(offsets.size());
        for (int i = 0; i < offsets.size(); i++) {
            entries.add(entry("entry " + i, offsets.get(i), offsets));
        }
        return new ResourceTable(version, entries);
    }

    private List<Long> offsets() throws ResourceTableException {
        long num = table.u32(ResourceTableLayout.NUM, "number of entries");
        if (num > ResourceTableLayout.MAX_ENTRIES) {
            throw new ResourceTableException(ResourceTableLayout.NUM, "number of entries", String.valueOf(num),
                    "at most " + ResourceTableLayout.MAX_ENTRIES);
        }
        long end = ResourceTableLayout.OFFSETS + num * ResourceTableLayout.OFFSET_BYTES;
        List<Long> offsets = new ArrayList<>((int) num);
        for (int i = 0; i < num; i++) {
            long at = ResourceTableLayout.OFFSETS + (long) i * ResourceTableLayout.OFFSET_BYTES;
            long offset = table.u32(at, "offset of entry " + i);
            if (offset < end) {
                throw new ResourceTableException(at, "offset of entry " + i, "0x" + Long.toHexString(offset),
                        "0x" + Long.toHexString(end) + " or more, behind the offsets");
            }
            offsets.add(offset);
        }
        return offsets;
    }

    private ResourceEntry entry(String name, long at, List<Long> offsets) throws ResourceTableException {
        long type = table.u32(at, name + ", type");
        if (type == ResourceTableLayout.CARVEOUT) {
            return carveout(name + " (carveout)", at);
        }
        if (type == ResourceTableLayout.DEVMEM) {
            return deviceMemory(name + " (devmem)", at);
        }
        if (type == ResourceTableLayout.TRACE) {
            return traceBuffer(name + " (trace)", at);
        }
        if (type == ResourceTableLayout.VDEV) {
            return virtioDevice(name + " (vdev)", at);
        }
        return type >= ResourceTableLayout.FIRST_VENDOR_TYPE && type <= ResourceTableLayout.LAST_VENDOR_TYPE
                ? new VendorResource(at, type, body(at, offsets))
                : new UnknownResource(at, type, body(at, offsets));
    }

    private Carveout carveout(String entry, long at) throws ResourceTableException {
        table.require(at, ResourceTableLayout.MEMORY_BYTES, entry);
        table.requireZero(at + ResourceTableLayout.MEMORY_RESERVED, 4, entry + ", reserved");
        return new Carveout(at, table.u32(at + ResourceTableLayout.MEMORY_DA, entry),
                table.u32(at + ResourceTableLayout.MEMORY_PA, entry),
                table.u32(at + ResourceTableLayout.MEMORY_LENGTH, entry),
                table.u32(at + ResourceTableLayout.MEMORY_FLAGS, entry),
                name(at + ResourceTableLayout.MEMORY_NAME, entry));
    }

    private DeviceMemory deviceMemory(String entry, long at) throws ResourceTableException {
        table.require(at, ResourceTableLayout.MEMORY_BYTES, entry);
        table.requireZero(at + ResourceTableLayout.MEMORY_RESERVED, 4, entry + ", reserved");
        return new DeviceMemory(at, table.u32(at + ResourceTableLayout.MEMORY_DA, entry),
                table.u32(at + ResourceTableLayout.MEMORY_PA, entry),
                table.u32(at + ResourceTableLayout.MEMORY_LENGTH, entry),
                table.u32(at + ResourceTableLayout.MEMORY_FLAGS, entry),
                name(at + ResourceTableLayout.MEMORY_NAME, entry));
    }

    private TraceBuffer traceBuffer(String entry, long at) throws ResourceTableException {
        table.require(at, ResourceTableLayout.TRACE_BYTES, entry);
        table.requireZero(at + ResourceTableLayout.TRACE_RESERVED, 4, entry + ", reserved");
        return new TraceBuffer(at, table.u32(at + ResourceTableLayout.TRACE_DA, entry),
                table.u32(at + ResourceTableLayout.TRACE_LENGTH, entry),
                name(at + ResourceTableLayout.TRACE_NAME, entry));
    }

    private VirtioDevice virtioDevice(String entry, long at) throws ResourceTableException {
        table.require(at, ResourceTableLayout.VDEV_VRINGS, entry);
        table.requireZero(at + ResourceTableLayout.VDEV_RESERVED, 2, entry + ", reserved");
        int vringCount = table.u8(at + ResourceTableLayout.VDEV_VRING_COUNT, entry);
        long configLength = table.u32(at + ResourceTableLayout.VDEV_CONFIG_LENGTH, entry);
        if (configLength > ResourceTableLayout.MAX_BODY_BYTES) {
            throw new ResourceTableException(at + ResourceTableLayout.VDEV_CONFIG_LENGTH, entry + ", config length",
                    String.valueOf(configLength), "at most " + ResourceTableLayout.MAX_BODY_BYTES);
        }
        long config = at + ResourceTableLayout.VDEV_VRINGS + (long) vringCount * ResourceTableLayout.VRING_BYTES;
        table.require(at, config + configLength - at, entry);
        List<VringEntry> vrings = new ArrayList<>(vringCount);
        for (int i = 0; i < vringCount; i++) {
            vrings.add(vring(entry,
                    at + ResourceTableLayout.VDEV_VRINGS + (long) i * ResourceTableLayout.VRING_BYTES));
        }
        return new VirtioDevice(at, table.u32(at + ResourceTableLayout.VDEV_ID, entry),
                table.u32(at + ResourceTableLayout.VDEV_NOTIFY_ID, entry),
                table.u32(at + ResourceTableLayout.VDEV_DEVICE_FEATURES, entry),
                table.u32(at + ResourceTableLayout.VDEV_DRIVER_FEATURES, entry),
                table.u8(at + ResourceTableLayout.VDEV_STATUS, entry), vrings,
                table.byteList(config, configLength, entry));
    }

    private VringEntry vring(String entry, long at) throws ResourceTableException {
        return new VringEntry(table.u32(at + ResourceTableLayout.VRING_DA, entry),
                table.u32(at + ResourceTableLayout.VRING_ALIGN, entry),
                table.u32(at + ResourceTableLayout.VRING_NUM, entry),
                table.u32(at + ResourceTableLayout.VRING_NOTIFY_ID, entry),
                table.u32(at + ResourceTableLayout.VRING_PA, entry));
    }

    private String name(long at, String entry) throws ResourceTableException {
        return FixedText.decode(table.bytes(at, ResourceTableLayout.NAME_BYTES, entry));
    }

    /** The bytes of an entry without a length: up to the next entry, the end, or the limit. */
    private List<Byte> body(long at, List<Long> offsets) throws ResourceTableException {
        long start = at + ResourceTableLayout.TYPE_BYTES;
        long end = Math.min(table.availableBytes(), start + ResourceTableLayout.MAX_BODY_BYTES);
        for (long offset : offsets) {
            if (offset >= start) {
                end = Math.min(end, offset);
            }
        }
        return table.byteList(start, end - start, "body");
    }
}
