/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.rpmsgtracer.trace.store.TraceReader;

/**
 * How a trace is stored, and what was left out of it on purpose.
 *
 * @param streamFiles files that its events are in
 * @param beginDropped whether a flight recorder dropped the beginning; the first events then restate what stood
 * @param discarded   events that the recorder had to drop because it could not keep up
 * @param part        of which recording it is a part, if it was cut
 * @param trigger     what ended the recording, if it waited for something
 */
public record TraceStorage(int streamFiles, boolean beginDropped, long discarded, Optional<TracePart> part,
        Optional<String> trigger) {

    private static final Pattern STREAM_FILE = Pattern.compile("stream_0(_[0-9]+)?");

    /** @throws IOException if the trace's folder cannot be listed */
    public static TraceStorage of(TraceReader trace) throws IOException {
        return new TraceStorage(streamFiles(trace.folder()),
                trace.packetCount() > 0 && trace.packet(0).sequence() > 0, trace.discarded(),
                TracePart.of(trace.info()), Optional.ofNullable(trace.info().environment().get(Trigger.ENTRY)));
    }

    private static int streamFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return (int) files.filter(file -> STREAM_FILE.matcher(String.valueOf(file.getFileName())).matches())
                    .count();
        }
    }
}
