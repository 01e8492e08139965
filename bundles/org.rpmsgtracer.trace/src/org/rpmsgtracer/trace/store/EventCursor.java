/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.trace.ctf.CorruptPacketException;
import org.rpmsgtracer.trace.ctf.PacketReader;
import org.rpmsgtracer.trace.ctf.StoredPacket;
import org.rpmsgtracer.trace.event.Event;

/** Walks over the events of a trace in order, with one packet in memory. For one thread. */
public final class EventCursor {

    private final StreamFile file;
    private final PacketTable packets;
    private final PacketLoader loader;
    private final long fromEvent;
    private final long fromNs;

    private int nextPacket;
    private @Nullable PacketReader packet;
    private long packetOffset;
    private long eventNumber = -1;
    private @Nullable TraceException trouble;

    /** Delivers the events that are neither before {@code fromEvent} nor before {@code fromNs}. */
    EventCursor(StreamFile file, UUID trace, PacketTable packets, int firstPacket, long fromEvent, long fromNs) {
        this.file = file;
        this.packets = packets;
        this.loader = new PacketLoader(file, trace);
        this.nextPacket = firstPacket;
        this.fromEvent = fromEvent;
        this.fromNs = fromNs;
    }

    /**
     * Goes to the next event.
     *
     * @return false if there is none yet; after a {@link TraceReader#refresh} there may be one
     * @throws TraceReadException if the stream file cannot be read any further: it vanished, was changed, or holds
     *             records that no correct writer made. Then the cursor stays where it is
     */
    public boolean advance() {
        TraceException known = trouble;
        if (known != null) {
            throw new TraceReadException(known);
        }
        try {
            while (step()) {
                if (eventNumber >= fromEvent && event().timeNs() >= fromNs) {
                    return true;
                }
            }
            return false;
        } catch (CorruptPacketException e) {
            throw stop(new TraceException(file.path(), "the packet at byte " + packetOffset + ": " + e.getMessage()));
        } catch (TraceException e) {
            throw stop(e);
        }
    }

    /**
     * The event that {@link #advance()} went to; to be asked for after it returned true.
     *
     * @throws IllegalStateException before that
     */
    public Event event() {
        return current().event();
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
        return current().rawTimeNs();
    }

    private boolean step() throws CorruptPacketException, TraceException {
        PacketReader reader = packet;
        while (reader == null || !reader.advance()) {
            if (nextPacket == packets.size()) {
                return false;
            }
            reader = open(packets.get(nextPacket));
            packet = reader;
            nextPacket++;
        }
        eventNumber++;
        return true;
    }

    private PacketReader open(StoredPacket stored) throws CorruptPacketException, TraceException {
        packetOffset = stored.offset();
        eventNumber = stored.firstEvent() - 1;
        if (!loader.load(stored.offset(), stored.endOffset()).equals(stored.header())) {
            throw new CorruptPacketException("it is another one than when the trace was opened");
        }
        return new PacketReader(stored.header(), loader.bytes());
    }

    private PacketReader current() {
        PacketReader reader = packet;
        if (reader == null) {
            throw new IllegalStateException("no event: advance first");
        }
        return reader;
    }

    private TraceReadException stop(TraceException cause) {
        trouble = cause;
        return new TraceReadException(cause);
    }
}
