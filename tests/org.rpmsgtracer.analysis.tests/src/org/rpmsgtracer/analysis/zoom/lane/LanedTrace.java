/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom.lane;

import java.util.ArrayList;
import java.util.List;

import org.rpmsgtracer.analysis.WrittenTrace;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.store.EventCursor;
import org.rpmsgtracer.trace.store.PacketPlace;
import org.rpmsgtracer.trace.store.RecordCursor;
import org.rpmsgtracer.trace.store.SectionWriter;
import org.rpmsgtracer.trace.store.TraceException;
import org.rpmsgtracer.trace.store.TraceReader;

/** A trace whose lanes are summed up packet by packet. */
@SuppressWarnings("resource") // all of it is closed together
final class LanedTrace implements AutoCloseable {

    private final WrittenTrace trace;
    private final SectionWriter section;
    private final RecordCursor packets;
    private final LaneBuilder builder;

    private LanedTrace(WrittenTrace trace, int eventsPerByte) throws TraceException {
        this.trace = trace;
        section = trace.reader().sections().create(LaneSection.NAME, LaneSection.VERSION);
        packets = trace.reader().records();
        builder = new LaneBuilder(section, trace.reader(), eventsPerByte);
    }

    /** A trace that grows, each packet of which becomes a block. */
    static LanedTrace ofSmallBlocks() throws TraceException {
        return new LanedTrace(WrittenTrace.growing(512), 0);
    }

    /** A trace that grows, with blocks as large as usual. */
    static LanedTrace ofUsualBlocks() throws TraceException {
        return new LanedTrace(WrittenTrace.growing(4096), 4);
    }

    /** Adds events, not yet summed up. */
    LanedTrace write(List<Event> events) {
        trace.add(events);
        return this;
    }

    /** Sums up the next packet. */
    boolean acceptPacket() {
        if (!packets.advancePacket()) {
            return false;
        }
        builder.accept(packets);
        return true;
    }

    LanedTrace acceptAll() {
        while (acceptPacket()) {
            // the next one
        }
        return this;
    }

    /** How many events were summed up. */
    long accepted() {
        if (packets.packetNumber() < 0) {
            return 0;
        }
        PacketPlace last = reader().packet(packets.packetNumber());
        return last.firstEvent() + last.eventCount();
    }

    LaneIndex publish() {
        return builder.publish();
    }

    LaneIndex commit() throws TraceException {
        return builder.commit(1, reader().packetCount());
    }

    TraceReader reader() {
        return trace.reader();
    }

    SectionWriter section() {
        return section;
    }

    /** The events with the times that are stored. */
    List<Event> stored() {
        List<Event> events = new ArrayList<>();
        EventCursor cursor = reader().cursor();
        while (cursor.advance()) {
            events.add(cursor.event());
        }
        return events;
    }

    @Override
    public void close() throws TraceException {
        section.close();
        trace.end();
        trace.close();
    }
}
