/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.virtio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rpmsgtracer.protocol.memory.BufferMemory;

class VringLayoutTest {

    private static final long ADDRESS = 0x3_0000_0000L;

    /** The rows are those that Linux, OpenAMP and RPMsg-Lite compute. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, value = {
        "num, align, avail, used, usedRing, availEvent, total, rpmsgLiteUsed",
        "2, 4, 32, 44, 48, 64, 66, 40",
        "2, 8, 32, 48, 52, 68, 70, 40",
        "2, 16, 32, 48, 52, 68, 70, 48",
        "4, 4, 64, 80, 84, 116, 118, 76",
        "8, 4, 128, 152, 156, 220, 222, 148",
        "8, 16, 128, 160, 164, 228, 230, 160",
        "16, 4, 256, 296, 300, 428, 430, 292",
        "16, 16, 256, 304, 308, 436, 438, 304",
        "32, 16, 512, 592, 596, 852, 854, 592",
        "64, 16, 1024, 1168, 1172, 1684, 1686, 1168",
        "128, 16, 2048, 2320, 2324, 3348, 3350, 2320",
        "256, 4, 4096, 4616, 4620, 6668, 6670, 4612",
        "256, 16, 4096, 4624, 4628, 6676, 6678, 4624",
        "256, 4096, 4096, 8192, 8196, 10244, 10246, 8192",
        "512, 256, 8192, 9472, 9476, 13572, 13574, 9472",
        "512, 4096, 8192, 12288, 12292, 16388, 16390, 12288"})
    void placesThePartsOfABlock(int num, int align, int avail, int used, int usedRing, int availEvent, int total,
            int rpmsgLiteUsed) {
        VringLayout layout = VringLayout.legacy(ADDRESS, num, align);

        assertThat(layout.descriptor(0)).isEqualTo(ADDRESS);
        assertThat(layout.descriptor(num - 1)).isEqualTo(ADDRESS + avail - 16);
        assertThat(layout.availFlags()).isEqualTo(ADDRESS + avail);
        assertThat(layout.availIdx()).isEqualTo(ADDRESS + avail + 2);
        assertThat(layout.availSlot(0)).isEqualTo(ADDRESS + avail + 4);
        assertThat(layout.usedEvent()).isEqualTo(ADDRESS + avail + 4 + 2 * num);
        assertThat(layout.usedFlags()).isEqualTo(ADDRESS + used);
        assertThat(layout.usedIdx()).isEqualTo(ADDRESS + used + 2);
        assertThat(layout.usedSlot(0)).isEqualTo(ADDRESS + usedRing);
        assertThat(layout.usedSlot(num - 1)).isEqualTo(ADDRESS + availEvent - 8);
        assertThat(layout.availEvent()).isEqualTo(ADDRESS + availEvent);
        assertThat(VringLayout.legacySizeBytes(num, align)).isEqualTo(total);
        assertThat(layout.hasUsedEvent()).isTrue();

        VringLayout rpmsgLite = VringLayout.rpmsgLite(ADDRESS, num, align);
        assertThat(rpmsgLite.availAddress()).isEqualTo(ADDRESS + avail);
        assertThat(rpmsgLite.usedAddress()).isEqualTo(ADDRESS + rpmsgLiteUsed);
        assertThat(rpmsgLite.hasUsedEvent()).isEqualTo(rpmsgLiteUsed == used);
    }

    @Test
    void roundsTheAddressOfTheUsedRingNotItsOffset() {
        assertThat(VringLayout.legacy(0x1010, 16, 64).usedAddress()).isEqualTo(0x1140);
        assertThat(VringLayout.legacy(0x1020, 2, 4096).usedAddress()).isEqualTo(0x2000);
        assertThat(VringLayout.rpmsgLite(0x1FD8, 2, 4096).usedAddress()).isEqualTo(0x2000);
        assertThat(VringLayout.legacy(0x1FD8, 2, 4096).usedAddress()).isEqualTo(0x3000);
    }

    @Test
    void theLargestQueueFits() {
        assertThat(VringLayout.legacySizeBytes(32768, 4096)).isEqualTo(16 * 32768 + 17 * 4096 + 6 + 8 * 32768);
        assertThat(VringLayout.legacy(ADDRESS, 32768, 4096).usedSlot(32767))
                .isEqualTo(ADDRESS + 16 * 32768 + 17 * 4096 + 4 + 8 * 32767);
    }

    @Test
    void keepsSeparateParts() {
        VringLayout layout = new VringLayout(4, 0x9000, 0x102, 0x110);

        assertThat(layout.descriptor(3)).isEqualTo(0x9030);
        assertThat(layout.availSlot(3)).isEqualTo(0x10C);
        assertThat(layout.usedSlot(3)).isEqualTo(0x12C);
        assertThat(layout.hasUsedEvent()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0x1000 | 24          | 16         | queue size 24 is not a power of two, 1..32768",
        "0x1000 | 0           | 16         | queue size 0 is not a power of two, 1..32768",
        "0x1000 | 65536       | 16         | queue size 65536 is not a power of two, 1..32768",
        "0x1000 | 4294967295  | 16         | queue size 4294967295 is not a power of two, 1..32768",
        "0x1000 | 16          | 0          | alignment 0 is not a power of two, 4..2^30",
        "0x1000 | 16          | 2          | alignment 2 is not a power of two, 4..2^30",
        "0x1000 | 16          | 24         | alignment 24 is not a power of two, 4..2^30",
        "0x1000 | 16          | 2147483648 | alignment 2147483648 is not a power of two, 4..2^30",
        "0x1002 | 16          | 16         | vring address 0x1002 is not a multiple of 4",
        "-256   | 16          | 16         | vring at 0xffffffffffffff00 passes the end of the address space"})
    void saysWhichValueOfATableCannotBe(String address, long num, long align, String fault) {
        assertThat(VringLayout.legacyFault(Long.decode(address), num, align)).contains(fault);
    }

    @Test
    void refusesWhatTheFaultNames() {
        assertThat(VringLayout.legacyFault(0x1000, 16, 16)).isEmpty();
        assertThat(VringLayout.legacyFault(-438, 16, 4)).isNotEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> VringLayout.legacy(0x1000, 24, 16))
                .withMessage("queue size 24 is not a power of two, 1..32768");
        assertThatIllegalArgumentException().isThrownBy(() -> VringLayout.rpmsgLite(0x1000, 16, 3));
    }

    @Test
    void laysOutWhateverHasNoFault() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            long address = random.nextInt(2) - random.nextLong(1 << 14) & -4;
            int num = 1 << random.nextInt(10);
            int align = 4 << random.nextInt(11);
            if (VringLayout.legacyFault(address, num, align).isEmpty()) {
                VringLayout layout = VringLayout.legacy(address, num, align);
                assertThat(layout.usedAddress() & align - 1).as("seed 7, %s", layout).isZero();
                assertThat(layout.usedAddress() - layout.usedEvent()).as("seed 7, %s", layout)
                        .isBetween(2L, align + 1L);
                VringLayout.rpmsgLite(address, num, align);
            }
        }
    }

    @Test
    void refusesSeparatePartsThatCannotBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> new VringLayout(3, 0, 0x100, 0x200))
                .withMessage("queue size 3 is not a power of two, 1..32768");
        assertThatIllegalArgumentException().isThrownBy(() -> new VringLayout(4, 0, 0x101, 0x200))
                .withMessage("avail ring at 0x101 is not a multiple of 2");
        assertThatIllegalArgumentException().isThrownBy(() -> new VringLayout(4, 0, 0x100, 0x202))
                .withMessage("used ring at 0x202 is not a multiple of 4");
        assertThatIllegalArgumentException().isThrownBy(() -> new VringLayout(4, -48, 0x100, 0x200))
                .withMessage("descriptor table at 0xffffffffffffffd0 passes the end of the address space");
        assertThat(new VringLayout(4, -64, 0x100, 0x200).descriptor(3)).isEqualTo(-16);
    }

    @Test
    void refusesNumbersOutsideTheQueue() {
        VringLayout layout = VringLayout.legacy(0, 16, 16);

        assertThatIllegalArgumentException().isThrownBy(() -> layout.descriptor(16))
                .withMessage("descriptor 16 of 16");
        assertThatIllegalArgumentException().isThrownBy(() -> layout.availSlot(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> layout.usedSlot(16));
    }

    @Test
    void liesInMemoryUpToItsLastByte() {
        VringLayout layout = VringLayout.legacy(0x100, 16, 16);

        assertThat(layout.liesIn(BufferMemory.heap(0x100, 438))).isTrue();
        assertThat(layout.liesIn(BufferMemory.heap(0x100, 437))).isFalse();
        assertThat(layout.liesIn(BufferMemory.heap(0x102, 600))).isFalse();
    }
}
