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

/** A small table for people. A column in which all values are numbers stands to the right. */
final class Table {

    private final List<String> heads;
    private final List<List<String>> rows = new ArrayList<>();

    Table(String... heads) {
        this.heads = List.of(heads);
    }

    /** Adds a row of as many values as there are heads. */
    void add(String... values) {
        rows.add(List.of(values));
    }

    /** Writes a blank line and the table; nothing at all if it has no rows. */
    void writeTo(Appendable out) throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            columns.add(column(i));
        }
        out.append('\n');
        writeRow(out, columns, heads);
        for (List<String> row : rows) {
            writeRow(out, columns, row);
        }
    }

    private Column column(int index) {
        List<String> values = rows.stream().map(row -> row.get(index)).toList();
        String head = heads.get(index);
        int width = Math.max(head.length(), values.stream().mapToInt(String::length).max().orElse(0));
        return new Column(head, head, width, values.stream().allMatch(Table::isNumber));
    }

    private static boolean isNumber(String value) {
        return value.equals("-") || !value.isEmpty() && Character.isDigit(value.charAt(0));
    }

    private static void writeRow(Appendable out, List<Column> columns, List<String> values) throws IOException {
        List<String> padded = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            padded.add(columns.get(i).pad(values.get(i)));
        }
        out.append(String.join("  ", padded).stripTrailing());
        out.append('\n');
    }
}
