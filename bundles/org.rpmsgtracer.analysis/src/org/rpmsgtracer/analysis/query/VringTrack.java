/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.rpmsgtracer.analysis.state.VringState;
import org.rpmsgtracer.trace.event.Direction;

/** The columns of one virtqueue: all its events in their order, and for each kind which of them are of that kind. */
final class VringTrack {

    /** The kinds of events that are found by kind. */
    enum Kind {
        OFFERED, RETURNED, MESSAGE, KICK, INTERRUPT, SUPPRESSED, LOST
    }

    private final LongColumn times = new LongColumn();
    private final LongColumn numbers = new LongColumn();
    private final LevelColumn inFlight = new LevelColumn();
    private final Map<Kind, IntColumn> rows = new EnumMap<>(Kind.class);
    private final IntColumn offeredHeads = new IntColumn();
    private final IntColumn returnedHeads = new IntColumn();
    private final IntColumn messageRows = new IntColumn();
    private VringLane lane;
    private long configuredNs;
    private long lastNs;
    private OptionalInt lastLevel = OptionalInt.empty();
    private OptionalLong lastMessage = OptionalLong.empty();

    VringTrack(VringLane lane) {
        this.lane = lane;
        for (Kind kind : Kind.values()) {
            rows.put(kind, new IntColumn());
        }
    }

    /** How the virtqueue was described last. */
    VringLane lane() {
        return lane;
    }

    /** Number of the newest message's event. */
    OptionalLong lastMessage() {
        return lastMessage;
    }

    /** Adds the description with which the virtqueue came into view. */
    void addConfigured(VringLane newLane, long timeNs, long number, OptionalInt level) {
        add(timeNs, number, level);
        lane = newLane;
        configuredNs = timeNs;
    }

    /** Adds an event that is not found by its kind. */
    void add(long timeNs, long number, OptionalInt level) {
        if (times.size() > 0) {
            inFlight.add(lastStood(timeNs) ? lastLevel : OptionalInt.empty());
        }
        times.add(timeNs);
        numbers.add(number);
        lastNs = timeNs;
        lastLevel = level;
    }

    /**
     * Whether the ring ever stood as the last event left it. In the instant in which it comes into view the events only
     * lead from the first index that was looked at to how it was found.
     */
    private boolean lastStood(long timeNs) {
        return lastNs != configuredNs || timeNs != lastNs;
    }

    /** Adds an event of a kind. */
    void add(Kind kind, long timeNs, long number, OptionalInt level) {
        rows(kind).add(times.size());
        add(timeNs, number, level);
    }

    void addOffered(int head, long timeNs, long number, OptionalInt level) {
        offeredHeads.add(head);
        add(Kind.OFFERED, timeNs, number, level);
    }

    void addReturned(int head, long timeNs, long number, OptionalInt level) {
        returnedHeads.add(head);
        add(Kind.RETURNED, timeNs, number, level);
    }

    /** @param messageRow its row in the list of all messages */
    void addMessage(int messageRow, long timeNs, long number, OptionalInt level) {
        messageRows.add(messageRow);
        lastMessage = OptionalLong.of(number);
        add(Kind.MESSAGE, timeNs, number, level);
    }

    private IntColumn rows(Kind kind) {
        return Objects.requireNonNull(rows.get(kind));
    }

    /** What the track holds now. */
    View view(VringState state) {
        Map<Kind, IntColumn.View> rowViews = new EnumMap<>(Kind.class);
        rows.forEach((kind, column) -> rowViews.put(kind, column.view()));
        return new View(lane, state, times.view(), numbers.view(), inFlight.view(), rowViews, offeredHeads.view(),
                returnedHeads.view(), messageRows.view());
    }

    /**
     * A track at one moment.
     *
     * @param lane        the virtqueue as it was described last
     * @param state       the virtqueue after the last event
     * @param times       of all events
     * @param numbers     of all events
     * @param inFlight    after each event but the last, after which {@code state} has it
     * @param rows        which of all events are of a kind
     * @param offered     heads of the offered chains
     * @param returned    heads of the returned chains
     * @param messageRows rows of the messages in the list of all messages
     */
    record View(VringLane lane, VringState state, LongColumn.View times, LongColumn.View numbers,
            LevelColumn.View inFlight, Map<Kind, IntColumn.View> rows, IntColumn.View offered,
            IntColumn.View returned, IntColumn.View messageRows) implements EventSequence {

        @Override
        public int size() {
            return times.size();
        }

        @Override
        public EventPosition at(int index) {
            return new EventPosition(times.get(index), numbers.get(index));
        }

        IntColumn.View rows(Kind kind) {
            return Objects.requireNonNull(rows.get(kind));
        }

        /** How many events of a kind there are on each pixel. */
        PixelCounts counts(Kind kind, int[] pixelStarts) {
            PixelCounts counts = new PixelCounts(pixelStarts.length - 1);
            counts.add(rows(kind), pixelStarts);
            return counts;
        }

        /** What was in flight on each pixel. */
        PixelLevels levels(int[] pixelStarts) {
            PixelLevels levels = new PixelLevels(pixelStarts.length - 1);
            for (int pixel = 0; pixel < levels.pixels(); pixel++) {
                int entering = Math.max(0, pixelStarts[pixel] - 1);
                int end = pixelStarts[pixel + 1];
                if (end == size()) {
                    levels.include(pixel, state.inFlight());
                    end--;
                }
                inFlight.include(entering, end, levels, pixel);
            }
            return levels;
        }

        /**
         * When the receiver gave back the buffer of a message: the first entry of its own ring with the same head after
         * the message. A head cannot be out more often than the ring has entries, which bounds the search.
         */
        OptionalLong returnedNs(long messageNumber, int head) {
            boolean toDevice = lane.direction() == Direction.HOST_TO_REMOTE;
            IntColumn.View entries = rows(toDevice ? Kind.RETURNED : Kind.OFFERED);
            IntColumn.View heads = toDevice ? returned : offered;
            int first = AscendingSearch.firstFrom(0, entries.size(), entry -> numbers.get(entries.get(entry)),
                    messageNumber);
            int end = (int) Math.min(entries.size(), (long) first + state.num());
            for (int entry = first; entry < end; entry++) {
                if (heads.get(entry) == head) {
                    return OptionalLong.of(times.get(entries.get(entry)));
                }
            }
            return OptionalLong.empty();
        }
    }
}
