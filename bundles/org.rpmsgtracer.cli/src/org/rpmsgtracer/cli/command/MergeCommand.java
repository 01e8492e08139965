/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.rpmsgtracer.session.TraceMerge;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code merge TRACE… -o TRACE}. */
@Command(name = "merge",
        description = "Makes one trace of several: parts of one recording become that recording again, "
                + "different recordings are merged by time.")
final class MergeCommand implements Callable<Integer> {

    @Parameters(paramLabel = "TRACE", arity = "1..*", description = "Traces: folders NAME.rpmsgtrace.")
    private List<Path> inputs = List.of();

    @Option(names = {"-o", "--output"}, paramLabel = "TRACE", required = true, description = "The trace to make.")
    private Path output = Path.of("");

    private final Streams streams;

    MergeCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Interruptible.make(output, progress -> TraceMerge.run(inputs, output, progress), streams);
        return 0;
    }
}
