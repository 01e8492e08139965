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
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.rpmsgtracer.trace.recorder.Producer;
import org.rpmsgtracer.trace.recorder.Recorder;
import org.rpmsgtracer.trace.recorder.RecorderOptions;
import org.rpmsgtracer.trace.recorder.Tracepoint;
import org.rpmsgtracer.trace.store.TraceInfo;
import org.rpmsgtracer.trace.store.TraceOptions;
import org.rpmsgtracer.trace.store.TraceWriter;

/**
 * What it costs a thread to record an event, while the recorder's thread empties the buffer and writes. The events come in
 * bursts with rests between, so that none is lost; their times are given, for the clock costs more than all the rest.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2, jvmArgs = {"-Xmx128m", "-XX:+UseSerialGC"})
public class AppendBenchmark {

    private static final int BURST = 50_000;
    /** Many bursts, in case that the recorder's thread has to wait for a processor. */
    private static final int BUFFER_BYTES = 1 << 24;
    private static final long REST_NS = 10_000_000;

    /** A recording that is under way. */
    @State(Scope.Thread)
    public static class Recording {

        private Path folder;
        private TraceWriter writer;
        private Recorder recorder;
        private Producer producer;
        private final Tracepoint connected = new Tracepoint();
        private long timeNs;

        /** Begins to record. */
        @Setup(Level.Trial)
        public void start() throws IOException {
            folder = Files.createTempDirectory("rpmsg-tracer-benchmarks");
            writer = TraceWriter.create(folder.resolve("append.rpmsgtrace"),
                    TraceInfo.of(new UUID(1, 2), "benchmark", "1"), TraceOptions.defaults());
            recorder = Recorder.start(writer, RecorderOptions.defaults().withBufferBytes(BUFFER_BYTES));
            producer = recorder.producer("benchmark");
            connected.connect(producer);
        }

        /** Waits until the buffer is empty. */
        @Setup(Level.Invocation)
        public void rest() {
            LockSupport.parkNanos(REST_NS);
        }

        /** Ends. */
        @TearDown(Level.Trial)
        public void end() throws IOException {
            recorder.close();
            writer.close();
            Traces.delete(folder);
            if (recorder.discarded() > 0) {
                throw new IllegalStateException(recorder.discarded() + " events were discarded");
            }
        }
    }

    private final Tracepoint disconnected = new Tracepoint();

    /** A descriptor event into the producer's buffer. */
    @Benchmark
    @OperationsPerInvocation(BURST)
    public void offered(Recording recording) {
        Producer producer = recording.producer;
        long timeNs = recording.timeNs;
        for (int i = 0; i < BURST; i++) {
            producer.offered(timeNs++, 1, i & 0xFFFF, i & 0xFF, 0x3ED4_4000L + i, 512, 2, 1);
        }
        recording.timeNs = timeNs;
    }

    /** The same through a hook. */
    @Benchmark
    @OperationsPerInvocation(BURST)
    public void hookOffered(Recording recording) {
        Tracepoint hook = recording.connected;
        long timeNs = recording.timeNs;
        for (int i = 0; i < BURST; i++) {
            hook.offered(timeNs++, 1, i & 0xFFFF, i & 0xFF, 0x3ED4_4000L + i, 512, 2, 1);
        }
        recording.timeNs = timeNs;
    }

    /** A message of 32 bytes into the producer's buffer. */
    @Benchmark
    @OperationsPerInvocation(BURST / 2)
    public void message(Recording recording) {
        Producer producer = recording.producer;
        long timeNs = recording.timeNs;
        for (int i = 0; i < BURST / 2; i++) {
            RoundTripCalls.message(producer, timeNs++, 1, i & 0xFFFF);
        }
        recording.timeNs = timeNs;
    }

    /** A hook while nothing records. */
    @Benchmark
    @OperationsPerInvocation(BURST)
    public int hook() {
        int taken = 0;
        for (int i = 0; i < BURST; i++) {
            taken += disconnected.offered(i, 1, i & 0xFFFF, i & 0xFF, 0x3ED4_4000L + i, 512, 2, 1) ? 1 : 0;
        }
        return taken;
    }

    /** The clock, which whoever records asks before each event. */
    @Benchmark
    public long clock() {
        return System.nanoTime();
    }
}
