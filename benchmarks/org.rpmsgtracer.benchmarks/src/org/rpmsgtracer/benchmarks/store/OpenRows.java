/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.benchmarks.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Opening a trace for the first time and again, and asking its index. */
final class OpenRows {

    /** What Trace Compass' reader and state history need for 10 million events of this size, as measured elsewhere. */
    private static final double TRACE_COMPASS_SECONDS = 16;
    private static final int PASSES = 5;
    private static final int RANGES = 200;

    private OpenRows() {}

    /** Whole processes that open a trace which nobody has opened before. */
    static Row.Result first(Traces traces, long events) throws IOException {
        List<MeasuredProcess> processes = firstOpens(traces, events, PASSES);
        double wallNs = Median.of(processes, MeasuredProcess::wallNs);
        return new Row.Result(times(TRACE_COMPASS_SECONDS * 1e9 / wallNs), Heap.peakMb(processes), List.of(
                String.format(Locale.ROOT,
                        "First open of %,d events with full index: %.2f s from start to end of the process; "
                                + "%.2f s of them for the index, that is %.0f million events/s.",
                        events, wallNs / 1e9,
                        openNs(processes) / 1e9, 1e3 * events / openNs(processes))));
    }

    /** The index alone, without the start of the virtual machine. */
    static Row.Result index(Traces traces, long events, long eventsOfSteps) throws Exception {
        List<MeasuredProcess> processes = firstOpens(traces, events, 3);
        Map<String, Double> passNs = Jmh.run(IndexBenchmark.class,
                Map.of("trace", traces.unopened(eventsOfSteps).toString()));
        return new Row.Result(String.format(Locale.ROOT, "%.0f million events/s", 1e3 * events / openNs(processes)),
                Heap.peakMb(processes), List.of(
                        String.format(Locale.ROOT,
                                "First open of %,d events with full index: %.2f s, whole process %.2f s. Its two "
                                        + "passes, each alone and steady:",
                                events, openNs(processes) / 1e9,
                                Median.of(processes, MeasuredProcess::wallNs) / 1e9),
                        "", "| pass | ns/event | million events/s |", "| --- | ---: | ---: |",
                        pass("virtqueues, states and checkpoints", passNs.get("vrings") / eventsOfSteps),
                        pass("descriptors, channels, endpoints and processors", passNs.get("lanes") / eventsOfSteps)));
    }

    private static String pass(String what, double ns) {
        return String.format(Locale.ROOT, "| %s | %.2f | %.0f |", what, ns, 1e3 / ns);
    }

    /** What the index needs on the disk. */
    static Row.Result size(Traces traces, long events) throws IOException {
        Path folder = traces.opened(events).resolve(".rpmsgtracer");
        List<String> details = new ArrayList<>(List.of("The index on the disk:", "", "| section | bytes/event |",
                "| --- | ---: |"));
        long all = 0;
        try (Stream<Path> sections = Files.list(folder)) {
            for (Path section : sections.sorted().toList()) {
                long bytes = Files.size(section);
                all += bytes;
                details.add(
                        String.format(Locale.ROOT, "| `%s` | %.3f |", section.getFileName(), (double) bytes / events));
            }
        }
        return new Row.Result(String.format(Locale.ROOT, "%.2f bytes/event", (double) all / events), 0, details);
    }

    /** From the start of a process to the first answer, with an index that is there. */
    static Row.Result again(Traces traces, long events) throws IOException {
        Path trace = traces.opened(events);
        List<MeasuredProcess> processes = new ArrayList<>();
        for (int pass = 0; pass <= 2 * PASSES; pass++) {
            processes.add(MeasuredProcess.java(OpenTrace.class, trace, 0));
        }
        processes.removeFirst();
        double answerNs = Median.of(processes, process -> process.answerNs().orElseThrow());
        return new Row.Result(String.format(Locale.ROOT, "%.0f ms", answerNs / 1e6), Heap.peakMb(processes),
                List.of(String.format(Locale.ROOT,
                        "Reopening %,d events: the trace is open after %.0f ms, of %.0f ms to the "
                                + "first answer; a virtual machine that does nothing needs %.0f ms.",
                        events, openNs(processes) / 1e6,
                        answerNs / 1e6, Nothing.wallNs() / 1e6)));
    }

    /** Random ranges of an index that is there. */
    static Row.Result query(Traces traces, long events) throws IOException {
        MeasuredProcess process = MeasuredProcess.java(OpenTrace.class, traces.opened(events), RANGES);
        List<String> details = new ArrayList<>(List.of(
                String.format(Locale.ROOT, "`query(from, to, 2000)` on two rings, %d random "
                        + "ranges of each width of %,d events, milliseconds:", RANGES, events),
                "",
                "| part of the recording | median | 95th percentile | longest |", "| ---: | ---: | ---: | ---: |"));
        for (int width = 0; width < RandomRanges.WIDTHS.length; width++) {
            details.add(line(process, String.format(Locale.ROOT, "%.6g", RandomRanges.WIDTHS[width]),
                    String.valueOf(width)));
        }
        details.add(line(process, "all of these", "all"));
        return new Row.Result(String.format(Locale.ROOT, "%.1f ms", process.value("all-95") / 1e6),
                Heap.peakMb(List.of(process)), details);
    }

    private static String line(MeasuredProcess process, String title, String name) {
        return String.format(Locale.ROOT, "| %s | %.2f | %.2f | %.2f |", title, process.value(name + "-median") / 1e6,
                process.value(name + "-95") / 1e6, process.value(name + "-max") / 1e6);
    }

    private static List<MeasuredProcess> firstOpens(Traces traces, long events, int passes) throws IOException {
        List<MeasuredProcess> processes = new ArrayList<>();
        for (int pass = 0; pass <= passes; pass++) {
            Path trace = traces.unopened(events);
            processes.add(MeasuredProcess.java(OpenTrace.class, trace, 0));
            Traces.delete(trace);
        }
        processes.removeFirst();
        return processes;
    }

    private static double openNs(List<MeasuredProcess> processes) {
        return Median.of(processes, process -> process.value(OpenTrace.OPEN_NS));
    }

    private static String times(double ratio) {
        return String.format(Locale.ROOT, "%.0f times", ratio);
    }
}
