/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.capture.observer;

import java.util.BitSet;

import org.rpmsgtracer.protocol.virtio.RingIndex;
import org.rpmsgtracer.protocol.virtio.Vring;
import org.rpmsgtracer.trace.event.Direction;

/**
 * A virtqueue as it was found, and what follows from its entries although nobody watched them being made: which chains
 * the device has. That is those offered last, as many as the used index is behind, if it returns chains in the order in
 * which it got them. A device need not, so the offers and returns that the rings still show are held against each other
 * for each chain.
 */
public final class FoundRing {

    private final Vring ring;
    private final RingIndices now;
    private final RingIndices first;
    private final boolean contradictory;
    private final BitSet offeredLast = new BitSet();
    private final int[] offersWithoutReturn;

    private FoundRing(Vring ring, RingIndices now, int firstAvail) {
        this.ring = ring;
        this.now = now;
        this.contradictory = RingIndex.distance(firstAvail, now.avail()) > ring.num();
        this.first = contradictory ? now : new RingIndices(firstAvail, now.used());
        this.offersWithoutReturn = new int[ring.num()];
        count();
    }

    /** Looks at a ring whose indices have just been read. */
    static FoundRing of(Vring ring, Direction direction, RingIndices now) {
        return new FoundRing(ring, now, RingIndex.add(now.used(), -prefilled(ring, direction)));
    }

    /**
     * How many buffers the host put into the used ring to begin with, as if they had been returned. RPMsg-Lite does so
     * with all that it sends from (rpmsg.md 1.5, 1.6); it is the only one to mark these as device-writable.
     */
    static int prefilled(Vring ring, Direction direction) {
        if (direction == Direction.REMOTE_TO_HOST) {
            return 0;
        }
        BufferPool writable = BufferPool.shownBy(ring, true);
        return writable.equals(BufferPool.shownBy(ring, false)) ? writable.buffers() : 0;
    }

    /** The free-running avail index as found. */
    public int availIdx() {
        return now.avail();
    }

    /** The free-running used index as found. */
    public int usedIdx() {
        return now.used();
    }

    /** How many chains the device has, 0..num. */
    public int outstanding() {
        return RingIndex.distance(first.avail(), now.avail());
    }

    /** Where following starts: behind the last used entry, and at the first offer that it does not answer. */
    RingIndices first() {
        return first;
    }

    /** Whether the indices are too far apart for any ring, so that nothing is taken to be outstanding. */
    boolean isContradictory() {
        return contradictory;
    }

    /** Whether the device cannot have returned the chain, in whatever order. */
    boolean isSurelyWithDevice(int head) {
        return offeredLast.get(head) && offersWithoutReturn[head] == 1;
    }

    /** Whether the device may have the chain, and write to its buffers. */
    public boolean mayBeWithDevice(int head) {
        return offeredLast.get(head) || offersWithoutReturn[head] > 0;
    }

    /** Counts over as many entries as both rings still have, and over the last offers. */
    private void count() {
        int answered = Math.min(ring.num() - outstanding(), first.avail());
        for (int i = -answered; i < outstanding(); i++) {
            int head = ring.availHead(RingIndex.add(first.avail(), i));
            if (head < ring.num()) {
                offersWithoutReturn[head]++;
                offeredLast.set(head, i >= 0 || offeredLast.get(head));
            }
        }
        for (int i = -answered; i < 0; i++) {
            long head = ring.used(RingIndex.add(first.used(), i)).id();
            if (head < ring.num()) {
                offersWithoutReturn[(int) head]--;
            }
        }
    }
}
