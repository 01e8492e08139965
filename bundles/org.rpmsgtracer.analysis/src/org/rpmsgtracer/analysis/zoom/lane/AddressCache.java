/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom.lane;

import java.util.Arrays;

import org.rpmsgtracer.analysis.state.Side;

/**
 * The lanes of address pairs that were met lately. What is not among them is found by name, which takes longer. For one
 * thread.
 */
final class AddressCache {

    private static final int BITS = 10;
    private static final int SIZE = 1 << BITS;
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    /** By place: the lanes of a pair. */
    final int[] channels = new int[SIZE];
    final int[] senders = new int[SIZE];
    final int[] receivers = new int[SIZE];
    private final long[] rings = new long[SIZE];
    private final long[] sources = new long[SIZE];
    private final long[] destinations = new long[SIZE];
    private final LaneNumbers lanes;
    private final LaneTotals totals;

    /** @param totals get room for lanes that are new */
    AddressCache(LaneNumbers lanes, LaneTotals totals) {
        this.lanes = lanes;
        this.totals = totals;
        Arrays.fill(rings, -1);
    }

    /** The place of a pair. */
    int find(RingLanes ring, long src, long dst) {
        int place = (int) ((src * 31 + dst + ring.serial) * SPREAD >>> Long.SIZE - BITS);
        if (rings[place] != ring.serial || sources[place] != src || destinations[place] != dst) {
            fill(place, ring, src, dst);
        }
        return place;
    }

    private void fill(int place, RingLanes ring, long src, long dst) {
        rings[place] = ring.serial;
        sources[place] = src;
        destinations[place] = dst;
        Side sender = ring.toRemote ? Side.HOST : Side.REMOTE;
        senders[place] = lanes.endpoint(ring.route, sender, src);
        receivers[place] = lanes.endpoint(ring.route, sender.other(), dst);
        channels[place] = ring.toRemote ? lanes.channel(ring.route, src, dst) : lanes.channel(ring.route, dst, src);
        totals.reserve(lanes.size());
    }
}
