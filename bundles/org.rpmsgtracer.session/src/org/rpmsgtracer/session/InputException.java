/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.session;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file cannot be read as anything that is known here; the message is one sentence that begins with the file. */
public final class InputException extends IOException {

    private static final long serialVersionUID = 1L;

    InputException(Path file, String found, String expected) {
        super(file + ": found " + found + ", expected " + expected);
    }

    InputException(Path file, IOException cause) {
        super(file + ": " + describe(cause), cause);
    }

    InputException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    private static String describe(IOException cause) {
        return switch (cause) {
            case NoSuchFileException e -> "no such file";
            case AccessDeniedException e -> "permission to read it is denied";
            default -> "it cannot be read (" + cause.getMessage() + ")";
        };
    }
}
