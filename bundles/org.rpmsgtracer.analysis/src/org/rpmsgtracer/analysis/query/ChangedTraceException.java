/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A trace or its index is no longer what it was when it was opened. */
final class ChangedTraceException extends UncheckedIOException {

    private static final long serialVersionUID = 1;

    /** @param place what was to be read */
    ChangedTraceException(String place) {
        super(new IOException("the trace changed since it was opened; it has to be opened again: " + place));
    }
}
