/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.cli.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Lines for people: some fields in columns, the others behind them as {@code name=value}. */
final class TextLines implements Lines {

    private final Appendable out;
    private final List<Column> columns;
    private final boolean others;

    /**
     * @param columns the fields that stand in columns
     * @param others  whether the other fields of a record are written too
     */
    TextLines(Appendable out, List<Column> columns, boolean others) {
        this.out = out;
        this.columns = columns;
        this.others = others;
    }

    @Override
    public void begin() throws IOException {
        writeLine(columns.stream().map(column -> column.pad(column.head())).toList());
    }

    @Override
    public void write(List<Field> fields) throws IOException {
        List<String> words = new ArrayList<>();
        List<Field> rest = new ArrayList<>(fields);
        for (Column column : columns) {
            rest.removeIf(field -> field.name().equals(column.name()));
            words.add(column.pad(text(fields, column.name())));
        }
        if (others) {
            rest.forEach(field -> words.add(field.name() + "=" + field.value().text()));
        }
        writeLine(words);
    }

    private static String text(List<Field> fields, String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findAny()
                .map(field -> field.value().text()).orElse("");
    }

    private void writeLine(List<String> words) throws IOException {
        out.append(String.join("  ", words).stripTrailing());
        out.append('\n');
    }
}
