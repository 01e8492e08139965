/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rpmsgtracer.analysis.RandomRecording;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.store.Section;
import org.rpmsgtracer.trace.store.TraceException;

/** Whatever is asked about the virtqueues of a random recording, the index tells what going through all events gives. */
class VringZoomPropertyTest {

    private static final int WINDOWS = 40;
    private static final int[] PACKET_BYTES = {200, 200, 700, 4096, 65_536};

    @TempDir
    private Path folder;

    private Random random;
    private String where;

    private ZoomedTrace record(long seed, int events) throws TraceException {
        random = new Random(seed);
        where = "seed " + seed;
        int packetBytes = PACKET_BYTES[random.nextInt(PACKET_BYTES.length)];
        return ZoomedTrace.of(folder.resolve("random.rpmsgtrace"), RandomRecording.of(seed, events), packetBytes);
    }

    private TimeWindow window(VringZoom zoom) {
        long from = random.nextLong(-50, zoom.endNs() + 1);
        long length = switch (random.nextInt(4)) {
            case 0 -> 1 + random.nextInt(30);
            case 1 -> 1 + random.nextInt(3000);
            default -> 1 + random.nextLong(zoom.endNs() + 1);
        };
        return new TimeWindow(from, from + length, 1 + random.nextInt(random.nextInt(6) == 0 ? 700 : 60));
    }

    private void checkWindows(VringZoom zoom, NaiveVrings naive, int windows) {
        assertThat(zoom.lanes()).as(where).isEqualTo(naive.lanes().stream().map(NaiveLane::key).toList());
        for (int i = 0; i < windows; i++) {
            TimeWindow window = window(zoom);
            List<LaneKey> asked = new ArrayList<>(zoom.lanes());
            Collections.shuffle(asked, random);
            List<LaneKey> some = asked.subList(0, random.nextInt(asked.size() + 1));
            List<LaneAggregates> found = zoom.query(some, window);
            assertThat(found).as(where).extracting(LaneAggregates::lane).isEqualTo(some);
            for (LaneAggregates lane : found) {
                naive.lane(lane.lane()).check(lane, window, where);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyPixelIsExact(long seed) throws TraceException {
        try (ZoomedTrace trace = record(seed, 4000)) {
            trace.acceptAll();
            checkWindows(trace.publish(), new NaiveVrings(trace.stored()), WINDOWS);
        }
    }

    /** With few pixels and many small leaves, so that a pixel has many tiles. */
    @ParameterizedTest
    @ValueSource(longs = {51, 52})
    void pixelsOfManyTilesAreExact(long seed) throws TraceException {
        random = new Random(seed);
        where = "seed " + seed;
        try (ZoomedTrace trace = ZoomedTrace.of(folder.resolve("random.rpmsgtrace"), RandomRecording.of(seed, 6000),
                200)) {
            trace.acceptAll();
            VringZoom zoom = trace.publish();
            NaiveVrings naive = new NaiveVrings(trace.stored());
            for (int i = 0; i < 30; i++) {
                long from = random.nextLong(-5, zoom.endNs() / 2);
                TimeWindow window = new TimeWindow(from, zoom.endNs() + 2 - random.nextInt(50), 1 + random.nextInt(4));
                for (LaneAggregates lane : zoom.query(zoom.lanes(), window)) {
                    naive.lane(lane.lane()).check(lane, window, where);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void whatIsCommittedTellsTheSame(long seed) throws TraceException {
        try (ZoomedTrace trace = record(seed, 4000)) {
            NaiveVrings naive = new NaiveVrings(trace.stored());
            trace.acceptAll();
            checkWindows(trace.commit(), naive, 5);
            try (Section section = trace.open()) {
                VringZoom opened = trace.zoom(section).orElseThrow();
                assertThat(opened.eventCount()).as(where).isEqualTo(trace.stored().size());
                assertThat(opened.startNs()).as(where).isEqualTo(trace.stored().getFirst().timeNs());
                assertThat(opened.endNs()).as(where).isEqualTo(trace.stored().getLast().timeNs());
                checkWindows(opened, naive, WINDOWS);
                checkSteps(opened, naive);
                checkMessages(opened, naive);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void whatIsPublishedTellsOfTheEventsBeforeIt(long seed) throws TraceException {
        try (ZoomedTrace trace = record(seed, 3000)) {
            List<VringZoom> published = new ArrayList<>();
            do {
                if (random.nextInt(trace.packetCount()) < 5) {
                    published.add(trace.publish());
                }
            } while (trace.acceptPacket());
            published.add(trace.publish());
            for (VringZoom zoom : published) {
                List<Event> before = trace.stored().subList(0, (int) zoom.eventCount());
                NaiveVrings naive = new NaiveVrings(before);
                where = "seed " + seed + ", " + before.size() + " events";
                checkWindows(zoom, naive, 6);
                checkSteps(zoom, naive);
                checkMessages(zoom, naive);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42})
    void othersAskWhileTheBuilderGoesOn(long seed) throws Exception {
        try (ZoomedTrace trace = record(seed, 6000); ExecutorService others = Executors.newFixedThreadPool(3)) {
            List<Future<?>> checks = new ArrayList<>();
            while (trace.acceptPacket()) {
                VringZoom zoom = trace.publish();
                long windowSeed = random.nextLong();
                checks.add(others.submit(() -> checkWindow(zoom, trace.stored(), new Random(windowSeed))));
            }
            for (Future<?> check : checks) {
                check.get();
            }
        }
    }

    /** Compares one window with the events that were there when the lanes were published. */
    private void checkWindow(VringZoom zoom, List<Event> stored, Random windows) {
        NaiveVrings naive = new NaiveVrings(stored.subList(0, (int) zoom.eventCount()));
        long from = windows.nextLong(zoom.endNs() + 1);
        TimeWindow window = new TimeWindow(from, from + 1 + windows.nextLong(zoom.endNs() + 1), 20);
        for (LaneAggregates lane : zoom.query(zoom.lanes(), window)) {
            naive.lane(lane.lane()).check(lane, window, where + ", " + zoom.eventCount() + " events");
        }
    }

    private void checkSteps(VringZoom zoom, NaiveVrings naive) {
        for (NaiveLane lane : naive.lanes()) {
            for (int i = 0; i < 30; i++) {
                long event = random.nextLong(-3, zoom.eventCount() + 3);
                long time = random.nextLong(-3, zoom.endNs() + 3);
                String what = "%s, %s, event %d, time %d".formatted(where, lane.key(), event, time);
                assertThat(zoom.next(lane.key(), event)).as(what).isEqualTo(lane.next(event));
                assertThat(zoom.previous(lane.key(), event)).as(what).isEqualTo(lane.previous(event));
                assertThat(zoom.firstFrom(lane.key(), time)).as(what).isEqualTo(lane.firstFrom(time));
            }
        }
    }

    private void checkMessages(VringZoom zoom, NaiveVrings naive) {
        List<Long> messages = naive.messages();
        for (int i = 0; i < 50; i++) {
            long event = random.nextLong(-3, zoom.eventCount() + 3);
            long time = random.nextLong(-3, zoom.endNs() + 3);
            assertThat(zoom.messagesBeforeEvent(event)).as("%s, event %d", where, event)
                    .isEqualTo(messages.stream().filter(number -> number < event).count());
            assertThat(zoom.messagesBefore(time)).as("%s, time %d", where, time)
                    .isEqualTo(naive.messagesBefore(time));
        }
        for (int message = -1; message <= messages.size(); message += 1 + random.nextInt(10)) {
            boolean isOne = message >= 0 && message < messages.size();
            assertThat(zoom.messageEvent(message)).as("%s, message %d", where, message)
                    .isEqualTo(isOne ? OptionalLong.of(messages.get(message)) : OptionalLong.empty());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34})
    void stepsAndMessagesAreFound(long seed) throws TraceException {
        try (ZoomedTrace trace = record(seed, 3000)) {
            NaiveVrings naive = new NaiveVrings(trace.stored());
            trace.acceptAll();
            VringZoom zoom = trace.publish();
            checkSteps(zoom, naive);
            checkMessages(zoom, naive);
        }
    }
}
