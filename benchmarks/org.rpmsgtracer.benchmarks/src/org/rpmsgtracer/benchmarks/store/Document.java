/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.benchmarks.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The part of the document that is written by the measurement; the words around it are written by people. */
final class Document {

    private static final String BEGIN = "<!-- measured by benchmarks/run store: begin -->";
    private static final String END = "<!-- measured by benchmarks/run store: end -->";

    private final Path file;

    Document(Path file) {
        this.file = file;
    }

    void write(Results results) throws IOException {
        List<String> lines = Files.readAllLines(file);
        int begin = lines.indexOf(BEGIN);
        int end = lines.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IOException(file + " has no lines " + BEGIN + " and " + END);
        }
        List<String> written = new ArrayList<>(lines.subList(0, begin + 1));
        written.add("");
        written.addAll(Machine.lines());
        written.add("");
        written.addAll(table(results));
        for (Row row : Rows.ALL) {
            results.of(row).map(Row.Result::details).filter(details -> !details.isEmpty()).ifPresent(details -> {
                written.add("");
                written.addAll(details);
            });
        }
        written.add("");
        written.addAll(lines.subList(end, lines.size()));
        Files.write(file, written);
    }

    private static List<String> table(Results results) {
        List<String> table = new ArrayList<>();
        table.add("| row | what | measured | must | aim | heap in use |");
        table.add("| --- | --- | --- | --- | --- | ---: |");
        int mostMb = 0;
        for (Row row : Rows.ALL) {
            Optional<Row.Result> result = results.of(row);
            int heapMb = result.map(Row.Result::heapMb).orElse(0);
            mostMb = Math.max(mostMb, heapMb);
            table.add("| `" + row.id() + "` | " + row.what() + " | " + result.map(Row.Result::measured).orElse("")
                    + " | " + row.must() + " | " + row.aim() + " | " + (heapMb > 0 ? heapMb + " MB" : "") + " |");
        }
        table.add("| | heap for all of the above | " + MeasuredProcess.HEAP_MB
                + " MB allowed in all rows | 256 MB | 128 MB | " + mostMb + " MB |");
        return table;
    }
}
