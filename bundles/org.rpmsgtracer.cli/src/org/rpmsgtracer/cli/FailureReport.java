/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

import org.rpmsgtracer.cli.format.Printable;

import picocli.CommandLine.ParameterException;

/** Says on standard error what went wrong, in one line, and gives the exit status for it. */
final class FailureReport {

    private static final int FAILED = 2;
    private static final String STACK_TRACE = "RPMSG_TRACER_STACK_TRACE";

    private final PrintWriter err;

    FailureReport(PrintWriter err) {
        this.err = err;
    }

    /** Says something that did not keep the program from going on. */
    void say(String sentence) {
        err.println("rpmsg-tracer: " + Printable.of(sentence.replaceAll("\\R", " ")));
    }

    int wrongUsage(ParameterException failure) {
        String command = failure.getCommandLine().getCommandSpec().qualifiedName();
        return print(failure.getMessage() + " (" + command + " --help tells more)", failure);
    }

    int failed(Exception failure) {
        if (failure instanceof OutputException output && output.readerGone()) {
            return 0;
        }
        return print(sentence(failure), failure);
    }

    private int print(String sentence, Exception failure) {
        say(sentence);
        if (System.getenv(STACK_TRACE) != null) {
            failure.printStackTrace(err);
        }
        return FAILED;
    }

    private static String sentence(Exception failure) {
        return switch (failure) {
            case NoSuchFileException e -> e.getFile() + ": no such file or folder";
            case AccessDeniedException e -> e.getFile() + ": permission denied";
            case IOException e -> messageOf(e);
            case UncheckedIOException e -> messageOf(e);
            default -> "internal error: " + failure + " (set " + STACK_TRACE + "=1 to see where)";
        };
    }

    private static String messageOf(Exception failure) {
        String message = failure.getMessage();
        return message == null ? failure.toString() : message;
    }
}
