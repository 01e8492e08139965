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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rpmsgtracer.emulator.control.Action;
import org.rpmsgtracer.emulator.control.ActionException;
import org.rpmsgtracer.emulator.control.Script;
import org.rpmsgtracer.emulator.control.ScriptException;
import org.rpmsgtracer.emulator.log.LogSink;
import org.rpmsgtracer.emulator.scenario.BuiltInScenarios;
import org.rpmsgtracer.emulator.scenario.Scenario;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.LifeCycleChanged;
import org.rpmsgtracer.trace.event.Message;
import org.rpmsgtracer.trace.store.TraceReader;

class EmulatedRecordingTest {

    private static final Scenario ECHO = BuiltInScenarios.byName("echo").orElseThrow();
    private static final long MS = 1_000_000;

    @TempDir
    private Path folder;

    private EmulationOptions options(String name, long seed, long durationMs, Speed speed) {
        return new EmulationOptions(ECHO, seed, OptionalLong.of(durationMs * MS), speed, folder.resolve(name));
    }

    private SortedMap<String, List<Byte>> record(EmulationOptions options) throws IOException {
        EmulatedRecording.create(options).run();
        return Recordings.files(options.folder());
    }

    @Test
    void theSameScenarioAndSeedGiveTheSameBytes() throws IOException {
        SortedMap<String, List<Byte>> first = record(options("first", 7, 1500, Speed.MAX));
        SortedMap<String, List<Byte>> second = record(options("second", 7, 1500, Speed.MAX));
        assertThat(second).isEqualTo(first);
        assertThat(first).containsKey("metadata");
    }

    @Test
    void anotherSeedGivesAnotherTrace() throws IOException {
        record(options("first", 7, 1500, Speed.MAX));
        record(options("second", 8, 1500, Speed.MAX));
        assertThat(Recordings.events(folder.resolve("second")))
                .isNotEqualTo(Recordings.events(folder.resolve("first")));
        try (TraceReader first = TraceReader.open(folder.resolve("first"));
                TraceReader second = TraceReader.open(folder.resolve("second"))) {
            assertThat(second.info().uuid()).isNotEqualTo(first.info().uuid());
        }
    }

    @Test
    void paceDoesNotShowInTheBytes() throws IOException {
        assertThat(record(options("paced", 7, 250, Speed.REAL_TIME)))
                .isEqualTo(record(options("fast", 7, 250, Speed.MAX)));
    }

    @Test
    void aPacedRunTakesAsLongAsItsMachineTime() throws IOException {
        long beganNs = System.nanoTime();
        record(options("paced", 7, 250, Speed.REAL_TIME));
        assertThat(System.nanoTime() - beganNs).isGreaterThan(250 * MS);
    }

    @Test
    void aStoppedRunWithdrawsItsServicesAndIsWhole() throws IOException {
        EmulatedRecording endless = EmulatedRecording
                .create(new EmulationOptions(ECHO, 7, OptionalLong.empty(), Speed.REAL_TIME,
                        folder.resolve("stopped")));
        CompletableFuture<Void> run = CompletableFuture.runAsync(() -> run(endless));
        endless.stop();
        run.join();
        List<Event> events = Recordings.events(folder.resolve("stopped"));
        assertThat(events.getLast()).isInstanceOfSatisfying(LifeCycleChanged.class,
                reset -> assertThat(reset.state()).isEqualTo("RESET"));
        try (TraceReader reader = TraceReader.open(folder.resolve("stopped"))) {
            assertThat(reader.tornTail()).isEmpty();
            assertThat(reader.info().source()).isEqualTo("emulator");
            assertThat(reader.info().environment()).containsEntry("scenario", "echo").containsEntry("seed", "7");
        }
    }

    @Test
    void refusesAFolderThatIsInUse() throws IOException {
        Path used = Files.createDirectory(folder.resolve("used"));
        Files.writeString(used.resolve("kept"), "mine");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> EmulatedRecording.create(options("used", 7, 1, Speed.MAX)));
        assertThat(used.resolve("kept")).hasContent("mine");
    }

    @Test
    void whereNoTraceCanBeMadeNothingIsLeftBehind() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> EmulatedRecording.create(options("file/around/new", 7, 1, Speed.MAX)));
        assertThat(file).isEmptyFile();
        assertThat(folder).isDirectoryContaining("glob:**/file").isDirectoryNotContaining("glob:**/new");
    }

    /** The index cannot be written where its folder has to be: the end of the trace fails. */
    @Test
    void ofARunThatHasToBeWholeAndFailsNothingIsLeftBehind() throws IOException {
        EmulatedRecording recording = EmulatedRecording.create(options("around/new", 7, 1, Speed.MAX));
        Files.createFile(folder.resolve("around/new/index"));
        assertThatExceptionOfType(IOException.class).isThrownBy(recording::runToWholeTrace);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theIdentityOfARunTellsItsScenarioSeedAndScript() throws IOException, ScriptException {
        assertThat(uuid("a", Optional.empty())).isEqualTo(uuid("b", Optional.empty()))
                .isNotEqualTo(uuid("c", Optional.of(Script.parse("s", "1ms halt rtos"))));
        assertThat(BuiltInScenarios.list()).extracting(Scenario::toString)
                .allSatisfy(text -> assertThat(text).doesNotContainPattern("@[0-9a-f]{4,}"));
    }

    private UUID uuid(String name, Optional<Script> script) throws IOException {
        Path trace = folder.resolve(name);
        EmulatedRecording.create(new EmulationOptions(ECHO, 7, OptionalLong.of(MS), Speed.MAX, script, trace)).run();
        try (TraceReader reader = TraceReader.open(trace)) {
            return reader.info().uuid();
        }
    }

    @Test
    void aScriptIsFollowedAndTheSameScriptGivesTheSameBytes() throws IOException, ScriptException {
        Script script = Script.parse("demo.script", """
                300ms send linux rpmsg-openamp-demo-channel "from a script"
                301ms send moon x "y"
                """);
        List<String> trouble = new ArrayList<>();
        EmulatedRecording.create(scripted("first", script, Speed.MAX), trouble::add, LogSink.NONE).run();
        EmulatedRecording.create(scripted("second", script, Speed.parse("20x"))).run();
        assertThat(Recordings.files(folder.resolve("second"))).isEqualTo(Recordings.files(folder.resolve("first")));
        assertThat(sentAfter("first", 300 * MS)).contains("from a script");
        assertThat(trouble).containsExactly("demo.script, line 2: found no core moon, expected linux or rtos");
    }

    private EmulationOptions scripted(String name, Script script, Speed speed) {
        return new EmulationOptions(ECHO, 7, OptionalLong.of(500 * MS), speed, Optional.of(script),
                folder.resolve(name));
    }

    private List<String> sentAfter(String name, long timeNs) throws IOException {
        return Recordings.events(folder.resolve(name)).stream()
                .filter(event -> event instanceof Message && event.timeNs() >= timeNs)
                .map(event -> new String(((Message) event).payload().toBytes(), StandardCharsets.US_ASCII)).toList();
    }

    @Test
    void aPausedRunIsSteppedAndActedUpon() throws Exception {
        CountDownLatch steppedSoFar = new CountDownLatch(1);
        Script tellsWhen = Script.parse("tells when", "350ms halt moon");
        EmulatedRecording recording = EmulatedRecording.create(new EmulationOptions(ECHO, 7, OptionalLong.empty(),
                Speed.MAX, Optional.of(tellsWhen), folder.resolve("acted")), sentence -> steppedSoFar.countDown(),
                LogSink.NONE);
        recording.step(350 * MS);
        CompletableFuture<Void> run = CompletableFuture.runAsync(() -> run(recording));
        assertThat(steppedSoFar.await(30, TimeUnit.SECONDS)).isTrue();
        CompletableFuture<Void> send = recording.perform(new Action.Send("linux", "rpmsg-openamp-demo-channel",
                OptionalLong.empty(), "by hand".getBytes(StandardCharsets.US_ASCII)));
        CompletableFuture<Void> impossible = recording.perform(new Action.Halt("moon"));
        recording.step(100 * MS);
        send.get(30, TimeUnit.SECONDS);
        assertThat(impossible).failsWithin(Duration.ofSeconds(30)).withThrowableThat()
                .withCauseInstanceOf(ActionException.class).withMessageContaining("found no core moon");
        assertThat(recording.paused()).isTrue();
        recording.stop();
        run.get(30, TimeUnit.SECONDS);
        assertThat(sentAfter("acted", 350 * MS)).contains("by hand");
        assertThat(recording.perform(new Action.Halt("rtos"))).isCancelled();
    }

    private static void run(EmulatedRecording recording) {
        try {
            recording.run();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
