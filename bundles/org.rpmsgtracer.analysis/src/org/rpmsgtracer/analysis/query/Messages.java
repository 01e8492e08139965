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

    /** Number of the first message whose event is this one or a later one. */
    long numberOf(long eventNumber) {
        return zoom.messagesBeforeEvent(eventNumber);
    }

    /** Whether an event is a message of a virtqueue that is known. */
    boolean isMessage(long eventNumber) {
        return eventNumber >= 0 && eventNumber < zoom.eventCount()
                && numberOf(eventNumber + 1) > numberOf(eventNumber);
    }

    /** A message by its number, which must be there. */
    MessageRow row(long number) {
        OptionalLong eventNumber = zoom.messageEvent(number);
        return (eventNumber.isPresent() ? stored(eventNumber.getAsLong()) : Optional.<MessageRow>empty())
                .orElseThrow(() -> new ChangedTraceException("message " + number + " is not there any more"));
    }

    /** A message by its event; empty if that is none of a known virtqueue. */
    Optional<MessageRow> message(long eventNumber) {
        return isMessage(eventNumber) ? stored(eventNumber) : Optional.empty();
    }

    private Optional<MessageRow> stored(long eventNumber) {
        return packets.withEvent(eventNumber, states).message(eventNumber).map(this::row);
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
        return switch (message.returned()) {
            case Returned.At at -> OptionalLong.of(at.timeNs());
            case Returned.Never never -> OptionalLong.empty();
            case Returned.Later later -> returnedLater(message, direction);
        };
    }

    /** The receiver's next entry for the descriptor, unless the descriptor holds another message before. */
    private OptionalLong returnedLater(StoredMessage message, Direction direction) {
        DescriptorKey descriptor = new DescriptorKey(message.queue(), message.head());
        int wanted = direction == Direction.HOST_TO_REMOTE ? RecordId.CHAIN_RETURNED : RecordId.CHAIN_OFFERED;
        long event = packets.withEvent(message.eventNumber(), states).endEvent() - 1;
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
            if (packet.message(event).filter(other -> !other.recovered()).isPresent()) {
                return OptionalLong.empty();
            }
        }
        return OptionalLong.empty();
    }
}
