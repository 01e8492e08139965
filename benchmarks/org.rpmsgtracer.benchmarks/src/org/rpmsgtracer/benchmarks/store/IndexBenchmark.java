/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.benchmarks.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.rpmsgtracer.analysis.query.TraceIndexBuilder;
import org.rpmsgtracer.trace.store.RecordCursor;
import org.rpmsgtracer.trace.store.TraceReader;

/** The two passes that make an index, each alone on one thread and steady: an operation is a pass over all of a trace. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgs = {"-Xmx128m", "-XX:+UseSerialGC"})
public class IndexBenchmark {

    /** The trace's folder, which is left as it is. */
    @Param("")
    public String trace = "";

    private TraceReader reader;

    /** Opens it. */
    @Setup(Level.Trial)
    public void open() throws IOException {
        reader = TraceReader.open(Path.of(trace));
    }

    /** Closes it. */
    @TearDown(Level.Trial)
    public void close() throws IOException {
        reader.close();
    }

    /** Virtqueues, states and checkpoints. */
    @Benchmark
    public int vrings() throws IOException {
        try (TraceIndexBuilder builder = TraceIndexBuilder.create(reader)) {
            RecordCursor cursor = reader.records();
            while (cursor.advancePacket()) {
                builder.takeForVrings(cursor);
            }
            return builder.packetsTaken();
        }
    }

    /** Descriptors, channels, endpoints and processors. */
    @Benchmark
    public int lanes() throws IOException {
        try (TraceIndexBuilder builder = TraceIndexBuilder.create(reader)) {
            RecordCursor cursor = reader.records();
            while (cursor.advancePacket()) {
                builder.takeForLanes(cursor);
            }
            return cursor.packetNumber();
        }
    }
}
