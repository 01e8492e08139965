/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.emulator.scenario.BuiltInScenarios;
import org.rpmsgtracer.emulator.scenario.Scenario;
import org.rpmsgtracer.session.EmulatedRecording;
import org.rpmsgtracer.session.EmulationOptions;
import org.rpmsgtracer.trace.store.TraceReader;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs an emulated system and records it. */
@Command(name = "emulate", description = "Runs the emulated AMP system and records it.")
final class EmulateCommand implements Callable<Integer> {

    private static final long DEFAULT_DURATION_NS = 5_000_000_000L;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "SCENARIO", arity = "0..1", description = "Name of a built-in scenario, see --list.")
    private @Nullable String name;

    @Option(names = "--list", description = "Prints the built-in scenarios and the systems that run in them.")
    private boolean list;

    @Option(names = {"-o", "--output"}, paramLabel = "TRACE",
            description = "The trace to make; SCENARIO.rpmsgtrace by default.")
    private @Nullable Path output;

    @Option(names = "--duration", paramLabel = "TIME",
            description = "How long the system runs by its own clock; the scenario's own or 5s by default.")
    private @Nullable Time duration;

    @Option(names = "--seed", paramLabel = "N",
            description = "Decides all that is random; the same seed gives the same trace, byte for byte.")
    private @Nullable Long seed;

    @Option(names = "--speed", paramLabel = "max|1x",
            description = "As fast as possible, or not faster than real time; max by default.")
    private Speed speed = Speed.MAX;

    private final Streams streams;

    EmulateCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (list) {
            printScenarios();
        } else {
            record(options(scenario()));
        }
        return 0;
    }

    private void printScenarios() throws IOException {
        for (Scenario scenario : BuiltInScenarios.list()) {
            streams.out().append(scenario.name() + "  " + String.join(", ", scenario.systems()) + '\n');
        }
    }

    private Scenario scenario() {
        String wanted = name;
        if (wanted == null) {
            throw usage("no scenario given, expected " + names());
        }
        return BuiltInScenarios.byName(wanted)
                .orElseThrow(() -> usage("scenario: found \"" + wanted + "\", expected " + names()));
    }

    private ParameterException usage(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }

    private static String names() {
        return BuiltInScenarios.list().stream().map(Scenario::name).collect(Collectors.joining(" or "));
    }

    private EmulationOptions options(Scenario scenario) {
        Path folder = output;
        Long wanted = seed;
        return new EmulationOptions(scenario, wanted == null ? scenario.defaultSeed() : wanted, duration(scenario),
                speed == Speed.REAL_TIME, folder == null ? Path.of(scenario.name() + ".rpmsgtrace") : folder);
    }

    private OptionalLong duration(Scenario scenario) {
        Time wanted = duration;
        if (wanted != null) {
            return OptionalLong.of(wanted.ns());
        }
        return scenario.durationNs().isPresent() ? OptionalLong.empty() : OptionalLong.of(DEFAULT_DURATION_NS);
    }

    private void record(EmulationOptions options) throws IOException {
        EmulatedRecording recording = EmulatedRecording.create(options);
        try (OrderlyEnd end = OrderlyEnd.onSignal(recording::stop)) {
            recording.runToWholeTrace();
        }
        try (TraceReader trace = TraceReader.open(options.folder())) {
            streams.out().append(options.folder() + ": " + trace.eventCount() + " events in " + trace.endNs()
                    + " ns, seed " + options.seed() + '\n');
        }
    }
}
