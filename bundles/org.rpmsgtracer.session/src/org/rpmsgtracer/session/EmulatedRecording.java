/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.analysis.state.Restatement;
import org.rpmsgtracer.capture.emulated.EmulatedCapture;
import org.rpmsgtracer.emulator.control.Action;
import org.rpmsgtracer.emulator.control.Operator;
import org.rpmsgtracer.emulator.log.LogSink;
import org.rpmsgtracer.emulator.scenario.Emulation;
import org.rpmsgtracer.trace.store.Retention;
import org.rpmsgtracer.trace.store.TraceInfo;
import org.rpmsgtracer.trace.store.TraceWriteException;
import org.rpmsgtracer.trace.store.TraceWriter;

/**
 * An emulated system that runs and is recorded into a trace folder. One thread runs it, any thread may stop it or
 * do something to it.
 *
 * <p>The run is cut into slices of machine time, and what a slice brought is flushed at its end. So the trace does not
 * depend on how fast the run was, and a reader sees a paced run as it happens.
 */
public final class EmulatedRecording implements Recording, RunControl {

    /** Machine time between two flushes. */
    static final long SLICE_NS = 100_000_000;

    /** What traces of emulated systems name as their source. */
    static final String SOURCE = "emulator";

    private final NewFolder folder;
    private final Emulation emulation;
    private final TraceWriter writer;
    private final Optional<TriggeredWriter> triggered;
    private final Pace pace;
    private final PendingActions actions;

    private EmulatedRecording(NewFolder folder, Emulation emulation, TraceWriter writer,
            Optional<TriggeredWriter> triggered, Pace pace, PendingActions actions) {
        this.folder = folder;
        this.emulation = emulation;
        this.writer = writer;
        this.triggered = triggered;
        this.pace = pace;
        this.actions = actions;
    }

    /** As {@link #create(EmulationOptions, Consumer, LogSink)}, for a run that says nothing but its trace. */
    public static EmulatedRecording create(EmulationOptions options) throws IOException {
        return create(options, sentence -> {
        }, LogSink.NONE);
    }

    /**
     * Makes the trace folder and the system, which stands at machine time 0.
     *
     * @param trouble is told what of the script cannot be done, one sentence each, on the thread of the run
     * @param log     gets what the system's software does and prints, on the thread of the run
     * @throws IOException if the trace cannot be made there; nothing is left behind
     */
    @SuppressWarnings("resource") // the run closes the writer
    public static EmulatedRecording create(EmulationOptions options, Consumer<String> trouble, LogSink log)
            throws IOException {
        Emulation emulation = Emulation.of(options.lastingScenario(), options.seed(), log);
        NewFolder folder = NewFolder.of(options.folder());
        try {
            TraceWriter writer =
                    TraceWriter.create(options.folder(), info(options), options.storage(), Restatement::new);
            Optional<TriggeredWriter> triggered =
                    options.trigger().map(trigger -> new TriggeredWriter(writer, trigger));
            EmulatedCapture.attach(emulation, triggered.isPresent() ? triggered.get() : writer);
            Operator operator = new Operator(emulation);
            options.script().ifPresent(script -> operator.follow(script, trouble));
            return new EmulatedRecording(folder, emulation, writer, triggered,
                    new Pace(options.speed(), SLICE_NS, RealTime.SYSTEM), new PendingActions(operator));
        } catch (IOException e) {
            folder.restoreAfter(e);
            throw e;
        }
    }

    /** The same scenario and seed are the same trace: an emulated clock has no date, and the identity no chance. */
    private static TraceInfo info(EmulationOptions options) {
        Map<String, String> environment = new TreeMap<>();
        environment.put("scenario", options.scenario().name());
        environment.put("seed", Long.toString(options.seed()));
        String run = SOURCE + "/" + options.scenario() + "/" + options.seed() + "/" + options.script();
        Retention kept = options.storage().retention();
        if (kept.isOn()) {
            run += "/" + kept;
        }
        if (options.trigger().isPresent()) {
            Trigger trigger = options.trigger().get();
            environment.put(Trigger.ENTRY, trigger.text());
            run += "/" + trigger.text() + "/" + trigger.preNs() + "/" + trigger.postNs();
        }
        return new TraceInfo(UUID.nameUUIDFromBytes(run.getBytes(StandardCharsets.UTF_8)), SOURCE,
                TraceInfo.RPMSG_TRACER, ToolVersion.TEXT, 0, environment);
    }

    /**
     * Runs the system to its end and closes the trace. Once.
     *
     * @throws IOException if the trace cannot be written; what was flushed before can be read
     */
    @Override
    public void run() throws IOException {
        try (writer) {
            while (!emulation.done()) {
                long nowNs = emulation.machine().nowNs();
                OptionalLong turnNs = pace.awaitTurn(nowNs);
                if (turnNs.isEmpty()) {
                    emulation.stop();
                }
                actions.performAll();
                emulation.runUntil(turnNs.orElse(nowNs + SLICE_NS));
                writer.flush();
                if (triggered.filter(trigger -> trigger.isOver(emulation.machine().nowNs())).isPresent()) {
                    stop();
                }
            }
        } catch (TraceWriteException e) {
            throw e.getCause();
        } finally {
            actions.end();
        }
    }

    /**
     * As {@link #run()}, for a trace that nobody reads before it is whole.
     *
     * @throws IOException if the trace cannot be written; nothing is left behind
     */
    public void runToWholeTrace() throws IOException {
        try {
            run();
        } catch (IOException | RuntimeException e) {
            folder.restoreAfter(e);
            throw e;
        }
    }

    /** Time of the event that the trigger waited for, in nanoseconds; empty if it has not come. For the run's thread. */
    public OptionalLong triggeredNs() {
        return triggered.map(TriggeredWriter::firedNs).orElse(OptionalLong.empty());
    }

    /** Ends the run: services are withdrawn and the device is reset, which takes some machine time and no real time. */
    @Override
    public void stop() {
        pace.stop();
    }

    @Override
    public void pause() {
        pace.pause();
    }

    @Override
    public void step(long machineNs) {
        if (machineNs < 1) {
            throw new IllegalArgumentException("step of " + machineNs + " ns");
        }
        pace.step(machineNs);
    }

    @Override
    public void resume() {
        pace.resume();
    }

    @Override
    public boolean paused() {
        return pace.paused();
    }

    @Override
    public CompletableFuture<@Nullable Void> perform(Action action) {
        return actions.submit(action);
    }

    /** Takes back the trace of a run that never begins, because of some trouble. */
    void abandonAfter(IOException trouble) {
        try {
            writer.close();
        } catch (IOException e) {
            trouble.addSuppressed(e);
        }
        folder.restoreAfter(trouble);
    }
}
