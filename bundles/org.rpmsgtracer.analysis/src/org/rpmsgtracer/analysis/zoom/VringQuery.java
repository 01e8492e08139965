/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinTask;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.analysis.zoom.LaneKey.VringKey;
import org.rpmsgtracer.trace.ctf.CorruptPacketException;
import org.rpmsgtracer.trace.store.TraceReader;

/**
 * A query of virtqueues. Each pixel border costs a read of the trace, so that many pixels are shared among the
 * processors.
 */
final class VringQuery {

    private static final int PIXELS_WORTH_A_THREAD = 128;
    private static final int MAX_THREADS = 4;

    private final TraceReader trace;
    private final TileReader tiles;
    private final Map<Integer, VringLane> lanes;
    private final TimeWindow window;

    /** @param lanes by queue number */
    VringQuery(TraceReader trace, TileReader tiles, Map<Integer, VringLane> lanes, TimeWindow window) {
        this.trace = trace;
        this.tiles = tiles;
        this.lanes = lanes;
        this.window = window;
    }

    /** Fills answers; those for lanes that are not there stay empty. */
    void run(Map<LaneKey, LaneAggregates.Builder> answers) {
        int processors = Math.min(MAX_THREADS, Runtime.getRuntime().availableProcessors());
        int parts = Math.clamp(window.pixels() / PIXELS_WORTH_A_THREAD, 1, processors);
        List<ForkJoinTask<?>> others = new ArrayList<>();
        for (int part = 1; part < parts; part++) {
            int from = border(part, parts);
            int to = border(part + 1, parts);
            others.add(ForkJoinTask.adapt(() -> fill(answers, from, to)).fork());
        }
        fill(answers, 0, border(1, parts));
        others.forEach(ForkJoinTask::join);
    }

    private int border(int part, int parts) {
        return (int) ((long) window.pixels() * part / parts);
    }

    private void fill(Map<LaneKey, LaneAggregates.Builder> answers, int from, int to) {
        List<VringPixels> pixels = new ArrayList<>();
        answers.forEach((key, answer) -> {
            @Nullable VringLane lane = key instanceof VringKey vring ? lanes.get(vring.queue().number()) : null;
            if (lane != null) {
                pixels.add(new VringPixels(new VringWalk(lane.queue(), lane.table()), answer));
            }
        });
        if (pixels.isEmpty()) {
            return;
        }
        try {
            new VringSweep(tiles, new LeafReader(trace), pixels).over(window, from, to);
        } catch (CorruptZoomException | CorruptPacketException e) {
            throw new DamagedZoomException(e);
        }
    }
}
