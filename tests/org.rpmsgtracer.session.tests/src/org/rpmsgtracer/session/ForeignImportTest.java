/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.Kick;
import org.rpmsgtracer.trace.foreign.ForeignTrace;
import org.rpmsgtracer.trace.store.TraceInfo;
import org.rpmsgtracer.trace.store.TraceReader;

/** CTF traces of other tracers become traces of ours; see the README of {@code tests/data/ctf}. */
class ForeignImportTest {

    private static final Path DATA = Path.of("../data/ctf");

    @TempDir
    private Path folder;
    private Path trace;

    @BeforeEach
    void nameTheTrace() {
        trace = folder.resolve("new.rpmsgtrace");
    }

    private static List<Event> events(Path foreign) throws IOException {
        try (ForeignTrace from = ForeignTrace.open(foreign)) {
            List<Event> events = new ArrayList<>();
            while (from.advance()) {
                from.event().ifPresent(events::add);
            }
            return events;
        }
    }

    private TraceInfo info() throws IOException {
        try (TraceReader reader = TraceReader.open(trace)) {
            return reader.info();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lttng-ours", "lttng-context", "lttng-large", "case-big", "case-little", "case-cores"})
    void theTraceHasTheSameEvents(String name) throws IOException {
        TraceImport.run(DATA.resolve(name), trace, Progress.NONE);
        assertThat(Recordings.events(trace)).isEqualTo(events(DATA.resolve(name))).isNotEmpty();
    }

    @Test
    void aTraceOfOursThatAnotherToolRewroteIsWhatItWas() throws IOException {
        assertThat(TraceImport.run(DATA.resolve("babeltrace"), trace, Progress.NONE)).isEmpty();
        List<Event> events = Recordings.events(trace);
        assertThat(events).hasSize(16).last().isInstanceOf(Kick.class);
        TraceInfo info = info();
        assertThat(info.source()).isEqualTo("emulator");
        assertThat(info.tool()).isEqualTo("RPMsg Tracer");
        assertThat(info.toolVersion()).isEqualTo("1.0.0");
        assertThat(info.environment()).containsOnlyKeys("scenario").containsEntry("scenario", "each kind once");
        assertThat(info.clockOffsetNs()).isEqualTo(1_764_547_200_000_000_000L);
        try (TraceReader reader = TraceReader.open(trace)) {
            // three were; babeltrace2 only believes that there were some, for no packet comes before, and writes 1
            assertThat(reader.discarded()).isEqualTo(1);
        }
    }

    @Test
    void clockAndEnvironmentOfLttngAreKept() throws IOException {
        assertThat(TraceImport.run(DATA.resolve("lttng-ours"), trace, Progress.NONE)).hasSize(2);
        TraceInfo info = info();
        assertThat(info.source()).isEqualTo("ctf");
        assertThat(info.tool()).isEqualTo("lttng-ust");
        assertThat(info.toolVersion()).isEqualTo("2.13");
        assertThat(info.environment()).containsEntry("domain", "ust").containsEntry("trace_name", "ours");
        assertThat(info.clockOffsetNs()).isGreaterThan(1_700_000_000_000_000_000L);
    }

    @Test
    void whatTheEnvironmentCannotHoldIsSaid() throws IOException {
        assertThat(TraceImport.run(DATA.resolve("case-little"), trace, Progress.NONE)).containsExactly(
                "1 event \"other\" left out: of another kind",
                "entries of the environment left out, for there can be none of this name here: Board");
        assertThat(info().environment()).containsEntry("vendor", "nobody").containsEntry("core_count", "2")
                .hasSize(2);
    }

    @Test
    void theSameTraceGivesTheSameBytes() throws IOException {
        Path again = folder.resolve("again.rpmsgtrace");
        TraceImport.run(DATA.resolve("lttng-ours"), trace, Progress.NONE);
        TraceImport.run(DATA.resolve("lttng-ours/ust"), again, Progress.NONE);
        assertThat(Recordings.files(again)).isEqualTo(Recordings.files(trace));
    }

    @Test
    void aTraceWithoutAnyEventOfOursIsRefusedAndLeavesNothingBehind() {
        Path other = DATA.resolve("lttng-foreign");
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> TraceImport.run(other, trace, Progress.NONE))
                .withMessage(other + ": found a CTF trace without any event of RPMsg Tracer (30 events "
                        + "\"rpmsgtracer:load\" left out: of another kind), expected events with its names and fields, "
                        + "such as ChainOffered");
        assertThat(trace).doesNotExist();
    }

    @Test
    void metadataThatCannotBeUnderstoodIsRefusedAndLeavesNothingBehind() throws IOException {
        Files.writeString(folder.resolve("metadata"), "/* CTF 1.8 */\ntrace { major = 2; };");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> TraceImport.run(folder, trace, Progress.NONE))
                .withMessage(folder.resolve("metadata") + ": line 2: found CTF 2.8, expected 1.8");
        assertThat(trace).doesNotExist();
    }

    @Test
    void aCancelledImportLeavesNothingBehind() {
        Progress cancelled = new Progress() {

            @Override
            public void report(long done, long total) {
                assertThat(done).isBetween(0L, total);
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> TraceImport.run(DATA.resolve("lttng-ours"), trace, cancelled));
        assertThat(trace).doesNotExist();
    }
}
