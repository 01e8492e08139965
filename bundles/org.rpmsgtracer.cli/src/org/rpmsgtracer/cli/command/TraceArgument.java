/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.cli.command;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.rpmsgtracer.session.MissingParts;
import org.rpmsgtracer.trace.store.TraceException;
import org.rpmsgtracer.trace.store.TraceReader;

import picocli.CommandLine.Parameters;

/** The trace that a command reads. */
final class TraceArgument {

    @Parameters(paramLabel = "TRACE", description = "A trace: a folder NAME.rpmsgtrace.")
    private Path folder = Path.of("");

    Path folder() {
        return folder;
    }

    /** The trace's name: that of its folder. */
    String name() {
        return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    }

    /**
     * Opens the trace, and says on {@code err} what is missing in it and what is wrong beside its events.
     *
     * @throws TraceException if it is not a trace
     */
    TraceReader open(Consumer<String> err) throws TraceException {
        TraceReader trace = TraceReader.open(folder);
        trace.checkPacketIndexes();
        trace.problems().forEach(err);
        MissingParts.of(trace).forEach(err);
        return trace;
    }
}
