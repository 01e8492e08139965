/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.rpmsgtracer.trace.event.Event;

/** Writes and reads whole traces. */
final class Traces {

    static final TraceInfo INFO = TraceInfo.of(UUID.fromString("0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"), "emulator",
            "1.0.0");
    /** Packets of a few events. */
    static final TraceOptions SMALL_PACKETS = new TraceOptions(200, 65535);

    private Traces() {}

    /** A closed trace. */
    static Path write(Path folder, TraceOptions options, List<Event> events) throws TraceException {
        try (TraceWriter writer = TraceWriter.create(folder, INFO, options)) {
            events.forEach(writer::accept);
        }
        return folder;
    }

    /** What is left when the recorder dies right after it wrote the last packet. */
    @SuppressWarnings("resource")
    static Path writeWithoutClosing(Path folder, TraceOptions options, List<Event> events) throws TraceException {
        TraceWriter writer = TraceWriter.create(folder, INFO, options);
        events.forEach(writer::accept);
        writer.flush();
        return folder;
    }

    static List<Event> read(Path folder) throws TraceException {
        try (TraceReader reader = TraceReader.open(folder)) {
            return rest(reader.cursor());
        }
    }

    /** All packets found so far. */
    static List<PacketPlace> packets(TraceReader reader) {
        return IntStream.range(0, reader.packetCount()).mapToObj(reader::packet).toList();
    }

    /** The events that the cursor has not delivered yet. */
    static List<Event> rest(EventCursor cursor) {
        List<Event> events = new ArrayList<>();
        while (cursor.advance()) {
            events.add(cursor.event());
        }
        return events;
    }
}
