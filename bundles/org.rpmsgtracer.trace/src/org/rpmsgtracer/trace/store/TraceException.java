/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;

/** A trace cannot be opened, read, written or repaired; the message is one sentence that begins with the file. */
public final class TraceException extends IOException {

    private static final long serialVersionUID = 1L;

    /** What {@code java.io} makes of the path and the reason that the system gives. */
    private static final Pattern REPEATED_PATH = Pattern.compile("^.* \\((.*)\\)$", Pattern.DOTALL);

    private final transient Path file;
    private final String message;

    TraceException(Path file, String sentence) {
        super(file + ": " + sentence);
        this.file = file;
        this.message = file + ": " + sentence;
    }

    /** The file system refused something. */
    TraceException(Path file, String sentence, IOException cause) {
        super(file + ": " + sentence + " (" + reason(cause) + ")", cause);
        this.file = file;
        this.message = file + ": " + sentence + " (" + reason(cause) + ")";
    }

    @Override
    public @NonNull String getMessage() {
        return message;
    }

    /** The file or folder that is the trouble. */
    public Path file() {
        return file;
    }

    private static String reason(IOException cause) {
        @Nullable String reason = switch (cause) {
            case NoSuchFileException e -> "No such file or directory";
            case FileAlreadyExistsException e -> "File exists";
            case AccessDeniedException e -> "Permission denied";
            case FileSystemException e -> e.getReason();
            case FileNotFoundException e -> REPEATED_PATH.matcher(String.valueOf(e.getMessage())).replaceFirst("$1");
            default -> cause.getMessage();
        };
        return reason == null ? cause.getClass().getSimpleName() : reason;
    }
}
