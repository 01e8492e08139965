/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.virtio;

import java.util.List;
import java.util.Optional;

/**
 * The buffers that a driver offers together, from the head on; the tables of indirect descriptors are followed and not
 * themselves in the list.
 *
 * @param head        as found in the ring, unsigned 16 bit
 * @param descriptors in the order of the chain; up to the fault if there is one
 * @param fault       why the walk ended early
 */
public record DescriptorChain(int head, List<Descriptor> descriptors, Optional<ChainFault> fault) {

    /** Keeps a copy of the list. */
    public DescriptorChain {
        descriptors = List.copyOf(descriptors);
    }

    /**
     * Follows the chain from the head through the bytes of the ring. Whatever these are, it ends after at most as many
     * descriptors as the queue has, and throws nothing: what is wrong is the fault.
     */
    public static DescriptorChain walk(Vring ring, int head) {
        return new ChainWalk(ring, true).from(head);
    }

    /** As {@link #walk}, for a queue without the feature INDIRECT_DESC: an indirect descriptor is a fault. */
    public static DescriptorChain walkDirect(Vring ring, int head) {
        return new ChainWalk(ring, false).from(head);
    }

    /** Bytes of all buffers together. */
    public long lengthBytes() {
        long sum = 0;
        for (Descriptor descriptor : descriptors) {
            sum += descriptor.lengthBytes();
        }
        return sum;
    }
}
