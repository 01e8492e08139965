/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.cli.format;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/** A table of comma-separated values as RFC 4180 describes it: a head, CRLF, quotes where they are needed. */
final class CsvLines implements Lines {

    private static final Pattern MUST_BE_QUOTED = Pattern.compile("[,\"\r\n]");

    private final Appendable out;
    private final List<String> columns;

    /** Writes a column for each name; a record need not have all of them. */
    CsvLines(Appendable out, List<String> columns) {
        this.out = out;
        this.columns = columns;
    }

    @Override
    public void begin() throws IOException {
        for (int i = 0; i < columns.size(); i++) {
            writeValue(i, columns.get(i));
        }
        out.append("\r\n");
    }

    @Override
    public void write(List<Field> fields) throws IOException {
        Map<String, Value> values = new HashMap<>();
        for (Field field : fields) {
            values.put(field.name(), field.value());
        }
        for (int i = 0; i < columns.size(); i++) {
            @Nullable Value value = values.get(columns.get(i));
            writeValue(i, value == null ? "" : value.csv());
        }
        out.append("\r\n");
    }

    private void writeValue(int column, String value) throws IOException {
        if (column > 0) {
            out.append(',');
        }
        out.append(MUST_BE_QUOTED.matcher(value).find() ? '"' + value.replace("\"", "\"\"") + '"' : value);
    }
}
