/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.ui.widget;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.rpmsgtracer.analysis.query.TraceIndex;
import org.rpmsgtracer.analysis.query.TraceIndexBuilder;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.store.RecordCursor;
import org.rpmsgtracer.trace.store.TraceInfo;
import org.rpmsgtracer.trace.store.TraceOptions;
import org.rpmsgtracer.trace.store.TraceReader;
import org.rpmsgtracer.trace.store.TraceWriter;

/** A trace with its index in a temporary folder, which stays open as long as the tests run. */
final class IndexedRecording {

    private final Path place;
    private final TraceReader reader;
    private final TraceIndexBuilder builder;

    private IndexedRecording(List<Event> events) throws IOException {
        place = Files.createTempDirectory("rpmsgtracer-test");
        Path folder = place.resolve("test.rpmsgtrace");
        TraceInfo info = new TraceInfo(new UUID(1, 2), "test", "test", "1", 0, Map.of());
        try (TraceWriter writer = TraceWriter.create(folder, info, TraceOptions.defaults())) {
            events.forEach(writer::accept);
        }
        reader = TraceReader.open(folder);
        builder = TraceIndexBuilder.create(reader);
        RecordCursor vrings = reader.records();
        while (vrings.advancePacket()) {
            builder.takeForVrings(vrings);
        }
        RecordCursor lanes = reader.records();
        while (lanes.advancePacket()) {
            builder.takeForLanes(lanes);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::remove));
    }

    /** The index of a trace of these events. */
    static TraceIndex of(List<Event> events) {
        try {
            return new IndexedRecording(events).builder.publish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void remove() {
        try (reader; builder; Stream<Path> files = Files.walk(place)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
