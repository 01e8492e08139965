/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rpmsgtracer.emulator.fault.Fault;
import org.rpmsgtracer.emulator.personality.Personality;
import org.rpmsgtracer.emulator.personality.Systems;
import org.rpmsgtracer.emulator.service.Program;

/** What the document about the systems names is what the code has. */
class SystemsDocumentTest {

    private static final Path DOCUMENT = Path.of("../../releng/docs/systems.md");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    /** How {@link Rows} begins the names of the rows in a section. */
    private static final Map<String, String> KINDS = Map.of("Hosts", "host ", "Remotes", "remote ", "Boards", "board ",
            "Linux user space", "user space ", "Sample services", "service ");

    /** A line of a table: the section in which it stands, and its cells by the names of their columns. */
    private record Line(String section, String first, Map<String, String> cells) {

        /** The names in a cell; none if the table has no such column. */
        Set<String> names(String column) {
            return SystemsDocumentTest.names(cells.getOrDefault(column, ""));
        }

        Set<String> scenarios() {
            return Stream.concat(names("scenarios").stream(), names("scenario").stream()).collect(Collectors.toSet());
        }

        /** As {@link Rows} would call it. */
        String row() {
            return KINDS.getOrDefault(section, "") + first.replace("`", "");
        }
    }

    private static String document = "";
    private static List<Line> lines = List.of();

    @BeforeAll
    static void read() throws IOException {
        document = Files.readString(DOCUMENT);
        List<Line> found = new ArrayList<>();
        String section = "";
        List<String> columns = List.of();
        for (String line : document.lines().toList()) {
            if (line.startsWith("## ")) {
                section = line.substring(3);
            }
            if (!line.startsWith("|")) {
                columns = List.of();
            } else if (columns.isEmpty()) {
                columns = cells(line);
            } else if (!line.startsWith("| ---")) {
                found.add(line(section, columns, cells(line)));
            }
        }
        lines = List.copyOf(found);
    }

    private static Line line(String section, List<String> columns, List<String> cells) {
        assertThat(cells).as(cells.getFirst()).hasSameSizeAs(columns);
        return new Line(section, cells.getFirst(), IntStream.range(0, columns.size()).boxed()
                .collect(Collectors.toMap(columns::get, cells::get)));
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1).split("\\|", -1)).map(String::strip).toList()
                .subList(0, line.length() - line.replace("|", "").length() - 1);
    }

    private static Set<String> names(String text) {
        return NAME.matcher(text).results().map((MatchResult name) -> name.group(1)).collect(Collectors.toSet());
    }

    @Test
    void everyScenarioThatItNamesExists() {
        assertThat(lines).allSatisfy(line -> assertThat(line.scenarios()).as(line.first())
                .allSatisfy(name -> assertThat(BuiltInScenarios.byName(name)).as(name).isPresent()));
    }

    @Test
    void itNamesEveryScenario() {
        assertThat(lines.stream().flatMap(line -> line.scenarios().stream()))
                .containsAll(BuiltInScenarios.list().stream().map(Scenario::name).toList());
    }

    @Test
    void itHasALineForEveryRowWithItsScenario() {
        assertThat(Rows.ALL).allSatisfy(row -> assertThat(lines).as(row.row()).anyMatch(
                line -> line.row().equals(row.row()) && line.scenarios().contains(row.scenario())));
    }

    @Test
    void itNamesEverySystemAndNoOther() {
        Set<String> ids = Stream.concat(Systems.hosts().stream(), Systems.remotes().stream())
                .map(Personality::id).collect(Collectors.toSet());
        Set<String> named = lines.stream().flatMap(line -> Stream.of("id", "id of its remote")
                .flatMap(column -> line.names(column).stream())).collect(Collectors.toSet());
        assertThat(named).isEqualTo(ids);
    }

    @Test
    void aScenarioRunsTheSystemInWhoseLineItStands() {
        for (Line line : lines) {
            Set<String> ids = line.names("id");
            for (String name : ids.isEmpty() ? Set.<String>of() : line.scenarios()) {
                assertThat(systems(name)).as("%s in %s", line.first(), name).containsAnyElementsOf(ids);
            }
        }
    }

    private static Set<String> systems(String scenario) {
        return BuiltInScenarios.byName(scenario).orElseThrow().links().stream()
                .flatMap(link -> Stream.of(link.host().system().id(), link.remote().system().id()))
                .collect(Collectors.toSet());
    }

    @Test
    void aServiceRunsInTheScenariosOfItsLine() {
        for (Line line : lines) {
            Set<String> programs = line.names("program");
            for (String name : programs.isEmpty() ? Set.<String>of() : line.scenarios()) {
                assertThat(programs(name)).as("%s in %s", line.first(), name).containsAnyElementsOf(programs);
            }
        }
    }

    private static Set<String> programs(String scenario) {
        return BuiltInScenarios.byName(scenario).orElseThrow().links().stream()
                .flatMap(link -> Stream.concat(link.host().programs().stream(), link.remote().programs().stream()))
                .map(program -> program.getClass().getSimpleName()).collect(Collectors.toSet());
    }

    @Test
    void itNamesEveryProgram() {
        Set<String> named = lines.stream().flatMap(line -> line.names("program").stream()).collect(Collectors.toSet());
        assertThat(named).containsAll(records(Program.class));
    }

    @Test
    void itHasALineForEveryFaultWithAScenarioInWhichItHappens() {
        for (String fault : records(Fault.class)) {
            assertThat(lines).as(fault).anyMatch(line -> line.names("fault").contains(fault)
                    && line.scenarios().stream().allMatch(name -> faults(name).contains(fault)));
        }
    }

    private static Set<String> faults(String scenario) {
        return BuiltInScenarios.byName(scenario).orElseThrow().faults().stream()
                .map(fault -> fault.getClass().getSimpleName()).collect(Collectors.toSet());
    }

    /** The simple names of the records of a sealed family. */
    private static Set<String> records(Class<?> sealed) {
        return sealed.isRecord() ? Set.of(sealed.getSimpleName())
                : Arrays.stream(sealed.getPermittedSubclasses()).flatMap(part -> records(part).stream())
                        .collect(Collectors.toSet());
    }
}
