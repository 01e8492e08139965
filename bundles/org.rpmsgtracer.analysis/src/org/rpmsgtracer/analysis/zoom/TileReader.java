/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom;

import org.rpmsgtracer.trace.store.Section;

/** The tiles of an index, and where they begin. Any thread; what it reads into has one. */
final class TileReader {

    static final int FIRST_NS = 0;
    static final int FIRST_EVENT = 1;
    static final int AT = 2;
    static final int BYTES = 3;
    /** Messages before the tile. */
    static final int MESSAGES = 4;
    static final int WIDTH = 5;

    private final Section section;
    private final RowTable.View table;
    private final byte[] tail;

    /**
     * @param section where they are stored
     * @param table   a row for each
     * @param tail    the last one, if it is not stored; else empty
     */
    TileReader(Section section, RowTable.View table, byte[] tail) {
        this.section = section;
        this.table = table;
        this.tail = tail;
    }

    RowTable.View table() {
        return table;
    }

    int size() {
        return table.size();
    }

    /** Messages before a tile. */
    long messagesBefore(int tile) {
        return table.at(tile, MESSAGES);
    }

    /** The last tile whose first event comes before a time; known to be {@code from} or later; -1 if there is none. */
    int lastBefore(long timeNs, int from) {
        return table.below(timeNs, FIRST_NS, Math.max(0, from)) - 1;
    }

    /** The last tile that begins with an event or an earlier one; -1 if there is none. */
    int lastFrom(long eventNumber) {
        return table.upTo(eventNumber, FIRST_EVENT) - 1;
    }

    /** The last tile with so many or fewer messages before it; -1 if there is none. */
    int lastWithMessages(long messages) {
        return table.upTo(messages, MESSAGES) - 1;
    }

    /**
     * Reads a tile.
     *
     * @param buffer to be used for it, if it is large enough
     * @return the buffer used
     */
    byte[] read(int number, Tile into, byte[] buffer) throws CorruptZoomException {
        int length = (int) table.at(number, BYTES);
        byte[] bytes = buffer;
        if (number == table.size() - 1 && tail.length > 0) {
            bytes = tail;
            length = tail.length;
        } else {
            bytes = buffer.length < length ? new byte[2 * length] : buffer;
            section.read(table.at(number, AT), bytes, 0, length);
        }
        into.read(bytes, length, table.at(number, FIRST_NS), table.at(number, FIRST_EVENT));
        return bytes;
    }
}
