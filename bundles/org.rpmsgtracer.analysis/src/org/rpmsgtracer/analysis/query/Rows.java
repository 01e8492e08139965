/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

import java.util.List;
import java.util.function.IntToLongFunction;

/** Rows up to one moment: most of them in their section, the last few in memory. Does not change. Any thread. */
final class Rows<E extends RecordedRow> {

    private final RowPages<E> reader;
    private final PageDirectory.View pages;
    private final List<E> tail;

    /** @param tail the rows behind those of the pages */
    Rows(RowPages<E> reader, PageDirectory.View pages, List<E> tail) {
        this.reader = reader;
        this.pages = pages;
        this.tail = tail;
    }

    int size() {
        return pages.rows() + tail.size();
    }

    /** One row; {@code index} is 0..{@code size() - 1}. */
    E get(int index) {
        if (index >= pages.rows()) {
            return tail.get(index - pages.rows());
        }
        int page = AscendingSearch.firstFrom(0, pages.pages(), pages::firstRow, index + 1L) - 1;
        int first = pages.firstRow(page);
        return reader.page(pages.at(page), pages.bytes(page), pages.endRow(page) - first).get(index - first);
    }

    /** The first row at or after a time; {@link #size} if there is none. */
    int firstFrom(long timeNs) {
        return firstFrom(pages::firstNs, row -> get(row).timeNs(), timeNs);
    }

    /** The first row whose event is this one or a later one; {@link #size} if there is none. */
    int firstFromEvent(long eventNumber) {
        return firstFrom(pages::firstEvent, row -> get(row).eventNumber(), eventNumber);
    }

    /** Looks at the directory first, so that at most one page is read. */
    private int firstFrom(IntToLongFunction ofPage, IntToLongFunction ofRow, long wanted) {
        int page = AscendingSearch.firstFrom(0, pages.pages(), ofPage, wanted);
        int from = page == 0 ? 0 : pages.firstRow(page - 1);
        int to = page == pages.pages() ? size() : pages.firstRow(page);
        return AscendingSearch.firstFrom(from, to, ofRow, wanted);
    }

    /** The last row whose event is this one or an earlier one; -1 if there is none. */
    int lastUpToEvent(long eventNumber) {
        return eventNumber == Long.MAX_VALUE ? size() - 1 : firstFromEvent(eventNumber + 1) - 1;
    }

    /** The last row at or before a time; -1 if there is none. */
    int lastUpTo(long timeNs) {
        return timeNs == Long.MAX_VALUE ? size() - 1 : firstFrom(timeNs + 1) - 1;
    }
}
