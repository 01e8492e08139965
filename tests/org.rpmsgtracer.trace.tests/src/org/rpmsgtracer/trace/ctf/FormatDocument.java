/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.ctf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code releng/docs/trace-format.md}, whose tables and examples the tests hold the code to. */
final class FormatDocument {

    private final List<String> lines;

    private FormatDocument(List<String> lines) {
        this.lines = lines;
    }

    static FormatDocument read() throws IOException {
        return new FormatDocument(Files.readAllLines(Path.of("../../releng/docs/trace-format.md")));
    }

    /** The headings that begin with a prefix, in order. */
    List<String> headings(String prefix) {
        return lines.stream().filter(line -> line.startsWith(prefix)).toList();
    }

    /** What stands between a heading and the next one. */
    List<String> section(String heading) {
        List<String> rest = lines.subList(lines.indexOf(heading) + 1, lines.size());
        return rest.stream().takeWhile(line -> !line.startsWith("#")).toList();
    }

    /** The rows of the section's tables of fields, each as its cells. */
    List<List<String>> fields(String heading) {
        return section(heading).stream().filter(line -> line.matches("\\| [\\d…].*"))
                .map(line -> List.of(line.substring(2).split(" *\\| *"))).toList();
    }

    /** The section's block of code. */
    String code(String heading) {
        List<String> section = section(heading);
        List<String> rest = section.stream().dropWhile(line -> !line.startsWith("```")).skip(1).toList();
        return String.join("\n", rest.stream().takeWhile(line -> !line.equals("```")).toList()) + "\n";
    }
}
