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

import org.rpmsgtracer.trace.store.TraceInfo;
import org.rpmsgtracer.trace.store.TraceReader;

/** A trace that was opened, and which part of a recording it is. Whoever opened it closes it. */
final class OpenedPart {

    private final TraceReader trace;
    private final TracePart part;

    private OpenedPart(TraceReader trace) {
        this.trace = trace;
        part = TracePart.of(trace.info(), trace.eventCount());
    }

    /** @throws IOException if it is no trace, or cannot be read */
    @SuppressWarnings("resource") // closed by close()
    static OpenedPart open(Path folder, Progress progress) throws IOException {
        return new OpenedPart(TraceReader.open(folder, Searching.reportingTo(progress)));
    }

    TracePart part() {
        return part;
    }

    TraceInfo info() {
        return trace.info();
    }

    Path folder() {
        return trace.folder();
    }

    long eventCount() {
        return trace.eventCount();
    }

    PartReading read(WorkDone work) {
        return new PartReading(trace, part, work);
    }

    /** What the trace lacks, as far as it was read. */
    List<String> missing() {
        return MissingParts.of(trace);
    }

    void close() throws IOException {
        trace.close();
    }
}
