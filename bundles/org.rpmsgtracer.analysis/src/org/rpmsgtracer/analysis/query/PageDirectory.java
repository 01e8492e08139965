/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

import java.util.Arrays;

import org.rpmsgtracer.analysis.state.CorruptIndexException;
import org.rpmsgtracer.analysis.state.FieldReader;
import org.rpmsgtracer.analysis.state.FieldWriter;

/** Where the pages of some rows lie in their section, and which rows they hold. Grows; one thread adds. */
final class PageDirectory {

    private static final int FIRST_ROW = 0;
    private static final int FIRST_EVENT = 1;
    private static final int FIRST_NS = 2;
    private static final int AT = 3;
    private static final int BYTES = 4;
    private static final int FIELDS = 5;

    private long[] fields = new long[FIELDS * 4];
    private int pages;
    private int rows;

    /** Adds a page that holds the next {@code pageRows} rows. */
    void add(int pageRows, long firstEvent, long firstNs, long at, int bytes) {
        int place = pages * FIELDS;
        if (place == fields.length) {
            fields = Arrays.copyOf(fields, place * 2);
        }
        fields[place + FIRST_ROW] = rows;
        fields[place + FIRST_EVENT] = firstEvent;
        fields[place + FIRST_NS] = firstNs;
        fields[place + AT] = at;
        fields[place + BYTES] = bytes;
        pages++;
        rows = Math.addExact(rows, pageRows);
    }

    /** The pages so far; those that are added later do not show in it. */
    View view() {
        return new View(fields, pages, rows);
    }

    void writeTo(FieldWriter out) {
        View all = view();
        out.number(pages);
        long at = 0;
        for (int page = 0; page < pages; page++) {
            out.number(all.endRow(page) - all.firstRow(page)).number(all.firstEvent(page)).number(all.firstNs(page))
                    .number(all.at(page) - at).number(all.bytes(page));
            at = all.at(page);
        }
    }

    /**
     * Reads what {@link #writeTo} wrote.
     *
     * @param length bytes of the section
     */
    static PageDirectory read(FieldReader in, long length) throws CorruptIndexException {
        PageDirectory directory = new PageDirectory();
        long at = 0;
        for (int left = in.count(); left > 0; left--) {
            int rows = in.number(Integer.MAX_VALUE - directory.rows);
            long firstEvent = in.number(Long.MAX_VALUE);
            long firstNs = in.number();
            at += in.number(length - at);
            directory.add(rows, firstEvent, firstNs, at, (int) in.number(Math.min(Integer.MAX_VALUE, length - at)));
        }
        return directory;
    }

    /** The first pages of a directory. Any thread. */
    static final class View {

        private final long[] fields;
        private final int pages;
        private final int rows;

        private View(long[] fields, int pages, int rows) {
            this.fields = fields;
            this.pages = pages;
            this.rows = rows;
        }

        int pages() {
            return pages;
        }

        int rows() {
            return rows;
        }

        int firstRow(int page) {
            return (int) fields[page * FIELDS + FIRST_ROW];
        }

        int endRow(int page) {
            return page + 1 == pages ? rows : firstRow(page + 1);
        }

        long firstEvent(int page) {
            return fields[page * FIELDS + FIRST_EVENT];
        }

        long firstNs(int page) {
            return fields[page * FIELDS + FIRST_NS];
        }

        long at(int page) {
            return fields[page * FIELDS + AT];
        }

        int bytes(int page) {
            return (int) fields[page * FIELDS + BYTES];
        }
    }
}
