/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rpmsgtracer.analysis.query.MessageList;
import org.rpmsgtracer.analysis.query.MessageRow;
import org.rpmsgtracer.analysis.state.ChannelState;
import org.rpmsgtracer.analysis.state.StateCodec;
import org.rpmsgtracer.analysis.state.SystemState;
import org.rpmsgtracer.emulator.scenario.BuiltInScenarios;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.LifeCycleChanged;
import org.rpmsgtracer.trace.store.TraceInfo;
import org.rpmsgtracer.trace.store.TraceOptions;
import org.rpmsgtracer.trace.store.TraceWriter;

@Timeout(60)
class TraceSessionTest {

    private static final TraceInfo INFO = TraceInfo.of(new UUID(1, 2), "test", "0");

    @TempDir
    private Path folder;
    private Path trace;

    @BeforeEach
    void nameTheTrace() {
        trace = folder.resolve("ping.rpmsgtrace");
    }

    private EmulationOptions echo(OptionalLong durationNs, Speed speed) {
        return new EmulationOptions(BuiltInScenarios.byName("echo").orElseThrow(), 7, durationNs, speed, trace);
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
    void anOpenedTraceIsAtRestAndWhole() throws IOException {
        TraceImport.run(Recordings.ECHO_PING_END, trace, Progress.NONE);
        try (TraceSession session = TraceSession.open(trace, Progress.NONE)) {
            assertThat(session.live()).isFalse();
            assertThat(session.failure()).isEmpty();
            assertThat(session.missing()).isEmpty();
            assertThat(session.folder()).isEqualTo(trace);
            assertThat(session.name()).isEqualTo("ping.rpmsgtrace");
            session.stop();
            assertThat(session.live()).isFalse();
        }
    }

    @Test
    void aMessageHasItsPayloadByTheNumberOfItsEvent() throws IOException {
        TraceImport.run(Recordings.ECHO_PING_END, trace, Progress.NONE);
        try (TraceSession session = TraceSession.open(trace, Progress.NONE)) {
            MessageList messages = session.index().messages(0, 1);
            for (int i = 0; i < messages.size(); i++) {
                MessageRow row = messages.row(i);
                assertThat(session.message(row.eventNumber())).hasValueSatisfying(message -> {
                    assertThat(message.length()).isEqualTo(row.length());
                    assertThat(message.payload().size()).isEqualTo(row.length());
                });
            }
            assertThat(session.message(0)).isEmpty();
            assertThat(session.message(session.index().eventCount())).isEmpty();
        }
    }

    @Test
    void theStateAtAnyTimeIsThatOfAllEventsUpToIt() throws IOException {
        EmulatedRecording.create(echo(OptionalLong.of(2_000_000_000), Speed.MAX)).run();
        List<Event> events = Recordings.events(trace);
        assertThat(events.size()).isGreaterThan(3000);
        try (TraceSession session = TraceSession.open(trace, Progress.NONE)) {
            for (long timeNs = -1; timeNs < session.index().endNs() + 200_000_000; timeNs += 77_777_777) {
                SystemState wanted = new SystemState();
                for (Event event : events) {
                    if (event.timeNs() <= timeNs) {
                        wanted.apply(event);
                    }
                }
                SystemState found = session.stateAt(timeNs);
                assertThat(StateCodec.standing(found)).as("time %d", timeNs).isEqualTo(StateCodec.standing(wanted));
                assertThat(StateCodec.moving(found)).as("time %d", timeNs).isEqualTo(StateCodec.moving(wanted));
            }
        }
    }

    @Test
    void openingCanBeCancelled() throws IOException {
        TraceImport.run(Recordings.ECHO_PING_END, trace, Progress.NONE);
        Progress cancelled = new Progress() {

            @Override
            public void report(long done, long total) {
                assertThat(done).isLessThanOrEqualTo(total);
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> TraceSession.open(trace, cancelled));
    }

    @Test
    void whatIsNoTraceIsRefused() {
        assertThatIOException().isThrownBy(() -> TraceSession.open(folder, Progress.NONE))
                .withMessageStartingWith(folder.toString());
    }

    @Test
    void followsATraceThatAnotherProgramWrites() throws IOException, InterruptedException {
        try (TraceWriter writer = TraceWriter.create(trace, INFO, TraceOptions.defaults());
                TraceSession session = TraceSession.open(trace, Progress.NONE)) {
            assertThat(session.index().eventCount()).isZero();
            writer.accept(new LifeCycleChanged(5, "rtos", "running"));
            writer.flush();
            awaitNews(session, changed -> changed.index().eventCount() == 1);
            writer.accept(new LifeCycleChanged(6, "rtos", "crashed"));
            writer.flush();
            awaitNews(session, changed -> changed.index().eventCount() == 2);
            assertThat(session.index().endNs()).isEqualTo(6);
        }
    }

    @Test
    void aTraceThatBreaksWhileItIsOpenFailsButKeepsWhatIsKnown() throws IOException, InterruptedException {
        TraceImport.run(Recordings.ECHO_PING_END, trace, Progress.NONE);
        try (TraceSession session = TraceSession.open(trace, Progress.NONE)) {
            long known = session.index().eventCount();
            try (RandomAccessFile stream = new RandomAccessFile(Recordings.stream(trace).toFile(), "rw")) {
                stream.setLength(10);
            }
            awaitNews(session, changed -> changed.failure().isPresent());
            assertThat(session.failure()).hasValueSatisfying(
                    failure -> assertThat(failure.sentence()).startsWith(trace.toString()).contains("shorter"));
            assertThat(session.index().eventCount()).isEqualTo(known);
        }
    }

    @Test
    void anEmulationIsLiveUntilItIsStopped() throws IOException, InterruptedException {
        try (TraceSession session = TraceSession.emulate(echo(OptionalLong.empty(), Speed.REAL_TIME))) {
            assertThat(session.live()).isTrue();
            awaitNews(session, changed -> changed.index().messages(0, Long.MAX_VALUE).size() > 0);
            session.stop();
            assertThat(session.live()).isFalse();
            assertThat(session.failure()).isEmpty();
            assertThat(session.index().eventCount()).isEqualTo(Recordings.events(trace).size());
            assertThat(session.missing()).isEmpty();
            assertThat(session.index().latest().channels()).isNotEmpty().noneMatch(channel -> channel.open());
        }
    }

    @Test
    void anEmulationWithDurationEndsByItself() throws IOException {
        try (TraceSession session = TraceSession.emulate(echo(OptionalLong.of(1_500_000_000), Speed.MAX))) {
            session.awaitEnd();
            assertThat(session.live()).isFalse();
            assertThat(session.index().endNs()).isGreaterThanOrEqualTo(1_500_000_000);
            assertThat(session.source()).isEqualTo("emulator");
            assertThat(session.stateAt(1_000_000_000).channels())
                    .contains(new ChannelState("vdev0", "rpmsg-openamp-demo-channel", 0x400, 0x400, true));
        }
    }

    @Test
    void closingEndsARecordingCleanly() throws IOException {
        TraceSession session = TraceSession.emulate(echo(OptionalLong.empty(), Speed.REAL_TIME));
        session.close();
        session.close();
        assertThat(session.failure()).isEmpty();
        assertThat(Recordings.events(trace)).isNotEmpty();
        try (TraceSession again = TraceSession.open(trace, Progress.NONE)) {
            assertThat(again.missing()).isEmpty();
        }
    }

    @Test
    void troubleOfTheRecorderReachesListenersAndState() throws IOException, InterruptedException {
        try (TraceWriter writer = TraceWriter.create(trace, INFO, TraceOptions.defaults())) {
            FailingRecording recording = new FailingRecording(writer);
            try (TraceSession session = TraceSession.ofRecording(trace, recording)) {
                assertThat(session.live()).isTrue();
                recording.mayFail.countDown();
                awaitNews(session, changed -> changed.failure().isPresent()
                        && changed.index().eventCount() == 1);
                assertThat(session.failure()).map(SessionFailure::sentence).contains("/full/stream: no space left");
                assertThat(session.live()).isFalse();
            }
        }
    }

    @Test
    void aFileThatVanishesUnderAQuestionIsTold() throws IOException {
        TraceImport.run(Recordings.ECHO_PING_END, trace, Progress.NONE);
        TraceSession session = TraceSession.open(trace, Progress.NONE);
        session.close();
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> session.message(0));
        assertThat(Files.exists(trace)).isTrue();
    }

    /** Records one event and then finds the disk full. */
    private static final class FailingRecording implements Recording {

        private final CountDownLatch mayFail = new CountDownLatch(1);
        private final TraceWriter writer;

        FailingRecording(TraceWriter writer) {
            this.writer = writer;
        }

        @Override
        public void run() throws IOException {
            writer.accept(new LifeCycleChanged(1, "rtos", "running"));
            writer.flush();
            try {
                mayFail.await();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            throw new IOException("/full/stream: no space left");
        }

        @Override
        public void stop() {
            mayFail.countDown();
        }
    }
}
