/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.rpmsgtracer.analysis.query.VringTrack.Kind;
import org.rpmsgtracer.analysis.zoom.TimeWindow;
import org.rpmsgtracer.trace.event.QueueId;

/**
 * What belongs to the lane of one processor.
 *
 * @param lane     the lane
 * @param vrings   the virtqueues that it takes part in
 * @param subjects what its life-cycle changes are recorded under: itself, and the virtio devices that it drives
 */
record ProcessorTrack(ProcessorLane lane, List<VringTrack.View> vrings, List<String> subjects) {

    /**
     * Ring entries that the processor published: chains that it offered as driver or returned as device.
     *
     * @param starts where the pixels begin in the events of each virtqueue
     */
    PixelCounts entries(TimeWindow window, Map<QueueId, int[]> starts) {
        Kind kind = switch (lane.side()) {
            case HOST -> Kind.OFFERED;
            case REMOTE -> Kind.RETURNED;
        };
        PixelCounts entries = new PixelCounts(window.pixels());
        for (VringTrack.View vring : vrings) {
            entries.add(vring.rows(kind), Objects.requireNonNull(starts.get(vring.lane().queue())));
        }
        return entries;
    }

    List<LifeSpan> lifeCycle(LifeCycles.View lifeCycles, TimeWindow window) {
        List<LifeSpan> spans = new ArrayList<>();
        for (String subject : subjects) {
            spans.addAll(lifeCycles.spans(subject, window));
        }
        return spans;
    }
}
