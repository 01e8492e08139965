/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/**
 * A stream file to be read from any place, by several threads. Not a {@code FileChannel}: an interrupted thread would
 * close it for all the others.
 */
final class StreamFile implements Closeable {

    private final Path path;
    private final RandomAccessFile file;

    private StreamFile(Path path, RandomAccessFile file) {
        this.path = path;
        this.file = file;
    }

    @SuppressWarnings("resource") // closed by close()
    static StreamFile open(Path path) throws TraceException {
        try {
            return new StreamFile(path, new RandomAccessFile(path.toFile(), "r"));
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    Path path() {
        return path;
    }

    long length() throws TraceException {
        try {
            return file.length();
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    /** Reads exactly {@code length} bytes. */
    synchronized void read(long offset, byte[] into, int at, int length) throws TraceException {
        try {
            file.seek(offset);
            file.readFully(into, at, length);
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    @Override
    public void close() throws TraceException {
        try {
            file.close();
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    private static TraceException unreadable(Path path, IOException cause) {
        return new TraceException(path, "it cannot be read", cause);
    }
}
