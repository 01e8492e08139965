/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.rpmsgtracer.analysis.state.Restatement;
import org.rpmsgtracer.trace.ctf.CorruptPacketException;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.store.EventCursor;
import org.rpmsgtracer.trace.store.TraceReadException;
import org.rpmsgtracer.trace.store.TraceReader;
import org.rpmsgtracer.trace.store.TraceWriter;

/**
 * Takes a part out of a trace: its events as they were stored, byte for byte, and before them what stood where the part
 * begins. Memory does not grow with the trace.
 */
public final class TraceCut {

    private final TraceReader trace;
    private final Extent extent;
    private final PartReading reading;
    private final Restatement before = new Restatement();
    private final TracePart origin;
    private boolean begun;
    private long lastNs;
    private long events;

    /**
     * Which events a cut takes: those from one on and before another one, both by time or both by number.
     *
     * @param byTime whether the ends are nanoseconds on the recording's clock, else event numbers as lists show them
     * @param from   the first that is taken, 0 or more
     * @param to     the first that is no longer taken, not less
     */
    public record Extent(boolean byTime, long from, long to) {

        /** @throws IllegalArgumentException if the ends are the wrong way round */
        public Extent {
            if (from < 0 || to < from) {
                throw new IllegalArgumentException("from " + from + " to " + to + ", expected from <= to");
            }
        }
    }

    private TraceCut(TraceReader trace, Extent extent, Progress progress) {
        this.trace = trace;
        this.extent = extent;
        origin = TracePart.of(trace.info(), trace.eventCount());
        reading = new PartReading(trace, origin, new WorkDone(progress, trace.eventCount()));
    }

    /**
     * Cuts.
     *
     * @param input  a trace; cutting a part of a recording gives a smaller part of that recording
     * @param output the trace folder to make; must not exist or be empty, and is as before if cutting fails
     * @throws IOException           if the input cannot be read or the trace cannot be written; the message is one
     *                               sentence that names the file
     * @throws CancellationException if {@code progress} says so
     */
    public static CutResult run(Path input, Extent extent, Path output, Progress progress) throws IOException {
        try (TraceReader trace = TraceReader.open(input, Searching.reportingTo(progress))) {
            return new TraceCut(trace, extent, progress).writeTo(output);
        } catch (TraceReadException e) {
            throw e.getCause();
        }
    }

    private CutResult writeTo(Path output) throws IOException {
        long from = Math.max(origin.fromEvent(), numberInRecording(extent.from()));
        long to = Math.max(from, numberInRecording(extent.to()));
        boolean any = goTo(from);
        List<Event> restated = begun ? before.asOf(timeOfRestatement(any)) : List.of();
        TracePart part = origin.between(from, to, restated.size());
        NewTrace.write(output, part.describe(trace.info()), writer -> {
            restated.forEach(writer::accept);
            writer.flush();
            if (any) {
                copy(to, writer);
            }
        });
        return new CutResult(events, restated.size(), MissingParts.of(trace));
    }

    /** Which event of the recording comes first at an end of the extent. */
    private long numberInRecording(long end) {
        long number = Math.min(end, trace.eventCount());
        if (extent.byTime()) {
            EventCursor cursor = trace.cursorFrom(end);
            number = cursor.advance() ? cursor.eventNumber() : trace.eventCount();
        }
        return Math.max(origin.fromEvent(), Math.min(origin.inRecording(number), origin.toEvent()));
    }

    /** Passes what comes before the part. Returns whether anything follows. */
    private boolean goTo(long from) {
        boolean any = reading.advance();
        while (any && reading.number() < from) {
            begun = true;
            lastNs = reading.records().timeNs();
            try {
                before.accept(reading.records());
            } catch (CorruptPacketException e) {
                reading.reject(e);
            }
            boolean ofRecording = reading.number() >= 0;
            any = reading.advance();
            if (ofRecording) {
                reading.takeDiscarded();
            }
        }
        return any;
    }

    private long timeOfRestatement(boolean any) {
        if (extent.byTime()) {
            return Math.max(extent.from(), lastNs);
        }
        return any ? reading.records().timeNs() : lastNs;
    }

    private void copy(long to, TraceWriter writer) {
        boolean any = true;
        while (any && reading.number() < to) {
            try {
                writer.append(reading.records(), 0);
                events++;
            } catch (CorruptPacketException e) {
                reading.reject(e);
            }
            any = reading.advance();
            writer.addDiscarded(reading.takeDiscarded());
        }
    }
}
