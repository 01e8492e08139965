/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import org.rpmsgtracer.trace.store.TraceInfo;
import org.rpmsgtracer.trace.store.TraceOptions;
import org.rpmsgtracer.trace.store.TraceReader;
import org.rpmsgtracer.trace.store.TraceWriter;

/** Small traces, written by the real writer. */
final class SampleTraces {

    private static final UUID TRACE = new UUID(0x0123_4567_89AB_4DEFL, 0x8123_4567_89AB_CDEFL);
    private static final int SNAP_LENGTH_BYTES = 64;

    private SampleTraces() {}

    /** Writes a trace in place of what lies there. */
    static void write(Path folder, int packetBytes) throws IOException {
        FolderBytes.delete(folder);
        TraceInfo info = TraceInfo.of(TRACE, "fuzz", "1");
        TraceOptions options = new TraceOptions(packetBytes, SNAP_LENGTH_BYTES);
        try (TraceWriter writer = TraceWriter.create(folder, info, options)) {
            SampleTraffic.events().forEach(writer::accept);
            writer.addDiscarded(2);
        }
    }

    /** Writes a trace that has its index. */
    static Path opened(Path folder) {
        try {
            write(folder, 512);
            try (TraceReader trace = TraceReader.open(folder)) {
                Questions.ask(trace);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is in a file; nothing if it is not there. */
    static byte[] bytes(Path file) {
        try {
            return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
