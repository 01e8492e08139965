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
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rpmsgtracer.trace.ctf.CorruptPacketException;
import org.rpmsgtracer.trace.ctf.PacketHeader;

class PacketTableTest {

    @TempDir
    private Path folder;

    @Test
    void findsPacketsInMemoryAndBeyond() throws Exception {
        long seed = 71;
        Sections sections = new Sections(folder, new UUID(1, 2));
        for (int held : new int[] {0, 1, 7, 500, PacketTable.HELD}) {
            Random random = new Random(seed);
            try (PacketTable table = new PacketTable(sections, held)) {
                List<PacketPlace> added = new ArrayList<>();
                long ns = 0;
                for (int i = 0; i < 300; i++) {
                    long endNs = ns + random.nextInt(3);
                    int bytes = 100 + random.nextInt(50);
                    table.append(new PacketHeader(ns, endNs, bytes, bytes, i * 2L, 0, random.nextInt(3)),
                            random.nextInt());
                    ns = endNs;
                    added.add(table.last());
                    assertThat(table.size()).isEqualTo(i + 1);
                }
                for (int i = 0; i < added.size(); i++) {
                    assertThat(table.get(i)).as("seed %d, held %d", seed, held).isEqualTo(added.get(i));
                    assertThat(table.firstFrom(added.get(i).offset())).isEqualTo(i);
                }
                for (long number = 0; number <= table.eventCount(); number++) {
                    long at = number;
                    assertThat(table.firstWithEvent(number))
                            .isEqualTo((int) added.stream().filter(p -> p.endEvent() <= at).count());
                }
                for (long timeNs = -1; timeNs <= ns + 1; timeNs++) {
                    long at = timeNs;
                    assertThat(table.firstWithTime(timeNs))
                            .isEqualTo((int) added.stream().filter(p -> p.endNs() < at).count());
                }
                for (int outside : new int[] {-1, 300, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
                    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> table.get(outside));
                }
            }
        }
        try (Stream<Path> left = Files.list(folder.resolve(".rpmsgtracer"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void loadsWhatItWrote() throws Exception {
        Sections sections = new Sections(folder, new UUID(1, 2));
        int count = 3_000;
        try (PacketTable table = new PacketTable(sections, 2_500); SectionWriter section = sections.create("rows", 1)) {
            for (int i = 0; i < count; i++) {
                table.append(new PacketHeader(i, i, 112, 112 + i % 7, i, 0, i % 3), -i);
            }
            section.append(new byte[] {1, 2, 3}, 0, 3);
            table.writeTo(section);
            for (int held : new int[] {0, 1_000, 1_024, 2_999, 100_000}) {
                try (PacketTable loaded = new PacketTable(sections, held)) {
                    loaded.load(section, 3, count);
                    assertThat(loaded.size()).isEqualTo(count);
                    for (int i = 0; i < count; i++) {
                        assertThat(loaded.get(i)).isEqualTo(table.get(i));
                    }
                    loaded.append(new PacketHeader(count, count, 100, 100, count, 0, 1), 5);
                    assertThat(loaded.last().firstEvent()).isEqualTo(table.eventCount());
                }
            }
        }
    }

    @Test
    void refusesRowsInNoOrder() throws Exception {
        Sections sections = new Sections(folder, new UUID(1, 2));
        int count = 1_100;
        byte[] rows = new byte[count * PacketRow.SIZE_BYTES];
        try (PacketTable table = new PacketTable(sections); SectionWriter section = sections.create("rows", 1)) {
            for (int i = 0; i < count; i++) {
                table.append(new PacketHeader(i, i, 100, 100, i, 0, 1), -i);
            }
            table.writeTo(section);
            section.read(0, rows, 0, rows.length);
        }
        for (int row : new int[] {0, 1, 500, 1_023, 1_024, 1_099}) {
            for (int at = 0; at < 48; at += 8) {
                byte[] forged = rows.clone();
                forged[row * PacketRow.SIZE_BYTES + at + 7] |= (byte) 0x80;
                try (PacketTable table = new PacketTable(sections); SectionWriter section = sections.create("f", 1)) {
                    section.append(forged, 0, forged.length);
                    assertThatExceptionOfType(CorruptPacketException.class).as("word %d of row %d", at / 8, row)
                            .isThrownBy(() -> table.load(section, 0, count));
                }
            }
        }
    }

    @Test
    void refusesMoreEventsThanAPacketHasRoomFor() throws Exception {
        Sections sections = new Sections(folder, new UUID(1, 2));
        try (PacketTable table = new PacketTable(sections); SectionWriter section = sections.create("rows", 1)) {
            table.append(new PacketHeader(0, 0, 111, 111, 0, 0, 2), 0);
            table.writeTo(section);
            try (PacketTable loaded = new PacketTable(sections)) {
                assertThatExceptionOfType(CorruptPacketException.class).isThrownBy(() -> loaded.load(section, 0, 1));
            }
        }
    }

    @Test
    void writesAllRows() throws Exception {
        Sections sections = new Sections(folder, new UUID(1, 2));
        List<byte[]> written = new ArrayList<>();
        for (int held : new int[] {3, 100}) {
            try (PacketTable table = new PacketTable(sections, held);
                    SectionWriter section = sections.create("rows", 1)) {
                for (int i = 0; i < 10; i++) {
                    table.append(new PacketHeader(i, i, 100, 100, i, 0, 1), i);
                }
                table.writeTo(section);
                byte[] rows = new byte[(int) section.length()];
                section.read(0, rows, 0, rows.length);
                written.add(rows);
            }
        }
        assertThat(written.get(0)).hasSize(10 * PacketRow.SIZE_BYTES).isEqualTo(written.get(1));
    }
}
