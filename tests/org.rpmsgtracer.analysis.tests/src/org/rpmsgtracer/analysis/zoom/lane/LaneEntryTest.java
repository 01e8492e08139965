/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.analysis.state.CorruptIndexException;
import org.rpmsgtracer.analysis.state.FieldReader;
import org.rpmsgtracer.analysis.state.FieldWriter;
import org.rpmsgtracer.analysis.zoom.Kind;

class LaneEntryTest {

    private static LaneEntry read(String hex, int lanes) throws CorruptIndexException {
        FieldReader in = new FieldReader(HexFormat.ofDelimiter(" ").parseHex(hex));
        LaneEntry entry = new LaneEntry();
        entry.read(in, lanes, 1000);
        in.end();
        return entry;
    }

    /** Offered and returned once, one message of 32 bytes, with the device for 300 of 1000 ns, latency 200 ns. */
    private static LaneTotals aDescriptorAtWork() {
        LaneTotals totals = new LaneTotals();
        totals.reserve(4);
        totals.begin(0);
        totals.own(3, LaneTotals.OWNER_DRIVER, 0);
        totals.settle(0);
        totals.begin(0);
        totals.entry(3, LaneTotals.OWNER_DEVICE, Kind.OFFERED, 100);
        totals.shift(3, 1);
        totals.messages(3, 1, 32);
        totals.returned(3, 200);
        totals.entry(3, LaneTotals.OWNER_DRIVER, Kind.RETURNED, 400);
        totals.settle(1000);
        return totals;
    }

    @Test
    void aDescriptorAtWorkIsStoredAsTheDocumentSays() {
        FieldWriter out = new FieldWriter();
        LaneEntry.write(out, aDescriptorAtWork(), 3, 0, 1000);
        // parts: gap, offered, bytes, owner, latency; 2 left out, less 1; 1 offered; 32 bytes; 300 * 16 + 4 + 1; 200
        assertThat(HexFormat.ofDelimiter(" ").formatHex(out.toBytes())).isEqualTo("6b 01 01 20 c5 25 c8 01");
    }

    @Test
    void whatIsNotStoredIsUsual() throws CorruptIndexException {
        LaneEntry entry = read("6a 07 a0 01 c6 25 c8 01", 1);
        assertThat(entry.lane).isZero();
        assertThat(entry.counts).containsExactly(7, 7, 7, 0, 0, 0, 0, 0);
        assertThat(entry.bytes).isEqualTo(160);
        assertThat(entry.minLevel).isZero();
        assertThat(entry.maxLevel).isEqualTo(1);
        assertThat(entry.firstOwner).isEqualTo(LaneTotals.OWNER_DEVICE);
        assertThat(entry.lastOwner).isEqualTo(LaneTotals.OWNER_DRIVER);
        assertThat(entry.deviceNs).isEqualTo(300);
        assertThat(entry.knownNs).isEqualTo(1000);
        assertThat(entry.worstNs).isEqualTo(200);
        assertThat(entry.severity).isEqualTo(-1);
    }

    @Test
    void rareThingsFollow() throws CorruptIndexException {
        LaneEntry entry = read("94 7f 05 06 02 09 01 02 03 04 05 03 02", 1);
        assertThat(entry.counts).containsExactly(0, 5, 6, 1, 2, 3, 4, 5);
        assertThat(entry.minLevel).isEqualTo(2);
        assertThat(entry.maxLevel).isEqualTo(9);
        assertThat(entry.worstNs).isEqualTo(-1);
        assertThat(entry.knownNs).isEqualTo(3);
        assertThat(entry.severity).isEqualTo(2);
    }

    @Test
    void aCutEntryAndOneOfNoLaneAreRefused() {
        byte[] whole = HexFormat.ofDelimiter(" ").parseHex("6b 01 01 20 c5 25 c8 01");
        for (int length = 0; length < whole.length; length++) {
            FieldReader in = new FieldReader(Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> new LaneEntry().read(in, 9, 1000)).as("cut at %d", length)
                    .isInstanceOf(CorruptIndexException.class);
        }
        assertThatThrownBy(() -> read("00", 0)).isInstanceOf(CorruptIndexException.class);
        assertThatThrownBy(() -> read("01 01", 2)).isInstanceOf(CorruptIndexException.class);
        assertThatThrownBy(() -> read("20 0c", 1)).hasMessageContaining("owner");
        assertThatThrownBy(() -> read("80 80 01", 1)).isInstanceOf(CorruptIndexException.class);
        assertThatThrownBy(() -> read("80 40 03", 1)).isInstanceOf(CorruptIndexException.class);
    }

    @Test
    void whatIsWrittenIsRead() throws CorruptIndexException {
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            LaneTotals totals = new LaneTotals();
            int lanes = 1 + random.nextInt(40);
            totals.reserve(lanes);
            totals.begin(10);
            LaneEntry[] wanted = new LaneEntry[lanes];
            for (int lane = 0; lane < lanes; lane++) {
                if (random.nextInt(3) > 0) {
                    wanted[lane] = random(random);
                    totals.add(lane, wanted[lane], 10, 10 + 5000);
                }
            }
            FieldWriter out = new FieldWriter();
            int count = totals.touchedCount();
            int before = -1;
            int[] touched = totals.sortedTouched();
            for (int i = 0; i < count; i++) {
                LaneEntry.write(out, totals, touched[i], before, 5000);
                before = touched[i];
            }
            FieldReader in = new FieldReader(out.toBytes());
            LaneEntry entry = new LaneEntry();
            for (int i = 0; i < count; i++) {
                entry.read(in, lanes, 5000);
                assertThat(entry).as("seed %d, entry %d", seed, i).usingRecursiveComparison().ignoringFields("lane")
                        .isEqualTo(wanted[entry.lane]);
            }
            in.end();
        }
    }

    private static LaneEntry random(Random random) {
        LaneEntry entry = new LaneEntry();
        for (int kind = 0; kind < entry.counts.length; kind++) {
            entry.counts[kind] = random.nextInt(3) == 0 ? random.nextInt(1000) : 0;
        }
        entry.bytes = random.nextBoolean() ? 0 : random.nextLong(1L << 50);
        entry.maxLevel = random.nextInt(4);
        entry.minLevel = random.nextInt(entry.maxLevel + 1);
        entry.worstNs = random.nextBoolean() ? -1 : random.nextLong(1L << 60);
        entry.severity = random.nextInt(4) - 1;
        if (random.nextBoolean()) {
            entry.firstOwner = (byte) random.nextInt(3);
            entry.lastOwner = (byte) (1 + random.nextInt(2));
            entry.knownNs = random.nextBoolean() ? 5000 : random.nextInt(5000);
            entry.deviceNs = random.nextInt((int) entry.knownNs + 1);
        }
        return entry;
    }
}
