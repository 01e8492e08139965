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
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    private static final String FIRST_FILE = "stream_0";
    private static final Pattern STREAM_FILE = Pattern.compile(FIRST_FILE + "(_[0-9]+)?");

    /** @throws IOException if the trace's folder cannot be listed */
    public static TraceStorage of(TraceReader trace) throws IOException {
        Set<String> files = streamFiles(trace.folder());
        return new TraceStorage(files.size(), beginDropped(trace, files), trace.discarded(),
                TracePart.of(trace.info()), Optional.ofNullable(trace.info().environment().get(Trigger.ENTRY)));
    }

    /** What restates the beginning takes the number of a packet that was dropped, and that may have been the first. */
    private static boolean beginDropped(TraceReader trace, Set<String> files) {
        return !files.contains(FIRST_FILE) || trace.packetCount() > 0 && trace.packet(0).sequence() > 0;
    }

    private static Set<String> streamFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> STREAM_FILE.matcher(name).matches()).collect(Collectors.toSet());
        }
    }
}
