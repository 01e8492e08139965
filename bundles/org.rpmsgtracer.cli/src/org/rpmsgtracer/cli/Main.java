/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import org.rpmsgtracer.cli.command.Streams;
import org.rpmsgtracer.cli.command.TracerCommand;

import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** The program {@code rpmsg-tracer}. All that it writes is UTF-8, whatever the encoding of the system. */
public final class Main {

    private static final int HELP_COLUMNS = 100;

    private Main() {}

    /** Does what the arguments say and ends with its exit status. */
    @SuppressWarnings("resource") // the standard streams stay open
    public static void main(String[] args) {
        System.exit(run(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err), args));
    }

    /**
     * Does what the arguments say.
     *
     * @param out standard output
     * @param err standard error: one line for each thing that is wrong
     * @return the exit status: 0 done; 2 wrong usage, or something cannot be read or written
     */
    @SuppressWarnings("resource") // the streams are the caller's
    public static int run(OutputStream out, OutputStream err, String... args) {
        Writer writer = new BufferedWriter(new OutputStreamWriter(new StandardOutput(out), StandardCharsets.UTF_8));
        PrintWriter errors = new PrintWriter(err, true, StandardCharsets.UTF_8);
        FailureReport report = new FailureReport(errors);
        CommandLine program = TracerCommand.create(new Streams(writer, report::say));
        StringWriter help = new StringWriter();
        program.setOut(new PrintWriter(help)).setErr(errors).setUsageHelpWidth(HELP_COLUMNS)
                .setColorScheme(Help.defaultColorScheme(Ansi.OFF))
                .setParameterExceptionHandler((failure, wrong) -> report.wrongUsage(failure))
                .setExecutionExceptionHandler((failure, command, parsed) -> report.failed(failure));
        int status = program.execute(args);
        try {
            writer.append(help.toString()).flush();
        } catch (IOException e) {
            return status == 0 ? report.failed(e) : status;
        }
        return status;
    }
}
