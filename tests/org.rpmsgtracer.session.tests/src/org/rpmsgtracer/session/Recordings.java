/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.store.EventCursor;
import org.rpmsgtracer.trace.store.TraceReader;

/** The recordings of real systems that tests read, and what is in traces on disk. */
final class Recordings {

    /** The shared memory of two OpenAMP processes after they ended; its README says what is in it. */
    static final Path ECHO_PING_END = Path.of("../data/openamp/echo-ping/end.shm.gz");

    private Recordings() {}

    /** Every file of a folder, by its name in it. */
    static SortedMap<String, List<Byte>> files(Path folder) throws IOException {
        SortedMap<String, List<Byte>> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(Files::isRegularFile)
                    .forEach(file -> files.put(folder.relativize(file).toString(), content(file)));
        }
        return files;
    }

    private static List<Byte> content(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            Byte[] boxed = new Byte[bytes.length];
            for (int i = 0; i < bytes.length; i++) {
                boxed[i] = bytes[i];
            }
            return List.of(boxed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The stream file of a trace. */
    static Path stream(Path trace) throws IOException {
        try (Stream<Path> files = Files.list(trace)) {
            return files.filter(Files::isRegularFile).filter(file -> !file.endsWith("metadata")).findFirst()
                    .orElseThrow();
        }
    }

    /** All events of a trace. */
    static List<Event> events(Path trace) throws IOException {
        try (TraceReader reader = TraceReader.open(trace)) {
            EventCursor cursor = reader.cursor();
            Stream.Builder<Event> events = Stream.builder();
            while (cursor.advance()) {
                events.add(cursor.event());
            }
            return events.build().toList();
        }
    }
}
