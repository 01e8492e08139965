/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.remoteproc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.protocol.memory.BufferMemory;

class LinuxTableCheckTest {

    /** A device with two vrings and a trace buffer, as in the tables of STM32CubeMP1. */
    private static final String TABLE = "01000000 02000000 00000000 00000000 18000000 5c000000"
            + " 03000000 07000000 00000000 01000000 00000000 00000000 00020000"
            + " ffffffff 10000000 10000000 00000000 00000000 ffffffff 10000000 10000000 01000000 00000000"
            + " 02000000 00900410 00080000 00000000 636d345f6c6f6700 0000000000000000 0000000000000000 0000000000000000";

    private final List<String> said = new ArrayList<>();

    @Test
    void acceptsAnOrdinaryTableWithoutAWord() {
        assertThat(accepts(table())).isTrue();
        assertThat(said).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithTheHeader() {
        assertThat(accepts(with(0, 2))).isFalse();
        assertThat(accepts(with(8, 1))).isFalse();
        assertThat(accepts(with(4, 0x7F))).isFalse();
        assertThat(accepts(Arrays.copyOf(table(), 15))).isFalse();

        assertThat(said).containsExactly("unsupported fw ver: 2", "non zero reserved bytes",
                "resource table incomplete", "header-less resource table");
    }

    @Test
    void saysWhatIsWrongWithAnEntry() {
        assertThat(accepts(with(50, 1))).isFalse();
        assertThat(accepts(with(44, 0x70))).isFalse();
        assertThat(accepts(with(49, 3))).isFalse();
        assertThat(accepts(with(60, 0))).isFalse();
        assertThat(accepts(with(104, 9))).isFalse();
        assertThat(accepts(with(20, 0x88))).isFalse();
        assertThat(accepts(with(23, 0x80))).isFalse();

        assertThat(said).containsExactly("vdev rsc has non zero reserved bytes", "vdev rsc is truncated",
                "too many vrings: 3", "invalid qsz (0) or alignment (16)", "trace rsc has non zero reserved bytes",
                "carveout rsc is truncated", "rsc table is truncated");
    }

    @Test
    void mentionsEntriesThatItSkips() {
        byte[] unknown = table();
        unknown[92] = 77;
        byte[] vendor = table();
        vendor[92] = (byte) 0x80;

        assertThat(accepts(unknown)).isTrue();
        assertThat(accepts(vendor)).isTrue();

        assertThat(said).containsExactly("unsupported resource 77", "unsupported vendor resource 128");
    }

    @Test
    void refusesATableThatIsCutAnywhere() {
        for (int length = 0; length < table().length; length++) {
            assertThat(accepts(Arrays.copyOf(table(), length))).as("cut to " + length + " bytes").isFalse();
        }
    }

    @Test
    void survivesAnyBytes() {
        long seed = 20261122;
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = table();
            for (int flips = random.nextInt(1, 6); flips > 0; flips--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            assertThatCode(() -> accepts(bytes)).as("seed " + seed + ", table " + i).doesNotThrowAnyException();
        }
    }

    private boolean accepts(byte[] table) {
        LinuxTableCheck check = new LinuxTableCheck(BufferMemory.wrap(0x1000, table), 0x1000, table.length,
                PlatformDriver.LINUX, said::add);
        return check.headerIsValid() && check.entriesAreValid();
    }

    private static byte[] with(int offset, int value) {
        byte[] bytes = table();
        bytes[offset] = (byte) value;
        return bytes;
    }

    private static byte[] table() {
        return HexFormat.of().parseHex(TABLE.replace(" ", ""));
    }
}
