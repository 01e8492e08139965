/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rpmsgtracer.emulator.log.EmulationLog;
import org.rpmsgtracer.emulator.log.LogSink;
import org.rpmsgtracer.emulator.log.RingEntry;
import org.rpmsgtracer.emulator.log.SoftwareEntry;
import org.rpmsgtracer.emulator.scenario.BuiltInScenarios;
import org.rpmsgtracer.emulator.scenario.Scenario;

/** The echo scenario, its two cores in runs of their own that share nothing but a file and a socket. */
@Timeout(30)
class PartialRunTest {

    private static final Scenario ECHO = BuiltInScenarios.byName("echo").orElseThrow();
    private static final Set<String> LINUX = Set.of("linux");
    private static final Set<String> RTOS = Set.of("rtos");

    private final EmulationLog hostLog = new EmulationLog();
    private final EmulationLog remoteLog = new EmulationLog();

    @TempDir
    private Path folder;

    private Path memory() {
        return folder.resolve("amp.mem");
    }

    private Callable<Boolean> run(Scenario scenario, long seed, Set<String> cores, LogSink log) {
        return () -> {
            try (PartialRun run = new PartialRun(scenario, seed, cores, memory())) {
                run.run(log);
            }
            return true;
        };
    }

    /** A run of the host that is stopped when it has received 20 messages, however long that takes. */
    private Callable<Boolean> hostUntilTwentyEchoes() {
        return () -> {
            try (PartialRun run = new PartialRun(ECHO, 1, LINUX, memory())) {
                int[] received = {0};
                run.run(entry -> {
                    hostLog.append(entry);
                    if (entry instanceof SoftwareEntry.MessageTaken && ++received[0] == 20) {
                        stop(run);
                    }
                });
            }
            return true;
        };
    }

    private static void stop(PartialRun run) {
        try {
            run.stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Future<Boolean>> together(Callable<Boolean> one, Callable<Boolean> other)
            throws InterruptedException {
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            return both.invokeAll(List.of(one, other));
        }
    }

    private static <T> Stream<T> entries(EmulationLog log, Class<T> kind) {
        return log.entries().stream().filter(kind::isInstance).map(kind::cast);
    }

    @Test
    void theHostBootsARemoteInAnotherProcessAndTheyTalk() throws Exception {
        for (Future<Boolean> run : together(hostUntilTwentyEchoes(), run(ECHO, 1, RTOS, remoteLog))) {
            assertThat(run.get()).isTrue();
        }

        assertThat(entries(hostLog, SoftwareEntry.StateEntered.class)).extracting(SoftwareEntry.StateEntered::state)
                .containsExactly("running", "offline");
        assertThat(entries(remoteLog, RingEntry.Announced.class)).isNotEmpty();
        long pings = entries(hostLog, RingEntry.MessageSent.class).count();
        assertThat(pings).isGreaterThan(10);
        assertThat(entries(remoteLog, SoftwareEntry.MessageTaken.class)).hasSize(Math.toIntExact(pings));
        assertThat(entries(hostLog, SoftwareEntry.MessageTaken.class)).hasSameSizeAs(
                entries(remoteLog, RingEntry.MessageSent.class).toList());
    }

    @Test
    void theMemoryFileHoldsAllRegionsAndTheSocketIsGoneAfterwards() throws Exception {
        together(hostUntilTwentyEchoes(), run(ECHO, 1, RTOS, LogSink.NONE));

        assertThat(Files.size(memory())).isEqualTo(ECHO.memory().getFirst().sizeBytes());
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(memory());
        }
    }

    @Test
    void processesOfDifferentRunsRefuseEachOther() throws Exception {
        for (Future<Boolean> run : together(run(ECHO, 1, LINUX, LogSink.NONE), run(ECHO, 2, RTOS, LogSink.NONE))) {
            assertThatThrownBy(run::get).isInstanceOf(ExecutionException.class).cause()
                    .isInstanceOf(IOException.class).hasMessageContaining("runs scenario echo with seed");
        }
    }

    @Test
    void twoProcessesWithTheSameCoresRefuseEachOther() throws Exception {
        for (Future<Boolean> run : together(run(ECHO, 1, RTOS, LogSink.NONE), run(ECHO, 1, RTOS, LogSink.NONE))) {
            assertThatThrownBy(run::get).cause()
                    .hasMessage("the other process runs the cores rtos, expected linux");
        }
    }

    @Test
    void coresThatAreNoneOrAllOrUnknownAreRefused() {
        for (Set<String> cores : List.of(Set.<String>of(), Set.of("linux", "rtos"), Set.of("dsp"))) {
            assertThatIllegalArgumentException().isThrownBy(() -> new PartialRun(ECHO, 1, cores, memory()).close())
                    .withMessageContaining("expected some of linux,rtos, not all");
        }
    }

    @Test
    void aRunThatWaitsForTheOtherProcessCanBeStopped() throws Exception {
        try (ExecutorService runner = Executors.newSingleThreadExecutor();
                PartialRun run = new PartialRun(ECHO, 1, LINUX, memory())) {
            Future<?> waiting = runner.submit(() -> {
                run.run(LogSink.NONE);
                return true;
            });
            run.stop();
            assertThat(waiting.get()).isEqualTo(true);
        }
    }

    @Test
    void aSocketThatADeadProcessLeftBehindIsInNobodysWay() throws Exception {
        Files.createFile(folder.resolve("amp.mem.doorbells"));

        for (Future<Boolean> run : together(hostUntilTwentyEchoes(), run(ECHO, 1, RTOS, remoteLog))) {
            assertThat(run.get()).isTrue();
        }
    }
}
