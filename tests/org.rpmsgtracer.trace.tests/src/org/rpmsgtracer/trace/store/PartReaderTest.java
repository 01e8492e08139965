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
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32C;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rpmsgtracer.trace.ctf.RecordView;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.SampleEvents;

class PartReaderTest {

    @TempDir
    private Path temp;

    @Test
    void readsAnyRecordsOfAnyPacket() throws Exception {
        List<Event> events = SampleEvents.random(new Random(51), 300);
        Path folder = Traces.write(temp.resolve("a.rpmsgtrace"), Traces.SMALL_PACKETS, events);
        try (TraceReader reader = TraceReader.open(folder)) {
            PartReader parts = reader.parts();
            RecordCursor all = reader.records();
            int seen = 0;
            while (all.advancePacket()) {
                PacketPlace place = reader.packet(all.packetNumber());
                long beforeNs = place.beginNs();
                while (all.records().advance()) {
                    int from = all.records().offset();
                    RecordView one = parts.read(all.packetNumber(), from, from + all.records().sizeBytes(), beforeNs);
                    assertThat(one.advance()).isTrue();
                    assertThat(one.offset()).isEqualTo(from);
                    assertThat(one.event()).isEqualTo(events.get(seen));
                    assertThat(one.advance()).isFalse();
                    beforeNs = one.timeNs();
                    seen++;
                    RecordView rest = parts.read(all.packetNumber(), from, place.bytes(), 0);
                    int count = 0;
                    while (rest.advance()) {
                        count++;
                    }
                    assertThat(all.firstEvent() + place.eventCount()).isEqualTo(seen - 1 + count);
                }
            }
            assertThat(seen).isEqualTo(events.size());
        }
    }

    @Test
    void tellsTheChecksumOfWhatItRead() throws Exception {
        Path folder = Traces.write(temp.resolve("a.rpmsgtrace"), Traces.SMALL_PACKETS, SampleEvents.oneOfEachKind());
        byte[] stream = Files.readAllBytes(folder.resolve("stream_0"));
        try (TraceReader reader = TraceReader.open(folder)) {
            PartReader parts = reader.parts();
            PacketPlace second = reader.packet(1);
            parts.read(1, 90, 130, 0);
            CRC32C crc = new CRC32C();
            crc.update(stream, (int) second.offset() + 90, 40);
            assertThat(parts.crc32c()).isEqualTo((int) crc.getValue());

            parts.reject("it is wrong");
            parts.reject("it is still wrong");
            assertThat(reader.damageCount()).isEqualTo(1);
            assertThat(reader.damages()).containsExactly(new DamagedRange(folder.resolve("stream_0"), second.offset(),
                    second.bytes(), "it is wrong"));
        }
    }

    @Test
    void refusesPlacesThatAreNotInThePacket() throws Exception {
        Path folder = Traces.write(temp.resolve("a.rpmsgtrace"), Traces.SMALL_PACKETS, SampleEvents.oneOfEachKind());
        try (TraceReader reader = TraceReader.open(folder)) {
            PartReader parts = reader.parts();
            int bytes = reader.packet(0).bytes();
            for (int[] part : new int[][] {{-1, 5}, {5, 4}, {0, bytes + 1}}) {
                assertThatExceptionOfType(IndexOutOfBoundsException.class)
                        .isThrownBy(() -> parts.read(0, part[0], part[1], 0));
            }
            for (int packet : new int[] {-1, reader.packetCount()}) {
                assertThatExceptionOfType(IndexOutOfBoundsException.class)
                        .isThrownBy(() -> parts.read(packet, 88, 88, 0));
            }
        }
    }
}
