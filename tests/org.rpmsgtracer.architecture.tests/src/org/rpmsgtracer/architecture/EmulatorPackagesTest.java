/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packages of the emulator know each other as the document about the architecture says. */
class EmulatorPackagesTest {

    private static final Path DOCUMENT = Repository.ROOT.resolve("releng/docs/architecture.md");
    private static final String ROOT = "org.rpmsgtracer.emulator.";

    /** A package, what it is, what it may use. */
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `emulator\\.([\\w.]+)` \\|[^|]*\\|([^|]*)\\|$");

    /** A package without {@code org.rpmsgtracer.emulator}, and the others that it may use. */
    private record Row(String name, List<String> uses) {}

    static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (MatchResult row : ROW.matcher(Files.readString(DOCUMENT)).results().toList()) {
            String uses = row.group(2).strip();
            rows.add(new Row(row.group(1), uses.equals("all of the above") ? rows.stream().map(Row::name).toList()
                    : Pattern.compile(", ").splitAsStream(uses).filter(name -> !name.isEmpty()).toList()));
        }
        return rows;
    }

    @ParameterizedTest
    @MethodSource("rows")
    void packageUsesOnlyWhatTheDocumentAllows(Row row) {
        Stream<String> everywhere = Stream.of("java..", "org.rpmsgtracer.protocol..", "org.eclipse.jdt.annotation");
        Stream<String> emulator = Stream.concat(Stream.of(row.name()), row.uses().stream()).map(ROOT::concat);
        classes().that().resideInAPackage(ROOT + row.name())
                .should().onlyDependOnClassesThat()
                .resideInAnyPackage(Stream.concat(everywhere, emulator).toArray(String[]::new))
                .check(Repository.CLASSES);
    }

    @Test
    void theDocumentNamesEveryPackageBelowThoseThatItMayUse() throws IOException {
        List<String> before = new ArrayList<>();
        for (Row row : rows()) {
            assertThat(before).as(row.name()).containsAll(row.uses());
            before.add(row.name());
        }
        Path source = Bundle.EMULATOR.folder().resolve("src/org/rpmsgtracer/emulator");
        assertThat(Repository.files(source, "package-info.java"))
                .extracting(file -> source.relativize(file).getParent().toString().replace('/', '.'))
                .containsExactlyInAnyOrderElementsOf(before);
    }
}
