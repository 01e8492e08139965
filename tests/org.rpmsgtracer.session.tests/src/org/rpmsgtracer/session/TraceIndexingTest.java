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
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rpmsgtracer.analysis.query.TraceIndex;
import org.rpmsgtracer.analysis.zoom.TimeWindow;
import org.rpmsgtracer.emulator.scenario.BuiltInScenarios;
import org.rpmsgtracer.trace.event.Direction;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.Kick;
import org.rpmsgtracer.trace.event.QueueId;
import org.rpmsgtracer.trace.event.VringConfigured;
import org.rpmsgtracer.trace.store.SectionWriter;
import org.rpmsgtracer.trace.store.TraceInfo;
import org.rpmsgtracer.trace.store.TraceOptions;
import org.rpmsgtracer.trace.store.TraceReader;
import org.rpmsgtracer.trace.store.TraceWriter;

/** Where a session has the index of its trace from, and where it leaves it. */
@Timeout(60)
class TraceIndexingTest {

    private static final TraceInfo INFO = TraceInfo.of(new UUID(1, 2), "test", "0");
    private static final List<String> SECTIONS = List.of("lanes", "states", "zoom");
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    private Path folder;
    private Path trace;

    @BeforeEach
    void nameTheTrace() {
        trace = folder.resolve("kicks.rpmsgtrace");
    }

    private static List<Event> kicks(long fromNs, int count) {
        List<Event> events = new ArrayList<>();
        events.add(new VringConfigured(fromNs, new QueueId(0), "vdev0vring1", Direction.HOST_TO_REMOTE, "linux", "rtos",
                8, 16, 0, 0, 0, 0, 0, 0, 0));
        for (int i = 1; i < count; i++) {
            events.add(new Kick(fromNs + i, new QueueId(0)));
        }
        return events;
    }

    /** A trace of many packets. */
    private void write(int events) throws IOException {
        try (TraceWriter writer = writer()) {
            kicks(0, events).forEach(writer::accept);
        }
    }

    private TraceWriter writer() throws IOException {
        return TraceWriter.create(trace, INFO, TraceOptions.defaults().withPacketBytes(1024));
    }

    private List<String> openAndClose(int events) throws IOException {
        try (TraceSession session = TraceSession.open(trace, Progress.NONE)) {
            assertAllIndexed(session.index(), events);
            return session.problems();
        }
    }

    private static void assertAllIndexed(TraceIndex index, int events) {
        assertThat(index.eventCount()).isEqualTo(events);
        assertThat(index.timeline(new TimeWindow(0, Long.MAX_VALUE, 7), 0).vrings().getFirst().kicks().total())
                .isEqualTo(events - 1);
        assertThat(index.latest().timeNs()).isEqualTo(index.endNs());
    }

    private Path section(String name) {
        return trace.resolve(".rpmsgtracer").resolve(name);
    }

    private List<String> filesBeside() throws IOException {
        try (Stream<Path> files = Files.list(trace.resolve(".rpmsgtracer"))) {
            return files.map(file -> String.valueOf(file.getFileName())).filter(name -> !name.equals("packets"))
                    .sorted().toList();
        }
    }

    private void makeOld() throws IOException {
        for (String name : SECTIONS) {
            Files.setLastModifiedTime(section(name), LONG_AGO);
        }
    }

    private boolean isOld(String name) throws IOException {
        return Files.getLastModifiedTime(section(name)).equals(LONG_AGO);
    }

    @Test
    void theFirstOpeningLeavesAnIndexThatTheNextOneTakes() throws IOException {
        write(5000);
        assertThat(openAndClose(5000)).isEmpty();
        assertThat(filesBeside()).isEqualTo(SECTIONS);
        makeOld();
        assertThat(openAndClose(5000)).isEmpty();
        for (String name : SECTIONS) {
            assertThat(isOld(name)).as(name).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lanes", "states", "zoom"})
    void aDamagedPartIsSaidAndMadeAnew(String name) throws IOException {
        write(3000);
        openAndClose(3000);
        byte[] bytes = Files.readAllBytes(section(name));
        bytes[bytes.length - 20] ^= 4;
        Files.write(section(name), bytes);
        assertThat(openAndClose(3000)).singleElement().asString().contains(section(name).toString());
        assertThat(openAndClose(3000)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lanes", "states", "zoom"})
    void aPartThatAnotherProgramMadeIsSaidAndMadeAnew(String name) throws IOException {
        write(3000);
        openAndClose(3000);
        byte[] nonsense = new byte[1000];
        Arrays.fill(nonsense, (byte) 0x7F);
        try (TraceReader reader = TraceReader.open(trace); SectionWriter section = reader.sections().create(name, 1)) {
            section.append(nonsense, 0, nonsense.length);
            section.commit(reader.streamBytes(), reader.packetCount());
        }
        assertThat(openAndClose(3000)).singleElement().asString().contains(name);
        assertThat(openAndClose(3000)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lanes", "states", "zoom"})
    void aMissingPartIsMadeAnew(String name) throws IOException {
        write(3000);
        openAndClose(3000);
        Files.delete(section(name));
        assertThat(openAndClose(3000)).isEmpty();
        assertThat(filesBeside()).isEqualTo(SECTIONS);
    }

    @Test
    void anIndexThatIsOlderThanTheTraceIsSaidAndMadeAnew() throws IOException {
        try (TraceWriter writer = writer()) {
            kicks(0, 2000).forEach(writer::accept);
            writer.flush();
            assertThat(openAndClose(2000)).isEmpty();
            kicks(5000, 1000).forEach(writer::accept);
        }
        try (TraceSession session = TraceSession.open(trace, Progress.NONE)) {
            assertThat(session.index().eventCount()).isEqualTo(3000);
            assertThat(session.problems()).hasSize(3)
                    .allSatisfy(problem -> assertThat(problem).startsWith(trace.toString()).contains("made anew"));
        }
        try (TraceSession session = TraceSession.open(trace, Progress.NONE)) {
            assertThat(session.problems()).isEmpty();
        }
    }

    @Test
    void anIndexThatWasTakenIsMadeAnewWhenTheTraceGoesOn() throws IOException, InterruptedException {
        try (TraceWriter writer = writer()) {
            kicks(0, 2000).forEach(writer::accept);
            writer.flush();
            openAndClose(2000);
            makeOld();
            try (TraceSession session = TraceSession.open(trace, Progress.NONE)) {
                TraceIndex taken = session.index();
                for (int i = 0; i < 3; i++) {
                    kicks(5000 + i * 500, 500).forEach(writer::accept);
                    writer.flush();
                    long wanted = 2500 + i * 500L;
                    awaitNews(session, changed -> changed.index().eventCount() == wanted);
                }
                assertAllIndexed(taken, 2000);
            }
            assertThat(isOld("zoom")).isFalse();
        }
        try (TraceSession session = TraceSession.open(trace, Progress.NONE)) {
            assertThat(session.problems()).isEmpty();
            assertThat(session.index().eventCount()).isEqualTo(3500);
        }
    }

    private static void awaitNews(TraceSession session, Predicate<TraceSession> wanted) throws InterruptedException {
        CountDownLatch seen = new CountDownLatch(1);
        SessionListener listener = changed -> {
            if (wanted.test(changed)) {
                seen.countDown();
            }
        };
        session.addListener(listener);
        if (!wanted.test(session)) {
            assertThat(seen.await(30, TimeUnit.SECONDS)).isTrue();
        }
        session.removeListener(listener);
    }

    @Test
    void aRecordingLeavesItsIndexWhenItEnds() throws IOException {
        EmulationOptions options = new EmulationOptions(BuiltInScenarios.byName("echo").orElseThrow(), 7,
                OptionalLong.of(1_000_000_000), Speed.MAX, trace);
        long events;
        try (TraceSession session = TraceSession.emulate(options)) {
            session.awaitEnd();
            events = session.index().eventCount();
            assertThat(filesBeside()).isEqualTo(SECTIONS);
        }
        makeOld();
        try (TraceSession session = TraceSession.open(trace, Progress.NONE)) {
            assertThat(session.problems()).isEmpty();
            assertThat(session.index().eventCount()).isEqualTo(events);
        }
        assertThat(isOld("zoom")).isTrue();
    }

    @Test
    void whereNothingCanBeWrittenTheIndexIsKeptElsewhere() throws IOException {
        write(3000);
        deleteFolder(trace.resolve(".rpmsgtracer"));
        Files.createFile(trace.resolve(".rpmsgtracer"));
        assertThat(openAndClose(3000)).anySatisfy(problem -> assertThat(problem).contains("temporary files"));
        assertThat(trace.resolve(".rpmsgtracer")).isEmptyFile();
    }

    private static void deleteFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    @Test
    void progressOnlyGrowsAndACancelledOpeningLeavesNothing() throws IOException {
        write(20_000);
        List<Long> told = new ArrayList<>();
        Progress halfway = new Progress() {

            @Override
            public void report(long done, long total) {
                assertThat(total).isEqualTo(1000);
                told.add(done);
            }

            @Override
            public boolean cancelled() {
                return !told.isEmpty() && told.getLast() > 400;
            }
        };
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> TraceSession.open(trace, halfway));
        assertThat(told).isSorted().doesNotHaveDuplicates();
        assertThat(told.getLast()).isLessThan(1000);
        assertThat(filesBeside()).isEmpty();
        assertThat(openAndClose(20_000)).isEmpty();
    }
}
