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

import org.rpmsgtracer.session.Progress;
import org.rpmsgtracer.session.TraceImport;
import org.rpmsgtracer.trace.store.TraceReader;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a trace of what another program recorded. */
@Command(name = "import",
        description = "Makes a trace of a memory image or of a CTF trace of another tracer; what it is tells its content.")
final class ImportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE",
            description = "A memory image that holds a resource table, a CTF folder such as a session of LTTng, or a trace.")
    private Path input = Path.of("");

    @Option(names = {"-o", "--output"}, paramLabel = "TRACE", required = true, description = "The trace to make.")
    private Path output = Path.of("");

    private final Streams streams;

    ImportCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        TraceImport.run(input, output, Progress.NONE).forEach(streams.err());
        try (TraceReader trace = TraceReader.open(output)) {
            streams.out().append(output + ": " + trace.eventCount() + " events\n");
        }
        return 0;
    }
}
