/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom;

import org.rpmsgtracer.trace.ctf.CorruptPacketException;
import org.rpmsgtracer.trace.ctf.RecordView;
import org.rpmsgtracer.trace.store.PartReader;
import org.rpmsgtracer.trace.store.TraceReader;

/** Goes through the events of one leaf, which it reads from the trace and checks. For one thread. */
final class LeafReader {

    private final PartReader parts;
    private RecordView records = new RecordView();
    private int event;

    LeafReader(TraceReader trace) {
        parts = trace.parts();
    }

    /**
     * Goes to before the first event of a leaf.
     *
     * @return false if the trace there is not what was indexed
     */
    boolean open(Tile tile, int leaf) {
        event = -1;
        try {
            records = parts.read(tile.packet(leaf), tile.from(leaf), tile.to(leaf), tile.firstNs(leaf));
        } catch (IndexOutOfBoundsException e) {
            return false;
        }
        if (parts.crc32c() != tile.crc(leaf)) {
            parts.reject("it is not what it was when it was indexed");
            return false;
        }
        return true;
    }

    /**
     * Goes to the next event.
     *
     * @return false if there is none
     */
    boolean advance() {
        try {
            event++;
            return records.advance();
        } catch (CorruptPacketException e) {
            return false;
        }
    }

    /** The event's place in the leaf, from 0. */
    int event() {
        return event;
    }

    /** The event. */
    RecordView record() {
        return records;
    }
}
