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

/** A trace that could be opened cannot be read any further: its file vanished, changed or broke, or is a forgery. */
public final class TraceReadException extends UncheckedIOException {

    private static final long serialVersionUID = 1L;

    private final TraceException cause;

    TraceReadException(TraceException cause) {
        super(cause.getMessage(), cause);
        this.cause = cause;
    }

    @Override
    public @NonNull TraceException getCause() {
        return cause;
    }

    /** The file that could not be read. */
    public Path file() {
        return cause.file();
    }
}
