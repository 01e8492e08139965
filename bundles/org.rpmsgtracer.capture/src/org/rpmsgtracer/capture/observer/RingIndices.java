/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.capture.observer;

import org.rpmsgtracer.protocol.virtio.Vring;

/**
 * Both free-running indices of a virtqueue at one instant.
 *
 * @param avail entries that the driver published, modulo 65536
 * @param used  entries that the device published, modulo 65536
 */
record RingIndices(int avail, int used) {

    /** Where the indices of a ring in zeroed memory stand. */
    static final RingIndices FRESH = new RingIndices(0, 0);

    private static final int TRIES = 8;

    /**
     * Reads both indices so that neither shows an entry without the ones it answers: the used index stood still while
     * the avail index was read. Against a device that returns something during each of a few tries it gives up; then
     * an offer may show before the return that made it possible.
     */
    static RingIndices read(Vring ring) {
        int used = ring.usedIdx();
        for (int i = 0; i < TRIES; i++) {
            int avail = ring.availIdx();
            int usedAfter = ring.usedIdx();
            if (usedAfter == used) {
                return new RingIndices(avail, used);
            }
            used = usedAfter;
        }
        return new RingIndices(ring.availIdx(), used);
    }
}
