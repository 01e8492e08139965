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
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reading all fields of a trace in a process of its own, in several ways, and by babeltrace2. The ways take turns; the
 * first pass only warms the page cache and does not count.
 *
 * @param events    of the trace
 * @param passes    that count
 * @param textToo   whether babeltrace2 prints the trace once, too
 */
record ReadRow(long events, int passes, boolean textToo) implements Row.Measurement {

    @Override
    public Row.Result measure(Traces traces) throws IOException {
        Path trace = traces.written(events);
        Map<ReadTrace.Way, List<MeasuredProcess>> ours = new EnumMap<>(ReadTrace.Way.class);
        List<Long> babeltrace = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        pass(trace);
        for (int pass = 0; pass < passes; pass++) {
            babeltrace.add(Babeltrace.readNs(trace));
            pass(trace).forEach((way, process) -> ours.computeIfAbsent(way, key -> new ArrayList<>()).add(process));
            ratios.add((double) babeltrace.getLast() / ours.get(ReadTrace.Way.RECORDS).getLast().wallNs());
        }
        double peerNs = Median.of(babeltrace, Long::doubleValue);
        List<String> details = new ArrayList<>();
        details.add(String.format(Locale.ROOT, "Whole processes that read all fields of %,d events (medians of %d):",
                events,
                passes));
        details.add("");
        details.add("| process | seconds | million events/s | times babeltrace2 |");
        details.add("| --- | ---: | ---: | ---: |");
        if (textToo) {
            details.add(line("babeltrace2, text", Babeltrace.printNs(trace), peerNs));
        }
        details.add(line("babeltrace2, `sink.utils.dummy`", peerNs, peerNs));
        ours.forEach((way, processes) -> details.add(line(way.description(), wallNs(processes), peerNs)));
        List<MeasuredProcess> records = ours.get(ReadTrace.Way.RECORDS);
        return new Row.Result(String.format(Locale.ROOT, "%.1f times", Median.of(ratios, Double::doubleValue)),
                Heap.peakMb(records), details);
    }

    private Map<ReadTrace.Way, MeasuredProcess> pass(Path trace) throws IOException {
        Map<ReadTrace.Way, MeasuredProcess> processes = new EnumMap<>(ReadTrace.Way.class);
        for (ReadTrace.Way way : ReadTrace.Way.values()) {
            processes.put(way, MeasuredProcess.java(ReadTrace.class, way, trace));
        }
        if (processes.values().stream().map(process -> process.value(ReadTrace.SUM)).distinct().count() != 1) {
            throw new IllegalStateException("not all have read the same: " + processes);
        }
        return processes;
    }

    private static double wallNs(List<MeasuredProcess> processes) {
        return Median.of(processes, MeasuredProcess::wallNs);
    }

    private String line(String what, double ns, double peerNs) {
        return String.format(Locale.ROOT, "| %s | %.2f | %.1f | %.1f |", what, ns / 1e9, 1e3 * events / ns,
                peerNs / ns);
    }
}
