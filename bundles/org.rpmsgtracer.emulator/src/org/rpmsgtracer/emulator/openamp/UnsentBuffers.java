/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.openamp;

import java.util.ArrayDeque;
import java.util.Deque;

import org.rpmsgtracer.protocol.memory.Memory;

/**
 * Transmit buffers that were given back unsent, first in, first out. The library links them by a list whose nodes lie
 * in the buffers themselves ({@code struct vbuff_reclaimer_t} in {@code lib/rpmsg/rpmsg_virtio.c}): the header and the
 * first payload bytes of such a buffer are overwritten.
 *
 * <pre>
 *  0          P          2P       2P+2      P = bytes of a pointer
 *  +----------+----------+--------+
 *  | next     | prev     | index  |
 *  | pointer  | pointer  | u16    |
 *  +----------+----------+--------+
 * </pre>
 */
final class UnsentBuffers {

    /** The list's head lies in private memory, whose addresses mean nothing here; this one stands for it. */
    static final long LIST_HEAD = 0x2000_0000L;

    private final Memory memory;
    private final int pointerBytes;
    private final Deque<Long> addresses = new ArrayDeque<>();

    UnsentBuffers(Memory memory, int pointerBytes) {
        this.memory = memory;
        this.pointerBytes = pointerBytes;
    }

    boolean isEmpty() {
        return addresses.isEmpty();
    }

    /** Whether a node lies in the memory where this buffer is. */
    boolean takes(long address) {
        return memory.contains(address, 2L * pointerBytes + Short.BYTES);
    }

    void add(long address, int index) {
        long last = addresses.isEmpty() ? LIST_HEAD : addresses.getLast();
        memory.putU16(address + 2L * pointerBytes, index);
        putPointer(address + pointerBytes, last);
        putPointer(address, LIST_HEAD);
        if (last != LIST_HEAD) {
            putPointer(last, address);
        }
        addresses.addLast(address);
    }

    /** Takes the oldest buffer out of the list, which leaves its node pointing to itself. */
    long take() {
        long address = addresses.removeFirst();
        if (!addresses.isEmpty()) {
            putPointer(addresses.getFirst() + pointerBytes, LIST_HEAD);
        }
        putPointer(address + pointerBytes, address);
        putPointer(address, address);
        return address;
    }

    /** The index of a buffer that was just taken, as it stands there. */
    int index(long address) {
        return memory.u16(address + 2L * pointerBytes);
    }

    private void putPointer(long at, long value) {
        if (pointerBytes == Long.BYTES) {
            memory.putU64(at, value);
        } else {
            memory.putU32(at, value);
        }
    }
}
