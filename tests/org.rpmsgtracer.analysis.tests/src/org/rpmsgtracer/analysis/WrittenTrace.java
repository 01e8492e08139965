/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.store.TraceException;
import org.rpmsgtracer.trace.store.TraceInfo;
import org.rpmsgtracer.trace.store.TraceOptions;
import org.rpmsgtracer.trace.store.TraceReader;
import org.rpmsgtracer.trace.store.TraceWriter;

/** A trace in a temporary folder, which goes away when it is closed. */
public final class WrittenTrace implements AutoCloseable {

    private final Path place;
    private final TraceWriter writer;
    private final TraceReader reader;

    private WrittenTrace(Path place, int packetBytes) throws TraceException {
        this.place = place;
        writer = TraceWriter.create(folder(), new TraceInfo(new UUID(1, 2), "test", "test", "1", 0, Map.of()),
                new TraceOptions(packetBytes, 0xFFFF));
        reader = TraceReader.open(folder());
    }

    /**
     * A trace that grows.
     *
     * @param packetBytes a packet with so many bytes is full
     */
    public static WrittenTrace growing(int packetBytes) {
        try {
            return new WrittenTrace(Files.createTempDirectory("rpmsgtracer-test"), packetBytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A trace of these events, whose writer has ended. */
    @SuppressWarnings("resource") // the caller closes the trace
    public static WrittenTrace of(List<Event> events, int packetBytes) {
        WrittenTrace trace = growing(packetBytes).add(events);
        trace.end();
        return trace;
    }

    /** Adds events, which the reader has found when this returns. */
    public WrittenTrace add(List<Event> events) {
        try {
            events.forEach(writer::accept);
            writer.flush();
            reader.refresh();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing is added any more. */
    public void end() {
        try {
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The trace folder. */
    public Path folder() {
        return place.resolve("test.rpmsgtrace");
    }

    /** Reads it; closed with the trace. */
    public TraceReader reader() {
        return reader;
    }

    @Override
    public void close() {
        try (writer; reader; Stream<Path> files = Files.walk(place)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
