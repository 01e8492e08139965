/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

import java.util.Optional;
import java.util.OptionalLong;

import org.rpmsgtracer.analysis.state.SystemState;

/**
 * All messages of a recording, row by row in the order of time.
 *
 * @param columns       what was recorded of them
 * @param tracks        the virtqueues that carried them
 * @param announcements what some of them announce
 * @param latest        the system after the last event
 */
record MessageTable(MessageColumns.View columns, Tracks tracks, RowColumn.View<AnnouncementRow> announcements,
        SystemState latest) {

    int size() {
        return columns.size();
    }

    /** The first row at or after a time. */
    int firstFrom(long timeNs) {
        return columns.times().firstFrom(0, timeNs);
    }

    /** The first row at or after an event. */
    int firstFromEvent(long eventNumber) {
        return columns.numbers().firstFrom(0, eventNumber);
    }

    long timeNs(int row) {
        return columns.times().get(row);
    }

    long number(int row) {
        return columns.numbers().get(row);
    }

    /** A message by the number of its event; empty if that event is no message. */
    Optional<MessageRow> message(long eventNumber) {
        int row = firstFromEvent(eventNumber);
        return row < size() && number(row) == eventNumber ? Optional.of(row(row)) : Optional.empty();
    }

    MessageRow row(int row) {
        VringTrack.View track = tracks.vring(columns.queue(row));
        VringLane lane = track.lane();
        long number = number(row);
        boolean recovered = columns.recovered(row);
        Optional<AnnouncementRow> announcement = announcement(number);
        String announced = announcement.map(AnnouncementRow::name).orElse("");
        return new MessageRow(number, timeNs(row), lane.queue(), lane.direction(), lane.from(), lane.to(),
                columns.src(row), columns.dst(row), columns.length(row), columns.head(row),
                announced.isEmpty() ? service(row) : announced, columns.evidence(row), recovered,
                announcement.map(AnnouncementRow::action),
                recovered ? OptionalLong.empty() : track.returnedNs(number, columns.head(row)));
    }

    /** A message found in memory afterwards may be older than the announcement that tells its service. */
    private String service(int row) {
        String service = columns.service(row);
        boolean askAgain = service.isEmpty() && columns.recovered(row);
        return askAgain ? latest.service(columns.queue(row), columns.src(row), columns.dst(row)) : service;
    }

    /** What a message announces: its announcement is the first event of that kind behind it. */
    private Optional<AnnouncementRow> announcement(long messageNumber) {
        int next = AscendingSearch.firstFrom(0, announcements.size(), row -> announcements.get(row).eventNumber(),
                messageNumber);
        return next == announcements.size() ? Optional.empty()
                : Optional.of(announcements.get(next))
                        .filter(announcement -> announcement.messageNumber().equals(OptionalLong.of(messageNumber)));
    }

    /** The messages on one virtqueue. */
    EventSequence on(VringTrack.View vring) {
        return new OnVring(columns, vring.messageRows());
    }

    private record OnVring(MessageColumns.View columns, IntColumn.View rows) implements EventSequence {

        @Override
        public int size() {
            return rows.size();
        }

        @Override
        public EventPosition at(int index) {
            return new EventPosition(columns.times().get(rows.get(index)), columns.numbers().get(rows.get(index)));
        }
    }
}
