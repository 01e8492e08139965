/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.foreign;

import java.io.IOException;
import java.nio.file.Path;

/** A folder cannot be read as a trace of another tracer; the message is one sentence that begins with the file. */
public final class ForeignTraceException extends IOException {

    private static final long serialVersionUID = 1L;

    ForeignTraceException(Path file, String sentence) {
        super(file + ": " + sentence);
    }

    ForeignTraceException(Path file, String sentence, IOException cause) {
        super(file + ": " + sentence + " (" + cause.getMessage() + ")", cause);
    }
}
