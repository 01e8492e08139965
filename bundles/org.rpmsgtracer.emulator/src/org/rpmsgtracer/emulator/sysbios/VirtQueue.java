/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.sysbios;

import java.lang.invoke.VarHandle;

import org.rpmsgtracer.emulator.personality.SysBios;
import org.rpmsgtracer.emulator.personality.SysBios.Kicks;
import org.rpmsgtracer.emulator.virtio.VringEnd;
import org.rpmsgtracer.protocol.memory.Memory;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;
import org.rpmsgtracer.protocol.virtio.Descriptor;
import org.rpmsgtracer.protocol.virtio.RingIndex;
import org.rpmsgtracer.protocol.virtio.UsedElement;
import org.rpmsgtracer.protocol.virtio.Vring;

/** A virtqueue as TI's libraries use it ({@code VirtQueue.c}, {@code ipc_virtio.c}): only its avail cursor is private. */
final class VirtQueue {

    /** There is no buffer. */
    static final int NONE = -1;

    private static final long ADDRESS_MASK = 0xFFFF_FFFFL;

    private final VringEnd end;
    private int lastAvailIdx;

    VirtQueue(VringEnd end, boolean silent) {
        this.end = end;
        if (silent) {
            ring().putUsedFlags(ring().usedFlags() | Vring.NO_NOTIFY);
        }
    }

    /**
     * Writes the descriptors once more, as the library does that believes the ring to be its own. It also sets the
     * indices and the avail ring to what Linux has already put there; that is left out.
     */
    void prime(SysBios.Priming priming) {
        switch (priming) {
            case NONE -> {
            }
            case WRITABLE -> rewrite(Descriptor.WRITE);
            case PLAIN -> rewrite(0);
        }
    }

    VringEnd end() {
        return end;
    }

    /** Free-running index of the avail entry that is taken next. */
    int lastAvailIdx() {
        return lastAvailIdx;
    }

    /** The next head as found, 0..65535, or {@link #NONE}; then the host is asked to tell of the next one. */
    int take() {
        if (!hasMore()) {
            ring().putUsedFlags(ring().usedFlags() & ~Vring.NO_NOTIFY);
            return NONE;
        }
        int head = ring().availHead(lastAvailIdx);
        lastAvailIdx = RingIndex.add(lastAvailIdx, 1);
        return head;
    }

    boolean hasMore() {
        return lastAvailIdx != ring().availIdx();
    }

    /** Whether there is such a buffer, with room for header and payload. */
    boolean exists(int head, int payloadBytes) {
        return head < ring().num()
                && memory().contains(address(head), (long) RpmsgHeader.SIZE_BYTES + payloadBytes);
    }

    /** Where a buffer lies, as a processor with 32-bit pointers reads it. */
    long address(int head) {
        return ring().descriptorAddress(head) & ADDRESS_MASK;
    }

    /** Bytes of a buffer, header included, as its descriptor says. */
    long lengthBytes(int head) {
        return ring().descriptorLengthBytes(head);
    }

    Memory memory() {
        return end.buffers();
    }

    void giveBack(int head, long lengthBytes) {
        int usedIdx = ring().usedIdx();
        ring().putUsed(usedIdx, new UsedElement(head, lengthBytes));
        ring().putUsedIdx(RingIndex.add(usedIdx, 1));
        end.log().countFrom(usedIdx);
        end.log().returned(head, lengthBytes);
    }

    /** Sends the mailbox word of this vring. */
    void kick(Kicks kicks) {
        VarHandle.fullFence();
        boolean rings = switch (kicks) {
            case IF_WANTED -> (ring().availFlags() & Vring.NO_INTERRUPT) == 0;
            case ALWAYS -> true;
        };
        if (rings) {
            end.kick();
        }
    }

    private void rewrite(int flags) {
        for (int i = 0; i < ring().num(); i++) {
            ring().putDescriptor(i, new Descriptor(ring().descriptorAddress(i), SysBios.BUFFER_BYTES, flags, 0));
        }
    }

    private Vring ring() {
        return end.ring();
    }
}
