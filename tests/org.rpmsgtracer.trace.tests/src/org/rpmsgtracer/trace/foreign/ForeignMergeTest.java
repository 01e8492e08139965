/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rpmsgtracer.trace.ctf.Metadata;
import org.rpmsgtracer.trace.event.Kick;
import org.rpmsgtracer.trace.event.QueueId;

/** Several streams and traces become one. */
class ForeignMergeTest {

    private static final String TYPES = """
            /* CTF 1.8 */
            typealias integer { size = 8; } := u8;
            """;
    private static final String LITTLE = TYPES + "trace { byte_order = le; };";
    private static final String HEADER = "stream { event.header := struct { u8 id; u8 timestamp; }; };";
    private static final String KICK = "event { id = 1; name = Kick; fields := struct { u8 queue; }; };";

    @TempDir
    private Path folder;

    private static Kick kick(long timeNs, int queue) {
        return new Kick(timeNs, new QueueId(queue));
    }

    @Test
    void hiddenFilesEmptyFilesAndFoldersAreNoStreams() throws IOException {
        ForeignTraces.write(folder, LITTLE + HEADER + KICK, 1, 10, 7);
        Files.write(folder.resolve(".hidden"), new byte[9]);
        Files.createFile(folder.resolve("empty"));
        Files.write(Files.createDirectory(folder.resolve("index")).resolve("stream.idx"), new byte[9]);
        ForeignTraces.Content content = ForeignTraces.read(folder);
        assertThat(content.events()).containsExactly(kick(10, 7));
        assertThat(content.leftOut()).isEmpty();
    }

    @Test
    void tracesOfOneSessionAreMergedByTimeAndOursAreLeftAlone() throws IOException {
        String clocks = "clock { name = c; uuid = \"u\"; offset_s = %d; };";
        ForeignTraces.write(folder.resolve("kernel"), LITTLE + clocks.formatted(5) + HEADER + KICK, 1, 10, 1, 1, 30, 2);
        ForeignTraces.write(folder.resolve("ust/uid/0/64-bit"), LITTLE + clocks.formatted(5) + HEADER + KICK, 1, 20,
                3, 1, 30, 4);
        Files.write(Files.createDirectory(folder.resolve("ours.rpmsgtrace")).resolve("metadata"),
                new Metadata(new UUID(1, 1), 0, Map.of()).toBytes());
        ForeignTraces.Content content = ForeignTraces.read(folder);
        assertThat(content.events()).containsExactly(kick(10, 1), kick(20, 3), kick(30, 2), kick(30, 4));
        assertThat(content.clockOffsetNs()).isEqualTo(5_000_000_000L);
        assertThat(content.leftOut()).isEmpty();
    }

    @Test
    void clocksOfDifferentOffsetsBecomeOne() throws IOException {
        ForeignTraces.write(folder.resolve("a"), LITTLE + "clock { name = a; offset = 100; };" + HEADER + KICK, 1, 10,
                1);
        ForeignTraces.write(folder.resolve("b"), LITTLE + "clock { name = b; offset = 95; };" + HEADER + KICK, 1, 12,
                2);
        ForeignTraces.Content content = ForeignTraces.read(folder);
        assertThat(content.clockOffsetNs()).isEqualTo(95);
        assertThat(content.events()).containsExactly(kick(12, 2), kick(15, 1));
    }

    @Test
    void theTimeBeforeTheEpochIsDamage() throws IOException {
        assertThat(ForeignTraces.read(folder, LITTLE + "clock { name = a; offset = -20; };" + HEADER + KICK, 1, 19, 7)
                .leftOut()).first().asString().contains(
                        "the clock shows 19 ticks, which is before its trace's first second or centuries later");
        assertThat(ForeignTraces.read(folder, LITTLE + "clock { name = a; offset = -20; };" + HEADER + KICK, 1, 20, 7)
                .events())
                .containsExactly(kick(0, 7));
    }

    @Test
    void virtqueuesOfTheSameNameShareTheirNumber() throws UnusableException {
        QueueNumbers numbers = new QueueNumbers();
        QueueNumbers.Source a = numbers.source("a");
        QueueNumbers.Source b = numbers.source("b");
        assertThat(a.configured(0, "vring0", "host", "remote")).isEqualTo(new QueueId(0));
        assertThat(b.configured(0, "vring0", "host", "remote")).isEqualTo(new QueueId(0));
        assertThat(a.configured(0, "vring7", "host", "remote")).as("named anew").isEqualTo(new QueueId(0));
        assertThat(b.configured(0, "vring0", "host", "dsp")).isEqualTo(new QueueId(65535));
        assertThat(b.configured(1, "vring1", "host", "dsp")).isEqualTo(new QueueId(1));
        assertThat(List.of(a.id(0), b.id(0), b.id(1))).extracting(QueueId::number).containsExactly(0, 65535, 1);
        assertThat(numbers.sentences()).containsExactly(
                "virtqueue 0 (vring0) of b is number 65535 here, for 0 is vring7 of a");
    }

    @Test
    void memoryForPacketsIsBounded() throws IOException, DamagedException {
        Path file = Files.write(folder.resolve("file"), new byte[300_000]);
        try (FileWindow window = new FileWindow(file, new FileWindow.Memory(100_000))) {
            assertThat(window.load(0, 10)).isZero();
            assertThat(window.load(200_000, 70_000)).isZero();
            assertThatExceptionOfType(DamagedException.class).isThrownBy(() -> window.load(0, 100_001))
                    .withMessage("there is no memory for 30001 bytes more: packets may take 100000 bytes in all");
        }
    }

    @Test
    void aFileThatBecomesShorterIsDamaged() throws IOException {
        Path file = Files.write(folder.resolve("file"), new byte[300_000]);
        try (FileWindow window = new FileWindow(file, new FileWindow.Memory())) {
            Files.write(file, "x".getBytes(StandardCharsets.UTF_8));
            assertThatExceptionOfType(DamagedException.class).isThrownBy(() -> window.load(0, 10))
                    .withMessage("the file has become shorter while it was read");
        }
    }

    @ParameterizedTest
    @CsvSource({"3, 5, 64, 2", "250, 3, 8, 9", "15, 0, 4, 1", "1, 0, 1, 1", "-1, 0, 64, 1", "7, 7, 8, 0",
        "200, 100, 8, 0", "5, 4, 64, 0", "5, 4, 32, 0"})
    void aCounterBeginsAnewOrIsSetBack(long from, long to, int bits, long steps) {
        assertThat(PacketPlaces.steps(from, to, bits)).isEqualTo(steps);
    }
}
