/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

/** The announcements and withdrawals of a time range. Does not change. Any thread. */
public final class AnnouncementList {

    private final Rows<AnnouncementRow> rows;
    private final int first;
    private final int end;

    AnnouncementList(Rows<AnnouncementRow> rows, int first, int end) {
        this.rows = rows;
        this.first = first;
        this.end = end;
    }

    /** How many there are. */
    public int size() {
        return end - first;
    }

    /**
     * One of them, in the order of time.
     *
     * @param row 0..{@code size() - 1}
     */
    public AnnouncementRow row(int row) {
        if (row < 0 || row >= size()) {
            throw new IndexOutOfBoundsException("row " + row + " of " + size());
        }
        return rows.get(first + row);
    }
}
