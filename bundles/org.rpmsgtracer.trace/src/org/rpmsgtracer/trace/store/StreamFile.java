/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/**
 * A stream file, and which part of the stream it is: the stream is the concatenation of its files. It can be read as
 * long as it is open, also if it is deleted meanwhile. {@link StreamFiles} opens and closes it. Any thread.
 */
final class StreamFile {

    private final SteadyFile file;
    private final int number;
    private final long begin;
    private final long base;
    private volatile long length;

    /**
     * @param number of the file, as in its name
     * @param begin  where the stream's bytes begin in it
     * @param base   where they begin in the stream
     */
    StreamFile(SteadyFile file, int number, long begin, long base) {
        this.file = file;
        this.number = number;
        this.begin = begin;
        this.base = base;
    }

    /** This file behind another one. */
    StreamFile behind(StreamFile before) throws TraceException {
        StreamFile moved = new StreamFile(file, number, begin, before.end());
        moved.look();
        return moved;
    }

    Path path() {
        return file.path();
    }

    int number() {
        return number;
    }

    /** Where it begins in the stream. */
    long base() {
        return base;
    }

    /** Where it ends in the stream, when somebody looked last. */
    long end() {
        return base + length;
    }

    /** Which place of the file a place of the stream is. */
    long inFile(long offset) {
        return offset - base + begin;
    }

    /** Looks how long it is by now. */
    void look() throws TraceException {
        try {
            length = Math.max(0, file.length() - begin);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /**
     * Reads exactly {@code length} bytes.
     *
     * @param offset where they begin in the stream
     */
    void read(long offset, byte[] into, int at, int bytes) throws TraceException {
        try {
            file.read(inFile(offset), ByteBuffer.wrap(into, at, bytes));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    void close() throws TraceException {
        try {
            file.close();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private TraceException unreadable(IOException cause) {
        return new TraceException(file.path(), "it cannot be read", cause);
    }
}
