/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.cli;

import java.io.IOException;

/** Standard output does not take any more. */
final class OutputException extends IOException {

    private static final long serialVersionUID = 1L;

    private final boolean readerGone;

    OutputException(IOException cause) {
        super("standard output: " + cause.getMessage(), cause);
        // the JDK has no type for it
        readerGone = String.valueOf(cause.getMessage()).contains("pipe");
    }

    /** Whether nobody wants more, as after {@code | head}: no failure of ours. */
    boolean readerGone() {
        return readerGone;
    }
}
