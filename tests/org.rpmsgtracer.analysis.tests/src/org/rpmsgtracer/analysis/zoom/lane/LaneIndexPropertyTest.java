/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom.lane;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rpmsgtracer.analysis.zoom.Kind;
import org.rpmsgtracer.analysis.zoom.LaneAggregates;
import org.rpmsgtracer.analysis.zoom.LaneKey;
import org.rpmsgtracer.analysis.zoom.LaneKey.ProcessorKey;
import org.rpmsgtracer.analysis.zoom.NaiveLane;
import org.rpmsgtracer.analysis.zoom.TimeWindow;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.VringConfigured;
import org.rpmsgtracer.trace.store.Section;
import org.rpmsgtracer.trace.store.TraceException;

/** Every question to the lanes of a random trace is answered as going through all its events does. */
@SuppressWarnings("resource") // what a trace hands out is closed with it
class LaneIndexPropertyTest {

    private static final int LANES = 25;

    private Random random;
    private String where;

    private void begin(long seed) {
        random = new Random(seed);
        where = "seed " + seed;
    }

    private TimeWindow window(List<Event> events) {
        long end = events.isEmpty() ? 100 : events.getLast().timeNs();
        boolean atEvent = random.nextBoolean() && !events.isEmpty();
        long from = atEvent
                ? events.get(random.nextInt(events.size())).timeNs() - random.nextInt(3)
                : random.nextLong(-50, end + 20);
        long length = switch (random.nextInt(4)) {
            case 0 -> 1 + random.nextInt(30);
            case 1 -> 1 + random.nextInt(3000);
            default -> 1 + random.nextLong(2 * end + 1);
        };
        return new TimeWindow(from, from + length, 1 + random.nextInt(List.of(5, 60, 600).get(random.nextInt(3))));
    }

    private void check(LaneIndex index, List<Event> events, int windows) {
        NaiveLanes naive = new NaiveLanes(events);
        assertThat(index.lanes()).as(where)
                .containsExactlyInAnyOrderElementsOf(naive.lanes().stream().map(NaiveLane::key).toList());
        for (int i = 0; i < windows; i++) {
            TimeWindow window = window(events);
            List<NaiveLane> asked = new ArrayList<>(naive.lanes());
            Collections.shuffle(asked, random);
            asked = asked.subList(0, Math.min(asked.size(), 1 + random.nextInt(LANES)));
            List<LaneAggregates> found = index.query(asked.stream().map(NaiveLane::key).toList(), window);
            assertThat(found).as(where).hasSameSizeAs(asked);
            for (int lane = 0; lane < found.size(); lane++) {
                asked.get(lane).check(found.get(lane), window, where);
            }
        }
    }

    private void checkSteps(LaneIndex index, List<Event> events, int each) {
        for (NaiveLane lane : new NaiveLanes(events).lanes()) {
            long[] numbers = events(lane).toArray();
            for (int i = 0; i < each; i++) {
                long event = random.nextLong(-3, events.size() + 3);
                long time = random.nextLong(-3, events.getLast().timeNs() + 3);
                String what = "%s, %s, event %d, time %d".formatted(where, lane.key(), event, time);
                assertThat(index.next(lane.key(), event)).as(what)
                        .isEqualTo(LongStream.of(numbers).filter(number -> number > event).findFirst());
                assertThat(index.previous(lane.key(), event)).as(what)
                        .isEqualTo(LongStream.of(numbers).filter(number -> number < event).max());
                assertThat(index.firstFrom(lane.key(), time)).as(what).isEqualTo(LongStream.of(numbers)
                        .filter(number -> events.get((int) number).timeNs() >= time).findFirst());
            }
        }
    }

    private static LongStream events(NaiveLane lane) {
        boolean onlyMessages = lane.key() instanceof ProcessorKey;
        return lane.steps().stream()
                .filter(step -> onlyMessages
                        ? step.kind().filter(Kind.MESSAGE::equals).isPresent()
                        : step.kind().isPresent())
                .mapToLong(NaiveLane.Step::number);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyPixelIsExact(long seed) throws TraceException {
        begin(seed);
        try (LanedTrace trace = LanedTrace.ofSmallBlocks().write(LaneEvents.of(seed, 5000))) {
            check(trace.acceptAll().publish(), trace.stored(), 40);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8})
    void pixelsThatBeginWhereABlockEndsAreExact(long seed) throws TraceException {
        begin(seed);
        try (LanedTrace trace = LanedTrace.ofSmallBlocks().write(LaneEvents.of(seed, 600))) {
            LaneIndex index = trace.acceptAll().publish();
            NaiveLanes naive = new NaiveLanes(trace.stored());
            for (int packet = 0; packet < trace.reader().packetCount(); packet++) {
                long end = trace.reader().packet(packet).endNs();
                for (TimeWindow window : List.of(new TimeWindow(end - 1, end + 1, 2),
                        new TimeWindow(end, end + 1, 1))) {
                    List<LaneAggregates> found = index.query(index.lanes(), window);
                    for (NaiveLane lane : naive.lanes()) {
                        lane.check(found.get(index.lanes().indexOf(lane.key())), window, where);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void everyPixelIsExactInBlocksOfManyPackets(long seed) throws TraceException {
        begin(seed);
        try (LanedTrace trace = LanedTrace.ofUsualBlocks().write(LaneEvents.of(seed, 20_000))) {
            check(trace.acceptAll().publish(), trace.stored(), 8);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void whatIsCommittedTellsTheSame(long seed) throws TraceException {
        begin(seed);
        try (LanedTrace trace = LanedTrace.ofSmallBlocks().write(LaneEvents.of(seed, 5000))) {
            List<LaneKey> lanes = trace.acceptAll().publish().lanes();
            check(trace.commit(), trace.stored(), 5);
            try (Section section = trace.reader().sections().open(LaneSection.NAME, LaneSection.VERSION)
                    .orElseThrow()) {
                LaneIndex opened = LaneIndex.open(section, trace.reader());
                assertThat(opened.lanes()).as(where).isEqualTo(lanes);
                check(opened, trace.stored(), 10);
                checkSteps(opened, trace.stored(), 5);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34})
    void whatIsPublishedTellsOfTheEventsBeforeIt(long seed) throws TraceException {
        begin(seed);
        try (LanedTrace trace = random.nextBoolean() ? LanedTrace.ofSmallBlocks() : LanedTrace.ofUsualBlocks()) {
            List<LaneIndex> published = new ArrayList<>();
            List<Long> accepted = new ArrayList<>();
            List<Event> events = LaneEvents.of(seed, 3000);
            int written = 0;
            while (written < events.size()) {
                int more = Math.min(events.size() - written, 1 + random.nextInt(600));
                trace.write(events.subList(written, written + more)).acceptAll();
                written += more;
                published.add(trace.publish());
                accepted.add(trace.accepted());
            }
            for (int i = 0; i < published.size(); i++) {
                List<Event> before = trace.stored().subList(0, (int) (long) accepted.get(i));
                where = "seed " + seed + ", " + before.size() + " events";
                check(published.get(i), before, 3);
                checkSteps(published.get(i), before, 1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43, 44})
    void stepsAreFound(long seed) throws TraceException {
        begin(seed);
        try (LanedTrace trace = LanedTrace.ofSmallBlocks().write(LaneEvents.of(seed, 9000))) {
            checkSteps(trace.acceptAll().publish(), trace.stored(), 8);
        }
    }

    /** Blocks in which no virtqueue is set up can be entered at any packet, others only at their begin. */
    @ParameterizedTest
    @ValueSource(longs = {45})
    void stepsAreFoundInBlocksOfManyPackets(long seed) throws TraceException {
        begin(seed);
        List<Event> events = new ArrayList<>(LaneEvents.of(seed, 12_000));
        events.subList(1000, 9_000).removeIf(VringConfigured.class::isInstance);
        try (LanedTrace trace = LanedTrace.ofUsualBlocks().write(events)) {
            checkSteps(trace.acceptAll().publish(), trace.stored(), 1);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {51})
    void aLaneThatIsNotThereIsEmpty(long seed) throws TraceException {
        begin(seed);
        try (LanedTrace trace = LanedTrace.ofSmallBlocks().write(LaneEvents.of(seed, 500))) {
            LaneIndex index = trace.acceptAll().publish();
            LaneKey nobody = new ProcessorKey("nobody");
            TimeWindow window = new TimeWindow(0, 1000, 10);
            List<LaneAggregates> found = index.query(List.of(nobody, index.lanes().getFirst(), nobody), window);
            assertThat(found).extracting(LaneAggregates::lane).containsExactly(nobody, index.lanes().getFirst(),
                    nobody);
            new NaiveLane(nobody).check(found.getFirst(), window, where);
            assertThat(index.next(nobody, 0)).isEqualTo(OptionalLong.empty());
            assertThat(index.previous(nobody, 100)).isEqualTo(OptionalLong.empty());
            assertThat(index.firstFrom(nobody, 0)).isEqualTo(OptionalLong.empty());
        }
    }
}
