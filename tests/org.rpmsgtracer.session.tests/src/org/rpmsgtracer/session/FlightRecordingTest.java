/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rpmsgtracer.analysis.filter.Filter;
import org.rpmsgtracer.analysis.filter.FilterException;
import org.rpmsgtracer.analysis.state.SystemState;
import org.rpmsgtracer.emulator.scenario.BuiltInScenarios;
import org.rpmsgtracer.emulator.scenario.Scenario;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.Message;
import org.rpmsgtracer.trace.store.Retention;
import org.rpmsgtracer.trace.store.TraceOptions;
import org.rpmsgtracer.trace.store.TraceReader;

class FlightRecordingTest {

    private static final long MS = 1_000_000;
    private static final Scenario ECHO = BuiltInScenarios.byName("echo").orElseThrow();

    @TempDir
    private Path folder;

    private EmulationOptions options(String name) {
        return new EmulationOptions(ECHO, 7, OptionalLong.of(3000 * MS), Speed.MAX, folder.resolve(name));
    }

    private static Optional<Trigger> trigger(String expression, OptionalLong preNs, long postNs)
            throws FilterException {
        return Optional.of(Trigger.of(Filter.parse(expression), preNs, postNs));
    }

    private List<Event> all() throws IOException {
        EmulatedRecording.create(options("all")).run();
        return Recordings.events(folder.resolve("all"));
    }

    @Test
    void aTriggerEndsTheRecordingSomeTimeAfterIt() throws IOException {
        List<Event> all = all();
        Event third = all.stream().filter(Message.class::isInstance).skip(2).findFirst().orElseThrow();
        AtomicInteger messages = new AtomicInteger();
        Trigger trigger = new Trigger("the third message",
                () -> event -> event instanceof Message && messages.incrementAndGet() == 3, OptionalLong.empty(),
                5 * MS);
        EmulatedRecording recording = EmulatedRecording
                .create(options("some").stored(TraceOptions.defaults(), Optional.of(trigger)));
        recording.run();
        assertThat(recording.triggeredNs()).hasValue(third.timeNs());
        assertThat(Recordings.events(folder.resolve("some"))).isEqualTo(
                all.stream().filter(event -> event.timeNs() <= third.timeNs() + 5 * MS).toList());
    }

    @Test
    void whatHappensAtTheVeryTimeOfTheTriggerIsRecorded() throws IOException, FilterException {
        List<Event> all = all();
        EmulatedRecording recording = EmulatedRecording.create(options("at").stored(TraceOptions.defaults(),
                trigger("type == ChainOffered and dir == host-to-remote", OptionalLong.empty(), 0)));
        recording.run();
        long firedNs = recording.triggeredNs().orElseThrow();
        assertThat(Recordings.events(folder.resolve("at")))
                .isEqualTo(all.stream().filter(event -> event.timeNs() <= firedNs).toList()).last()
                .isInstanceOf(Message.class);
    }

    @Test
    void whatIsLongBeforeTheTriggerGoesInWholePackets() throws IOException, FilterException {
        List<Event> all = all();
        EmulatedRecording recording = EmulatedRecording.create(options("late").stored(
                TraceOptions.defaults().withPacketBytes(512), trigger("time > 2s", OptionalLong.of(50 * MS), 10 * MS)));
        recording.run();
        long firedNs = recording.triggeredNs().orElseThrow();
        List<Event> kept = Recordings.events(folder.resolve("late"));
        List<Event> wanted = all.stream().filter(event -> event.timeNs() >= firedNs - 50 * MS
                && event.timeNs() <= firedNs + 10 * MS).toList();
        assertThat(wanted).isNotEmpty();
        assertThat(kept).hasSizeLessThan(all.size() / 2).endsWith(wanted.toArray(Event[]::new));
        try (TraceReader reader = TraceReader.open(folder.resolve("late"))) {
            TraceStorage storage = TraceStorage.of(reader);
            assertThat(storage.beginDropped()).isTrue();
            assertThat(storage.trigger()).hasValue("time > 2s");
        }
        SystemState whole = stateOf(all.stream().filter(event -> event.timeNs() <= firedNs + 10 * MS).toList());
        SystemState part = stateOf(kept);
        assertThat(part.vrings()).hasSize(2).usingRecursiveFieldByFieldElementComparatorOnFields("availIdx", "usedIdx")
                .isEqualTo(whole.vrings());
        assertThat(part.vrings()).extracting(vring -> List.of(vring.inFlight(), vring.buffers(), vring.bufferBytes()))
                .isEqualTo(whole.vrings().stream()
                        .map(vring -> List.of(vring.inFlight(), vring.buffers(), vring.bufferBytes())).toList());
        assertThat(part.channels()).isEqualTo(whole.channels()).isNotEmpty();
        assertThat(part.processors()).isEqualTo(whole.processors());
    }

    private static SystemState stateOf(List<Event> events) {
        SystemState state = new SystemState();
        events.forEach(state::apply);
        return state;
    }

    @Test
    void aTriggerThatNeverHoldsEndsNothing() throws IOException, FilterException {
        List<Event> all = all();
        EmulatedRecording recording = EmulatedRecording.create(
                options("never").stored(TraceOptions.defaults(), trigger("severity == error", OptionalLong.of(0), 0)));
        recording.run();
        assertThat(recording.triggeredNs()).isEmpty();
        assertThat(Recordings.events(folder.resolve("never"))).isEqualTo(all);
    }

    @Test
    void onlyTheNewestIsKept() throws IOException {
        List<Event> all = all();
        EmulatedRecording.create(options("newest").stored(TraceOptions.defaults().withPacketBytes(512)
                .withRetention(Retention.ofNs(200 * MS)), Optional.empty())).run();
        List<Event> kept = Recordings.events(folder.resolve("newest"));
        long endNs = all.getLast().timeNs();
        assertThat(kept).hasSizeLessThan(all.size() / 2).endsWith(
                all.stream().filter(event -> event.timeNs() >= endNs - 200 * MS).toArray(Event[]::new));
    }

    @Test
    void anotherFlightRecorderIsAnotherTrace() throws IOException, FilterException {
        EmulatedRecording.create(options("a").stored(TraceOptions.defaults(), trigger("type == Kick",
                OptionalLong.empty(), 0))).run();
        EmulatedRecording.create(options("b").stored(TraceOptions.defaults(), trigger("type == Kick",
                OptionalLong.empty(), MS))).run();
        try (TraceReader a = TraceReader.open(folder.resolve("a"));
                TraceReader b = TraceReader.open(folder.resolve("b"))) {
            assertThat(a.info().uuid()).isNotEqualTo(b.info().uuid());
        }
    }
}
