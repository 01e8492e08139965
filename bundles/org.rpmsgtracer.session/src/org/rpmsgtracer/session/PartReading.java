/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.session;

import java.util.concurrent.CancellationException;

import org.rpmsgtracer.trace.ctf.CorruptPacketException;
import org.rpmsgtracer.trace.ctf.RecordView;
import org.rpmsgtracer.trace.store.RecordCursor;
import org.rpmsgtracer.trace.store.TraceReader;

/**
 * Goes through a trace that is a part of a recording, event by event, each with its number in the recording. What is
 * damaged is left out, and the trace's reader tells of it. For one thread.
 */
final class PartReading {

    private final TracePart part;
    private final RecordCursor cursor;
    private final WorkDone work;
    private boolean inPacket;
    private long number = -1;
    private long discarded;
    private long discardedTaken;

    /** @param work is told of each event */
    PartReading(TraceReader trace, TracePart part, WorkDone work) {
        this.part = part;
        this.cursor = trace.records();
        this.work = work;
    }

    /**
     * Goes to the next event.
     *
     * @return false if there is none
     * @throws CancellationException if the work is no longer wanted
     */
    boolean advance() {
        while (true) {
            try {
                if (inPacket && records().advance()) {
                    number++;
                    work.one();
                    return true;
                }
            } catch (CorruptPacketException e) {
                cursor.reject(e);
            }
            if (!nextPacket()) {
                return false;
            }
        }
    }

    private boolean nextPacket() {
        if (inPacket) {
            discarded = Math.max(discarded, cursor.discarded());
        }
        inPacket = cursor.advancePacket();
        if (inPacket) {
            number = cursor.firstEvent() - 1;
        }
        return inPacket;
    }

    RecordView records() {
        return cursor.records();
    }

    /** The number of the present event in the recording; negative for one that restates what came before. */
    long number() {
        return part.inRecording(number);
    }

    /**
     * Events that the recorder dropped, as the packets say that were passed since this was asked for the last time. What
     * a packet says belongs to where it ends.
     */
    long takeDiscarded() {
        long fresh = discarded - discardedTaken;
        discardedTaken = discarded;
        return fresh;
    }

    /** The present record cannot be what it says: it is left out, and the rest of its packet. */
    void reject(CorruptPacketException reason) {
        cursor.reject(reason);
        nextPacket();
    }
}
