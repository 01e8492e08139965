/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.benchmarks.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.rpmsgtracer.analysis.query.TraceIndex;
import org.rpmsgtracer.analysis.zoom.LaneAggregates;
import org.rpmsgtracer.analysis.zoom.LaneKey.VringKey;
import org.rpmsgtracer.analysis.zoom.TimeWindow;
import org.rpmsgtracer.session.Progress;
import org.rpmsgtracer.session.TraceSession;

/**
 * A process that opens a trace as the workbench does, makes its index if there is none, and asks for all of both virtqueues
 * on 2000 pixels: {@code OpenTrace FOLDER QUERIES}. Then it may ask for random ranges.
 */
public final class OpenTrace {

    /** How long it took until the trace was open. */
    static final String OPEN_NS = "open-ns";

    /** As wide as a large screen. */
    static final int PIXELS = 2000;

    private static final List<VringKey> RINGS = List.of(new VringKey(RoundTrips.TO_HOST),
            new VringKey(RoundTrips.TO_REMOTE));

    private OpenTrace() {}

    /** Takes the trace's folder, and how many random ranges to ask for of each width. */
    public static void main(String[] arguments) throws IOException {
        long begin = System.nanoTime();
        try (TraceSession session = TraceSession.open(Path.of(arguments[0]), Progress.NONE)) {
            long openNs = System.nanoTime() - begin;
            TraceIndex index = session.index();
            List<LaneAggregates> all = ask(index, new TimeWindow(index.startNs(), index.endNs() + 1, PIXELS));
            System.out.println(MeasuredProcess.ANSWER);
            ProcessReport report = new ProcessReport().put("events", index.eventCount()).put("lanes", all.size());
            RandomRanges.ask(Integer.parseInt(arguments[1]), index, report);
            report.put(OPEN_NS, openNs).print();
        }
    }

    static List<LaneAggregates> ask(TraceIndex index, TimeWindow window) {
        return index.zoom().query(RINGS, window);
    }
}
