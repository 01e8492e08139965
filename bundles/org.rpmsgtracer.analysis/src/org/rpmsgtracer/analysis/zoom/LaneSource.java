/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom;

import java.util.List;
import java.util.OptionalLong;

/** Lanes of a recording as far as it is indexed; any thread may ask. Lanes that it has not are empty ones. */
public interface LaneSource {

    /** The lanes, in the order in which they came into view. */
    List<LaneKey> lanes();

    /** What lies on each pixel of a window, for each of some lanes in their order; exact. */
    List<LaneAggregates> query(List<? extends LaneKey> lanes, TimeWindow window);

    /** Number of the first of the lane's events behind an event; empty if there is none. */
    OptionalLong next(LaneKey lane, long eventNumber);

    /** Number of the last of the lane's events before an event; empty if there is none. */
    OptionalLong previous(LaneKey lane, long eventNumber);

    /** Number of the first of the lane's events at or after a time in nanoseconds; empty if there is none. */
    OptionalLong firstFrom(LaneKey lane, long timeNs);
}
