/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rpmsgtracer.analysis.IndexedTrace;
import org.rpmsgtracer.analysis.RandomRecording;
import org.rpmsgtracer.analysis.query.NaiveRecording.Step;
import org.rpmsgtracer.analysis.state.StateCodec;
import org.rpmsgtracer.analysis.state.SystemState;
import org.rpmsgtracer.analysis.zoom.TimeWindow;
import org.rpmsgtracer.trace.event.Announcement;
import org.rpmsgtracer.trace.event.ChainOffered;
import org.rpmsgtracer.trace.event.ChainReturned;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.Interrupt;
import org.rpmsgtracer.trace.event.Kick;
import org.rpmsgtracer.trace.event.KickSuppressed;
import org.rpmsgtracer.trace.event.Lost;
import org.rpmsgtracer.trace.event.Message;
import org.rpmsgtracer.trace.event.QueueId;

/** Every query on a random recording gives what going through all events gives. */
class TraceIndexPropertyTest {

    private static final int EVENTS = 1500;
    private static final int WINDOWS = 8;

    private List<Event> events;
    private NaiveRecording naive;
    private IndexedTrace trace;
    private TraceIndex index;
    private Random random;

    private void record(long seed) {
        events = RandomRecording.of(seed, EVENTS);
        naive = new NaiveRecording(events);
        trace = IndexedTrace.of(events);
        index = trace.index();
        random = new Random(seed);
    }

    @AfterEach
    void close() {
        trace.close();
    }

    private TimeWindow window() {
        long from = random.nextLong(-50, index.endNs());
        long length = switch (random.nextInt(4)) {
            case 0 -> 1 + random.nextInt(30);
            case 1 -> 1 + random.nextInt(3000);
            default -> 1 + random.nextLong(index.endNs());
        };
        return new TimeWindow(from, from + length, 1 + random.nextInt(60));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void timelineEqualsGoingThroughAllEvents(long seed) {
        record(seed);
        for (int i = 0; i < WINDOWS; i++) {
            TimeWindow window = window();
            Timeline timeline = index.timeline(window, Integer.MAX_VALUE);
            for (VringActivity activity : timeline.vrings()) {
                checkVring(activity, window, seed);
            }
            for (ProcessorActivity activity : timeline.processors()) {
                checkCounts(activity.entries(), step -> isEntryOf(step, activity.lane()), window, seed);
            }
            List<MessageRow> arrows =
                    naive.steps(step -> step.event() instanceof Message, window.fromNs(), window.toNs())
                            .stream().map(naive::row).toList();
            assertThat(timeline.arrows()).as("seed %d, %s", seed, window).isEqualTo(arrows);
            assertThat(timeline.messages()).as("seed %d, %s", seed, window).isEqualTo(arrows.size());
        }
    }

    private void checkVring(VringActivity activity, TimeWindow window, long seed) {
        QueueId queue = activity.lane().queue();
        checkCounts(activity.messages(), on(queue, Message.class), window, seed);
        checkCounts(activity.kicks(), on(queue, Kick.class), window, seed);
        checkCounts(activity.interrupts(), on(queue, Interrupt.class), window, seed);
        checkCounts(activity.suppressed(), on(queue, KickSuppressed.class), window, seed);
        checkCounts(activity.lost(), on(queue, Lost.class), window, seed);
        checkLevels(activity.inFlight(), queue, window, seed);
    }

    private static Predicate<Step> on(QueueId queue, Class<? extends Event> type) {
        return step -> type.isInstance(step.event()) && step.queue().equals(Optional.of(queue));
    }

    private boolean isEntryOf(Step step, ProcessorLane lane) {
        return switch (lane.side()) {
            case HOST -> step.event() instanceof ChainOffered offered
                    && NaiveRecording.isOf(naive.vring(offered.queue()), lane);
            case REMOTE -> step.event() instanceof ChainReturned returned
                    && NaiveRecording.isOf(naive.vring(returned.queue()), lane);
        };
    }

    private void checkCounts(PixelCounts counts, Predicate<Step> wanted, TimeWindow window, long seed) {
        assertThat(counts.total()).as("seed %d, %s", seed, window)
                .isEqualTo(naive.count(wanted, window.fromNs(), window.toNs()));
        for (int pixel = 0; pixel < window.pixels(); pixel++) {
            assertThat(counts.at(pixel)).as("seed %d, %s, pixel %d", seed, window, pixel)
                    .isEqualTo(naive.count(wanted, window.startOf(pixel), window.startOf(pixel + 1)));
        }
    }

    private void checkLevels(PixelLevels levels, QueueId queue, TimeWindow window, long seed) {
        for (int pixel = 0; pixel < window.pixels(); pixel++) {
            List<Integer> expected = naive.levels(queue, window.startOf(pixel), window.startOf(pixel + 1));
            String where = "seed %d, %s, %s, pixel %d".formatted(seed, queue, window, pixel);
            assertThat(levels.known(pixel)).as(where).isEqualTo(!expected.isEmpty());
            if (!expected.isEmpty()) {
                assertThat(levels.min(pixel)).as(where).isEqualTo(Collections.min(expected));
                assertThat(levels.max(pixel)).as(where).isEqualTo(Collections.max(expected));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6, 7})
    void occupancyEqualsGoingThroughAllEvents(long seed) {
        record(seed);
        for (int i = 0; i < WINDOWS; i++) {
            TimeWindow window = window();
            for (OccupancyCurve curve : index.occupancy(window)) {
                checkLevels(curve.inFlight(), curve.lane().queue(), window, seed);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {8, 9})
    void messagesEqualGoingThroughAllEvents(long seed) {
        record(seed);
        for (int i = 0; i < WINDOWS; i++) {
            TimeWindow window = window();
            List<Step> expected = naive.steps(step -> step.event() instanceof Message, window.fromNs(), window.toNs());
            MessageList messages = index.messages(window.fromNs(), window.toNs());
            assertThat(messages.size()).as("seed %d, %s", seed, window).isEqualTo(expected.size());
            for (int row = 0; row < expected.size(); row++) {
                MessageRow wanted = naive.row(expected.get(row));
                assertThat(messages.row(row)).as("seed %d, %s, row %d", seed, window, row).isEqualTo(wanted);
                assertThat(messages.indexOf(wanted.eventNumber())).as("seed %d", seed).isEqualTo(row);
                assertThat(index.message(wanted.eventNumber())).as("seed %d", seed).contains(wanted);
            }
            long time = random.nextLong(window.fromNs(), window.toNs());
            long before = expected.stream().filter(step -> step.timeNs() < time).count();
            assertThat(messages.firstFrom(time)).as("seed %d, %s, time %d", seed, window, time).isEqualTo((int) before);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {10, 11})
    void announcementsEqualGoingThroughAllEvents(long seed) {
        record(seed);
        for (int i = 0; i < WINDOWS; i++) {
            TimeWindow window = window();
            List<Step> expected = naive.steps(step -> step.event() instanceof Announcement, window.fromNs(),
                    window.toNs());
            AnnouncementList announcements = index.announcements(window.fromNs(), window.toNs());
            assertThat(announcements.size()).as("seed %d, %s", seed, window).isEqualTo(expected.size());
            for (int row = 0; row < expected.size(); row++) {
                AnnouncementRow found = announcements.row(row);
                Announcement wanted = (Announcement) expected.get(row).event();
                assertThat(found.eventNumber()).as("seed %d", seed).isEqualTo(expected.get(row).number());
                assertThat(found.action()).as("seed %d", seed).isEqualTo(wanted.action());
                assertThat(found.name()).as("seed %d", seed).isEqualTo(wanted.name());
                assertThat(found.address()).as("seed %d", seed).isEqualTo(wanted.address());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {12, 13, 14})
    void stepsAndHitsEqualGoingThroughAllEvents(long seed) {
        record(seed);
        for (Lane lane : index.lanes()) {
            List<Step> onLane = naive.steps(step -> naive.liesOn(step, lane), 0, Long.MAX_VALUE);
            for (int i = 0; i < 40; i++) {
                long time = random.nextInt(3) == 0 && !onLane.isEmpty()
                        ? onLane.get(random.nextInt(onLane.size())).timeNs()
                        : random.nextLong(-10, index.endNs() + 10);
                String where = "seed %d, %s, time %d".formatted(seed, lane, time);
                assertThat(index.next(lane, time)).as(where).isEqualTo(onLane.stream()
                        .filter(step -> step.timeNs() > time).findFirst().map(TraceIndexPropertyTest::position));
                assertThat(index.previous(lane, time)).as(where)
                        .isEqualTo(onLane.stream().filter(step -> step.timeNs() < time)
                                .max(Comparator.comparingLong(Step::timeNs)
                                        .thenComparing(Comparator.comparingLong(Step::number).reversed()))
                                .map(TraceIndexPropertyTest::position));
            }
        }
    }

    private static EventPosition position(Step step) {
        return new EventPosition(step.timeNs(), step.number());
    }

    @ParameterizedTest
    @ValueSource(longs = {15, 16, 17})
    void aCheckpointAndTheEventsBehindItGiveTheState(long seed) {
        record(seed);
        for (int i = 0; i < 8; i++) {
            long time = i % 2 == 0
                    ? random.nextLong(-1, index.endNs() + 2)
                    : events.get(random.nextInt(events.size())).timeNs();
            Checkpoint checkpoint = index.checkpoint(time);
            assertThat(checkpoint.timeNs()).as("seed %d, time %d", seed, time).isLessThanOrEqualTo(Math.max(-1, time));
            SystemState state = checkpoint.state().copy();
            events.stream().skip(checkpoint.nextEvent()).filter(event -> event.timeNs() <= time).forEach(state::apply);
            SystemState wanted = new SystemState();
            events.stream().filter(event -> event.timeNs() <= time).forEach(wanted::apply);
            assertSame(state, wanted, "seed %d, time %d".formatted(seed, time));
            assertSame(index.stateAt(time), wanted, "seed %d, time %d".formatted(seed, time));
        }
        assertSame(index.latest(), index.stateAt(Long.MAX_VALUE), "seed " + seed);
        assertThat(index.checkpoint(Long.MAX_VALUE).nextEvent()).as("seed %d", seed).isGreaterThan(1000);
    }

    private static void assertSame(SystemState found, SystemState wanted, String where) {
        assertThat(StateCodec.standing(found)).as(where).isEqualTo(StateCodec.standing(wanted));
        assertThat(StateCodec.moving(found)).as(where).isEqualTo(StateCodec.moving(wanted));
    }
}
