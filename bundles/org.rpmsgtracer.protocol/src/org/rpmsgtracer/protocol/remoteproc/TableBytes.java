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

/** The bytes that a table may lie in, by offset; what goes beyond them is a located fault. */
record TableBytes(Memory memory, long address, long availableBytes) {

    static TableBytes of(Memory memory, long address, long availableBytes) throws ResourceTableException {
        if (!memory.contains(address, availableBytes)) {
            throw new ResourceTableException(0, "table", "memory " + memory,
                    availableBytes + " bytes at 0x" + Long.toHexString(address));
        }
        return new TableBytes(memory, address, availableBytes);
    }

    /** Offsets and lengths are below 2^33, so that their sums are exact. */
    void require(long offset, long lengthBytes, String place) throws ResourceTableException {
        if (offset + lengthBytes > availableBytes) {
            throw new ResourceTableException(offset, place, Math.max(0, availableBytes - offset) + " bytes",
                    lengthBytes + " bytes");
        }
    }

    void requireZero(long offset, int lengthBytes, String place) throws ResourceTableException {
        for (int i = 0; i < lengthBytes; i++) {
            int value = u8(offset + i, place);
            if (value != 0) {
                throw new ResourceTableException(offset + i, place, String.valueOf(value), "0");
            }
        }
    }

    int u8(long offset, String place) throws ResourceTableException {
        require(offset, Byte.BYTES, place);
        return memory.u8(address + offset);
    }

    long u32(long offset, String place) throws ResourceTableException {
        require(offset, Integer.BYTES, place);
        return memory.u32(address + offset);
    }

    byte[] bytes(long offset, int lengthBytes, String place) throws ResourceTableException {
        require(offset, lengthBytes, place);
        return memory.bytes(address + offset, lengthBytes);
    }

    List<Byte> byteList(long offset, int lengthBytes, String place) throws ResourceTableException {
        List<Byte> list = new ArrayList<>(lengthBytes);
        for (byte value : bytes(offset, lengthBytes, place)) {
            list.add(value);
        }
        return list;
    }
}
