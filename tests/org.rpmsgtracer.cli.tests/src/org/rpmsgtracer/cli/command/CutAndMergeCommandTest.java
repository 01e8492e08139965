/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rpmsgtracer.cli.Run;

import com.google.gson.JsonObject;

class CutAndMergeCommandTest {

    @TempDir
    Path folder;

    private Path echo;
    private List<JsonObject> all;

    @BeforeEach
    void record() {
        echo = folder.resolve("echo.rpmsgtrace");
        Run.succeeding("emulate", "echo", "--duration", "1s", "-o", echo);
        all = events(echo);
    }

    private static List<JsonObject> events(Path trace) {
        List<JsonObject> events = new ArrayList<>(
                Run.succeeding("events", trace, "--format", "jsonl").jsonLines());
        events.forEach(event -> event.remove("event"));
        return events;
    }

    @Test
    void cutsByTimeExactlyWhatTheListShows() {
        Path part = folder.resolve("part.rpmsgtrace");
        Run cut = Run.succeeding("cut", echo, "--from", "100ms", "--to", "600ms", "-o", part);
        List<JsonObject> wanted = all.stream().filter(event -> event.get("timeNs").getAsLong() >= 100_000_000
                && event.get("timeNs").getAsLong() < 600_000_000).toList();
        assertThat(wanted).isNotEmpty();
        List<JsonObject> events = events(part);
        int restated = events.size() - wanted.size();
        assertThat(events.subList(restated, events.size())).isEqualTo(wanted);
        assertThat(cut.out()).isEqualTo(part + ": " + wanted.size() + " events, behind " + restated
                + " that say what stood before\n");
    }

    @Test
    void whatIsKnownOfNamesAndLevelsIsKnownInThePart() {
        Path part = folder.resolve("part.rpmsgtrace");
        Run.succeeding("cut", echo, "--from", "300ms", "-o", part);
        String whole = Run.succeeding("messages", echo, "--from", "300ms", "--filter", "service", "--format", "csv")
                .out().replaceAll("(?m)^\\d+", "");
        assertThat(Run.succeeding("messages", part, "--filter", "service", "--format", "csv").out()
                .replaceAll("(?m)^\\d+", "")).isEqualTo(whole).isNotEmpty();
    }

    @Test
    void partsMergeToTheTraceTheyWereCutFrom() {
        Path first = folder.resolve("first.rpmsgtrace");
        Path second = folder.resolve("second.rpmsgtrace");
        Path again = folder.resolve("again.rpmsgtrace");
        assertThat(Run.succeeding("cut", echo, "--events", "..100", "-o", first).out())
                .isEqualTo(first + ": 100 events\n");
        Run.succeeding("cut", echo, "--events", "100..", "-o", second);
        assertThat(Run.succeeding("merge", second, first, "-o", again).out())
                .isEqualTo(again + ": " + all.size() + " events\n");
        assertThat(events(again)).isEqualTo(all);
        JsonObject info = Run.succeeding("info", again, "--json").json();
        info.addProperty("trace", "echo.rpmsgtrace");
        assertThat(info).isEqualTo(Run.succeeding("info", echo, "--json").json());
    }

    @Test
    void infoSaysOfWhatItIsAPart() {
        Path part = folder.resolve("part.rpmsgtrace");
        Run.succeeding("cut", echo, "--events", "100..150", "-o", part);
        JsonObject said = Run.succeeding("info", part, "--json").json().getAsJsonObject("part");
        assertThat(said.get("fromEvent").getAsInt()).isEqualTo(100);
        assertThat(said.get("toEvent").getAsInt()).isEqualTo(150);
        assertThat(said.get("total").getAsInt()).isEqualTo(all.size());
        assertThat(Run.succeeding("info", part).lines()).contains("part      events 100..150 of " + all.size()
                + " of recording " + said.get("recording").getAsString() + ", behind "
                + said.get("restated").getAsInt() + " that say what stood before");
        assertThat(Run.succeeding("info", echo, "--json").json().get("part").isJsonNull()).isTrue();
    }

    @Test
    void recordingsWhoseClocksAreNotRelatedAreMergedAndThatIsSaid() {
        Path other = folder.resolve("other.rpmsgtrace");
        Run.succeeding("emulate", "echo", "--seed", "99", "--duration", "300ms", "-o", other);
        Path both = folder.resolve("both.rpmsgtrace");
        Run merge = Run.of("merge", echo, other, "-o", both);
        assertThat(merge.status()).isZero();
        assertThat(merge.err().lines()).hasSize(2)
                .allSatisfy(line -> assertThat(line).contains("its clock is not related to the time of day"));
        assertThat(events(both)).hasSize(all.size() + events(other).size());
        assertThat(Run.succeeding("info", both, "--json").json().getAsJsonArray("vrings")).hasSize(4);
    }

    @Test
    void wrongUsageIsOneLine() {
        Path part = folder.resolve("part.rpmsgtrace");
        for (Object[] arguments : new Object[][] {{"cut", echo, "-o", part, "--from", "soon"},
            {"cut", echo, "-o", part, "--from", "2s", "--to", "1s"}, {"cut", echo, "-o", part, "--events", "5"},
            {"cut", echo, "-o", part, "--events", "5..3"}, {"cut", echo, "-o", part, "--events", "5..", "--to", "1s"},
            {"cut", echo}, {"cut", "-o", part}, {"cut", folder.resolve("none"), "-o", part},
            {"cut", echo, "-o", echo}, {"merge", "-o", part}, {"merge", echo},
            {"merge", echo, folder.resolve("none"), "-o", part}}) {
            Run run = Run.of(arguments);
            assertThat(run.status()).as("%s", List.of(arguments)).isEqualTo(2);
            assertThat(run.err().lines()).as("%s", List.of(arguments)).hasSize(1);
            assertThat(part).doesNotExist();
        }
        assertThat(events(echo)).isEqualTo(all);
    }
}
