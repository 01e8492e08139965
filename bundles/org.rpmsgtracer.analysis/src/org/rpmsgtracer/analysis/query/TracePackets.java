/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.analysis.state.SystemState;
import org.rpmsgtracer.trace.ctf.CorruptPacketException;
import org.rpmsgtracer.trace.ctf.RecordView;
import org.rpmsgtracer.trace.store.PacketPlace;
import org.rpmsgtracer.trace.store.RecordCursor;
import org.rpmsgtracer.trace.store.TraceReader;

/**
 * Reads events of a trace again, packet by packet, and keeps what the last few packets told. Any thread.
 *
 * <p>What has to be read throws {@link java.io.UncheckedIOException} if it cannot be.
 */
@SuppressWarnings("resource") // who opened the trace closes it
final class TracePackets {

    private static final int KEPT = 16;

    private final Optional<TraceReader> reader;
    private final Map<Integer, PacketContent> kept = new LinkedHashMap<>(KEPT * 2, 0.75f, true);
    private final Deque<Numbered> numbered = new ArrayDeque<>();

    /** A packet and the number of its first message. */
    private record Numbered(long firstMessage, PacketContent packet) {

        boolean has(long message) {
            return message >= firstMessage && message - firstMessage < packet.messages();
        }
    }

    /** @param reader reads the trace; empty for a recording without events, of which nobody asks anything */
    TracePackets(Optional<TraceReader> reader) {
        this.reader = reader;
    }

    private TraceReader trace() {
        return reader.orElseThrow();
    }

    /** The packet that has an event, which must be there. */
    PacketContent withEvent(long eventNumber, States states) {
        int packet = trace().packetWithEvent(eventNumber);
        synchronized (kept) {
            @Nullable PacketContent known = kept.get(packet);
            if (known != null) {
                return known;
            }
        }
        PacketContent read = read(packet, states);
        synchronized (kept) {
            kept.put(packet, read);
            if (kept.size() > KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return read;
    }

    /** A message by its number; empty if it is not in one of the packets whose numbers were told last. */
    Optional<StoredMessage> message(long number) {
        synchronized (numbered) {
            for (Numbered each : numbered) {
                if (each.has(number)) {
                    return Optional.of(each.packet.message((int) (number - each.firstMessage)));
                }
            }
        }
        return Optional.empty();
    }

    /** Tells the number of a packet's first message. */
    void number(PacketContent packet, long firstMessage) {
        synchronized (numbered) {
            numbered.removeIf(each -> each.packet == packet);
            numbered.addFirst(new Numbered(firstMessage, packet));
            if (numbered.size() > KEPT) {
                numbered.removeLast();
            }
        }
    }

    private PacketContent read(int packet, States states) {
        PacketPlace place = trace().packet(packet);
        SystemState state = stateBefore(place.firstEvent(), states);
        RecordCursor cursor = trace().records(packet, packet + 1);
        return cursor.advancePacket()
                ? PacketContent.of(cursor.records(), place.firstEvent(), place.eventCount(), state)
                : PacketContent.unreadable(place.firstEvent(), place.eventCount());
    }

    /** The system as it stood before an event. */
    private SystemState stateBefore(long eventNumber, States states) {
        Checkpoint checkpoint = states.checkpoint(states.checkpoints().lastUpToEvent(eventNumber));
        replay(checkpoint.state(), checkpoint.nextEvent(), eventNumber, Long.MAX_VALUE);
        return checkpoint.state();
    }

    /**
     * Applies the events of a range of numbers to a state, up to a time.
     *
     * @param toEvent the number behind that of the last one
     * @param toNs    no later event is applied
     */
    void replay(SystemState state, long fromEvent, long toEvent, long toNs) {
        if (fromEvent >= toEvent) {
            return;
        }
        int endPacket = Math.min(trace().packetWithEvent(toEvent - 1) + 1, trace().packetCount());
        RecordCursor cursor = trace().records(trace().packetWithEvent(fromEvent), endPacket);
        while (cursor.advancePacket()) {
            long end = Math.min(toEvent, cursor.firstEvent() + trace().packet(cursor.packetNumber()).eventCount());
            if (!replay(cursor, state, fromEvent, end, toNs)) {
                return;
            }
        }
    }

    /** Applies events of one packet; false if one is too late. */
    private static boolean replay(RecordCursor packet, SystemState state, long from, long end, long toNs) {
        RecordView records = packet.records();
        try {
            for (long number = packet.firstEvent(); number < end && records.advance(); number++) {
                if (records.timeNs() > toNs) {
                    return false;
                }
                if (number >= from) {
                    state.apply(records);
                }
            }
        } catch (CorruptPacketException e) {
            // what follows in this packet was passed over when it was indexed, too
        }
        return true;
    }
}
