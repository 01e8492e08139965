/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.benchmarks.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What recording costs the recorded program, and how much it can take in. */
final class RecordRows {

    private static final long EVENTS = 40_000_000;
    private static final int FIRST_RATE = 4;
    private static final int RATE_STEP = 2;
    private static final int LAST_RATE = 40;
    private static final int TRIES = 2;

    private RecordRows() {}

    /** An event into the producer's buffer, and a hook while nothing records. */
    static Row.Result append() throws Exception {
        Map<String, Double> ns = Jmh.run(AppendBenchmark.class, Map.of());
        return new Row.Result(String.format(Locale.ROOT, "%.1f ns; %.1f ns", ns.get("offered"), ns.get("hook")), 0,
                List.of(
                        "What an event costs the thread that records it:", "", "| what | ns |", "| --- | ---: |",
                        line("a descriptor event into the producer's buffer", ns.get("offered")),
                        line("the same through a hook", ns.get("hookOffered")),
                        line("a message with 32 bytes into the producer's buffer", ns.get("message")),
                        line("a hook while nothing records", ns.get("hook")),
                        line("`System.nanoTime()`, which comes on top of it", ns.get("clock"))));
    }

    /** The highest rate up to which nothing is lost. */
    static Row.Result sustained(Traces traces) throws IOException {
        int best = 0;
        List<MeasuredProcess> processes = new ArrayList<>();
        List<String> details = new ArrayList<>(List.of(
                String.format(Locale.ROOT, "Recording %,d events at a steady rate, from one "
                        + "thread through a buffer of 32 MiB, until all of them are written:", EVENTS),
                "",
                "| million events/s | lost | seconds |", "| ---: | ---: | ---: |"));
        for (int rate = FIRST_RATE; rate <= LAST_RATE && rate <= best + 2 * RATE_STEP; rate += RATE_STEP) {
            MeasuredProcess process = record(traces, rate);
            for (int more = 1; more < TRIES && process.value(RecordTrace.DISCARDED) > 0; more++) {
                process = record(traces, rate);
            }
            boolean none = process.value(RecordTrace.DISCARDED) == 0;
            if (none && (rate == FIRST_RATE || best == rate - RATE_STEP)) {
                best = rate;
            }
            processes.add(process);
            details.add(String.format(Locale.ROOT, "| %d | %,d | %.2f |", rate, process.value(RecordTrace.DISCARDED),
                    process.value(RecordTrace.RECORDED_NS) / 1e9));
        }
        return new Row.Result(best + " million events/s", Heap.peakMb(processes), details);
    }

    private static MeasuredProcess record(Traces traces, int rate) throws IOException {
        Path trace = traces.empty();
        MeasuredProcess process = MeasuredProcess.java(RecordTrace.class, trace, EVENTS, rate * 1_000_000L);
        Traces.delete(trace);
        return process;
    }

    private static String line(String what, double ns) {
        return String.format(Locale.ROOT, "| %s | %.2f |", what, ns);
    }
}
