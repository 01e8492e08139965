/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.benchmarks.store;

import java.io.IOException;
import java.nio.file.Path;

import org.rpmsgtracer.trace.ctf.CorruptPacketException;
import org.rpmsgtracer.trace.ctf.RecordView;
import org.rpmsgtracer.trace.store.EventCursor;
import org.rpmsgtracer.trace.store.RecordCursor;
import org.rpmsgtracer.trace.store.TraceReader;

/** A process that reads all fields of a trace: {@code ReadTrace WAY FOLDER}. */
public final class ReadTrace {

    /** The ways to read. */
    enum Way {

        /** An object for each event. */
        EVENTS("the store's `EventCursor`"),
        /** No object for a record. */
        RECORDS("**the store's `RecordCursor`**"),
        /** Half of the packets on each of two threads. */
        RECORDS_2("the store's `RecordCursor`, two threads"),
        /** No store: {@link MappedLoop}. */
        MAPPED("a hand-written loop over mapped packets, which checks nothing");

        private final String description;

        Way(String description) {
            this.description = description;
        }

        String description() {
            return description;
        }
    }

    /** By this name the sum of all fields is reported. */
    static final String SUM = "sum";

    private ReadTrace() {}

    /** Takes the way and the trace's folder. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[1]);
        FieldSum sum = switch (Way.valueOf(arguments[0])) {
            case RECORDS -> records(folder);
            case RECORDS_2 -> recordsOnTwoThreads(folder);
            case EVENTS -> events(folder);
            case MAPPED -> MappedLoop.read(MappedLoop.map(folder.resolve("stream_0")));
        };
        new ProcessReport().put("events", sum.events()).put(SUM, sum.sum()).print();
    }

    private static FieldSum records(Path folder) throws IOException, CorruptPacketException {
        try (TraceReader trace = TraceReader.open(folder)) {
            return sum(trace.records());
        }
    }

    private static FieldSum recordsOnTwoThreads(Path folder) throws Exception {
        try (TraceReader trace = TraceReader.open(folder)) {
            int half = trace.packetCount() / 2;
            RecordCursor secondHalf = trace.records(half, trace.packetCount());
            FieldSum[] sums = new FieldSum[1];
            Thread other = Thread.ofPlatform().start(() -> sums[0] = sumUnchecked(secondHalf));
            FieldSum sum = sum(trace.records(0, half));
            other.join();
            sum.add(sums[0]);
            return sum;
        }
    }

    private static FieldSum events(Path folder) throws IOException {
        FieldSum sum = new FieldSum();
        try (TraceReader trace = TraceReader.open(folder)) {
            EventCursor cursor = trace.cursor();
            while (cursor.advance()) {
                sum.add(cursor.event());
            }
        }
        return sum;
    }

    static FieldSum sum(RecordCursor cursor) throws CorruptPacketException {
        FieldSum sum = new FieldSum();
        RecordView records = cursor.records();
        while (cursor.advancePacket()) {
            while (records.advance()) {
                sum.add(records);
            }
        }
        return sum;
    }

    private static FieldSum sumUnchecked(RecordCursor cursor) {
        try {
            return sum(cursor);
        } catch (CorruptPacketException e) {
            throw new IllegalStateException(e);
        }
    }
}
