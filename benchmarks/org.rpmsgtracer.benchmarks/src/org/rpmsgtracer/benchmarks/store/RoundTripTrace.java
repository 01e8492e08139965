/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.benchmarks.store;

import java.nio.file.Path;
import java.util.UUID;

import org.rpmsgtracer.trace.store.TraceException;
import org.rpmsgtracer.trace.store.TraceInfo;
import org.rpmsgtracer.trace.store.TraceOptions;
import org.rpmsgtracer.trace.store.TraceWriter;

/** Makes a trace of {@link RoundTrips}: {@code RoundTripTrace FOLDER EVENTS}. About 31 bytes an event. */
public final class RoundTripTrace {

    private static final long SEED = 4;

    private RoundTripTrace() {}

    /** Takes the folder and how many events. */
    public static void main(String[] arguments) throws TraceException {
        write(Path.of(arguments[0]), Long.parseLong(arguments[1]));
    }

    static void write(Path folder, long events) throws TraceException {
        TraceInfo info = TraceInfo.of(new UUID(SEED, events), "benchmark", "1");
        try (TraceWriter writer = TraceWriter.create(folder, info, TraceOptions.defaults())) {
            new RoundTrips(writer, SEED).run(events);
        }
    }
}
