/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom.lane;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
    private final List<RingLanes> known = new ArrayList<>();
    private @Nullable RingLanes[] byQueue = new @Nullable RingLanes[16];
    private int heads;
    private int headsInUse;
    private long serials;

    LaneRings(LaneNumbers lanes, LaneTotals totals) {
        this.lanes = lanes;
        this.totals = totals;
    }

    void clear() {
        Arrays.fill(byQueue, null);
        known.clear();
        heads = 0;
        headsInUse = 0;
    }

    /** Those that are known, in no particular order. */
    List<RingLanes> known() {
        return known;
    }

    /** How many heads of all of them are in use. */
    int headsInUse() {
        return headsInUse;
    }

    /** A virtqueue; null while it is not known. */
    @Nullable
    RingLanes get(int queue) {
        return queue < byQueue.length ? byQueue[queue] : null;
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
        if (known.size() >= SystemState.VRING_LIMIT || lanes.route(route) == LaneNumbers.NONE) {
            return null;
        }
        if (queue >= byQueue.length) {
            byQueue = Arrays.copyOf(byQueue, Integer.highestOneBit(queue) * 2);
        }
        int itsHeads = Math.clamp(num, 0, Math.min(NUM_LIMIT, HEAD_LIMIT - heads));
        RingLanes ring = new RingLanes(serials++, queue, route, toRemote, itsHeads, lanes);
        totals.reserve(lanes.size());
        byQueue[queue] = ring;
        known.add(ring);
        heads += itsHeads;
        return ring;
    }

    private void remove(int queue) {
        @Nullable RingLanes before = get(queue);
        if (before != null) {
            byQueue[queue] = null;
            known.remove(before);
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
