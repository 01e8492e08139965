/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rpmsgtracer.trace.event.ChainReturned;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.Interrupt;
import org.rpmsgtracer.trace.event.Kick;
import org.rpmsgtracer.trace.event.QueueId;
import org.rpmsgtracer.trace.event.SampleEvents;

class TraceTest {

    private static final QueueId QUEUE = new QueueId(1);

    @TempDir
    private Path temp;
    private Path folder;

    @BeforeEach
    void nameFolder() {
        folder = temp.resolve("a.rpmsgtrace");
    }

    @Test
    void readsBackEachKindOfEvent() throws Exception {
        Traces.write(folder, TraceOptions.defaults(), SampleEvents.oneOfEachKind());
        assertThat(Traces.read(folder)).isEqualTo(SampleEvents.oneOfEachKind());
    }

    @Test
    void readsBackRandomEventsOverManyPackets() throws Exception {
        long seed = 4711;
        List<Event> events = SampleEvents.random(new Random(seed), 5_000);
        Traces.write(folder, new TraceOptions(1_000, 65535), events);

        try (TraceReader reader = TraceReader.open(folder)) {
            assertThat(reader.packetCount()).isGreaterThan(100);
            assertThat(reader.eventCount()).isEqualTo(5_000);
            assertThat(reader.startNs()).isEqualTo(events.getFirst().timeNs());
            assertThat(reader.endNs()).isEqualTo(events.getLast().timeNs());
            assertThat(Traces.rest(reader.cursor())).as("seed %d", seed).isEqualTo(events);
        }
    }

    @Test
    void keepsWhatTheRecordingIs() throws Exception {
        TraceInfo info = new TraceInfo(new UUID(-1, 2), "a \"b\" \\ \n", "tool", "1.2.3-é", 1,
                Map.of("seed", "42", "scenario", ""));
        TraceWriter.create(folder, info, TraceOptions.defaults()).close();
        try (TraceReader reader = TraceReader.open(folder)) {
            assertThat(reader.info()).isEqualTo(info);
            assertThat(reader.folder()).isEqualTo(folder);
        }
    }

    @Test
    void sameEventsGiveSameBytes() throws Exception {
        List<Event> events = SampleEvents.random(new Random(1), 500);
        Traces.write(folder, Traces.SMALL_PACKETS, events);
        Path again = Traces.write(temp.resolve("b.rpmsgtrace"), Traces.SMALL_PACKETS, events);
        assertThat(FolderContent.of(again)).isEqualTo(FolderContent.of(folder));
    }

    @Test
    void holdsNothingButMetadataAndStreamAtTheTopLevel() throws Exception {
        Traces.write(folder, TraceOptions.defaults(), SampleEvents.oneOfEachKind());
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()))
                    .containsExactlyInAnyOrder("metadata", "stream_0", "index/stream_0.idx");
        }
    }

    @Test
    void opensATraceWithoutEvents() throws Exception {
        Traces.write(folder, TraceOptions.defaults(), List.of());
        try (TraceReader reader = TraceReader.open(folder)) {
            assertThat(reader.eventCount()).isZero();
            assertThat(reader.startNs()).isZero();
            assertThat(reader.endNs()).isZero();
            assertThat(reader.tornTail()).isEmpty();
            assertThat(reader.cursor().advance()).isFalse();
            assertThat(reader.cursorFrom(5).advance()).isFalse();
        }
    }

    @Test
    void startsAtAnyEvent() throws Exception {
        List<Event> events = SampleEvents.random(new Random(2), 300);
        Traces.write(folder, Traces.SMALL_PACKETS, events);
        try (TraceReader reader = TraceReader.open(folder)) {
            for (int i = 0; i < events.size(); i++) {
                EventCursor cursor = reader.cursorAt(i);
                assertThat(cursor.advance()).isTrue();
                assertThat(cursor.eventNumber()).isEqualTo(i);
                assertThat(cursor.event()).isEqualTo(events.get(i));
            }
            assertThat(reader.cursorAt(events.size()).advance()).isFalse();
            assertThat(reader.cursorAt(Long.MAX_VALUE).advance()).isFalse();
            assertThatIllegalArgumentException().isThrownBy(() -> reader.cursorAt(-1));
        }
    }

    @Test
    void startsAtAnyTime() throws Exception {
        List<Event> events = SampleEvents.random(new Random(3), 100);
        Traces.write(folder, Traces.SMALL_PACKETS, events);
        try (TraceReader reader = TraceReader.open(folder)) {
            for (Event event : events) {
                for (long timeNs : new long[] {event.timeNs() - 1, event.timeNs(), event.timeNs() + 1}) {
                    List<Event> expected = events.stream().filter(e -> e.timeNs() >= timeNs).toList();
                    assertThat(Traces.rest(reader.cursorFrom(timeNs))).isEqualTo(expected);
                }
            }
            assertThat(Traces.rest(reader.cursorFrom(Long.MIN_VALUE))).isEqualTo(events);
            assertThat(Traces.rest(reader.cursorFrom(Long.MAX_VALUE))).isEmpty();
        }
    }

    @Test
    void growsWhileItIsRead() throws Exception {
        try (TraceWriter writer = TraceWriter.create(folder, Traces.INFO, TraceOptions.defaults());
                TraceReader reader = TraceReader.open(folder)) {
            EventCursor cursor = reader.cursor();
            EventCursor later = reader.cursorAt(2);
            writer.accept(new Kick(1, QUEUE));
            assertThat(reader.refresh()).as("nothing flushed yet").isFalse();

            writer.flush();
            writer.flush();
            assertThat(cursor.advance()).as("not refreshed yet").isFalse();
            assertThat(reader.refresh()).isTrue();
            assertThat(reader.refresh()).isFalse();
            assertThat(Traces.rest(cursor)).containsExactly(new Kick(1, QUEUE));
            assertThat(later.advance()).isFalse();

            writer.accept(new Kick(2, QUEUE));
            writer.accept(new Kick(3, QUEUE));
            assertThat(writer.eventCount()).isEqualTo(3);
            writer.flush();
            assertThat(reader.refresh()).isTrue();
            assertThat(Traces.rest(cursor)).containsExactly(new Kick(2, QUEUE), new Kick(3, QUEUE));
            assertThat(Traces.rest(later)).containsExactly(new Kick(3, QUEUE));
            assertThat(reader.eventCount()).isEqualTo(3);
        }
    }

    @Test
    void isReadByAnotherThreadWhileItGrows() throws Exception {
        List<Event> events = SampleEvents.random(new Random(13), 20_000);
        try (TraceWriter writer = TraceWriter.create(folder, Traces.INFO, new TraceOptions(2_000, 65535));
                TraceReader reader = TraceReader.open(folder)) {
            Thread recorder = Thread.ofPlatform().start(() -> events.forEach(writer::accept));
            EventCursor cursor = reader.cursor();
            List<Event> seen = new ArrayList<>();
            while (recorder.isAlive()) {
                reader.refresh();
                seen.addAll(Traces.rest(cursor));
            }
            writer.flush();
            reader.refresh();
            seen.addAll(Traces.rest(cursor));
            assertThat(seen).isEqualTo(events);
            assertThat(reader.damages()).isEmpty();
        }
    }

    @Test
    void takesAPacketOnlyWhenAllOfItIsThere() throws Exception {
        Traces.write(folder, TraceOptions.defaults(), SampleEvents.oneOfEachKind());
        Path stream = folder.resolve("stream_0");
        byte[] whole = Files.readAllBytes(stream);
        Files.write(stream, new byte[0]);
        try (TraceReader reader = TraceReader.open(folder)) {
            for (int length = 1; length < whole.length; length++) {
                Files.write(stream, Arrays.copyOf(whole, length));
                assertThat(reader.refresh()).isFalse();
                assertThat(reader.tornTail()).get().extracting(TornTail::droppedBytes).isEqualTo((long) length);
            }
            Files.write(stream, whole);
            assertThat(reader.refresh()).isTrue();
            assertThat(reader.tornTail()).isEmpty();
            assertThat(Traces.rest(reader.cursor())).isEqualTo(SampleEvents.oneOfEachKind());
        }
    }

    @Test
    void storesALateEventWithTheLastTimeAndKeepsItsOwn() throws Exception {
        Traces.write(folder, TraceOptions.defaults(),
                List.of(new Kick(-7, QUEUE), new Kick(50, QUEUE), new Kick(20, QUEUE), new Kick(60, QUEUE)));
        try (TraceReader reader = TraceReader.open(folder)) {
            EventCursor cursor = reader.cursor();
            assertThat(cursor.advance()).isTrue();
            assertThat(cursor.event().timeNs()).isZero();
            assertThat(cursor.rawTimeNs()).isEqualTo(-7);
            assertThat(cursor.advance()).isTrue();
            assertThat(cursor.rawTimeNs()).isEqualTo(50);
            assertThat(cursor.advance()).isTrue();
            assertThat(cursor.event()).isEqualTo(new Kick(50, QUEUE));
            assertThat(cursor.rawTimeNs()).isEqualTo(20);
            assertThat(cursor.advance()).isTrue();
            assertThat(cursor.event()).isEqualTo(new Kick(60, QUEUE));
        }
    }

    @Test
    void reportsDiscardedEventsAlsoAfterTheLastOne() throws Exception {
        try (TraceWriter writer = TraceWriter.create(folder, Traces.INFO, TraceOptions.defaults())) {
            writer.accept(new Kick(1, QUEUE));
            writer.flush();
            writer.addDiscarded(3);
            writer.accept(new Interrupt(2, QUEUE));
            writer.flush();
            writer.addDiscarded(2);
            assertThatIllegalArgumentException().isThrownBy(() -> writer.addDiscarded(-1));
        }
        try (TraceReader reader = TraceReader.open(folder)) {
            List<Long> totals = new ArrayList<>();
            RecordCursor packets = reader.records();
            while (packets.advancePacket()) {
                totals.add(packets.discarded());
            }
            assertThat(totals).containsExactly(0L, 3L, 5L);
            assertThat(reader.discarded()).isEqualTo(5);
            assertThat(Traces.rest(reader.cursor())).containsExactly(new Kick(1, QUEUE), new Interrupt(2, QUEUE));
        }
    }

    @Test
    void leavesOutAnEventThatDoesNotFitAndGoesOn() throws Exception {
        try (TraceWriter writer = TraceWriter.create(folder, Traces.INFO, TraceOptions.defaults())) {
            writer.accept(new Kick(1, QUEUE));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> writer
                            .accept(new ChainReturned(2, QUEUE, 70_000, 0, 0)))
                    .withMessage("ChainReturned: 70000 does not fit in 16 bits");
            writer.accept(new Kick(3, QUEUE));
        }
        assertThat(Traces.read(folder)).containsExactly(new Kick(1, QUEUE), new Kick(3, QUEUE));
    }

    @Test
    void refusesEventsAfterItWasClosed() throws Exception {
        TraceWriter writer = TraceWriter.create(folder, Traces.INFO, TraceOptions.defaults());
        writer.close();
        writer.close();
        assertThatIllegalStateException().isThrownBy(() -> writer.accept(new Kick(1, QUEUE)));
    }

    @Test
    void refusesAFolderWithContent() throws Exception {
        Traces.write(folder, TraceOptions.defaults(), List.of());
        assertThatExceptionOfType(TraceException.class)
                .isThrownBy(() -> TraceWriter.create(folder, Traces.INFO, TraceOptions.defaults()))
                .withMessage(folder + ": the folder is not empty, a new trace needs one of its own")
                .satisfies(e -> assertThat(e.file()).isEqualTo(folder));
        Path file = Files.createFile(temp.resolve("file"));
        assertThatExceptionOfType(TraceException.class)
                .isThrownBy(() -> TraceWriter.create(file, Traces.INFO, TraceOptions.defaults()))
                .withMessage(file + ": the folder of the trace cannot be made (File exists)");
    }

    @Test
    void takesAnEmptyFolder() throws Exception {
        Files.createDirectories(folder);
        Traces.write(folder, TraceOptions.defaults(), List.of(new Kick(1, QUEUE)));
        assertThat(Traces.read(folder)).hasSize(1);
    }

    @Test
    void refusesOptionsAndNamesOutOfRange() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TraceOptions(127, 0))
                .withMessage("packet size 127, expected 128..524288");
        assertThatIllegalArgumentException().isThrownBy(() -> new TraceOptions(4096, 65536))
                .withMessage("snap length 65536, expected 0..65535");
        for (String name : List.of("tool", "format", "event", "Seed", "", "a b", "1a")) {
            assertThatIllegalArgumentException().as(name).isThrownBy(
                    () -> new TraceInfo(new UUID(1, 2), "source", "tool", "1", 0, Map.of(name, "value")));
        }
    }
}
