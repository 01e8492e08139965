/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.rpmsglite;

import org.rpmsgtracer.emulator.virtio.VringEnd;
import org.rpmsgtracer.protocol.virtio.RingIndex;
import org.rpmsgtracer.protocol.virtio.UsedElement;

/**
 * The remote's end: it takes from the avail ring, from its start, and passes on through the used ring, from where that
 * is. So after a restart without the master it takes old entries again, while its own go on.
 */
final class RemoteQueue extends BufferQueue {

    RemoteQueue(VringEnd end) {
        super(end);
    }

    @Override
    int take() {
        if (cursor() == ring().availIdx()) {
            return NONE;
        }
        int buffer = ring().availHead(cursor());
        advance();
        return buffer;
    }

    @Override
    void give(int buffer) {
        int usedIdx = ring().usedIdx();
        long bytes = lengthBytes(buffer);
        ring().putUsed(usedIdx, new UsedElement(buffer, bytes));
        ring().putUsedIdx(RingIndex.add(usedIdx, 1));
        end().log().countFrom(usedIdx);
        end().log().returned(buffer, bytes);
    }
}
