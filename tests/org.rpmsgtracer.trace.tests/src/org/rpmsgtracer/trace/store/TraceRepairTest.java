/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.SampleEvents;

class TraceRepairTest {

    @TempDir
    private Path temp;
    private Path folder;
    private Path stream;
    private List<Event> events;
    private List<PacketPlace> packets;
    private byte[] whole;

    @BeforeEach
    void writeTraceThatWasNotClosed() throws Exception {
        events = SampleEvents.random(new Random(6), 25);
        folder = Traces.writeWithoutClosing(temp.resolve("a.rpmsgtrace"), Traces.SMALL_PACKETS, events);
        stream = folder.resolve("stream_0");
        whole = Files.readAllBytes(stream);
        try (TraceReader reader = TraceReader.open(folder)) {
            packets = Traces.packets(reader);
        }
    }

    @Test
    void makesATraceThatWasNotClosedLikeOneThatWas() throws Exception {
        Path closed = Traces.write(temp.resolve("b.rpmsgtrace"), Traces.SMALL_PACKETS, events);
        assertThat(TraceRepair.repair(folder)).isEqualTo(new RepairResult(events.size(), 0, List.of()));
        assertThat(FolderContent.of(folder)).isEqualTo(FolderContent.of(closed));
    }

    @Test
    void leavesAClosedTraceAsItIs() throws Exception {
        Path closed = Traces.write(temp.resolve("b.rpmsgtrace"), Traces.SMALL_PACKETS, events);
        Map<String, String> before = FolderContent.of(closed);
        TraceRepair.repair(closed);
        assertThat(FolderContent.of(closed)).isEqualTo(before);
    }

    @Test
    void cutAnywhereItMakesWhatATraceOfTheWholePacketsIs() throws Exception {
        for (int length : placesToCut()) {
            Files.write(stream, Arrays.copyOf(whole, length));
            int end = length;
            long kept = packets.stream().filter(p -> p.endOffset() <= end).mapToLong(PacketPlace::endEvent).max()
                    .orElse(0);
            Path closed = Traces.write(temp.resolve("cut" + length), Traces.SMALL_PACKETS,
                    events.subList(0, (int) kept));

            RepairResult result = TraceRepair.repair(folder);

            assertThat(result.eventCount()).as("cut at %d", length).isEqualTo(kept);
            assertThat(result.removedBytes()).isEqualTo(length - Files.size(stream));
            assertThat(FolderContent.of(folder)).as("cut at %d", length).isEqualTo(FolderContent.of(closed));
        }
    }

    @Test
    void removesADamagedPacketFromTheMiddleAndTheTornEnd() throws Exception {
        PacketPlace damaged = packets.get(1);
        whole[(int) damaged.offset() + 90] ^= 1;
        Files.write(stream, Arrays.copyOf(whole, whole.length - 5));
        List<Event> before = Traces.read(folder);

        RepairResult result = TraceRepair.repair(folder);

        long torn = packets.getLast().bytes() - 5;
        assertThat(result.eventCount()).isEqualTo(before.size());
        assertThat(result.removedBytes()).isEqualTo(damaged.bytes() + torn);
        assertThat(result.sentences()).hasSize(2);
        assertThat(result.sentences().get(0)).contains("are damaged and are left out");
        assertThat(result.sentences().get(1)).contains("are not a whole packet and are left out");
        assertThat(Traces.read(folder)).isEqualTo(before);
        assertThat(TraceRepair.repair(folder)).isEqualTo(new RepairResult(before.size(), 0, List.of()));
    }

    @Test
    void refusesWhatIsNoTrace() {
        assertThatExceptionOfType(TraceException.class).isThrownBy(() -> TraceRepair.repair(temp))
                .withMessage(temp + ": the folder has no file \"metadata\", so it is not a trace");
    }

    /** Around the borders of the first packets, and within them. */
    private int[] placesToCut() {
        return packets.stream().limit(4).mapToInt(packet -> (int) packet.offset())
                .flatMap(border -> IntStream.of(border, border + 1, border + 4, border + 87, border + 88, border + 100))
                .toArray();
    }
}
