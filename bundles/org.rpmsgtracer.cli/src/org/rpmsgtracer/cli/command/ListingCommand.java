/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.cli.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.analysis.filter.Filter;
import org.rpmsgtracer.analysis.state.SystemState;
import org.rpmsgtracer.cli.format.EventFields;
import org.rpmsgtracer.cli.format.LineFormat;
import org.rpmsgtracer.cli.format.Lines;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.store.EventCursor;
import org.rpmsgtracer.trace.store.TraceReader;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Goes through a trace from its beginning and writes a line for what is wanted of it. */
abstract class ListingCommand implements Callable<Integer> {

    @Mixin
    private final TraceArgument argument = new TraceArgument();

    @Option(names = "--format", paramLabel = "text|csv|jsonl", description = "How to write it; text by default.")
    private LineFormat format = LineFormat.TEXT;

    @Option(names = "--from", paramLabel = "TIME",
            description = "Leave out what was before, for example 1.5s or 200us; without unit in nanoseconds.")
    private Time from = new Time(0);

    @Option(names = "--to", paramLabel = "TIME", description = "Leave out what was at this time or later.")
    private Time to = new Time(Long.MAX_VALUE);

    @Option(names = "--filter", paramLabel = "EXPR",
            description = "Only events for which this holds, such as 'service == rpmsg-tty and len > 100' or "
                    + "'latency > 5ms'; releng/docs/filter.md has all of it.")
    private @Nullable Filter filter;

    private final Streams streams;

    ListingCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        try (TraceReader trace = argument.open(streams.err())) {
            Lines lines = lines(format, streams.out());
            EventFields fields = new EventFields(() -> atTheEnd(trace));
            Predicate<Event> wanted = wanted(trace);
            boolean begun = false;
            EventCursor cursor = trace.cursor();
            while (cursor.advance() && cursor.event().timeNs() < to.ns()) {
                Event event = cursor.event();
                fields.pass(event);
                if (wanted.test(event) && event.timeNs() >= from.ns() && lists(event)) {
                    if (!begun) {
                        begun = true;
                        lines.begin();
                    }
                    list(cursor.eventNumber(), event, fields, lines);
                }
            }
        }
        return 0;
    }

    private Predicate<Event> wanted(TraceReader trace) {
        Filter condition = filter;
        return condition == null ? event -> true : condition.run(() -> atTheEnd(trace))::accept;
    }

    private static SystemState atTheEnd(TraceReader trace) {
        SystemState state = new SystemState();
        EventCursor cursor = trace.cursor();
        while (cursor.advance()) {
            state.apply(cursor.event());
        }
        return state;
    }

    /** The lines that this command writes. */
    abstract Lines lines(LineFormat wanted, Appendable out);

    /** Whether there is a line for such an event. */
    abstract boolean lists(Event event);

    /** Writes the line for an event. */
    abstract void list(long number, Event event, EventFields fields, Lines lines) throws IOException;
}
