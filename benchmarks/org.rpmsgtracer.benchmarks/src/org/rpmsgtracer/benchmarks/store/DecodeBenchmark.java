/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.benchmarks.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32C;

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
import org.rpmsgtracer.trace.ctf.CorruptPacketException;
import org.rpmsgtracer.trace.ctf.RecordView;
import org.rpmsgtracer.trace.store.EventCursor;
import org.rpmsgtracer.trace.store.RecordCursor;
import org.rpmsgtracer.trace.store.TraceReader;

/**
 * Reading a trace again and again on one thread, from the page cache: an operation is all of it. What each step adds tells
 * where the time goes.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2, jvmArgs = {"-Xmx128m", "-XX:+UseSerialGC"})
public class DecodeBenchmark {

    private static final int READ_BYTES = 64 * 1024;

    /** The trace's folder. */
    @Param("")
    public String trace = "";

    private final ByteBuffer bytes = ByteBuffer.allocateDirect(READ_BYTES);
    private TraceReader reader;
    private FileChannel channel;
    private List<ByteBuffer> mapped;

    /** Opens it. */
    @Setup(Level.Trial)
    public void open() throws IOException {
        reader = TraceReader.open(Path.of(trace));
        Path stream = Path.of(trace, "stream_0");
        channel = FileChannel.open(stream);
        mapped = MappedLoop.map(stream);
    }

    /** Closes it. */
    @TearDown(Level.Trial)
    public void close() throws IOException {
        reader.close();
        channel.close();
    }

    /** The limit: the system copies the bytes out of the page cache, nobody looks at them. */
    @Benchmark
    public long copy() throws IOException {
        long at = 0;
        while (next(at)) {
            at += bytes.limit();
        }
        return at;
    }

    /** And a checksum is taken of them. */
    @Benchmark
    public long copyAndChecksum() throws IOException {
        CRC32C crc = new CRC32C();
        long at = 0;
        while (next(at)) {
            at += bytes.limit();
            crc.update(bytes);
        }
        return crc.getValue();
    }

    /** The store's records, without looking into them: packets checked, times, kinds and ends of records checked. */
    @Benchmark
    public long stepRecords() throws CorruptPacketException {
        RecordCursor cursor = reader.records();
        RecordView records = cursor.records();
        long count = 0;
        while (cursor.advancePacket()) {
            while (records.advance()) {
                count++;
            }
        }
        return count;
    }

    /** The store's records and all of their fields. */
    @Benchmark
    public long readRecords() throws CorruptPacketException {
        return ReadTrace.sum(reader.records()).sum();
    }

    /** The store's events, an object for each. */
    @Benchmark
    public long readEvents() {
        FieldSum sum = new FieldSum();
        EventCursor cursor = reader.cursor();
        while (cursor.advance()) {
            sum.add(cursor.event());
        }
        return sum.sum();
    }

    /** The hand-written loop over the mapped file, which checks nothing. */
    @Benchmark
    public long mappedLoop() {
        return MappedLoop.read(mapped).sum();
    }

    private boolean next(long at) throws IOException {
        bytes.clear();
        boolean some = channel.read(bytes, at) > 0;
        bytes.flip();
        return some;
    }
}
