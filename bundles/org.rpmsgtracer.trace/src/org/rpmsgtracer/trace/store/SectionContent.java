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
import java.util.Optional;

/**
 * The content of a section that does not change any more: mapped into memory where that is possible, so that reading it
 * costs no system call. Sections are replaced, never cut; one that somebody cuts all the same is an error that is told.
 * Any thread.
 */
final class SectionContent {

    private final SteadyFile file;
    private final Optional<ByteBuffer> mapped;

    private SectionContent(SteadyFile file, Optional<ByteBuffer> mapped) {
        this.file = file;
        this.mapped = mapped;
    }

    /** @param length bytes of the content */
    static SectionContent of(SteadyFile file, long length) {
        return new SectionContent(file, file.map(SectionHeader.SIZE_BYTES, length));
    }

    /** Reads bytes that are within the content. */
    void read(long at, byte[] into, int offset, int length) throws IOException {
        if (mapped.isEmpty()) {
            file.read(SectionHeader.SIZE_BYTES + at, ByteBuffer.wrap(into, offset, length));
            return;
        }
        try {
            mapped.get().get((int) at, into, offset, length);
        } catch (InternalError e) {
            throw new EOFException("the file became shorter: " + e.getMessage());
        }
    }
}
