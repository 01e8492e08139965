/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.virtio;

import java.util.ArrayList;
import java.util.List;

import org.rpmsgtracer.protocol.memory.BufferMemory;

/** Writes rings for tests straight into bytes, the way a driver and a device would have left them. */
final class VringBuilder {

    static final long BASE = 0x1_0000_0000L;
    static final long RING = BASE + 0x40;
    /** Free for indirect tables and buffers. */
    static final long BUFFERS = BASE + 0x8000;

    private static final long SIZE_BYTES = 0x1_0000;

    private int size = 8;
    private BufferMemory memory = BufferMemory.heap(BASE, SIZE_BYTES);
    private final List<Integer> avail = new ArrayList<>();
    private final List<UsedElement> used = new ArrayList<>();
    private final List<Descriptor> descriptors = new ArrayList<>();

    private VringBuilder() {}

    static VringBuilder vring() {
        return new VringBuilder();
    }

    VringBuilder size(int num) {
        size = num;
        return this;
    }

    VringBuilder direct() {
        memory = BufferMemory.direct(BASE, SIZE_BYTES);
        return this;
    }

    /** Puts buffers of these sizes into the next descriptors, as one chain, and its head into the avail ring. */
    VringBuilder offer(int... lengths) {
        avail.add(descriptors.size());
        for (int i = 0; i < lengths.length; i++) {
            int next = descriptors.size() + 1;
            int flags = i + 1 < lengths.length ? Descriptor.NEXT : 0;
            descriptors.add(new Descriptor(BUFFERS + 0x100L * next, lengths[i], flags, next));
        }
        return this;
    }

    /** Puts a descriptor into the table's next place, as it is. */
    VringBuilder descriptor(Descriptor descriptor) {
        descriptors.add(descriptor);
        return this;
    }

    /** Puts a value into the avail ring, as it is. */
    VringBuilder avail(int head) {
        avail.add(head);
        return this;
    }

    /** Puts an element into the used ring, as it is. */
    VringBuilder used(long id, long lengthBytes) {
        used.add(new UsedElement(id, lengthBytes));
        return this;
    }

    Vring build() {
        Vring ring = new Vring(memory, VringLayout.legacy(RING, size, 16));
        for (int i = 0; i < descriptors.size(); i++) {
            ring.putDescriptor(i, descriptors.get(i));
        }
        for (int i = 0; i < avail.size(); i++) {
            ring.putAvailHead(i, avail.get(i));
        }
        for (int i = 0; i < used.size(); i++) {
            ring.putUsed(i, used.get(i));
        }
        ring.putAvailIdx(avail.size());
        ring.putUsedIdx(used.size());
        return ring;
    }
}
