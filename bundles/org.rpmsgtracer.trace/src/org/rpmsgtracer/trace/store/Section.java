/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import java.io.Closeable;

/**
 * Something that is kept beside the events of a trace, as a file of its own: an index, notes. What the bytes mean is
 * the business of whoever wrote them. Any thread may read.
 */
public interface Section extends Closeable {

    /** Bytes of the content. */
    long length();

    /**
     * Reads exactly {@code length} bytes.
     *
     * @param at where they begin in the content
     * @throws TraceReadException        if the file cannot be read
     * @throws IndexOutOfBoundsException if they are not all within the content, or have no room in {@code into}
     */
    void read(long at, byte[] into, int offset, int length);

    /** How many bytes of the stream it was made from, counted over all stream files; 0 as long as that is not said. */
    long coveredBytes();

    /** How many packets of the stream it was made from; 0 as long as that is not said. */
    int coveredPackets();

    /** Closes the file. */
    @Override
    void close() throws TraceException;
}
