/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.session;

import java.util.concurrent.CancellationException;

import org.rpmsgtracer.analysis.query.TraceIndex;
import org.rpmsgtracer.analysis.query.TraceIndexBuilder;
import org.rpmsgtracer.trace.store.EventCursor;
import org.rpmsgtracer.trace.store.TraceException;
import org.rpmsgtracer.trace.store.TraceReadException;
import org.rpmsgtracer.trace.store.TraceReader;

/** Reads what a trace has and puts it into an index. One thread reads, any thread takes the index. */
final class TraceIndexing {

    private final TraceReader reader;
    private final EventCursor cursor;
    private final TraceIndexBuilder builder = new TraceIndexBuilder();
    private volatile TraceIndex index = TraceIndex.empty();

    TraceIndexing(TraceReader reader) {
        this.reader = reader;
        cursor = reader.cursor();
    }

    /** The index of all that was read. */
    TraceIndex index() {
        return index;
    }

    /**
     * Reads the events that the reader has found and that were not read yet.
     *
     * @throws TraceException        if the trace cannot be read any further; what was read is in the index
     * @throws CancellationException if it is no longer wanted
     */
    void readOn(Progress progress) throws TraceException {
        try {
            WorkDone work = new WorkDone(progress, reader.eventCount());
            while (cursor.advance()) {
                builder.accept(cursor.event());
                work.one();
            }
        } catch (TraceReadException e) {
            throw e.getCause();
        } finally {
            index = builder.publish();
        }
    }
}
