/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.rpmsgtracer.analysis.query.TraceIndex;
import org.rpmsgtracer.analysis.query.TraceIndexBuilder;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.store.RecordCursor;

/** A trace in a temporary folder with its index; both go away when it is closed. */
@SuppressWarnings("resource") // all that is opened is closed with this
public final class IndexedTrace implements AutoCloseable {

    /** Small enough that short recordings have several packets. */
    private static final int PACKET_BYTES = 4096;

    private final WrittenTrace trace = WrittenTrace.growing(PACKET_BYTES);
    private final TraceIndexBuilder builder;
    private final RecordCursor vrings;
    private final RecordCursor lanes;

    private IndexedTrace() {
        try {
            builder = TraceIndexBuilder.create(trace.reader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        vrings = trace.reader().records();
        lanes = trace.reader().records();
    }

    /** A trace of these events; more can be added. */
    public static IndexedTrace of(List<Event> events) {
        return new IndexedTrace().add(events);
    }

    /** Adds events to trace and index. */
    public IndexedTrace add(List<Event> events) {
        trace.add(events);
        while (vrings.advancePacket()) {
            builder.takeForVrings(vrings);
        }
        while (lanes.advancePacket()) {
            builder.takeForLanes(lanes);
        }
        return this;
    }

    /** The index of the events so far. */
    public TraceIndex index() {
        return builder.publish();
    }

    /** The trace. */
    public WrittenTrace trace() {
        return trace;
    }

    /** Makes the index. */
    public TraceIndexBuilder builder() {
        return builder;
    }

    @Override
    public void close() {
        try (trace; builder) {
            trace.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
