/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.session;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.analysis.query.StoredTraceIndex;
import org.rpmsgtracer.analysis.query.TraceIndex;
import org.rpmsgtracer.analysis.query.TraceIndexBuilder;
import org.rpmsgtracer.trace.store.TraceException;
import org.rpmsgtracer.trace.store.TraceReader;

/**
 * Has the index of a trace: takes the one that lies there, makes it where there is none of use, and lets it grow with
 * the trace. One thread at a time makes it, any thread takes it.
 */
final class TraceIndexing implements Closeable {

    private final TraceReader reader;
    private final List<String> problems = new CopyOnWriteArrayList<>();
    /** What indexes that were handed out stand on. */
    private final List<Closeable> opened = new ArrayList<>();
    private @Nullable TraceIndexBuilder builder;
    private @Nullable IndexPasses passes;
    private int packets;
    private volatile TraceIndex index = TraceIndex.empty();

    TraceIndexing(TraceReader reader) {
        this.reader = reader;
    }

    /** The index of all that was read. */
    TraceIndex index() {
        return index;
    }

    /** Why the index could not be taken or kept, one sentence each. */
    List<String> problems() {
        List<String> all = new ArrayList<>(reader.problems());
        all.addAll(problems);
        return all;
    }

    /**
     * Takes the index that lies beside the trace, or makes it. It is put there if nobody records any more.
     *
     * @throws TraceException        if the trace cannot be read, or no index be made
     * @throws CancellationException if it is no longer wanted
     */
    @SuppressWarnings("resource") // closed with all others
    void open(Progress progress) throws TraceException {
        StoredTraceIndex stored = StoredTraceIndex.open(reader);
        opened.add(stored);
        problems.addAll(stored.problems());
        if (stored.index().isPresent()) {
            index = stored.index().get();
            packets = reader.packetCount();
        } else {
            readOn(progress);
            if (reader.ended()) {
                commit();
            }
        }
    }

    /**
     * Reads the events that the reader has found and that were not read yet. An index that is in its place cannot
     * grow: then it is made anew.
     *
     * @throws TraceException        if the trace cannot be read or the index not be written any further
     * @throws CancellationException if it is no longer wanted
     */
    void readOn(Progress progress) throws TraceException {
        @Nullable TraceIndexBuilder growing = builder;
        @Nullable IndexPasses under = passes;
        if (growing == null || under == null || growing.committed()) {
            if (growing != null && reader.packetCount() == packets) {
                return;
            }
            growing = TraceIndexBuilder.create(reader);
            opened.add(growing);
            under = new IndexPasses(reader, growing);
            builder = growing;
            passes = under;
        }
        under.readOn(progress);
        packets = growing.packetsTaken();
        index = growing.publish();
    }

    /** Puts an index that was made in its place beside the trace; if that fails, the problems say so. */
    void commit() {
        @Nullable TraceIndexBuilder made = builder;
        if (made != null && !made.committed() && made.packetsTaken() == packets) {
            try {
                index = made.commit();
            } catch (TraceException e) {
                problems.add(e.getMessage());
            }
        }
    }

    /** Closes the index: what was handed out cannot be asked any more. */
    @Override
    public void close() throws IOException {
        for (Closeable each : opened) {
            each.close();
        }
    }
}
