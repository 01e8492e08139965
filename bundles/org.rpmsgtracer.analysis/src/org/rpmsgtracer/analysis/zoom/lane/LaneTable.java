/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom.lane;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.analysis.zoom.LaneKey;

/** The lanes by number at one moment, each with its first event. Does not change: for any thread. */
final class LaneTable {

    /** The most combinations of virtio device and processors. */
    static final int ROUTE_LIMIT = 1 << 10;
    /** The most descriptors that have lanes. */
    static final int DESCRIPTOR_LIMIT = 1 << 16;
    /** The most channels and endpoints, together, that have lanes. */
    static final int ADDRESS_LIMIT = 1 << 16;
    /** The most lanes there can be. */
    static final int LIMIT = DESCRIPTOR_LIMIT + ADDRESS_LIMIT + 2 * ROUTE_LIMIT;

    private final LaneKey[] keys;
    private final long[] firstNs;
    private final int size;
    private final Route[] routes;
    private final int routeCount;
    private @Nullable LaneRegister numbers;

    /** The arrays may be longer, and may be filled further behind what is told here. */
    LaneTable(LaneKey[] keys, long[] firstNs, int size, Route[] routes, int routeCount) {
        this.keys = keys;
        this.firstNs = firstNs;
        this.size = size;
        this.routes = routes;
        this.routeCount = routeCount;
    }

    /** How many lanes there are. */
    int size() {
        return size;
    }

    LaneKey key(int lane) {
        return keys[lane];
    }

    /** All lanes, in the order in which they came into view. */
    List<LaneKey> keys() {
        return Collections.unmodifiableList(Arrays.asList(keys).subList(0, size));
    }

    /** Time of a lane's first event, nanoseconds. */
    long firstNs(int lane) {
        return firstNs[lane];
    }

    int routeCount() {
        return routeCount;
    }

    Route route(int number) {
        return routes[number];
    }

    /** The number of a lane; {@link LaneNumbers#NONE} if there is none. */
    synchronized int number(LaneKey key) {
        @Nullable LaneRegister known = numbers;
        if (known == null) {
            known = LaneRegister.only(keys(), this);
            numbers = known;
        }
        return known.number(key);
    }
}
