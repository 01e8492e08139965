/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom.lane;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.analysis.state.SystemState;

/** The virtqueues that were described, within limits that no real system reaches. For one thread. */
final class LaneRings {

    /** The most descriptors that a virtqueue can have (VIRTIO 1.3, 2.7). */
    static final int NUM_LIMIT = 1 << 15;
    /** The most descriptors that all virtqueues together can have here. */
    static final int HEAD_LIMIT = 1 << 20;

    private final LaneNumbers lanes;
    private final LaneTotals totals;
    private @Nullable RingLanes[] rings = new @Nullable RingLanes[16];
    private int count;
    private int heads;
    private int headsInUse;
    private long serials;

    LaneRings(LaneNumbers lanes, LaneTotals totals) {
        this.lanes = lanes;
        this.totals = totals;
    }

    void clear() {
        Arrays.fill(rings, null);
        count = 0;
        heads = 0;
        headsInUse = 0;
    }

    /** How many there are. */
    int count() {
        return count;
    }

    /** How many heads of all of them are in use. */
    int headsInUse() {
        return headsInUse;
    }

    /** More than the largest number of a virtqueue that is known. */
    int endQueue() {
        return rings.length;
    }

    /** A virtqueue; null while it is not known. */
    @Nullable
    RingLanes get(int queue) {
        return queue < rings.length ? rings[queue] : null;
    }

    /**
     * A virtqueue was set up, for the first time or anew.
     *
     * @param num entries of each ring, unsigned
     * @return null if there is no room for it, so that it is not known
     */
    @Nullable
    RingLanes put(int queue, Route route, boolean toRemote, long num) {
        remove(queue);
        if (count >= SystemState.VRING_LIMIT || lanes.route(route) == LaneNumbers.NONE) {
            return null;
        }
        if (queue >= rings.length) {
            rings = Arrays.copyOf(rings, Integer.highestOneBit(queue) * 2);
        }
        int itsHeads = Math.clamp(num, 0, Math.min(NUM_LIMIT, HEAD_LIMIT - heads));
        RingLanes ring = new RingLanes(serials++, queue, route, toRemote, itsHeads, lanes);
        totals.reserve(lanes.size());
        rings[queue] = ring;
        count++;
        heads += itsHeads;
        return ring;
    }

    private void remove(int queue) {
        @Nullable RingLanes before = get(queue);
        if (before != null) {
            rings[queue] = null;
            count--;
            heads -= before.num;
            headsInUse -= before.headCount();
        }
    }

    /** Takes a head into use, if it is not. */
    void use(RingLanes ring, int head) {
        if (!ring.isInUse(head)) {
            int descriptor = lanes.descriptor(ring.queue, head);
            totals.reserve(lanes.size());
            ring.use(head, descriptor);
            headsInUse++;
        }
    }
}
