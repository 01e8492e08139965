/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.capture.observer;

import org.rpmsgtracer.protocol.virtio.RingIndex;
import org.rpmsgtracer.protocol.virtio.Vring;

/**
 * Decides at which store an exact observer looks at a virtqueue: when an index has moved. TI's PRU library moves the
 * used index before it writes the element; then it is the store that completes the element. Owned by one observer.
 */
final class StoreTrigger {

    private static final int ELEMENT_BYTES = 8;
    private static final int ELEMENT_LENGTH = 4;

    private final Vring ring;
    private long elementsAddress;
    private long elementsBytes;
    private boolean due;

    StoreTrigger(Vring ring) {
        this.ring = ring;
    }

    /** Whether this store, which has been done, calls for a look. */
    boolean firesAt(long address, long lengthBytes) {
        if (overlap(address, lengthBytes, ring.layout().usedSlot(0), (long) ELEMENT_BYTES * ring.num())) {
            elementsAddress = address;
            elementsBytes = lengthBytes;
        }
        boolean fires = overlap(address, lengthBytes, ring.layout().availIdx(), Short.BYTES);
        if (overlap(address, lengthBytes, ring.layout().usedIdx(), Short.BYTES)) {
            due = !overlap(elementsAddress, elementsBytes, newestElement(), ELEMENT_BYTES);
            fires |= !due;
        } else if (due) {
            fires |= overlap(address, lengthBytes, newestElement() + ELEMENT_LENGTH, ELEMENT_LENGTH);
        }
        due &= !fires;
        return fires;
    }

    /** Whether a used entry has been published and was not looked at. */
    boolean isDue() {
        return due;
    }

    private long newestElement() {
        return ring.layout().usedSlot(RingIndex.add(ring.usedIdx(), -1) & ring.num() - 1);
    }

    static boolean overlap(long address, long lengthBytes, long otherAddress, long otherLengthBytes) {
        return Long.compareUnsigned(otherAddress - address, lengthBytes) < 0
                || Long.compareUnsigned(address - otherAddress, otherLengthBytes) < 0;
    }
}
