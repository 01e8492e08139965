/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.remoteproc;

import java.util.ArrayList;
import java.util.List;

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

    /**
     * Whether {@link #parse} may find a table with a virtio device at {@code address}: the header is right, all entries
     * lie behind the offsets, and one has the type of such a device. A quick look for a search through much memory: it
     * throws and allocates nothing, and most bytes are refused by their first words.
     */
    public static boolean mayBegin(Memory memory, long address) {
        if (!memory.contains(address, ResourceTableLayout.offsetOfEntry(0))
                || memory.u32(address) != ResourceTableLayout.VERSION
                || memory.u64(address + ResourceTableLayout.RESERVED) != 0) {
            return false;
        }
        long num = memory.u32(address + ResourceTableLayout.NUM);
        if (num > ResourceTableLayout.MAX_ENTRIES
                || !memory.contains(address, ResourceTableLayout.offsetOfEntry((int) num))) {
            return false;
        }
        boolean hasDevice = false;
        for (int i = 0; i < num; i++) {
            long offset = memory.u32(address + ResourceTableLayout.offsetOfEntry(i));
            if (offset < ResourceTableLayout.offsetOfEntry((int) num)
                    || !memory.contains(address + offset, ResourceTableLayout.TYPE_BYTES)) {
                return false;
            }
            hasDevice |= memory.u32(address + offset) == ResourceTableLayout.VDEV;
        }
        return hasDevice;
    }

    private ResourceTable table() throws ResourceTableException {
        long version = table.u32(0, "version");
        if (version != ResourceTableLayout.VERSION) {
            throw new ResourceTableException(0, "version", String.valueOf(version),
                    String.valueOf(ResourceTableLayout.VERSION));
        }
        long num = table.u32(ResourceTableLayout.NUM, "number of entries");
        if (num > ResourceTableLayout.MAX_ENTRIES) {
            throw new ResourceTableException(ResourceTableLayout.NUM, "number of entries", String.valueOf(num),
                    "at most " + ResourceTableLayout.MAX_ENTRIES);
        }
        table.requireZero(ResourceTableLayout.RESERVED, ResourceTableLayout.RESERVED_BYTES, "reserved");
        List<Long> offsets = offsets((int) num);
        List<ResourceEntry> entries = new ArrayList<>(offsets.size());
        for (int i = 0; i < offsets.size(); i++) {
            long at = offsets.get(i);
            entries.add(new EntryReader(table, "entry " + i, at, end(at, offsets)).read());
        }
        return new ResourceTable(version, entries);
    }

    private List<Long> offsets(int num) throws ResourceTableException {
        long end = ResourceTableLayout.offsetOfEntry(num);
        List<Long> offsets = new ArrayList<>(num);
        for (int i = 0; i < num; i++) {
            long at = ResourceTableLayout.offsetOfEntry(i);
            long offset = table.u32(at, "offset of entry " + i);
            if (offset < end) {
                throw new ResourceTableException(at, "offset of entry " + i, "0x" + Long.toHexString(offset),
                        "0x" + Long.toHexString(end) + " or more, behind all offsets");
            }
            offsets.add(offset);
        }
        return offsets;
    }

    /** Where an entry ends at the latest: where the next one begins, or with the readable bytes. */
    private long end(long at, List<Long> offsets) {
        long end = table.availableBytes();
        for (long offset : offsets) {
            if (offset > at) {
                end = Math.min(end, offset);
            }
        }
        return end;
    }
}
