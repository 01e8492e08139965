/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.cli.format;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A table of comma-separated values as RFC 4180 describes it: a head, CRLF, quotes where they are needed. */
final class CsvLines implements Lines {

    private final Appendable out;
    private final List<String> columns;

    /** Writes a column for each name; a record need not have all of them. */
    CsvLines(Appendable out, List<String> columns) {
        this.out = out;
        this.columns = columns;
    }

    @Override
    public void begin() throws IOException {
        writeRow(columns);
    }

    @Override
    public void write(List<Field> fields) throws IOException {
        Map<String, String> values = fields.stream()
                .collect(Collectors.toMap(Field::name, field -> field.value().csv()));
        writeRow(columns.stream().map(column -> values.getOrDefault(column, "")).toList());
    }

    private void writeRow(List<String> values) throws IOException {
        out.append(values.stream().map(CsvLines::quoted).collect(Collectors.joining(",", "", "\r\n")));
    }

    private static String quoted(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
