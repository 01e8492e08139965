/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.store.DamagedRange;
import org.rpmsgtracer.trace.store.EventCursor;
import org.rpmsgtracer.trace.store.RecordCursor;
import org.rpmsgtracer.trace.store.Section;
import org.rpmsgtracer.trace.store.SectionWriter;
import org.rpmsgtracer.trace.store.TraceException;
import org.rpmsgtracer.trace.store.TraceInfo;
import org.rpmsgtracer.trace.store.TraceOptions;
import org.rpmsgtracer.trace.store.TraceReader;
import org.rpmsgtracer.trace.store.TraceWriter;

/** A trace in a folder, whose virtqueues are indexed packet by packet. */
final class ZoomedTrace implements Closeable {

    private final TraceReader reader;
    private final SectionWriter section;
    private final RecordCursor cursor;
    private final ZoomBuilder builder;
    private final List<Event> stored = new ArrayList<>();

    private ZoomedTrace(TraceReader reader) throws TraceException {
        this.reader = reader;
        section = reader.sections().create(ZoomFormat.SECTION, ZoomFormat.VERSION);
        cursor = reader.records();
        builder = new ZoomBuilder(section, reader, RecordListener.NONE);
        EventCursor events = reader.cursor();
        while (events.advance()) {
            stored.add(events.event());
        }
    }

    /** Writes events to a folder that does not exist yet. */
    @SuppressWarnings("resource") // closed with what is returned
    static ZoomedTrace of(Path folder, List<Event> events, int packetBytes) throws TraceException {
        TraceInfo info = TraceInfo.of(new UUID(1, 2), "test", "1");
        try (TraceWriter writer = TraceWriter.create(folder, info, new TraceOptions(packetBytes, 64))) {
            events.forEach(writer::accept);
        }
        return new ZoomedTrace(TraceReader.open(folder));
    }

    /** The events with the times that are stored. */
    List<Event> stored() {
        return stored;
    }

    int packetCount() {
        return reader.packetCount();
    }

    /** Where a packet begins in the stream. */
    long packetAt(int packet) {
        return reader.packet(packet).offset();
    }

    /** Damaged places found so far. */
    List<DamagedRange> damages() {
        return reader.damages();
    }

    /** The section that {@link #commit} put in its place. */
    Section open() {
        return reader.sections().open(ZoomFormat.SECTION, ZoomFormat.VERSION).orElseThrow();
    }

    /** The lanes that a section holds. */
    Optional<VringZoom> zoom(Section of) {
        return VringZoom.open(of, reader);
    }

    /** Indexes the next packet. */
    boolean acceptPacket() {
        if (!cursor.advancePacket()) {
            return false;
        }
        builder.accept(cursor);
        return true;
    }

    void acceptAll() {
        while (acceptPacket()) {
            // the next one
        }
    }

    VringZoom publish() {
        return builder.publish();
    }

    VringZoom commit() throws TraceException {
        return builder.commit(1, reader.packetCount());
    }

    @Override
    public void close() throws TraceException {
        section.close();
        reader.close();
    }
}
