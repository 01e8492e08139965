/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.capture.observer;

import java.util.HashSet;
import java.util.Set;

import org.rpmsgtracer.protocol.virtio.Descriptor;
import org.rpmsgtracer.protocol.virtio.Vring;
import org.rpmsgtracer.trace.event.Direction;

/**
 * The message buffers of one direction as far as a descriptor table shows them.
 *
 * @param buffers     different buffers; 0 if the table shows none yet
 * @param bufferBytes size of the largest one
 */
record BufferPool(int buffers, long bufferBytes) {

    /**
     * What the table of a virtqueue shows. A host gives all buffers of the remote-to-host direction away before
     * anything else happens, so that the device-writable descriptors are all there are. In the other direction a
     * table shows only what has been sent with so far (rpmsg.md 1.5), and hosts give both directions alike: there it
     * is the larger of what the table shows and what the table of the remote-to-host direction shows.
     *
     * @param receiving the remote-to-host virtqueue of the same device; {@code ring} itself in that direction
     */
    static BufferPool of(Vring ring, Direction direction, Vring receiving) {
        BufferPool received = shownBy(receiving, true);
        return switch (direction) {
            case REMOTE_TO_HOST -> received;
            case HOST_TO_REMOTE -> received.atLeast(shownBy(ring, false));
        };
    }

    /** The buffers that a table shows, those of unused descriptors have no length. */
    static BufferPool shownBy(Vring ring, boolean onlyDeviceWritable) {
        Set<Long> addresses = new HashSet<>();
        long largest = 0;
        for (int i = 0; i < ring.num(); i++) {
            Descriptor descriptor = ring.descriptor(i);
            if (descriptor.lengthBytes() > 0 && (descriptor.deviceWritable() || !onlyDeviceWritable)) {
                addresses.add(descriptor.address());
                largest = Math.max(largest, descriptor.lengthBytes());
            }
        }
        return new BufferPool(addresses.size(), largest);
    }

    private BufferPool atLeast(BufferPool other) {
        return new BufferPool(Math.max(buffers, other.buffers), Math.max(bufferBytes, other.bufferBytes));
    }
}
