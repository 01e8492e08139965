/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.emulator.control.Script;
import org.rpmsgtracer.emulator.control.ScriptException;
import org.rpmsgtracer.emulator.log.LogSink;
import org.rpmsgtracer.emulator.scenario.BuiltInScenarios;
import org.rpmsgtracer.emulator.scenario.Scenario;
import org.rpmsgtracer.model.scenario.ScenarioFile;
import org.rpmsgtracer.model.scenario.ScenarioFileException;
import org.rpmsgtracer.session.EmulatedRecording;
import org.rpmsgtracer.session.EmulationOptions;
import org.rpmsgtracer.session.Speed;
import org.rpmsgtracer.trace.store.TraceReader;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs an emulated system and records it. */
@Command(name = "emulate", description = "Runs the emulated AMP system and records it.")
final class EmulateCommand implements Callable<Integer> {

    private static final long DEFAULT_DURATION_NS = 5_000_000_000L;
    private static final int REFUSED = 2;
    private static final List<String> ONLY_FOR_RECORDINGS =
            Stream.concat(Stream.of("--output", "--speed", "--script", "--console"), Stream.of(StorageOptions.NAMES))
                    .toList();
    private static final long SCRIPT_LIMIT_BYTES = 1 << 20;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "SCENARIO", arity = "0..1",
            description = "Name of a built-in scenario, see --list, or a scenario file (.amp).")
    private @Nullable String name;

    @Option(names = "--list",
            description = "Prints the built-in scenarios, the systems that run in them and what they teach.")
    private boolean list;

    @Option(names = "--export", paramLabel = "FILE",
            description = "Writes the scenario as a file (.amp) to begin with, and does not run it.")
    private @Nullable Path export;

    @Option(names = {"-o", "--output"}, paramLabel = "TRACE",
            description = "The trace to make; SCENARIO.rpmsgtrace by default.")
    private @Nullable Path output;

    @Option(names = "--duration", paramLabel = "TIME",
            description = "How long the system runs by its own clock; the scenario's own or 5s by default.")
    private @Nullable Time duration;

    @Option(names = "--seed", paramLabel = "N",
            description = "Decides all that is random; the same seed gives the same trace, byte for byte.")
    private @Nullable Long seed;

    @Option(names = "--speed", paramLabel = "max|FACTORx",
            description = "As fast as possible, or not faster than real time times a factor: 0.5x, 1x, 10x; "
                    + "max by default.")
    private Speed speed = Speed.MAX;

    @Option(names = "--script", paramLabel = "FILE",
            description = "What is done to the system while it runs: a line for each message sent, core crashed, "
                    + "fault injected.")
    private @Nullable Path script;

    @Option(names = "--console",
            description = "Prints what the emulated software prints, and which states its processors enter.")
    private boolean console;

    @Mixin
    private final StorageOptions storage = new StorageOptions();

    @ArgGroup(exclusive = false)
    private @Nullable PartOfScenario part;

    private final Streams streams;

    EmulateCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        try {
            if (list) {
                ScenarioList.print(BuiltInScenarios.list(), streams.out());
            } else {
                run(scenario());
            }
            return 0;
        } catch (ScenarioFileException e) {
            return refuse(e.problems());
        } catch (ScriptException e) {
            return refuse(e.problems());
        }
    }

    private int refuse(List<String> problems) {
        problems.forEach(streams.err());
        return REFUSED;
    }

    private Scenario scenario() throws ScenarioFileException {
        String wanted = name;
        if (wanted == null) {
            throw new ParameterException(spec.commandLine(),
                    "no scenario given, expected " + ScenarioArgument.expected());
        }
        return ScenarioArgument.of(wanted, spec.commandLine());
    }

    private void run(Scenario scenario) throws IOException, ScriptException {
        Path file = export;
        PartOfScenario some = part;
        if (file != null) {
            export(scenario, file);
        } else if (some != null) {
            run(some, scenario);
        } else {
            record(options(scenario));
        }
    }

    private static void export(Scenario scenario, Path file) throws IOException {
        if (Files.exists(file)) {
            throw new IOException(file + ": found a file, expected none to write the scenario to");
        }
        ScenarioFile.save(scenario, file);
    }

    private void run(PartOfScenario some, Scenario scenario) throws IOException {
        for (String option : ONLY_FOR_RECORDINGS) {
            if (spec.commandLine().getParseResult().hasMatchedOption(option)) {
                throw new ParameterException(spec.commandLine(),
                        option + ": found with --cores, which records nothing");
            }
        }
        Time wanted = duration;
        try {
            some.run(wanted == null ? scenario : scenario.lasting(wanted.ns()), seed(scenario), streams);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
    }

    private long seed(Scenario scenario) {
        Long wanted = seed;
        return wanted == null ? scenario.defaultSeed() : wanted;
    }

    private EmulationOptions options(Scenario scenario) throws IOException, ScriptException {
        Path folder = output;
        Path actions = script;
        return new EmulationOptions(scenario, seed(scenario), duration(scenario), speed,
                actions == null ? Optional.empty() : Optional.of(read(actions)),
                folder == null ? Path.of(scenario.name() + ".rpmsgtrace") : folder, storage.storage(),
                storage.trigger(spec.commandLine()));
    }

    private static Script read(Path file) throws IOException, ScriptException {
        long bytes = Files.size(file);
        if (bytes > SCRIPT_LIMIT_BYTES) {
            throw new IOException(file + ": found " + bytes + " bytes, expected a script of at most "
                    + SCRIPT_LIMIT_BYTES);
        }
        try {
            return Script.parse(file.toString(), Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new IOException(file + ": found bytes that are no text in UTF-8, expected a script", e);
        }
    }

    private OptionalLong duration(Scenario scenario) {
        Time wanted = duration;
        if (wanted != null) {
            return OptionalLong.of(wanted.ns());
        }
        return scenario.durationNs().isPresent() ? OptionalLong.empty() : OptionalLong.of(DEFAULT_DURATION_NS);
    }

    private void record(EmulationOptions options) throws IOException {
        LogSink log = console ? new ConsoleLines(streams.out()) : LogSink.NONE;
        EmulatedRecording recording = EmulatedRecording.create(options, streams.err(), log);
        try (OrderlyEnd end = OrderlyEnd.onSignal(recording::stop)) {
            recording.runToWholeTrace();
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
        try (TraceReader trace = TraceReader.open(options.folder())) {
            OptionalLong triggeredNs = recording.triggeredNs();
            streams.out().append(options.folder() + ": " + trace.eventCount() + " events in " + trace.endNs()
                    + " ns, seed " + options.seed()
                    + (triggeredNs.isPresent() ? ", trigger at " + triggeredNs.getAsLong() + " ns\n" : "\n"));
            if (options.trigger().isPresent() && triggeredNs.isEmpty()) {
                streams.err().accept(options.folder() + ": the trigger held for no event");
            }
        }
    }
}
