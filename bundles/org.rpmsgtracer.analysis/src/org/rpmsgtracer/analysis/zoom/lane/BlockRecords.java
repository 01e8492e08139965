/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom.lane;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.trace.ctf.CorruptPacketException;
import org.rpmsgtracer.trace.ctf.RecordView;
import org.rpmsgtracer.trace.store.RecordCursor;
import org.rpmsgtracer.trace.store.TraceReader;

/**
 * The records of a few packets, each of which can be looked at before it is taken. The rest of a packet is left out
 * from a record on that is none. For one thread.
 */
final class BlockRecords {

    private final TraceReader trace;
    private @Nullable RecordCursor packets;
    private @Nullable RecordView present;
    private long eventNumber;

    BlockRecords(TraceReader trace) {
        this.trace = trace;
    }

    /** Goes to the first record of the packets {@code first <= number < end}. */
    void open(int first, int end) {
        RecordCursor opened = trace.records(first, end);
        packets = opened;
        present = null;
        beginPacket(opened);
    }

    /** Has no records any more. */
    void close() {
        packets = null;
        present = null;
    }

    /** The present record; null behind the last one. */
    @Nullable
    RecordView present() {
        return present;
    }

    /** Number of the present record's event. */
    long eventNumber() {
        return eventNumber;
    }

    /** Lets a replay take the present record, and goes to the next one. */
    void applyTo(LaneReplay replay) {
        RecordView record = present;
        RecordCursor its = packets;
        if (record == null || its == null) {
            throw new IllegalStateException("there is no record");
        }
        try {
            replay.apply(record);
            eventNumber++;
            if (record.advance()) {
                return;
            }
        } catch (CorruptPacketException e) {
            trace.damaged(its.packetNumber(), e.getMessage());
        }
        beginPacket(its);
    }

    private void beginPacket(RecordCursor from) {
        present = null;
        while (present == null && from.advancePacket()) {
            eventNumber = from.firstEvent();
            try {
                RecordView records = from.records();
                present = records.advance() ? records : null;
            } catch (CorruptPacketException e) {
                trace.damaged(from.packetNumber(), e.getMessage());
            }
        }
    }
}
