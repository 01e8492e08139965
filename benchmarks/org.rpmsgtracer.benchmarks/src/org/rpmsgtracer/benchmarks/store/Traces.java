/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.benchmarks.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;

/** The traces that are measured with, in a temporary folder that is deleted in the end. */
final class Traces implements Closeable {

    private final Path folder;
    private final Map<Long, Path> written = new HashMap<>();
    private final Map<Long, Path> opened = new HashMap<>();
    private int copies;

    Traces() throws IOException {
        folder = Files.createTempDirectory("rpmsg-tracer-benchmarks");
    }

    /** A trace of {@link RoundTrips} as its writer left it; made when it is asked for first. */
    Path written(long events) throws IOException {
        Path trace = written.get(events);
        if (trace == null) {
            trace = folder.resolve(events + ".rpmsgtrace");
            MeasuredProcess.java(RoundTripTrace.class, trace, events);
            written.put(events, trace);
        }
        return trace;
    }

    /** The same trace without anything in {@code .rpmsgtracer}: nobody has opened it yet. Shares the stream file. */
    Path unopened(long events) throws IOException {
        Path original = written(events);
        Path copy = empty();
        Files.createDirectories(copy.resolve("index"));
        for (String file : new String[] {"metadata", "stream_0", "index/stream_0.idx"}) {
            Files.createLink(copy.resolve(file), original.resolve(file));
        }
        return copy;
    }

    /** The same trace with an index. */
    Path opened(long events) throws IOException {
        Path trace = opened.get(events);
        if (trace == null) {
            trace = unopened(events);
            MeasuredProcess.java(OpenTrace.class, trace, 0);
            opened.put(events, trace);
        }
        return trace;
    }

    /** A place for a trace. */
    Path empty() {
        return folder.resolve("trace" + copies++ + ".rpmsgtrace");
    }

    /** Deletes all of them. */
    @Override
    public void close() throws IOException {
        delete(folder);
    }

    /** Deletes a folder and what is in it. */
    static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException trouble) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
