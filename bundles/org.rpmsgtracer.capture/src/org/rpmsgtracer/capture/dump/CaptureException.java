/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.capture.dump;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file cannot be captured from; the message is one sentence: which file, where, what was found and expected. */
public final class CaptureException extends Exception {

    private static final long serialVersionUID = 1L;

    CaptureException(Path file, String problem) {
        super(file + ": " + problem);
    }

    CaptureException(Path file, String place, String found, String expected) {
        this(file, place + ": found " + found + ", expected " + expected);
    }

    CaptureException(Path file, IOException cause) {
        super(file + ": " + describe(cause), cause);
    }

    private static String describe(IOException cause) {
        return switch (cause) {
            case NoSuchFileException e -> "no such file";
            case AccessDeniedException e -> "permission to read it is denied";
            default -> "cannot be read: " + cause.getMessage();
        };
    }
}
