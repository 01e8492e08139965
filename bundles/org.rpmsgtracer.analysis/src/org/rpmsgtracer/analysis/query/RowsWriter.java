/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

import java.util.ArrayList;
import java.util.List;

import org.rpmsgtracer.analysis.state.FieldWriter;
import org.rpmsgtracer.trace.store.SectionWriter;

/** Takes rows one by one and puts full pages of them into a section. One thread. */
final class RowsWriter<E extends RecordedRow> {

    /** A page is full with so many bytes or rows. */
    private static final int PAGE_BYTES = 1 << 15;
    private static final int PAGE_ROWS = 1024;

    private final SectionWriter section;
    private final RowPages<E> pages;
    private final PageDirectory directory = new PageDirectory();
    private final List<E> tail = new ArrayList<>();
    private FieldWriter page = new FieldWriter();

    RowsWriter(SectionWriter section, RowCodec<E> codec) {
        this.section = section;
        pages = new RowPages<>(section, codec);
    }

    void add(E row) {
        boolean first = tail.isEmpty();
        pages.write(row, first ? 0 : tail.getLast().eventNumber(), first ? 0 : tail.getLast().timeNs(), page);
        tail.add(row);
        if (page.size() >= PAGE_BYTES || tail.size() >= PAGE_ROWS) {
            writePage();
        }
    }

    private void writePage() {
        byte[] bytes = page.toBytes();
        long at = section.append(bytes, 0, bytes.length);
        directory.add(tail.size(), tail.getFirst().eventNumber(), tail.getFirst().timeNs(), at, bytes.length);
        tail.clear();
        page = new FieldWriter();
    }

    /** The rows so far. */
    Rows<E> rows() {
        return new Rows<>(pages, directory.view(), List.copyOf(tail));
    }

    /** Ends the rows: all of them are in the section then, and {@code out} tells where. */
    void finish(FieldWriter out) {
        if (!tail.isEmpty()) {
            writePage();
        }
        directory.writeTo(out);
    }
}
