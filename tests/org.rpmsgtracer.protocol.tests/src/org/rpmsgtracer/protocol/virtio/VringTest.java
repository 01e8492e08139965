/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.virtio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.protocol.memory.BufferMemory;
import org.rpmsgtracer.protocol.memory.MemoryAccessException;

class VringTest {

    /** Two descriptors, align 4: avail at 32, used at 44, avail_event at 64. */
    private static final String RING = """
            00 20 04 10 00 00 00 00 00 02 00 00 02 00 01 00
            00 22 04 10 00 00 00 00 00 02 00 00 02 00 00 80
            01 00 03 00 01 00 00 00 02 00 00 00 01 00 01 00
            00 00 00 00 00 02 00 00 07 00 00 80 ff ff ff ff
            05 00
            """;

    private final byte[] bytes = HexFormat.of().parseHex(RING.replaceAll("\\s", ""));
    private final Vring ring = new Vring(BufferMemory.wrap(0, bytes), VringLayout.legacy(0, 2, 4));

    @Test
    void readsEachField() {
        assertThat(ring.num()).isEqualTo(2);
        assertThat(ring.descriptor(0)).isEqualTo(new Descriptor(0x1004_2000, 512, Descriptor.WRITE, 1));
        assertThat(ring.descriptor(1)).isEqualTo(new Descriptor(0x1004_2200, 512, Descriptor.WRITE, 32768));
        assertThat(ring.availFlags()).isEqualTo(Vring.NO_INTERRUPT);
        assertThat(ring.availIdx()).isEqualTo(3);
        assertThat(ring.availHead(0)).isEqualTo(1);
        assertThat(ring.availHead(1)).isZero();
        assertThat(ring.usedEvent()).isEqualTo(2);
        assertThat(ring.usedFlags()).isEqualTo(Vring.NO_NOTIFY);
        assertThat(ring.usedIdx()).isEqualTo(1);
        assertThat(ring.used(0)).isEqualTo(new UsedElement(0, 512));
        assertThat(ring.used(1)).isEqualTo(new UsedElement(0x8000_0007L, 0xFFFF_FFFFL));
        assertThat(ring.availEvent()).isEqualTo(5);
    }

    @Test
    void findsTheSlotOfAFreeRunningIndex() {
        assertThat(ring.availHead(0xFFFE)).isEqualTo(1);
        assertThat(ring.availHead(0xFFFF)).isZero();
        assertThat(ring.used(0xFFFE)).isEqualTo(ring.used(0));
    }

    @Test
    void writesTheBytesThatItReads() {
        byte[] copy = new byte[bytes.length];
        Vring written = new Vring(BufferMemory.wrap(0, copy), ring.layout());
        for (int i = 0; i < 2; i++) {
            written.putDescriptor(i, ring.descriptor(i));
            written.putAvailHead(i, ring.availHead(i));
            written.putUsed(i, ring.used(i));
        }
        written.putAvailFlags(ring.availFlags());
        written.putAvailIdx(ring.availIdx());
        written.putUsedEvent(ring.usedEvent());
        written.putUsedFlags(ring.usedFlags());
        written.putUsedIdx(ring.usedIdx());
        written.putAvailEvent(ring.availEvent());

        bytes[42] = 0; // between used_event and the used ring
        bytes[43] = 0;
        assertThat(copy).isEqualTo(bytes);
    }

    @Test
    void clearsItsOwnBytesOnly() {
        byte[] around = new byte[80];
        Arrays.fill(around, (byte) 0x55);
        new Vring(BufferMemory.wrap(0, around), VringLayout.legacy(4, 2, 4)).clear();

        for (int i = 0; i < around.length; i++) {
            boolean inRing = i >= 4 && i < 46 || i >= 48 && i < 70;
            assertThat(around[i]).as("byte %d", i).isEqualTo((byte) (inRing ? 0 : 0x55));
        }
    }

    @Test
    void clearsNoUsedEventWhereRpmsgLiteHasNone() {
        byte[] ring = new byte[80];
        Vring rpmsgLite = new Vring(BufferMemory.wrap(0, ring), VringLayout.rpmsgLite(0, 2, 4));
        rpmsgLite.putUsedFlags(Vring.NO_NOTIFY);

        assertThat(rpmsgLite.layout().availSizeBytes()).isEqualTo(8);
        assertThat(ring[40]).isEqualTo((byte) 1);
    }

    @Test
    void saysWhichPartLiesOutsideTheMemory() {
        assertThatExceptionOfType(MemoryAccessException.class)
                .isThrownBy(() -> new Vring(BufferMemory.heap(0, 0x4000), VringLayout.legacy(0x3000, 256, 16)))
                .withMessage("avail ring of 518 bytes at 0x4000: the memory covers 0x0..0x3fff");
        assertThatExceptionOfType(MemoryAccessException.class)
                .isThrownBy(() -> new Vring(BufferMemory.heap(0, 65), VringLayout.legacy(0, 2, 4)))
                .withMessage("used ring of 22 bytes at 0x2c: the memory covers 0x0..0x40");
    }
}
