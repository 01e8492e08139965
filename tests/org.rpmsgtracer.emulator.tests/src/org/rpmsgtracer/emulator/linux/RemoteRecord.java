/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** A line of {@code remote.jsonl}: what the remote of a recording did or saw (tests/data/linux/README.md). */
record RemoteRecord(Map<String, String> fields) {

    private static final Pattern FIELD = Pattern.compile("\"(\\w+)\": (?:\"([^\"]*)\"|(-?\\d+))");

    static List<RemoteRecord> readAll(Path file) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.US_ASCII))) {
            return lines.lines().map(RemoteRecord::parse).toList();
        }
    }

    private static RemoteRecord parse(String line) {
        return new RemoteRecord(FIELD.matcher(line).results().collect(Collectors.toMap(match -> match.group(1),
                RemoteRecord::value, (first, second) -> first)));
    }

    private static String value(MatchResult match) {
        return match.group(2) != null ? match.group(2) : match.group(3);
    }

    String event() {
        return fields.get("ev");
    }

    boolean is(String event, String field, String value) {
        return event.equals(event()) && value.equals(fields.get(field));
    }

    boolean has(String field) {
        return fields.containsKey(field);
    }

    String text(String field) {
        return fields.get(field);
    }

    /** A number, written in decimal or as 0x…. */
    long number(String field) {
        return Long.decode(fields.get(field));
    }

    int integer(String field) {
        return Math.toIntExact(number(field));
    }
}
