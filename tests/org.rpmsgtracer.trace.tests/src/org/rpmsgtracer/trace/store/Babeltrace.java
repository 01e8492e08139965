/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The real babeltrace2, the reference reader of CTF. */
final class Babeltrace {

    private static final String PROGRAM = "babeltrace2";
    private static final String MISSING = PROGRAM + " is not installed (Debian package " + PROGRAM
            + "): traces are not checked against it";

    /** What a run printed: standard output, standard error. */
    record Output(List<String> events, List<String> warnings) {

        /** The names of the events in order. */
        List<String> names() {
            return events.stream().map(line -> line.replaceFirst("(?s)^\\[\\d+\\] (\\w+): .*$", "$1")).toList();
        }
    }

    private Babeltrace() {}

    /** Fails in continuous integration, skips the test elsewhere. */
    static void requireInstalled() {
        boolean installed = List.of(System.getenv("PATH").split(":")).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, PROGRAM)));
        if (!installed && "true".equals(System.getenv("CI"))) {
            fail(MISSING);
        }
        assumeTrue(installed, MISSING);
    }

    /** Prints each event of a trace on a line: time in nanoseconds, name, context, fields. */
    static Output read(Path folder, Path temp) throws IOException, InterruptedException {
        Path out = Files.createTempFile(temp, "babeltrace", ".out");
        Path err = Files.createTempFile(temp, "babeltrace", ".err");
        List<String> command = new ArrayList<>(List.of(PROGRAM, "--clock-cycles", "--no-delta", folder.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), PROGRAM + " takes more than a minute");
        List<String> warnings = Files.readAllLines(err, StandardCharsets.UTF_8);
        if (process.exitValue() != 0) {
            fail(PROGRAM + " refuses the trace:\n" + String.join("\n", warnings));
        }
        return new Output(Files.readAllLines(out, StandardCharsets.UTF_8), warnings);
    }
}
