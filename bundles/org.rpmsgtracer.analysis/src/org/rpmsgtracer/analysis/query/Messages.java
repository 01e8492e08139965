/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

import java.util.Optional;
import java.util.OptionalLong;

import org.rpmsgtracer.analysis.query.StoredMessage.Returned;
import org.rpmsgtracer.analysis.query.TracedLanes.TracedVring;
import org.rpmsgtracer.analysis.zoom.LaneKey.DescriptorKey;
import org.rpmsgtracer.analysis.zoom.ZoomIndex;
import org.rpmsgtracer.trace.ctf.RecordId;
import org.rpmsgtracer.trace.event.Direction;

/**
 * All messages of a recording up to one moment, in the order of time, numbered from 0. Any thread.
 *
 * @param zoom    finds them
 * @param states  tells what they announce
 * @param packets has them
 * @param lanes   the virtqueues that carried them
 * @param count   how many there are
 */
record Messages(ZoomIndex zoom, States states, TracePackets packets, TracedLanes lanes, long count) {

    /** A descriptor that is offered again and again without being returned is not followed any further. */
    private static final int MAX_STEPS = 4096;
    /** The next packets are looked at first: the neighbours of a message ask for the same ones. */
    private static final int NEAR_PACKETS = 4;

    static Messages of(ZoomIndex zoom, States states, TracePackets packets, TracedLanes lanes) {
        return new Messages(zoom, states, packets, lanes, zoom.messagesBeforeEvent(zoom.eventCount()));
    }

    /** Number of the first message at or after a time. */
    long numberFrom(long timeNs) {
        if (timeNs <= zoom.startNs()) {
            return 0;
        }
        return timeNs > zoom.endNs() ? count : zoom.messagesBefore(timeNs);
    }

    /** Number of the message that an event is; -1 if it is none of a known virtqueue. */
    long numberOf(long eventNumber) {
        if (eventNumber < 0 || eventNumber >= zoom.eventCount()) {
            return -1;
        }
        PacketContent packet = packets.withEvent(eventNumber, states);
        int row = packet.row(eventNumber);
        if (row < 0) {
            return -1;
        }
        long number = zoom.messagesBeforeEvent(eventNumber);
        packets.number(packet, number - row);
        return number;
    }

    /** A message by its number, which must be there. Its neighbours cost little after it. */
    MessageRow row(long number) {
        return row(packets.message(number).orElseGet(() -> find(number)));
    }

    private StoredMessage find(long number) {
        OptionalLong event = zoom.messageEvent(number);
        if (event.isPresent()) {
            PacketContent packet = packets.withEvent(event.getAsLong(), states);
            int row = packet.row(event.getAsLong());
            if (row >= 0) {
                packets.number(packet, number - row);
                return packet.message(row);
            }
        }
        throw new ChangedTraceException("message " + number + " is not there any more");
    }

    /** A message by its event; empty if that is none of a known virtqueue. */
    Optional<MessageRow> message(long eventNumber) {
        if (eventNumber < 0 || eventNumber >= zoom.eventCount()) {
            return Optional.empty();
        }
        PacketContent packet = packets.withEvent(eventNumber, states);
        int row = packet.row(eventNumber);
        return row < 0 ? Optional.empty() : Optional.of(row(packet.message(row)));
    }

    private MessageRow row(StoredMessage message) {
        VringLane lane = lanes.vring(message.queue()).map(TracedVring::lane).orElseThrow();
        Optional<AnnouncementRow> announcement = announcement(message.eventNumber());
        String announced = announcement.map(AnnouncementRow::name).orElse("");
        return new MessageRow(message.eventNumber(), message.timeNs(), lane.queue(), lane.direction(), lane.from(),
                lane.to(), message.src(), message.dst(), message.length(), message.head(),
                announced.isEmpty() ? service(message) : announced, message.evidence(), message.recovered(),
                announcement.map(AnnouncementRow::action), returnedNs(message, lane.direction()));
    }

    /** A message found in memory afterwards may be older than the announcement that tells its service. */
    private String service(StoredMessage message) {
        boolean askAgain = message.service().isEmpty() && message.recovered();
        return askAgain
                ? states.latest().service(message.queue(), message.src(), message.dst())
                : message.service();
    }

    /** What a message announces: its announcement is the first event of that kind behind it. */
    private Optional<AnnouncementRow> announcement(long messageEvent) {
        Rows<AnnouncementRow> announcements = states.announcements();
        int next = announcements.firstFromEvent(messageEvent);
        return next == announcements.size() ? Optional.empty()
                : Optional.of(announcements.get(next))
                        .filter(row -> row.messageNumber().equals(OptionalLong.of(messageEvent)));
    }

    private OptionalLong returnedNs(StoredMessage message, Direction direction) {
        return message.returned() instanceof Returned.Later
                ? returnedLater(message, direction)
                : returnedNs(message.returned());
    }

    /** The receiver's next entry for the descriptor, unless the descriptor holds another message before. */
    private OptionalLong returnedLater(StoredMessage message, Direction direction) {
        long event = packets.withEvent(message.eventNumber(), states).endEvent();
        for (int near = 0; near < NEAR_PACKETS && event < zoom.eventCount(); near++) {
            PacketContent packet = packets.withEvent(event, states);
            Returned returned = packet.inherited(message.queue().number(), message.head());
            if (!(returned instanceof Returned.Later)) {
                return returnedNs(returned);
            }
            event = packet.endEvent();
        }
        return returnedFarther(message, direction, event - 1);
    }

    private static OptionalLong returnedNs(Returned returned) {
        return returned instanceof Returned.At at ? OptionalLong.of(at.timeNs()) : OptionalLong.empty();
    }

    private OptionalLong returnedFarther(StoredMessage message, Direction direction, long afterEvent) {
        DescriptorKey descriptor = new DescriptorKey(message.queue(), message.head());
        int wanted = direction == Direction.HOST_TO_REMOTE ? RecordId.CHAIN_RETURNED : RecordId.CHAIN_OFFERED;
        long event = afterEvent;
        for (int step = 0; step < MAX_STEPS; step++) {
            OptionalLong next = zoom.next(descriptor, event);
            if (next.isEmpty()) {
                return OptionalLong.empty();
            }
            event = next.getAsLong();
            PacketContent packet = packets.withEvent(event, states);
            if (packet.id(event) == wanted) {
                boolean forgotten = states.wasSetUp(message.queue().number(), message.eventNumber(), event);
                return forgotten ? OptionalLong.empty() : OptionalLong.of(packet.timeNs(event));
            }
            int row = packet.row(event);
            if (row >= 0 && !packet.message(row).recovered()) {
                return OptionalLong.empty();
            }
        }
        return OptionalLong.empty();
    }
}
