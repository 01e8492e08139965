/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom;

import java.util.List;
import java.util.OptionalLong;

/** The lanes of a recording without events: all are empty. */
final class NoLanes implements LaneSource {

    @Override
    public List<LaneKey> lanes() {
        return List.of();
    }

    @Override
    public List<LaneAggregates> query(List<? extends LaneKey> lanes, TimeWindow window) {
        return lanes.stream().map(lane -> new LaneAggregates.Builder(lane, window).build()).toList();
    }

    @Override
    public OptionalLong next(LaneKey lane, long eventNumber) {
        return OptionalLong.empty();
    }

    @Override
    public OptionalLong previous(LaneKey lane, long eventNumber) {
        return OptionalLong.empty();
    }

    @Override
    public OptionalLong firstFrom(LaneKey lane, long timeNs) {
        return OptionalLong.empty();
    }
}
