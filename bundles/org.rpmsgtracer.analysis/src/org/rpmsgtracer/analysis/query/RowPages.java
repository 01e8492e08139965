/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.analysis.state.CorruptIndexException;
import org.rpmsgtracer.analysis.state.FieldReader;
import org.rpmsgtracer.analysis.state.FieldWriter;
import org.rpmsgtracer.trace.store.Section;

/**
 * Reads pages of rows from their section and keeps the last few that were asked for. Any thread.
 *
 * <pre>
 * page   rows one behind the other: number of events since the row before (the first: since the trace's begin), time
 *        since the row before, and what the kind of row has besides
 * </pre>
 */
final class RowPages<E extends RecordedRow> {

    private static final int KEPT = 8;

    private final Section section;
    private final RowCodec<E> codec;
    private final Map<Long, List<E>> kept = new LinkedHashMap<>(KEPT * 2, 0.75f, true);

    RowPages(Section section, RowCodec<E> codec) {
        this.section = section;
        this.codec = codec;
    }

    /**
     * Writes a row behind another.
     *
     * @param eventBefore event of the row before on this page; 0 if there is none
     * @param nsBefore    time of that row; 0 if there is none
     */
    void write(E row, long eventBefore, long nsBefore, FieldWriter out) {
        out.number(row.eventNumber() - eventBefore).number(row.timeNs() - nsBefore);
        codec.write(row, out);
    }

    /**
     * The rows of a page.
     *
     * @throws ChangedTraceException if they are not there
     */
    List<E> page(long at, int bytes, int rows) {
        synchronized (kept) {
            @Nullable List<E> known = kept.get(at);
            if (known != null) {
                return known;
            }
        }
        List<E> read = read(at, bytes, rows);
        synchronized (kept) {
            kept.put(at, read);
            if (kept.size() > KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return read;
    }

    private List<E> read(long at, int bytes, int rows) {
        byte[] content = new byte[bytes];
        section.read(at, content, 0, bytes);
        FieldReader in = new FieldReader(content);
        List<E> read = new ArrayList<>();
        long event = 0;
        long timeNs = 0;
        try {
            for (int row = 0; row < rows; row++) {
                event += in.number(Long.MAX_VALUE - event);
                timeNs += in.number();
                read.add(codec.read(event, timeNs, in));
            }
            in.end();
        } catch (CorruptIndexException e) {
            throw new ChangedTraceException("the page at byte " + at + " of its states: " + e.getMessage());
        }
        return read;
    }
}
