/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.cli.command;

import java.io.IOException;
import java.util.concurrent.Callable;

import org.rpmsgtracer.analysis.metric.SummaryBuilder;
import org.rpmsgtracer.analysis.metric.TraceSummary;
import org.rpmsgtracer.cli.format.InfoJson;
import org.rpmsgtracer.cli.format.InfoText;
import org.rpmsgtracer.session.TraceStorage;
import org.rpmsgtracer.trace.store.EventCursor;
import org.rpmsgtracer.trace.store.TraceReader;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what is in a trace. */
@Command(name = "info", description = "Says what is in a trace.")
final class InfoCommand implements Callable<Integer> {

    @Mixin
    private final TraceArgument argument = new TraceArgument();

    @Option(names = "--json", description = "As one JSON object.")
    private boolean json;

    private final Streams streams;

    InfoCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        try (TraceReader trace = argument.open(streams.err())) {
            SummaryBuilder builder = new SummaryBuilder();
            EventCursor cursor = trace.cursor();
            while (cursor.advance()) {
                builder.accept(cursor.event());
            }
            print(trace.info().source(), TraceStorage.of(trace), builder.summary());
        }
        return 0;
    }

    private void print(String source, TraceStorage storage, TraceSummary summary) throws IOException {
        if (json) {
            InfoJson.write(streams.out(), argument.name(), source, storage, summary);
        } else {
            InfoText.write(streams.out(), argument.name(), source, storage, summary);
        }
    }
}
