/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.benchmarks.store;

import java.util.List;

/** The rows, in the order in which they are measured and shown. */
final class Rows {

    private static final long TEN_MILLION = 10_000_000;
    private static final long HUNDRED_MILLION = 100_000_000;

    static final List<Row> ALL = List.of(
            new Row("read-100m", "read all fields, 100 million events, whole process, against babeltrace2's dummy sink",
                    "15 times", "40 times", new ReadRow(HUNDRED_MILLION, 2, false)),
            new Row("read-10m", "the same at 10 million", "8 times", "15 times", new ReadRow(TEN_MILLION, 5, true)),
            new Row("decode", "steady decode, one thread", "80 million events/s", "150", new DecodeRow(TEN_MILLION)),
            new Row("first-open-10m",
                    "first open with full index, 10 million, fresh JVM, against Trace Compass' reader and "
                            + "state history (16 s)",
                    "20 times", "40 times", traces -> OpenRows.first(traces, TEN_MILLION)),
            new Row("first-open-100m", "first open: index of 100 million events, 2 threads", "50 million events/s",
                    "100",
                    traces -> OpenRows.index(traces, HUNDRED_MILLION, TEN_MILLION)),
            new Row("index-size", "index on disk", "2 bytes an event", "0.5",
                    traces -> OpenRows.size(traces, HUNDRED_MILLION)),
            new Row("reopen", "reopen with index, 100 million events: first query answered, from process start",
                    "300 ms",
                    "200 ms", traces -> OpenRows.again(traces, HUNDRED_MILLION)),
            new Row("query",
                    "`query(from, to, 2000)` on two rings, any range, 100 million events, 95th percentile, exact",
                    "5 ms", "2 ms", traces -> OpenRows.query(traces, HUNDRED_MILLION)),
            new Row("append",
                    "append a descriptor event to the producer's buffer, clock excluded; hook when nothing records",
                    "10 ns; 2 ns", "5 ns; 1 ns", traces -> RecordRows.append()),
            new Row("sustained", "sustained to the page cache, nothing lost", "8 million events/s", "20",
                    RecordRows::sustained));

    private Rows() {}
}
