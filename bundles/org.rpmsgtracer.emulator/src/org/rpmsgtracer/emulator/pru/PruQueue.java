/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.pru;

import java.lang.invoke.VarHandle;

import org.rpmsgtracer.emulator.virtio.VringEnd;
import org.rpmsgtracer.protocol.memory.Memory;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;
import org.rpmsgtracer.protocol.virtio.RingIndex;
import org.rpmsgtracer.protocol.virtio.UsedElement;
import org.rpmsgtracer.protocol.virtio.Vring;

/** A virtqueue as the library uses it ({@code pru_virtqueue.c}): only its avail cursor is private. */
final class PruQueue {

    /** As {@link PruError#NO_BUFFER}, for heads. */
    static final int NO_BUFFER = PruError.NO_BUFFER;

    private static final long ADDRESS_MASK = 0xFFFF_FFFFL;
    private static final int SIGN = 0x8000;

    private final VringEnd end;
    private int lastAvailIdx;

    PruQueue(VringEnd end) {
        this.end = end;
    }

    VringEnd end() {
        return end;
    }

    /** Free-running index of the avail entry that is taken next. */
    int lastAvailIdx() {
        return lastAvailIdx;
    }

    /**
     * {@code pru_virtqueue_get_avail_buf}: the next head, as found.
     *
     * @return 0..32767, or {@link #NO_BUFFER}, which a head of 32768 or more looks like too
     */
    int take() {
        if (lastAvailIdx == ring().availIdx()) {
            return NO_BUFFER;
        }
        int head = ring().availHead(lastAvailIdx);
        lastAvailIdx = RingIndex.add(lastAvailIdx, 1);
        return head < SIGN ? head : NO_BUFFER;
    }

    /** Whether the ring has such a descriptor. */
    boolean has(int head) {
        return head < ring().num();
    }

    /** Where a buffer lies, as a processor with 32-bit pointers reads it. */
    long address(int head) {
        return ring().descriptorAddress(head) & ADDRESS_MASK;
    }

    /** Whether header and so many bytes of payload are memory; the PRU stalls for ever where nothing answers. */
    boolean answers(long address, int payloadBytes) {
        return memory().contains(address, (long) RpmsgHeader.SIZE_BYTES + payloadBytes);
    }

    Memory memory() {
        return end.buffers();
    }

    /** {@code pru_virtqueue_add_used_buf}: the index goes first, so for an instant it promises an old element. */
    void giveBack(int head) {
        int usedIdx = ring().usedIdx();
        long lengthBytes = ring().descriptorLengthBytes(head);
        ring().putUsedIdx(RingIndex.add(usedIdx, 1));
        ring().putUsed(usedIdx, new UsedElement(head, lengthBytes));
        end.log().countFrom(usedIdx);
        end.log().returned(head, lengthBytes);
    }

    /** {@code pru_virtqueue_kick}: an event without a number, unless the host does not want it. */
    void kick() {
        VarHandle.fullFence();
        if ((ring().availFlags() & Vring.NO_INTERRUPT) == 0) {
            end.kick();
        }
    }

    private Vring ring() {
        return end.ring();
    }
}
