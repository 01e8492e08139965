/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The index of a trace is not what it was when it was opened. */
final class DamagedIndexException extends UncheckedIOException {

    private static final long serialVersionUID = 1;

    DamagedIndexException(String place) {
        super(new IOException("the index of the trace is damaged; it is made anew when the trace is opened again: "
                + place));
    }
}
