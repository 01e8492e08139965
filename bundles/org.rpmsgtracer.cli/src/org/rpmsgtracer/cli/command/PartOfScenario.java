/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.cli.command;

import java.io.Flushable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.rpmsgtracer.emulator.log.LogSink;
import org.rpmsgtracer.emulator.processes.PartialRun;
import org.rpmsgtracer.emulator.scenario.Scenario;

import picocli.CommandLine.Option;

/** Runs some cores of a scenario, while another process runs the others over the same shared memory. */
final class PartOfScenario {

    @Option(names = "--cores", required = true, split = ",", paramLabel = "NAME",
            description = "Runs only these cores, in real time and without a trace; another process runs the others.")
    private List<String> cores = List.of();

    @Option(names = "--shared", required = true, paramLabel = "FILE",
            description = "The shared memory of both processes, which anybody may watch.")
    private Path file = Path.of("");

    /**
     * Runs to the scenario's end, until the other process is gone or until a signal comes.
     *
     * @throws IOException              if the processes cannot meet or do not fit together
     * @throws IllegalArgumentException if these are no cores of the scenario, or all of them
     */
    void run(Scenario scenario, long seed, Streams streams) throws IOException {
        Set<String> wanted = new LinkedHashSet<>(cores);
        try (PartialRun run = new PartialRun(scenario, seed, wanted, file);
                OrderlyEnd end = OrderlyEnd.onSignal(() -> stop(run, streams))) {
            say("runs " + String.join(", ", wanted) + " of " + scenario.name() + " over " + file
                    + ", waits for the process that runs the other cores", streams);
            run.run(LogSink.NONE);
            say("ended", streams);
        }
    }

    private static void stop(PartialRun run, Streams streams) {
        try {
            run.stop();
        } catch (IOException e) {
            streams.err().accept(String.valueOf(e.getMessage()));
        }
    }

    /** At once, as people wait for it. */
    private static void say(String sentence, Streams streams) throws IOException {
        streams.out().append(sentence).append('\n');
        if (streams.out() instanceof Flushable buffered) {
            buffered.flush();
        }
    }
}
