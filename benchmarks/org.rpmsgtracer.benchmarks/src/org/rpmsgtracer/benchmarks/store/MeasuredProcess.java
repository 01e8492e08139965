/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.benchmarks.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * A process that has ended: how long it ran, from before it was started until its end was seen, and what it told.
 *
 * @param wallNs   nanoseconds from start to end
 * @param values   what its {@link ProcessReport} said
 * @param answerNs nanoseconds until it printed {@link #ANSWER}, if it did
 */
record MeasuredProcess(long wallNs, Map<String, Long> values, OptionalLong answerNs) {

    /** The heap that each process of ours may use. */
    static final int HEAP_MB = 128;

    /** A line that says: here is what I was asked for. */
    static final String ANSWER = "answer";

    /**
     * Runs a program of this module in a virtual machine of its own, with the options that the start script of the command
     * line has: its first run leaves the classes that it loaded for the next ones.
     */
    static MeasuredProcess java(Class<?> program, Object... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + HEAP_MB + "m", "-XX:+UseSerialGC", "-XX:SharedArchiveFile=" + classesOf(program),
                        "-XX:+AutoCreateSharedArchive", "-Xlog:disable", "-XX:-PrintWarnings", "-cp",
                        System.getProperty("java.class.path"), program.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return run(command);
    }

    private static Path classesOf(Class<?> program) {
        return Path.of(System.getProperty("rpmsgtracer.root"), "benchmarks", "org.rpmsgtracer.benchmarks", "target",
                program.getSimpleName() + ".jsa");
    }

    /** Runs a command. */
    static MeasuredProcess run(List<String> command) throws IOException {
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        Map<String, Long> values = new LinkedHashMap<>();
        OptionalLong answer = OptionalLong.empty();
        try (BufferedReader out = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                int equals = line.indexOf('=');
                if (line.equals(ANSWER)) {
                    answer = OptionalLong.of(System.nanoTime() - begin);
                } else if (equals > 0) {
                    values.put(line.substring(0, equals), Long.valueOf(line.substring(equals + 1)));
                }
            }
        }
        int status = statusOf(process);
        long end = System.nanoTime();
        if (status != 0) {
            throw new IOException("exit status " + status + " of " + String.join(" ", command));
        }
        return new MeasuredProcess(end - begin, values, answer);
    }

    /** A number that it told. */
    long value(String name) {
        Long value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("no " + name + " in " + values);
        }
        return value;
    }

    private static int statusOf(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
