/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.capture.observer;

import org.rpmsgtracer.protocol.virtio.Feature;
import org.rpmsgtracer.protocol.virtio.RingIndex;
import org.rpmsgtracer.protocol.virtio.Vring;
import org.rpmsgtracer.trace.event.Role;

/** What the reader of a ring asks of the one who publishes entries (VIRTIO 1.3, 2.7.7 and 2.7.10). */
final class NotificationWish {

    private NotificationWish() {}

    /**
     * Whether it wants to be notified of an entry.
     *
     * @param publisher who published it
     * @param index     free-running index before the entry
     * @param features  the negotiated ones: with EVENT_IDX an index decides, without it a flag
     */
    static boolean of(Vring ring, Role publisher, int index, long features) {
        boolean eventIdx = (features & Feature.EVENT_IDX) != 0;
        return switch (publisher) {
            case DRIVER -> eventIdx
                    ? RingIndex.needsEvent(ring.availEvent(), RingIndex.add(index, 1), index)
                    : (ring.usedFlags() & Vring.NO_NOTIFY) == 0;
            case DEVICE -> eventIdx
                    ? RingIndex.needsEvent(ring.usedEvent(), RingIndex.add(index, 1), index)
                    : (ring.availFlags() & Vring.NO_INTERRUPT) == 0;
        };
    }
}
