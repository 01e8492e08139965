/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.capture.dump;

import java.nio.file.Path;
import java.util.BitSet;

import org.rpmsgtracer.capture.observer.VirtqueueObserver;
import org.rpmsgtracer.protocol.virtio.DescriptorChain;
import org.rpmsgtracer.protocol.virtio.RingIndex;
import org.rpmsgtracer.protocol.virtio.Vring;

/**
 * Checks the entries that the rings of an image still have before anybody follows them: they name descriptors of the
 * table, and these do not lead to more than can be followed.
 */
final class RingEntryCheck {

    /**
     * Descriptors in the chains of all rings of an image, one that several chains lead to counted with each. The four
     * rings of two devices with 256 entries cannot exceed it whatever they hold; but 32768 chains may share a long one.
     */
    private static final int MAX_DESCRIPTORS = 1 << 20;

    private final Path file;
    private int descriptors;

    RingEntryCheck(Path file) {
        this.file = file;
    }

    /**
     * Checks both rings of one virtqueue. An entry is surely written if the index is past it. Others may hold anything,
     * but their chains count as well: they are followed when it seems that the index has passed 65535.
     */
    void require(VirtqueueObserver queue) throws CaptureException {
        Vring ring = queue.ring();
        String name = queue.queue().name();
        int availIdx = queue.found().availIdx();
        int usedIdx = queue.found().usedIdx();
        BitSet heads = new BitSet();
        for (int age = ring.num(); age > 0; age--) {
            int avail = RingIndex.add(availIdx, -age);
            int used = RingIndex.add(usedIdx, -age);
            int head = ring.availHead(avail);
            long id = ring.used(used).id();
            requireInTable(ring, head, age <= availIdx, name + " avail entry " + avail, "head ");
            requireInTable(ring, id, age <= usedIdx, name + " used entry " + used, "id ");
            if (age <= queue.found().outstanding()) {
                count(ring, head, name);
            }
            countOnce(ring, head, heads, name);
            countOnce(ring, id, heads, name);
        }
    }

    private void requireInTable(Vring ring, long head, boolean written, String place, String field)
            throws CaptureException {
        if (written && head >= ring.num()) {
            throw new CaptureException(file, place, field + head, "0.." + (ring.num() - 1));
        }
    }

    private void countOnce(Vring ring, long head, BitSet heads, String name) throws CaptureException {
        if (head < ring.num() && !heads.get((int) head)) {
            heads.set((int) head);
            count(ring, (int) head, name);
        }
    }

    private void count(Vring ring, int head, String name) throws CaptureException {
        descriptors += DescriptorChain.walk(ring, head).descriptors().size();
        if (descriptors > MAX_DESCRIPTORS) {
            throw new CaptureException(file, name + " descriptor chains", "more than " + MAX_DESCRIPTORS
                    + " descriptors in the chains of this vring and those before", "at most that many");
        }
    }
}
