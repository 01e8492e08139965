/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import java.io.UncheckedIOException;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.NonNull;

/**
 * Recording broke off because a file could not be written, most often on a full disk. What was written before stays
 * readable. Unchecked because it has to pass through an {@link org.rpmsgtracer.trace.event.EventSink}.
 */
public final class TraceWriteException extends UncheckedIOException {

    private static final long serialVersionUID = 1L;

    private final TraceException cause;

    TraceWriteException(TraceException cause) {
        super(cause.getMessage(), cause);
        this.cause = cause;
    }

    @Override
    public @NonNull TraceException getCause() {
        return cause;
    }

    /** The file that could not be written. */
    public Path file() {
        return cause.file();
    }
}
