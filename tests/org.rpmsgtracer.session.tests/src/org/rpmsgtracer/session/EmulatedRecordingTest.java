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
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rpmsgtracer.emulator.scenario.BuiltInScenarios;
import org.rpmsgtracer.emulator.scenario.Scenario;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.LifeCycleChanged;
import org.rpmsgtracer.trace.store.TraceReader;

class EmulatedRecordingTest {

    private static final Scenario ECHO = BuiltInScenarios.byName("echo").orElseThrow();
    private static final long MS = 1_000_000;

    @TempDir
    private Path folder;

    private EmulationOptions options(String name, long seed, long durationMs, boolean paced) {
        return new EmulationOptions(ECHO, seed, OptionalLong.of(durationMs * MS), paced, folder.resolve(name));
    }

    private SortedMap<String, List<Byte>> record(EmulationOptions options) throws IOException {
        EmulatedRecording.create(options).run();
        return Recordings.files(options.folder());
    }

    @Test
    void theSameScenarioAndSeedGiveTheSameBytes() throws IOException {
        SortedMap<String, List<Byte>> first = record(options("first", 7, 1500, false));
        SortedMap<String, List<Byte>> second = record(options("second", 7, 1500, false));
        assertThat(second).isEqualTo(first);
        assertThat(first).containsKey("metadata");
    }

    @Test
    void anotherSeedGivesAnotherTrace() throws IOException {
        record(options("first", 7, 1500, false));
        record(options("second", 8, 1500, false));
        assertThat(Recordings.events(folder.resolve("second")))
                .isNotEqualTo(Recordings.events(folder.resolve("first")));
        try (TraceReader first = TraceReader.open(folder.resolve("first"));
                TraceReader second = TraceReader.open(folder.resolve("second"))) {
            assertThat(second.info().uuid()).isNotEqualTo(first.info().uuid());
        }
    }

    @Test
    void paceDoesNotShowInTheBytes() throws IOException {
        assertThat(record(options("paced", 7, 250, true))).isEqualTo(record(options("fast", 7, 250, false)));
    }

    @Test
    void aPacedRunTakesAsLongAsItsMachineTime() throws IOException {
        long beganNs = System.nanoTime();
        record(options("paced", 7, 250, true));
        assertThat(System.nanoTime() - beganNs).isGreaterThan(250 * MS);
    }

    @Test
    void aStoppedRunWithdrawsItsServicesAndIsWhole() throws IOException {
        EmulatedRecording endless = EmulatedRecording
                .create(new EmulationOptions(ECHO, 7, OptionalLong.empty(), true, folder.resolve("stopped")));
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
                .isThrownBy(() -> EmulatedRecording.create(options("used", 7, 1, false)));
        assertThat(used.resolve("kept")).hasContent("mine");
    }

    @Test
    void whereNoTraceCanBeMadeNothingIsLeftBehind() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> EmulatedRecording.create(options("file/around/new", 7, 1, false)));
        assertThat(file).isEmptyFile();
        assertThat(folder).isDirectoryContaining("glob:**/file").isDirectoryNotContaining("glob:**/new");
    }

    /** The index cannot be written where its folder has to be: the end of the trace fails. */
    @Test
    void ofARunThatHasToBeWholeAndFailsNothingIsLeftBehind() throws IOException {
        EmulatedRecording recording = EmulatedRecording.create(options("around/new", 7, 1, false));
        Files.createFile(folder.resolve("around/new/index"));
        assertThatExceptionOfType(IOException.class).isThrownBy(recording::runToWholeTrace);
        assertThat(folder).isEmptyDirectory();
    }

    private static void run(EmulatedRecording recording) {
        try {
            recording.run();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
