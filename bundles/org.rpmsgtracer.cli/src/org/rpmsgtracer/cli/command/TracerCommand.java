/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.cli.command;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.rpmsgtracer.analysis.filter.Filter;
import org.rpmsgtracer.analysis.filter.FilterException;
import org.rpmsgtracer.cli.format.LineFormat;
import org.rpmsgtracer.session.Speed;
import org.rpmsgtracer.session.ToolVersion;
import org.rpmsgtracer.trace.store.Sync;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The program itself: all it has is commands. */
@Command(name = "rpmsg-tracer", description = "Shows what two processors say to each other over RPMsg.",
        synopsisSubcommandLabel = "COMMAND", version = "rpmsg-tracer " + ToolVersion.TEXT,
        footer = {"", "A .gz file is read as what it contains.",
            "Exit status: 0 done; 2 wrong usage, or something cannot be read or written."})
public final class TracerCommand implements Runnable {

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT, description = "Print this.")
    private boolean help;

    @Option(names = "--version", versionHelp = true, description = "Print the version.")
    private boolean version;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private TracerCommand() {}

    /** The program with all its commands. */
    public static CommandLine create(Streams streams) {
        return new CommandLine(new TracerCommand()).addSubcommand(new OpenCommand())
                .addSubcommand(new EmulateCommand(streams)).addSubcommand(new ImportCommand(streams))
                .addSubcommand(new InfoCommand(streams)).addSubcommand(new RepairCommand(streams))
                .addSubcommand(new CutCommand(streams)).addSubcommand(new MergeCommand(streams))
                .addSubcommand(new MessagesCommand(streams)).addSubcommand(new EventsCommand(streams))
                .registerConverter(Time.class, Time::parse)
                .registerConverter(Amount.class, Amount::parse).registerConverter(Sync.class, StorageOptions::sync)
                .registerConverter(Filter.class, TracerCommand::filter)
                .registerConverter(Speed.class, TracerCommand::speed)
                .registerConverter(LineFormat.class, word -> oneOf(LineFormat.values(), word));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command given, expected one of "
                + String.join(", ", spec.subcommands().keySet()));
    }

    private static Filter filter(String expression) {
        try {
            return Filter.parse(expression);
        } catch (FilterException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }

    private static Speed speed(String word) {
        try {
            return Speed.parse(word);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }

    private static <E extends Enum<E>> E oneOf(E[] constants, String word) {
        return Arrays.stream(constants).filter(constant -> constant.toString().equals(word)).findAny()
                .orElseThrow(() -> new TypeConversionException("found \"" + word + "\", expected "
                        + Arrays.stream(constants).map(Enum::toString).collect(Collectors.joining(" or "))));
    }
}
