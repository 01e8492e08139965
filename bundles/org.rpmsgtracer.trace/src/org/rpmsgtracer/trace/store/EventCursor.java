/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.trace.ctf.CorruptPacketException;
import org.rpmsgtracer.trace.ctf.RecordView;
import org.rpmsgtracer.trace.event.Event;

/** Walks over the events of a trace in order, with one packet in memory. For one thread. */
public final class EventCursor {

    private final RecordCursor packets;
    private final RecordView records;
    private final long fromEvent;
    private final long fromNs;

    private boolean inPacket;
    private long eventNumber = -1;
    private @Nullable Event event;

    /** Delivers the events that are neither before {@code fromEvent} nor before {@code fromNs}. */
    EventCursor(RecordCursor packets, long fromEvent, long fromNs) {
        this.packets = packets;
        this.records = packets.records();
        this.fromEvent = fromEvent;
        this.fromNs = fromNs;
    }

    /**
     * Goes to the next event.
     *
     * @return false if there is none yet; after a {@link TraceReader#refresh} there may be one
     * @throws TraceReadException if the stream file cannot be read any further. Then the cursor stays where it is
     */
    public boolean advance() {
        while (true) {
            try {
                while (inPacket && records.advance()) {
                    eventNumber++;
                    if (eventNumber >= fromEvent && records.timeNs() >= fromNs) {
                        event = records.event();
                        return true;
                    }
                }
            } catch (CorruptPacketException e) {
                packets.reject(e);
            }
            inPacket = packets.advancePacket();
            if (!inPacket) {
                return false;
            }
            eventNumber = packets.firstEvent() - 1;
        }
    }

    /**
     * The event that {@link #advance()} went to; to be asked for after it returned true.
     *
     * @throws IllegalStateException before that
     */
    public Event event() {
        Event current = event;
        if (current == null) {
            throw new IllegalStateException("no event: advance first");
        }
        return current;
    }

    /** That event's number in the trace, from 0; events in damaged places are not counted. */
    public long eventNumber() {
        return eventNumber;
    }

    /**
     * That event's own time, in nanoseconds on the recording's clock. It is before {@link Event#timeNs()} if the event
     * reached the recorder late.
     */
    public long rawTimeNs() {
        return records.rawTimeNs();
    }
}
