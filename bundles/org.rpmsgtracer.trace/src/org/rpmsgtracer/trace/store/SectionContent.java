/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The content of a section that does not change any more. When it has been asked often it is mapped into memory, where
 * that is possible, so that reading it costs no system call. Sections are replaced, never cut; one that somebody cuts all
 * the same is an error that is told. Any thread.
 */
final class SectionContent {

    /** Mapping a first file makes a young process slow, by as much as some thousand reads. */
    private static final int READS_BEFORE_MAPPING = 4096;

    private final SteadyFile file;
    private final long length;
    private final AtomicInteger reads = new AtomicInteger();
    private volatile @Nullable ByteBuffer mapped;

    /** @param length bytes of the content */
    SectionContent(SteadyFile file, long length) {
        this.file = file;
        this.length = length;
    }

    /** Reads bytes that are within the content. */
    void read(long at, byte[] into, int offset, int bytesToRead) throws IOException {
        ByteBuffer bytes = mapped;
        if (bytes == null) {
            file.read(SectionHeader.SIZE_BYTES + at, ByteBuffer.wrap(into, offset, bytesToRead));
            if (reads.incrementAndGet() == READS_BEFORE_MAPPING) {
                file.map(SectionHeader.SIZE_BYTES, length).ifPresent(found -> mapped = found);
            }
            return;
        }
        try {
            bytes.get((int) at, into, offset, bytesToRead);
        } catch (InternalError e) {
            throw new EOFException("the file became shorter: " + e.getMessage());
        }
    }
}
