/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** One call of the program, inside of this one, and what came of it. */
public record Run(int status, String out, String err) {

    /** Shared memory of two OpenAMP processes after a run; its README says what is in it. */
    public static final Path IMAGE = Path.of("../data/openamp/echo-ping/end.shm.gz");

    /** Calls the program. */
    public static Run of(Object... arguments) {
        String[] words = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(out, err, words);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Calls the program and requires that it did what it should. */
    public static Run succeeding(Object... arguments) {
        Run run = of(arguments);
        if (run.status != 0 || !run.err.isEmpty()) {
            throw new AssertionError("exit status " + run.status + ": " + run.err);
        }
        return run;
    }

    /** The trace of {@link #IMAGE}. */
    public static Path importedImage(Path folder) {
        Path trace = folder.resolve("ping.rpmsgtrace");
        succeeding("import", IMAGE, "-o", trace);
        return trace;
    }

    /** Standard output as lines. */
    public List<String> lines() {
        return out.lines().toList();
    }

    /** Standard output as a JSON object. */
    public JsonObject json() {
        return JsonParser.parseString(out).getAsJsonObject();
    }

    /** Each line of standard output as a JSON object. */
    public List<JsonObject> jsonLines() {
        return lines().stream().map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
    }
}
