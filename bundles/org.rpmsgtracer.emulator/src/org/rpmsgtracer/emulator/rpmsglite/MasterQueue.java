/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.rpmsglite;

import org.rpmsgtracer.emulator.virtio.VringEnd;
import org.rpmsgtracer.protocol.virtio.Descriptor;
import org.rpmsgtracer.protocol.virtio.RingIndex;
import org.rpmsgtracer.protocol.virtio.UsedElement;
import org.rpmsgtracer.protocol.virtio.Vring;

/** The master's end: it takes from the used ring and passes on through the avail ring. */
final class MasterQueue extends BufferQueue {

    private static final int CHAIN_END = 32768;

    /** The end of a zeroed ring ({@code vq_ring_init}, {@code virtqueue_disable_cb}). */
    MasterQueue(VringEnd end) {
        super(end);
        int last = ring().num() - 1;
        for (int i = 0; i <= last; i++) {
            ring().putDescriptor(i, new Descriptor(0, 0, 0, i < last ? i + 1 : CHAIN_END));
        }
        ring().putAvailFlags(Vring.NO_INTERRUPT);
    }

    /** Offers empty buffers to the remote ({@code virtqueue_fill_avail_buffers}). */
    void offerAll(long firstBuffer, int bufferBytes) {
        for (int i = 0; i < ring().num(); i++) {
            describe(i, firstBuffer + (long) i * bufferBytes, bufferBytes);
            give(i);
        }
    }

    /** Takes buffers to send from, as if the remote had returned them ({@code virtqueue_fill_used_buffers}). */
    void prefill(long firstBuffer, int bufferBytes) {
        for (int i = 0; i < ring().num(); i++) {
            describe(i, firstBuffer + (long) i * bufferBytes, bufferBytes);
            ring().putUsed(i, new UsedElement(i, bufferBytes));
            ring().putUsedIdx(i + 1);
        }
        end().log().prefilled(ring().num(), bufferBytes);
    }

    @Override
    int take() {
        if (cursor() == ring().usedIdx()) {
            return NONE;
        }
        int buffer = (int) (ring().used(cursor()).id() & 0xFFFF);
        advance();
        return buffer;
    }

    @Override
    void give(int buffer) {
        int availIdx = ring().availIdx();
        ring().putAvailHead(availIdx, buffer);
        ring().putAvailIdx(RingIndex.add(availIdx, 1));
        end().log().offered(buffer, ring().descriptor(buffer));
    }

    private void describe(int buffer, long address, int bufferBytes) {
        memory().fill(address, bufferBytes, 0);
        ring().putDescriptor(buffer, new Descriptor(address & ADDRESS_MASK, bufferBytes, Descriptor.WRITE,
                ring().descriptor(buffer).next()));
    }
}
