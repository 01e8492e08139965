/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.session.TraceCut;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code cut TRACE --from T --to T -o TRACE}. */
@Command(name = "cut", description = "Takes a part out of a trace, exact to the event; before it come events that say "
        + "what stood where it begins.")
final class CutCommand implements Callable<Integer> {

    private static final Pattern RANGE = Pattern.compile("([0-9]{1,18})?\\.\\.([0-9]{1,18})?");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final TraceArgument argument = new TraceArgument();

    @Option(names = "--from", paramLabel = "TIME", description = "The first time that is in it; the begin by default.")
    private @Nullable Time from;

    @Option(names = "--to", paramLabel = "TIME", description = "The first time that is not in it; the end by default.")
    private @Nullable Time to;

    @Option(names = "--events", paramLabel = "A..B",
            description = "Instead of times: the events A up to, but not including B, by the numbers that the command "
                    + "events shows.")
    private @Nullable String events;

    @Option(names = {"-o", "--output"}, paramLabel = "TRACE", required = true, description = "The trace to make.")
    private Path output = Path.of("");

    private final Streams streams;

    CutCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        TraceCut.Extent extent = extent();
        Interruptible.make(output, progress -> TraceCut.run(argument.folder(), extent, output, progress), streams);
        return 0;
    }

    private TraceCut.Extent extent() {
        String byNumber = events;
        Time begin = from;
        Time end = to;
        if (byNumber != null && (begin != null || end != null)) {
            throw new ParameterException(spec.commandLine(), "--events: found with --from or --to, expected one kind");
        }
        if (byNumber != null) {
            Matcher range = RANGE.matcher(byNumber);
            if (!range.matches()) {
                throw refused("--events", byNumber, "a range such as 1000..2000, 1000.. or ..2000");
            }
            return extent(false, number(range.group(1), 0), number(range.group(2), Long.MAX_VALUE), byNumber);
        }
        return extent(true, begin == null ? 0 : begin.ns(), end == null ? Long.MAX_VALUE : end.ns(),
                (begin == null ? "" : begin.ns()) + ".." + (end == null ? "" : end.ns()));
    }

    private static long number(@Nullable String digits, long otherwise) {
        return digits == null ? otherwise : Long.parseLong(digits);
    }

    private TraceCut.Extent extent(boolean byTime, long first, long behind, String text) {
        if (behind < first) {
            throw refused(byTime ? "--to" : "--events", text, "an end that is not before the begin");
        }
        return new TraceCut.Extent(byTime, first, behind);
    }

    private ParameterException refused(String option, String found, String expected) {
        return new ParameterException(spec.commandLine(),
                option + ": found \"" + found + "\", expected " + expected);
    }
}
