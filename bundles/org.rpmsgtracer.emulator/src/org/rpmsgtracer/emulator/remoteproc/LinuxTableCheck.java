/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.remoteproc;

import java.util.function.Consumer;

import org.rpmsgtracer.protocol.memory.Memory;
import org.rpmsgtracer.protocol.remoteproc.ResourceTableLayout;

/**
 * Looks at a resource table as Linux 6.12 does before it boots a remote processor or attaches to one, and says what
 * Linux says (remoteproc_elf_loader.c: find_table, remoteproc_core.c: rproc_handle_resources and its handlers). Takes
 * any bytes.
 */
final class LinuxTableCheck {

    /** {@code -EINVAL}. */
    static final int INVALID = -22;

    private static final int HEADER_BYTES = 16;
    private static final int MAX_VRINGS = 2;

    private final Memory memory;
    private final long table;
    private final long sizeBytes;
    private final PlatformDriver platform;
    private final Consumer<String> console;

    /** For a table whose bytes lie in the memory. */
    LinuxTableCheck(Memory memory, long table, long sizeBytes, PlatformDriver platform,
            Consumer<String> console) {
        this.memory = memory;
        this.table = table;
        this.sizeBytes = sizeBytes;
        this.platform = platform;
        this.console = console;
    }

    /** Whether there is a table at all. */
    boolean headerIsValid() {
        if (sizeBytes < HEADER_BYTES) {
            return refuse("header-less resource table");
        }
        if (u32(0) != ResourceTableLayout.VERSION) {
            return refuse("unsupported fw ver: " + (int) u32(0));
        }
        if (u32(8) != 0 || u32(12) != 0) {
            return refuse("non zero reserved bytes");
        }
        if (HEADER_BYTES + 4 * u32(ResourceTableLayout.NUM) > sizeBytes) {
            return refuse("resource table incomplete");
        }
        return true;
    }

    /** Whether its entries can be used; entries that Linux skips are mentioned and do no harm. */
    boolean entriesAreValid() {
        long num = u32(ResourceTableLayout.NUM);
        for (int i = 0; i < num; i++) {
            long offset = u32(HEADER_BYTES + 4L * i);
            if (offset > Integer.MAX_VALUE || offset + 4 > sizeBytes) {
                return refuse("rsc table is truncated");
            }
            if (!entryIsValid(offset)) {
                return false;
            }
        }
        return true;
    }

    private boolean entryIsValid(long offset) {
        long type = u32(offset);
        if (type >= ResourceTableLayout.FIRST_VENDOR_TYPE && type <= ResourceTableLayout.LAST_VENDOR_TYPE) {
            if (!platform.handlesVendorEntries()) {
                console.accept("unsupported vendor resource " + type);
            }
            return true;
        }
        return switch ((int) type) {
            case ResourceTableLayout.CARVEOUT -> sized(offset, 56, 20, "carveout");
            case ResourceTableLayout.DEVMEM -> sized(offset, 56, 20, "devmem");
            case ResourceTableLayout.TRACE -> sized(offset, 48, 12, "trace");
            case ResourceTableLayout.VDEV -> deviceIsValid(offset);
            default -> {
                console.accept("unsupported resource " + (int) type);
                yield true;
            }
        };
    }

    private boolean sized(long offset, int bytes, int reserved, String type) {
        if (offset + bytes > sizeBytes) {
            return refuse(type + " rsc is truncated");
        }
        return u32(offset + reserved) == 0 || refuse(type + " rsc has non zero reserved bytes");
    }

    private boolean deviceIsValid(long offset) {
        if (offset + 28 > sizeBytes) {
            return refuse("vdev rsc is truncated");
        }
        int vrings = memory.u8(table + offset + 25);
        if (offset + 28 + 20L * vrings + u32(offset + 20) > sizeBytes) {
            return refuse("vdev rsc is truncated");
        }
        if (memory.u16(table + offset + 26) != 0) {
            return refuse("vdev rsc has non zero reserved bytes");
        }
        if (vrings > MAX_VRINGS) {
            return refuse("too many vrings: " + vrings);
        }
        for (int i = 0; i < vrings; i++) {
            long vring = offset + 28 + 20L * i;
            long align = u32(vring + 4);
            long num = u32(vring + 8);
            if (num == 0 || align == 0) {
                return refuse("invalid qsz (" + (int) num + ") or alignment (" + (int) align + ")");
            }
        }
        return true;
    }

    private boolean refuse(String line) {
        console.accept(line);
        return false;
    }

    private long u32(long offset) {
        return memory.u32(table + offset);
    }
}
