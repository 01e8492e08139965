/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.benchmarks.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Steady decoding on one thread, and what each step of it costs.
 *
 * @param events of the trace that is read again and again
 */
record DecodeRow(long events) implements Row.Measurement {

    private static final Map<String, String> STEPS = Map.of("copy", "copying out of the page cache alone",
            "copyAndChecksum", "and CRC-32C", "stepRecords",
            "the store's `RecordCursor`: and all checks of packets and records", "readRecords", "**and all fields**",
            "readEvents", "the store's `EventCursor`, an object for each event", "mappedLoop",
            "a hand-written loop over mapped packets: all fields, no checks, no copy");
    private static final List<String> ORDER =
            List.of("copy", "copyAndChecksum", "stepRecords", "readRecords", "readEvents",
                    "mappedLoop");

    @Override
    public Row.Result measure(Traces traces) throws Exception {
        Map<String, Double> passNs = Jmh.run(DecodeBenchmark.class, Map.of("trace", traces.written(events).toString()));
        List<String> details = new ArrayList<>(List.of("Steady decoding on one thread, step by step:", "",
                "| step | ns/event | million events/s |", "| --- | ---: | ---: |"));
        for (String step : ORDER) {
            double ns = passNs.get(step) / events;
            details.add(String.format(Locale.ROOT, "| %s | %.2f | %.0f |", STEPS.get(step), ns, 1e3 / ns));
        }
        return new Row.Result(
                String.format(Locale.ROOT, "%.0f million events/s", 1e3 * events / passNs.get("readRecords")),
                0, details);
    }
}
