/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.foreign;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.rpmsgtracer.trace.event.Event;

/** Traces of other tracers: recorded ones, and such that tests make. */
final class ForeignTraces {

    static final Path DATA = Path.of("../data/ctf");

    private ForeignTraces() {}

    /** What is read of a trace. */
    record Content(List<Event> events, long clockOffsetNs, long foreign, long discarded, List<String> leftOut) {}

    static Content read(Path folder) throws IOException {
        try (ForeignTrace trace = ForeignTrace.open(folder)) {
            List<Event> events = new ArrayList<>();
            while (trace.advance()) {
                trace.event().ifPresent(events::add);
            }
            return new Content(events, trace.clockOffsetNs(), trace.foreignEvents(), trace.discarded(),
                    trace.leftOut());
        }
    }

    static Content read(Path folder, String metadata, int... stream) throws IOException {
        return read(write(folder, metadata, stream));
    }

    static Path write(Path folder, String metadata, int... stream) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("metadata"), metadata.getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("stream"), bytes(stream));
        return folder;
    }

    static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    /** The files of a trace's own folder by name. */
    static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> list = Files.list(folder)) {
            for (Path file : list.filter(Files::isRegularFile).toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
