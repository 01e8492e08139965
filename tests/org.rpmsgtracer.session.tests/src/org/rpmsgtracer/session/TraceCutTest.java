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
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rpmsgtracer.analysis.state.SystemState;
import org.rpmsgtracer.session.TraceCut.Extent;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.VringConfigured;
import org.rpmsgtracer.trace.store.TraceReader;

class TraceCutTest {

    private static final int EVENTS = 600;

    @TempDir
    private Path folder;
    private Path whole;
    private List<String> stored;

    @BeforeEach
    void record() throws IOException {
        whole = WrittenTraces.random(folder.resolve("whole.rpmsgtrace"), 1, EVENTS);
        stored = StoredRecords.of(whole);
    }

    private Path cut(Extent extent, String name) throws IOException {
        Path part = folder.resolve(name + ".rpmsgtrace");
        CutResult result = TraceCut.run(whole, extent, part, Progress.NONE);
        assertThat(StoredRecords.of(part)).hasSize((int) (result.events() + result.restated()));
        return part;
    }

    private static long discarded(Path trace) throws IOException {
        try (TraceReader reader = TraceReader.open(trace)) {
            return reader.discarded();
        }
    }

    private static TracePart part(Path trace) throws IOException {
        try (TraceReader reader = TraceReader.open(trace)) {
            return TracePart.of(reader.info()).orElseThrow();
        }
    }

    @Test
    void takesExactlyTheEventsOfItsTimeByteForByte() throws IOException {
        Random random = new Random(5);
        List<Event> events = Recordings.events(whole);
        for (int i = 0; i < 25; i++) {
            long from = random.nextLong(events.getLast().timeNs());
            long to = from + random.nextLong(events.getLast().timeNs());
            Path part = cut(new Extent(true, from, to), "time" + i);
            int first = (int) events.stream().takeWhile(event -> event.timeNs() < from).count();
            int behind = (int) events.stream().takeWhile(event -> event.timeNs() < to).count();
            List<String> records = StoredRecords.of(part);
            int restated = records.size() - (behind - first);
            assertThat(records.subList(restated, records.size())).as("from %d to %d", from, to)
                    .isEqualTo(stored.subList(first, behind));
            assertThat(Recordings.events(part).subList(0, restated))
                    .allSatisfy(
                            event -> assertThat(event.timeNs()).isEqualTo(Math.max(from, lastBefore(events, first))));
        }
    }

    private static long lastBefore(List<Event> events, int first) {
        return first == 0 ? 0 : events.get(first - 1).timeNs();
    }

    @Test
    void theStateAtTheEndOfAPartIsThatOfTheRecording() throws IOException {
        for (int to : new int[] {50, 300, EVENTS}) {
            Path part = cut(new Extent(false, 40, to), "state" + to);
            assertThat(view(stateOf(Recordings.events(part)))).as("to %d", to)
                    .isEqualTo(view(stateOf(Recordings.events(whole).subList(0, to))));
        }
    }

    private static SystemState stateOf(List<Event> events) {
        SystemState state = new SystemState();
        events.forEach(state::apply);
        return state;
    }

    private static String view(SystemState state) {
        StringBuilder view = new StringBuilder();
        state.vrings().forEach(vring -> view.append(vring.name() + vring.availIdx() + " " + vring.usedIdx() + " "
                + vring.inFlight() + vring.buffers() + vring.bufferBytes() + "\n"));
        return view.append(state.processors()).append(state.devices()).append(state.channels()).toString();
    }

    @Test
    void aPartFromTheBeginRestatesNothing() throws IOException {
        Path part = cut(new Extent(false, 0, 100), "begin");
        assertThat(StoredRecords.of(part)).isEqualTo(stored.subList(0, 100));
        assertThat(part(part).restated()).isZero();
    }

    @Test
    void whatIsRestatedComesInAPacketOfItsOwn() throws IOException {
        Path part = cut(new Extent(false, 100, 200), "packet");
        try (TraceReader reader = TraceReader.open(part)) {
            assertThat(reader.packet(0).eventCount()).isEqualTo((int) part(part).restated()).isPositive();
            assertThat(reader.cursor().advance()).isTrue();
            assertThat(Recordings.events(part).getFirst()).isInstanceOf(VringConfigured.class);
            assertThat(part(part)).isEqualTo(new TracePart(part(part).recording(), 100, 200, EVENTS,
                    reader.packet(0).eventCount()));
        }
    }

    @Test
    void anEmptyExtentStillTellsWhatStood() throws IOException {
        Path part = cut(new Extent(false, 300, 300), "nothing");
        assertThat(view(stateOf(Recordings.events(part))))
                .isEqualTo(view(stateOf(Recordings.events(whole).subList(0, 300))));
        assertThat(part(part).fromEvent()).isEqualTo(part(part).toEvent()).isEqualTo(300);
    }

    @Test
    void everyDroppedEventIsInOnePart() throws IOException {
        Random random = new Random(3);
        for (int i = 0; i < 10; i++) {
            int middle = random.nextInt(EVENTS);
            long first = discarded(cut(new Extent(false, 0, middle), "first" + i));
            long second = discarded(cut(new Extent(false, middle, EVENTS), "second" + i));
            assertThat(first + second).as("cut at %d", middle).isEqualTo(discarded(whole)).isPositive();
        }
    }

    @Test
    void aPartOfAPartIsThatPartOfTheRecording() throws IOException {
        Path outer = cut(new Extent(false, 100, 400), "outer");
        long restated = part(outer).restated();
        Path inner = folder.resolve("inner.rpmsgtrace");
        TraceCut.run(outer, new Extent(false, restated + 50, restated + 120), inner, Progress.NONE);
        Path direct = cut(new Extent(false, 150, 220), "direct");
        List<String> records = StoredRecords.of(inner);
        assertThat(records.subList(records.size() - 70, records.size())).isEqualTo(stored.subList(150, 220));
        assertThat(part(inner).fromEvent()).isEqualTo(150);
        try (TraceReader a = TraceReader.open(inner); TraceReader b = TraceReader.open(direct)) {
            assertThat(a.info().uuid()).isEqualTo(b.info().uuid());
        }
    }

    @Test
    void theSameCutGivesTheSameBytes() throws IOException {
        Path once = cut(new Extent(true, 500, 3000), "once");
        Path again = cut(new Extent(true, 500, 3000), "again");
        assertThat(Recordings.files(again)).isEqualTo(Recordings.files(once));
    }

    @Test
    void whatIsTornOrDamagedIsSaidAndTheRestIsCut() throws IOException {
        Path stream = Recordings.stream(whole);
        byte[] bytes = Files.readAllBytes(stream);
        bytes[bytes.length / 2] ^= 1;
        Files.write(stream, bytes);
        Files.write(stream, new byte[50], StandardOpenOption.APPEND);
        Path part = folder.resolve("part.rpmsgtrace");
        CutResult result = TraceCut.run(whole, new Extent(false, 10, 10_000), part, Progress.NONE);
        assertThat(result.missing()).anySatisfy(sentence -> assertThat(sentence).contains("damaged"))
                .anySatisfy(sentence -> assertThat(sentence).contains("50 bytes"));
        List<String> records = StoredRecords.of(part);
        assertThat(records.subList((int) result.restated(), records.size())).isNotEmpty().isSubsetOf(stored);
    }

    @Test
    void aCancelledCutLeavesNothingBehind() throws IOException {
        Path part = folder.resolve("cancelled.rpmsgtrace");
        for (int after : new int[] {0, 1, 2}) {
            List<Long> asked = new ArrayList<>();
            Progress cancelling = new Progress() {

                @Override
                public void report(long done, long total) {
                    assertThat(done).isLessThanOrEqualTo(total);
                }

                @Override
                public boolean cancelled() {
                    asked.add(1L);
                    return asked.size() > after;
                }
            };
            Path big = folder.resolve("big" + after + ".rpmsgtrace");
            WrittenTraces.random(big, 9, 4000);
            assertThatExceptionOfType(CancellationException.class).as("after %d", after)
                    .isThrownBy(() -> TraceCut.run(big, new Extent(false, 20, 4000), part, cancelling));
            assertThat(part).doesNotExist();
        }
    }

    @Test
    void aFolderThatIsInUseStaysAsItWas() throws IOException {
        Path kept = Files.writeString(Files.createDirectory(folder.resolve("used")).resolve("kept"), "mine");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> TraceCut.run(whole, new Extent(false, 1, 2), folder.resolve("used"), Progress.NONE));
        assertThat(kept).hasContent("mine");
    }
}
