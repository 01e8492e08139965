/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.processes;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.emulator.log.LogSink;
import org.rpmsgtracer.emulator.scenario.Core;
import org.rpmsgtracer.emulator.scenario.Emulation;
import org.rpmsgtracer.emulator.scenario.FarCores;
import org.rpmsgtracer.emulator.scenario.Scenario;
import org.rpmsgtracer.protocol.memory.Memory;

/**
 * Some cores of a scenario, run by this process in real time, while another process runs the rest. The shared memory is
 * a file that anybody may watch. What happens when is up to the computer: such a run is not reproducible.
 * <p>
 * One thread runs it, any thread may stop it.
 */
public final class PartialRun implements AutoCloseable {

    private static final long LONGEST_WAIT_NS = 5_000_000;
    private static final long SLICE_NS = 5_000_000;

    private final Scenario scenario;
    private final long seed;
    private final Set<String> cores;
    private final Path file;
    private final Meeting meeting;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private volatile @Nullable Connection greeting;

    /**
     * A run that has not begun.
     *
     * @param cores that this process runs: some, not all of the scenario's
     * @param file  for the shared memory
     * @throws IllegalArgumentException if these cores are none, all, or unknown
     */
    public PartialRun(Scenario scenario, long seed, Set<String> cores, Path file) throws IOException {
        List<String> known = scenario.cores().stream().map(Core::name).toList();
        if (cores.isEmpty() || !known.containsAll(cores) || cores.containsAll(known)) {
            throw new IllegalArgumentException("cores: found " + String.join(",", cores) + ", expected some of "
                    + String.join(",", known) + ", not all");
        }
        this.scenario = scenario;
        this.seed = seed;
        this.cores = Set.copyOf(cores);
        this.file = file;
        this.meeting = new Meeting(file);
    }

    /**
     * Waits for the other process and runs until the scenario ends, the other process is gone, or somebody stops it.
     *
     * @param log of the cores here
     * @throws IOException if the two cannot meet or do not fit together
     */
    public void run(LogSink log) throws IOException {
        try (Connection connection = new Connection(meeting.awaitOther(SharedFile.sizeBytes(scenario.memory())))) {
            greet(connection);
            Memory memory = SharedFile.map(file, scenario.memory());
            connection.listen();
            run(Emulation.partOf(scenario, seed, log, memory, new OtherProcess(connection)), connection);
        } catch (ClosedChannelException e) {
            if (!stopped.get()) {
                throw e;
            }
        }
    }

    /** Ends the run in good order; also while it waits for the other process, or for its greeting. */
    public void stop() throws IOException {
        stopped.set(true);
        meeting.close();
        Connection silent = greeting;
        if (silent != null) {
            silent.close();
        }
    }

    @Override
    public void close() throws IOException {
        meeting.close();
    }

    private void greet(Connection connection) throws IOException {
        greeting = connection;
        if (stopped.get()) {
            throw new ClosedChannelException();
        }
        Greeting own = Greeting.of(scenario, seed, cores);
        Greeting other;
        try {
            other = connection.greet(own);
        } catch (ClosedChannelException e) {
            throw e;
        } catch (IOException e) {
            throw new IOException(file + ": found no greeting of the other process, expected one; two processes may"
                    + " share this memory already", e);
        }
        greeting = null;
        own.requireCounterpart(other, scenario);
    }

    private void run(Emulation emulation, Connection connection) throws IOException {
        long startNs = System.nanoTime();
        try {
            while (!emulation.done()) {
                if (stopped.get()) {
                    emulation.stop();
                }
                catchUp(emulation, startNs);
                long dueNs = emulation.machine().nextNs() - (System.nanoTime() - startNs);
                @Nullable Optional<Signal> signal = connection.take(Math.clamp(dueNs, 0, LONGEST_WAIT_NS));
                if (signal != null) {
                    if (signal.isEmpty()) {
                        return;
                    }
                    catchUp(emulation, startNs);
                    obey(signal.get(), emulation);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets happen what is due, in slices: a computer that is too slow for real time still hears the other process. */
    private static void catchUp(Emulation emulation, long startNs) {
        long machineNs = emulation.machine().nowNs();
        emulation.runUntil(Math.clamp(System.nanoTime() - startNs, machineNs, machineNs + SLICE_NS));
    }

    private void obey(Signal signal, Emulation emulation) throws IOException {
        switch (signal) {
            case Signal.Released released -> emulation.released(core(released.core()));
            case Signal.Reset reset -> emulation.reset(core(reset.core()));
            case Signal.Rung rung -> emulation.rung(rung.doorbell(), rung.notifyId());
        }
    }

    private String core(int number) throws IOException {
        if (number < 0 || number >= scenario.cores().size()) {
            throw new IOException("the other process named core " + number + ", expected 0.."
                    + (scenario.cores().size() - 1));
        }
        return scenario.cores().get(number).name();
    }

    /** The other process as the cores here see it. */
    private final class OtherProcess implements FarCores {

        private final Connection connection;

        private OtherProcess(Connection connection) {
            this.connection = connection;
        }

        @Override
        public boolean has(String core) {
            return !cores.contains(core);
        }

        @Override
        public void released(String core) {
            send(new Signal.Released(number(core)));
        }

        @Override
        public void reset(String core) {
            send(new Signal.Reset(number(core)));
        }

        @Override
        public void rung(int doorbell, int notifyId) {
            send(new Signal.Rung(doorbell, notifyId));
        }

        private void send(Signal signal) {
            try {
                connection.send(signal);
            } catch (IOException otherIsGone) {
                stopped.set(true);
            }
        }

        private int number(String core) {
            return scenario.cores().stream().map(Core::name).toList().indexOf(core);
        }
    }
}
