/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.Interrupt;
import org.rpmsgtracer.trace.event.Kick;
import org.rpmsgtracer.trace.event.VringConfigured;

/** The traces of {@code tests/data/ctf}, field by field as babeltrace2 prints them; their README says how each was made. */
class RecordedForeignTracesTest {

    @ParameterizedTest
    @CsvSource({"lttng-ours, 49", "lttng-context, 13", "lttng-large, 21", "lttng-foreign, 30", "babeltrace, 0",
        "case-big, 0", "case-little, 1", "case-bare, 0"})
    void eachFieldIsWhatBabeltraceReads(String name, long foreign) throws IOException {
        ForeignTraces.Content content = ForeignTraces.read(ForeignTraces.DATA.resolve(name));
        List<BabeltraceText.Line> lines = BabeltraceText.read(ForeignTraces.DATA.resolve(name + ".txt")).stream()
                .filter(line -> !Set.of("rpmsgtracer:load", "rpmsgtracer:Note", "other").contains(line.name()))
                .toList();
        assertThat(content.events()).hasSameSizeAs(lines);
        assertThat(content.foreign()).isEqualTo(foreign);
        for (int i = 0; i < lines.size(); i++) {
            assertSame(content.events().get(i), content.clockOffsetNs(), lines.get(i));
        }
    }

    private static void assertSame(Event event, long offsetNs, BabeltraceText.Line line) {
        assertThat(event.timeNs()).as(line.toString()).isEqualTo(line.rawNs().orElse(line.timeNs() - offsetNs));
        assertThat(EventText.name(event)).isEqualTo(EventLayout.plainName(line.name()));
        assertThat(line.fields()).as(line.toString()).containsAllEntriesOf(EventText.of(event, line.fields()));
    }

    @Test
    void whatIsNotOursIsCountedByName() throws IOException {
        assertThat(ForeignTraces.read(ForeignTraces.DATA.resolve("lttng-ours")).leftOut()).containsExactly(
                "1 event \"rpmsgtracer:Note\" left out: named like ours, but it has no field severity",
                "48 events \"rpmsgtracer:load\" left out: of another kind");
    }

    @Test
    void virtqueuesOfTwoCoresThatCountAlikeAreToldApart() throws IOException {
        ForeignTraces.Content cores = ForeignTraces.read(ForeignTraces.DATA.resolve("case-cores"));
        assertThat(cores.events()).extracting(Event::timeNs)
                .containsExactly(500L, 717L, 1000L, 1500L, 2000L, 2500L, 4000L, 9500L);
        assertThat(cores.clockOffsetNs()).isEqualTo(1_000_000_000_000L);
        assertThat(cores.events()).filteredOn(VringConfigured.class::isInstance)
                .extracting(e -> ((VringConfigured) e).queue().number()).containsExactly(0, 65535);
        assertThat(cores.events()).filteredOn(Kick.class::isInstance).extracting(e -> ((Kick) e).queue().number())
                .containsExactly(65535, 0, 65535, 0, 65535, 0);
        assertThat(cores.leftOut()).containsExactly(
                "the clocks \"a7\", \"m4\" are put beside each other by their offsets; nothing says how well that fits",
                "virtqueue 0 (vdev1vring0) of stream 4 is number 65535 here, for 0 is vdev0vring1 of stream 7");
    }

    @Test
    void countersOfFewBitsBeginAnew() throws IOException {
        assertThat(ForeignTraces.read(ForeignTraces.DATA.resolve("case-cores")).discarded()).isEqualTo(2 * 259);
        assertThat(ForeignTraces.read(ForeignTraces.DATA.resolve("case-big")).discarded()).isEqualTo(17);
        assertThat(ForeignTraces.read(ForeignTraces.DATA.resolve("case-big")).leftOut()).isEmpty();
    }

    @Test
    void aTraceWithoutClockAndHeaderIsOnePacket() throws IOException {
        ForeignTraces.Content bare = ForeignTraces.read(ForeignTraces.DATA.resolve("case-bare"));
        assertThat(bare.events()).hasSize(4).allMatch(Interrupt.class::isInstance).extracting(Event::timeNs)
                .containsExactly(0L, 1000L, 2000L, 3000L);
    }
}
