/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.rpmsglite;

import java.lang.invoke.VarHandle;

import org.rpmsgtracer.emulator.virtio.VringEnd;
import org.rpmsgtracer.protocol.memory.Memory;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;
import org.rpmsgtracer.protocol.virtio.RingIndex;
import org.rpmsgtracer.protocol.virtio.Vring;

/**
 * One end of a virtqueue as RPMsg-Lite uses it (rpmsg-lite {@code lib/virtio/virtqueue.c}): buffers go round, from the
 * master through the avail ring, from the remote through the used ring, full in one direction and empty in the other.
 * Only the cursor of the ring that is read is private; the index of the ring that is written is read back from shared
 * memory each time.
 */
abstract sealed class BufferQueue permits MasterQueue, RemoteQueue {

    /** There is no buffer. */
    static final int NONE = -1;

    /** A processor with 32-bit pointers. */
    static final long ADDRESS_MASK = 0xFFFF_FFFFL;

    private final VringEnd end;
    private int cursor;

    BufferQueue(VringEnd end) {
        this.end = end;
    }

    /** Takes the next buffer that the other side has passed here. */
    abstract int take();

    /** Passes a buffer to the other side, which is not told yet. */
    abstract void give(int buffer);

    VringEnd end() {
        return end;
    }

    Vring ring() {
        return end.ring();
    }

    /** Free-running index of the entry that is taken next. */
    int cursor() {
        return cursor;
    }

    final void advance() {
        cursor = RingIndex.add(cursor, 1);
    }

    Memory memory() {
        return end.buffers();
    }

    /** Where a buffer lies, as a processor with 32-bit pointers reads it. */
    long address(int buffer) {
        return ring().descriptorAddress(buffer) & ADDRESS_MASK;
    }

    /** Bytes of a buffer, header included, as its descriptor says. */
    long lengthBytes(int buffer) {
        return ring().descriptorLengthBytes(buffer);
    }

    /** Whether there is such a buffer, with room for a header; with another one, C would touch what is not there. */
    boolean exists(int buffer) {
        return buffer < ring().num() && memory().contains(address(buffer), RpmsgHeader.SIZE_BYTES);
    }

    /** Tells the other side ({@code virtqueue_kick}), unless the used ring says that it does not want to know. */
    void kick() {
        VarHandle.fullFence();
        if ((ring().usedFlags() & Vring.NO_NOTIFY) == 0) {
            end.kick();
        }
    }
}
