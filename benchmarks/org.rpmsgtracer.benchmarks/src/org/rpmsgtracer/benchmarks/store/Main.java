/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.benchmarks.store;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Measures the rows of the store's table, one after the other, and writes them into the document after each: without
 * arguments all of them, with {@code --missing} those without a result, else those that are named.
 */
public final class Main {

    private static final String MISSING = "--missing";

    private Main() {}

    /** Takes the rows to measure. */
    public static void main(String[] arguments) throws Exception {
        Path root = Path.of(System.getProperty("rpmsgtracer.root"));
        Results results = Results.open(root.resolve("benchmarks/org.rpmsgtracer.benchmarks/target/store-results"));
        Document document = new Document(root.resolve("releng/docs/performance.md"));
        List<Row> rows = chosen(arguments, results);
        try (Traces traces = new Traces()) {
            for (Row row : rows) {
                System.err.println("== " + row.id());
                Row.Result result = row.how().measure(traces);
                System.err.println(result.measured());
                result.details().forEach(System.err::println);
                results.put(row, result);
                document.write(results);
            }
        }
    }

    private static List<Row> chosen(String[] arguments, Results results) {
        List<String> ids = Arrays.asList(arguments);
        if (ids.isEmpty()) {
            return Rows.ALL;
        }
        if (ids.equals(List.of(MISSING))) {
            return Rows.ALL.stream().filter(row -> results.of(row).isEmpty()).toList();
        }
        List<String> known = Rows.ALL.stream().map(Row::id).toList();
        if (!known.containsAll(ids)) {
            System.err.println("rows are: " + String.join(" ", known));
            System.exit(2);
        }
        return Rows.ALL.stream().filter(row -> ids.contains(row.id())).toList();
    }
}
