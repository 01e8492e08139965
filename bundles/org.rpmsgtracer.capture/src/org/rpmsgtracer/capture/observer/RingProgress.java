/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.capture.observer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.rpmsgtracer.protocol.virtio.RingIndex;
import org.rpmsgtracer.protocol.virtio.UsedElement;
import org.rpmsgtracer.protocol.virtio.Vring;

/**
 * How far a virtqueue has been followed, and which chains the device has. Owned by one observer and used in its
 * thread.
 */
final class RingProgress {

    private final Vring ring;
    private final BitSet outstanding = new BitSet();
    /** Chains of which nothing has been seen since following started. */
    private final BitSet unseen = new BitSet();
    private final int[] newestOffer;
    private final int[] newestReturn;
    private FoundRing found;
    private int foundLeft;
    private boolean fresh;
    private int avail;
    private int used;

    /** Begins with a ring as found. */
    RingProgress(Vring ring, FoundRing found) {
        this.ring = ring;
        this.newestOffer = new int[ring.num()];
        this.newestReturn = new int[ring.num()];
        this.found = found;
        startAt(found);
    }

    /** Begins again with a ring as found, and forgets what happened before. */
    void startAt(FoundRing start) {
        found = start;
        foundLeft = start.outstanding();
        avail = start.first().avail();
        used = start.first().used();
        outstanding.clear();
        fresh = start.first().equals(RingIndices.FRESH);
        unseen.set(0, ring.num(), !fresh);
    }

    /** The ring as it was when following started. */
    FoundRing found() {
        return found;
    }

    /** The next entries to come. */
    RingIndices position() {
        return new RingIndices(avail, used);
    }

    /** Whether following started at both indices 0 and no entry has been passed since. */
    boolean isFresh() {
        return fresh;
    }

    /** Whether the entries up to these indices are still in the rings. */
    boolean reaches(RingIndices now) {
        return RingIndex.distance(avail, now.avail()) <= ring.num()
                && RingIndex.distance(used, now.used()) <= ring.num();
    }

    /**
     * Goes on to indices that {@link #reaches} accepts.
     *
     * @return the entries passed, in an order in which they can have happened: a return comes as early as the offer
     *         of its chain allows, so that a head is offered again only after it came back
     */
    List<RingStep> advanceTo(RingIndices now) {
        List<RingStep> steps = new ArrayList<>(1);
        while (avail != now.avail() || used != now.used()) {
            if (used != now.used() && (avail == now.avail() || mayReturn(ring.used(used).id()))) {
                steps.add(nextReturn());
            } else {
                steps.add(nextOffer());
            }
        }
        fresh &= steps.isEmpty();
        return steps;
    }

    /** Whether the device still has the chain of this offer, as of the indices last advanced to. */
    boolean isWithDevice(RingStep.Offer offer) {
        return isNewest(offer) && outstanding.get(offer.head())
                && (!offer.found() || found.isSurelyWithDevice(offer.head()));
    }

    /** Whether the driver has not offered the chain of this return again, as of the indices last advanced to. */
    boolean isWithDriver(RingStep.Return returned) {
        return isNewest(returned) && !outstanding.get((int) returned.head());
    }

    /** Whether no later offer of the same head has been passed. */
    boolean isNewest(RingStep.Offer offer) {
        return newestOffer[offer.head()] == offer.index();
    }

    /** Whether no later return of the same head has been passed. */
    boolean isNewest(RingStep.Return returned) {
        return newestReturn[(int) returned.head()] == returned.index();
    }

    private RingStep nextOffer() {
        int head = ring.availHead(avail);
        boolean valid = head < ring.num();
        boolean wasFound = foundLeft > 0;
        boolean twice = valid && outstanding.get(head) && !unseen.get(head);
        RingStep.Offer offer = new RingStep.Offer(avail, head, wasFound, twice);
        if (valid) {
            outstanding.set(head);
            unseen.set(head, unseen.get(head) && wasFound);
            newestOffer[head] = avail;
        }
        foundLeft -= wasFound ? 1 : 0;
        avail = RingIndex.add(avail, 1);
        return offer;
    }

    private RingStep nextReturn() {
        UsedElement element = ring.used(used);
        boolean valid = element.id() < ring.num();
        RingStep.Return returned = new RingStep.Return(used, element.id(), element.lengthBytes(),
                valid && !mayReturn(element.id()));
        if (valid) {
            int head = (int) element.id();
            outstanding.clear(head);
            unseen.clear(head);
            newestReturn[head] = used;
        }
        used = RingIndex.add(used, 1);
        return returned;
    }

    /** A device that does not keep the order may return a chain that had been offered long before following started. */
    private boolean mayReturn(long head) {
        return head < ring.num() && (outstanding.get((int) head) || unseen.get((int) head));
    }
}
