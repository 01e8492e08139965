/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rpmsgtracer.session.TraceCut.Extent;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.Kick;
import org.rpmsgtracer.trace.event.QueueEvent;
import org.rpmsgtracer.trace.event.QueueId;
import org.rpmsgtracer.trace.event.VringConfigured;
import org.rpmsgtracer.trace.store.TraceInfo;
import org.rpmsgtracer.trace.store.TraceOptions;
import org.rpmsgtracer.trace.store.TraceReader;
import org.rpmsgtracer.trace.store.TraceWriter;

class TraceMergeTest {

    @TempDir
    private Path folder;

    private Path part(Path whole, long from, long to) throws IOException {
        Path part = folder.resolve(whole.getFileName() + "-" + from + "-" + to);
        TraceCut.run(whole, new Extent(false, from, to), part, Progress.NONE);
        return part;
    }

    private Path merged(String name, List<Path> parts, List<String> missing) throws IOException {
        Path merged = folder.resolve(name);
        CutResult result = TraceMerge.run(parts, merged, Progress.NONE);
        missing.addAll(result.missing());
        return merged;
    }

    private static long discarded(Path trace) throws IOException {
        try (TraceReader reader = TraceReader.open(trace)) {
            return reader.discarded();
        }
    }

    @Test
    void neighbouringPartsBecomeTheRecordingAgain() throws IOException {
        for (long seed = 0; seed < 12; seed++) {
            Random random = new Random(seed);
            Path whole = WrittenTraces.random(folder.resolve("whole" + seed), seed, 400);
            List<Path> parts = new ArrayList<>();
            int from = 0;
            while (from < 400) {
                int to = Math.min(400, from + 1 + random.nextInt(200));
                parts.add(part(whole, from, to));
                from = to;
            }
            Collections.shuffle(parts, random);
            List<String> missing = new ArrayList<>();
            Path again = merged("again" + seed, parts, missing);
            assertThat(StoredRecords.of(again)).as("seed %d", seed).isEqualTo(StoredRecords.of(whole));
            assertThat(discarded(again)).as("seed %d", seed).isEqualTo(discarded(whole));
            try (TraceReader a = TraceReader.open(whole); TraceReader b = TraceReader.open(again)) {
                assertThat(b.info()).as("seed %d", seed).isEqualTo(a.info());
            }
        }
    }

    @Test
    void partsThatOverlapOrRepeatGiveEachEventOnce() throws IOException {
        Path whole = WrittenTraces.random(folder.resolve("whole"), 3, 300);
        List<Path> parts = List.of(part(whole, 150, 300), part(whole, 0, 200), part(whole, 20, 30), whole);
        assertThat(StoredRecords.of(merged("again", parts, new ArrayList<>()))).isEqualTo(StoredRecords.of(whole));
        assertThat(discarded(folder.resolve("again"))).isEqualTo(discarded(whole));
    }

    @Test
    void partsFromTheMiddleBecomeALargerPart() throws IOException {
        Path whole = WrittenTraces.random(folder.resolve("whole"), 4, 300);
        Path direct = part(whole, 100, 250);
        Path merged = merged("merged", List.of(part(whole, 180, 250), part(whole, 100, 180)), new ArrayList<>());
        assertThat(StoredRecords.of(merged)).isEqualTo(StoredRecords.of(direct));
        try (TraceReader a = TraceReader.open(direct); TraceReader b = TraceReader.open(merged)) {
            assertThat(b.info()).isEqualTo(a.info());
        }
    }

    @Test
    void aGapIsSaidAndWhatStandsBehindItIsRestated() throws IOException {
        Path whole = WrittenTraces.random(folder.resolve("whole"), 5, 300);
        List<String> stored = StoredRecords.of(whole);
        List<String> missing = new ArrayList<>();
        Path behind = part(whole, 150, 300);
        Path merged = merged("merged", List.of(part(whole, 0, 100), behind), missing);
        assertThat(missing).first().asString().contains("events 100..150").contains("in none of the traces");
        List<String> records = StoredRecords.of(merged);
        assertThat(records.subList(0, 100)).isEqualTo(stored.subList(0, 100));
        assertThat(records.subList(records.size() - 150, records.size())).isEqualTo(stored.subList(150, 300));
        assertThat(records.subList(100, records.size())).isEqualTo(StoredRecords.of(behind));
    }

    @Test
    void differentRecordingsAreMergedByTheTimeOfDay() throws IOException {
        long day = 1_700_000_000_000_000_000L;
        Path late = WrittenTraces.random(folder.resolve("late"), 6, 200, day + 1000);
        Path early = WrittenTraces.random(folder.resolve("early"), 7, 200, day);
        List<String> missing = new ArrayList<>();
        Path merged = merged("merged", List.of(late, early), missing);
        assertThat(missing).noneMatch(sentence -> sentence.contains("aligned"));
        List<Event> events = Recordings.events(merged);
        assertThat(events).hasSize(400).isSortedAccordingTo((a, b) -> Long.compare(a.timeNs(), b.timeNs()));
        try (TraceReader reader = TraceReader.open(merged)) {
            assertThat(reader.info().clockOffsetNs()).isEqualTo(day);
            assertThat(reader.discarded()).isEqualTo(discarded(late) + discarded(early));
        }
        List<VringConfigured> rings = events.stream().filter(VringConfigured.class::isInstance)
                .map(VringConfigured.class::cast).toList();
        assertThat(rings).extracting(ring -> ring.queue().number()).containsExactly(0, 1, 2, 3);
        assertThat(rings).extracting(VringConfigured::timeNs).containsExactly(0L, 0L, 1000L, 1000L);
        assertThat(of(events, 0, 1)).isEqualTo(of(Recordings.events(early), 0, 1));
        assertThat(times(events, 2, 3)).isEqualTo(times(Recordings.events(late), 0, 1).stream()
                .map(time -> time + 1000).toList());
    }

    private static List<Event> of(List<Event> events, int first, int second) {
        return events.stream().filter(QueueEvent.class::isInstance).filter(event -> {
            int number = ((QueueEvent) event).queue().number();
            return number == first || number == second;
        }).toList();
    }

    private static List<Long> times(List<Event> events, int first, int second) {
        return of(events, first, second).stream().map(Event::timeNs).toList();
    }

    @Test
    void aClockWithoutTimeOfDayIsSaidNotToBeAligned() throws IOException {
        Path a = WrittenTraces.random(folder.resolve("a"), 8, 50);
        Path b = WrittenTraces.random(folder.resolve("b"), 9, 50, 5_000);
        List<String> missing = new ArrayList<>();
        merged("merged", List.of(a, b), missing);
        assertThat(missing).filteredOn(sentence -> sentence.contains("aligned")).hasSize(1).first().asString()
                .startsWith(a.toString());
    }

    @Test
    void aTraceThatSaysWhatCannotBeOfItsPartIsTakenForWhole() throws IOException {
        String self = "d9f3c1a2-5b64-4e0f-8a77-0123456789ab";
        List<Map<String, String>> lies = List.of(
                Map.of("part_of", self, "part_events", "5..2", "part_total", "7", "part_restated", "0"),
                Map.of("part_of", self, "part_events", "0..2", "part_total", "1", "part_restated", "0"),
                Map.of("part_of", self, "part_events", "0..2", "part_total", "2", "part_restated", "99"),
                Map.of("part_of", "nobody", "part_events", "0..2", "part_total", "2", "part_restated", "0"),
                Map.of("part_of", self, "part_events", "0..9999999999999999999", "part_total", "2"));
        for (int i = 0; i < lies.size(); i++) {
            Path lying = folder.resolve("lying" + i);
            TraceInfo info = new TraceInfo(new UUID(1, i), "test", "tool", "1", 0, lies.get(i));
            try (TraceWriter writer = TraceWriter.create(lying, info, TraceOptions.defaults())) {
                writer.accept(new Kick(5, new QueueId(0)));
                writer.accept(new Kick(6, new QueueId(0)));
            }
            Path merged = merged("of" + i, List.of(lying), new ArrayList<>());
            assertThat(StoredRecords.of(merged)).as("%s", lies.get(i)).isEqualTo(StoredRecords.of(lying)).hasSize(2);
        }
    }

    @Test
    void damageNeverGivesEventsThatWereNotRecorded() throws IOException {
        Path whole = WrittenTraces.random(folder.resolve("whole"), 11, 200);
        Set<String> stored = Set.copyOf(StoredRecords.of(whole));
        Path second = part(whole, 100, 200);
        byte[] bytes = Files.readAllBytes(Recordings.stream(second));
        for (long seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            byte[] spoiled = bytes.clone();
            for (int i = random.nextInt(4); i >= 0; i--) {
                spoiled[random.nextInt(spoiled.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(Recordings.stream(second), Arrays.copyOf(spoiled, random.nextInt(spoiled.length) + 1));
            Path merged = folder.resolve("merged" + seed);
            Path cut = folder.resolve("cut" + seed);
            try {
                CutResult result = TraceMerge.run(List.of(whole, second), merged, Progress.NONE);
                assertThat(result.missing()).as("seed %d", seed).isNotEmpty();
                assertThat(StoredRecords.of(merged)).as("seed %d", seed).isEqualTo(StoredRecords.of(whole));
                TraceCut.run(second, new Extent(true, 0, Long.MAX_VALUE), cut, Progress.NONE);
                assertThat(stored).as("seed %d", seed).containsAll(ofRecording(cut));
            } catch (IOException e) {
                assertThat(e.getMessage()).as("seed %d", seed).startsWith(second.toString());
            }
        }
    }

    private static List<String> ofRecording(Path trace) throws IOException {
        List<String> all = StoredRecords.of(trace);
        try (TraceReader reader = TraceReader.open(trace)) {
            long restated = TracePart.of(reader.info()).map(TracePart::restated).orElse(0L);
            return all.subList((int) restated, all.size());
        }
    }

    @Test
    void whatIsNoTraceIsNamedAndNothingIsLeftBehind() throws IOException {
        Path whole = WrittenTraces.random(folder.resolve("whole"), 3, 60);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> TraceMerge.run(List.of(whole, folder.resolve("none")), folder.resolve("merged"),
                        Progress.NONE))
                .withMessageStartingWith(folder.resolve("none").toString());
        assertThat(folder.resolve("merged")).doesNotExist();
    }
}
