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

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
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

    private UnixDomainSocketAddress socket() {
        return UnixDomainSocketAddress.of(folder.resolve("amp.mem.doorbells"));
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
        ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(socket()).close();
        assertThat(socket().getPath()).as("closing a socket leaves its file").exists();

        for (Future<Boolean> run : together(hostUntilTwentyEchoes(), run(ECHO, 1, RTOS, remoteLog))) {
            assertThat(run.get()).isTrue();
        }
    }

    @Test
    void aThirdProcessIsTurnedAwayAndTheTwoGoOn() throws Exception {
        CountDownLatch talking = new CountDownLatch(1);
        try (ExecutorService runner = Executors.newFixedThreadPool(2);
                PartialRun host = new PartialRun(ECHO, 1, LINUX, memory())) {
            Future<?> first = runner.submit(() -> {
                host.run(entry -> {
                    if (entry instanceof SoftwareEntry.MessageTaken) {
                        talking.countDown();
                    }
                });
                return true;
            });
            Future<Boolean> second = runner.submit(run(ECHO, 1, RTOS, LogSink.NONE));
            talking.await();

            assertThatThrownBy(run(ECHO, 1, RTOS, LogSink.NONE)::call).isInstanceOf(IOException.class).hasMessage(
                    memory() + ": found no greeting of the other process, expected one; two processes may share this"
                            + " memory already");

            host.stop();
            assertThat(first.get()).isEqualTo(true);
            assertThat(second.get()).isTrue();
        }
    }

    @Test
    void aRunWhoseOtherProcessSaysNothingCanBeStopped() throws Exception {
        try (ServerSocketChannel silent = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
                ExecutorService runner = Executors.newSingleThreadExecutor();
                PartialRun run = new PartialRun(ECHO, 1, LINUX, memory())) {
            silent.bind(socket());
            Future<?> waiting = runner.submit(() -> {
                run.run(LogSink.NONE);
                return true;
            });
            try (SocketChannel other = silent.accept()) {
                other.read(ByteBuffer.allocate(1));
                run.stop();
                assertThat(waiting.get()).isEqualTo(true);
            }
        }
    }

    @Test
    void whatIsNoSignalEndsTheRunAndIsNamed() throws Exception {
        assertThatThrownBy(() -> runAgainst(other -> other.writeByte(9), 8)).isInstanceOf(IOException.class)
                .hasMessage("the other process sent a signal of kind 9, expected 1..3");
        assertThatThrownBy(() -> runAgainst(other -> new Signal.Reset(2).write(other), 0))
                .isInstanceOf(IOException.class).hasMessage("the other process named core 2, expected 0..1");
    }

    @Test
    void aProcessThatDiesInMidSignalEndsTheRun() throws Exception {
        runAgainst(other -> other.writeByte(Signal.RUNG), 3);
    }

    @Test
    void ringsForWhatIsNotThereChangeNothing() throws Exception {
        Random random = new Random(1);
        runAgainst(other -> {
            for (int i = 0; i < 1000; i++) {
                new Signal.Rung(random.nextInt(), random.nextInt()).write(other);
                new Signal.Rung(random.nextInt(2), random.nextInt()).write(other);
                new Signal.Released(random.nextInt(2)).write(other);
                new Signal.Reset(random.nextInt(2)).write(other);
            }
        }, 0);
    }

    private interface OtherProcess {

        void talk(DataOutputStream to) throws IOException;
    }

    /** The remote's half against a host that greets as it should, then talks, sends some zeros and is gone. */
    private void runAgainst(OtherProcess host, int zeros) throws Exception {
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
                ExecutorService other = Executors.newSingleThreadExecutor()) {
            server.bind(socket());
            SharedFile.create(memory(), SharedFile.sizeBytes(ECHO.memory()));
            Future<?> talk = other.submit(() -> {
                try (SocketChannel channel = server.accept();
                        DataInputStream from = new DataInputStream(Channels.newInputStream(channel));
                        DataOutputStream to = new DataOutputStream(Channels.newOutputStream(channel))) {
                    Greeting.of(ECHO, 1, LINUX).write(to);
                    Greeting.read(from);
                    host.talk(to);
                    to.write(new byte[zeros]);
                }
                return true;
            });
            try {
                run(ECHO, 1, RTOS, LogSink.NONE).call();
            } finally {
                talk.get();
                Files.deleteIfExists(socket().getPath());
            }
        }
    }

    @Test
    void scenariosThatOnlyShareTheirNameRefuseEachOther() throws Exception {
        for (Future<Boolean> run : together(run(ECHO, 1, LINUX, LogSink.NONE),
                run(ECHO.lasting(7), 1, RTOS, LogSink.NONE))) {
            assertThatThrownBy(run::get).cause().hasMessage(
                    "the other process runs another scenario of the name echo, expected the same file and duration");
        }
    }

    @Test
    void aPathTooLongForASocketIsNamed() {
        Path tooLong = folder.resolve("m".repeat(120));

        assertThatThrownBy(() -> {
            try (PartialRun run = new PartialRun(ECHO, 1, LINUX, tooLong)) {
                run.run(LogSink.NONE);
            }
        }).isInstanceOf(IOException.class).hasMessageStartingWith(tooLong + ".doorbells: cannot listen there (");
        assertThat(tooLong).doesNotExist();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsFoundBeforeTheRunBegins() {
        assertThatThrownBy(() -> SharedFile.create(Path.of("/dev/full"), 4096)).isInstanceOf(IOException.class)
                .hasMessageStartingWith("/dev/full: cannot hold 4096 bytes of shared memory (");
    }

    @Test
    void memoryOfAnEarlierRunIsZeroAgain() throws IOException {
        Files.write(memory(), new byte[] {1, 2, 3, 4, 5});

        SharedFile.create(memory(), 5);

        assertThat(memory()).hasBinaryContent(new byte[5]);
    }

    @Test
    void aFileOfSomebodyElseIsLeftAlone() throws IOException {
        byte[] thesis = {1, 2, 3, 4, 5, 6, 7};
        Files.write(memory(), thesis);

        assertThatThrownBy(() -> SharedFile.create(memory(), 5)).isInstanceOf(IOException.class)
                .hasMessage(memory() + ": found 7 bytes of something else, expected no file, or the 5 bytes of shared "
                        + "memory of an earlier run");
        assertThat(memory()).hasBinaryContent(thesis);
    }
}
