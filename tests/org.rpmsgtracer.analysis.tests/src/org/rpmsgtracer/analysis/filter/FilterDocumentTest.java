/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rpmsgtracer.trace.event.Announcement;
import org.rpmsgtracer.trace.event.ChainOffered;
import org.rpmsgtracer.trace.event.ChainReturned;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.Evidence;
import org.rpmsgtracer.trace.event.Interrupt;
import org.rpmsgtracer.trace.event.Kick;
import org.rpmsgtracer.trace.event.KickSuppressed;
import org.rpmsgtracer.trace.event.LifeCycleChanged;
import org.rpmsgtracer.trace.event.Lost;
import org.rpmsgtracer.trace.event.Message;
import org.rpmsgtracer.trace.event.Note;
import org.rpmsgtracer.trace.event.QueueEvent;
import org.rpmsgtracer.trace.event.VringConfigured;

/** {@code releng/docs/filter.md} says what the code does: each of its tables is read here. */
class FilterDocumentTest {

    private static List<String> document;

    @BeforeAll
    static void read() throws IOException {
        document = Files.readAllLines(Path.of("../../releng/docs/filter.md"));
    }

    @Test
    void theFieldsAreThoseOfTheDocumentInItsOrder() {
        List<String> known = Fields.list().stream().map(field -> "`" + field.name() + "` " + kind(field)).toList();
        assertThat(rows("## Fields")).extracting(row -> row.get(0) + " " + row.get(1)).isEqualTo(known);
    }

    private static String kind(Field field) {
        return switch (field) {
            case Field.Numbers numbers -> switch (numbers.unit()) {
                case ONE -> "number";
                case TIME -> "time";
                case PERCENT -> "percent";
            };
            case Field.Texts texts -> "text";
            case Field.Words words -> "word";
            case Field.Flags flags -> "flag";
            case Field.Bytes bytes -> "bytes";
        };
    }

    @Test
    void eachKindHasTheRelationsOfTheDocument() {
        for (List<String> row : rows("## Values")) {
            Fields.list().stream().filter(field -> kind(field).equals(row.get(0)))
                    .filter(field -> !field.name().equals("severity"))
                    .forEach(field -> assertThat(field.relations().replaceAll(",| or", "")).as(field.name())
                            .isEqualTo(row.get(2).replace("`", "").replaceAll("; severity.*", "")));
        }
    }

    @Test
    void theRecordingOfTheExamplesIsThatOfTheDocument() {
        List<Event> events = ExampleRecording.events();
        assertThat(table("| event | time |")).extracting(row -> String.join(" ", row))
                .isEqualTo(IntStream.range(0, events.size())
                        .mapToObj(i -> i + " " + events.get(i).timeNs() + " " + describe(events.get(i))).toList());
    }

    private static String describe(Event event) {
        String type = event.getClass().getSimpleName();
        return switch (event) {
            case QueueEvent e -> type + " vdev0vring" + e.queue().number() + describeOnQueue(e);
            case LifeCycleChanged e -> type + " " + e.subject() + " " + e.state();
            case Note e -> type + " error " + e.place() + ": \"" + e.text() + '"';
            default -> throw new AssertionError(event);
        };
    }

    private static String describeOnQueue(QueueEvent event) {
        return switch (event) {
            case VringConfigured e -> " " + e.direction().text() + " size " + e.num();
            case ChainOffered e -> " head " + e.head() + " length " + e.lengthBytes();
            case ChainReturned e -> " head " + e.head() + " length " + e.lengthBytes();
            case Kick e -> "";
            case Interrupt e -> "";
            case KickSuppressed e -> " " + WordList.of(e.by());
            case Message e -> " head " + e.head() + (e.evidence() == Evidence.INFERRED
                    ? " inferred"
                    : " 0x" + Long.toHexString(e.src()) + " -> 0x" + Long.toHexString(e.dst()) + " length " + e.length()
                            + " payload \"" + new String(e.payload().toBytes()) + "\" " + WordList.of(e.evidence()));
            case Announcement e ->
                " " + WordList.of(e.action()) + " " + e.name() + " 0x" + Long.toHexString(e.address());
            case Lost e -> " " + e.count() + " " + WordList.of(e.reason());
        };
    }

    @Test
    void everyExampleHoldsForTheEventsThatTheDocumentSays() throws FilterException {
        List<List<String>> examples = table("| expression | holds for |");
        assertThat(examples).hasSizeGreaterThan(30);
        for (List<String> example : examples) {
            String expression = withoutQuotes(example.get(0));
            assertThat(matches(expression)).as(expression).isEqualTo(example.size() == 1 ? "" : example.get(1));
        }
    }

    private static String matches(String expression) throws FilterException {
        FilterRun run = Filter.parse(expression).run();
        List<Event> events = ExampleRecording.events();
        List<String> holds = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            if (run.accept(events.get(i))) {
                holds.add(Integer.toString(i));
            }
        }
        return String.join(" ", holds);
    }

    @Test
    void everyErrorIsSaidAsTheDocumentSays() {
        List<List<String>> errors = table("| expression | sentence |");
        assertThat(errors).hasSizeGreaterThan(5);
        for (List<String> error : errors) {
            assertThatExceptionOfType(FilterException.class).as(error.get(0))
                    .isThrownBy(() -> Filter.parse(withoutQuotes(error.get(0)))).withMessage(error.get(1));
        }
    }

    @Test
    void theExpressionsOfTheCommandLinesAreRead() throws FilterException {
        List<String> lines = document.stream().filter(line -> line.startsWith("    rpmsg-tracer")).toList();
        assertThat(lines).hasSize(3);
        for (String line : lines) {
            Filter.parse(line.substring(line.indexOf('\'') + 1, line.lastIndexOf('\'')));
        }
    }

    private static String withoutQuotes(String cell) {
        return cell.substring(1, cell.length() - 1);
    }

    private static List<List<String>> rows(String heading) {
        List<String> rest = document.subList(document.indexOf(heading), document.size());
        String header = rest.stream().filter(line -> line.startsWith("|")).findFirst().orElseThrow();
        return table(header);
    }

    /** The rows of the table with this header, each as its cells. */
    private static List<List<String>> table(String header) {
        Stream<String> rest = document.stream().dropWhile(line -> !line.startsWith(header)).skip(2);
        return rest.takeWhile(line -> line.startsWith("|")).map(FilterDocumentTest::cells).collect(Collectors.toList());
    }

    private static List<String> cells(String row) {
        return Stream.of(row.substring(1).split(" \\| | \\|$")).map(String::strip).filter(cell -> !cell.isEmpty())
                .toList();
    }
}
