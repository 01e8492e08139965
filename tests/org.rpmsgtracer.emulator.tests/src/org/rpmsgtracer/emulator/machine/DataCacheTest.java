/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.emulator.machine.DataCache.Maintenance;
import org.rpmsgtracer.protocol.memory.BufferMemory;
import org.rpmsgtracer.protocol.memory.Memory;
import org.rpmsgtracer.protocol.memory.MemoryAccessException;

class DataCacheTest {

    private static final long BASE = 0x1000_0000;

    private final BufferMemory bytes = BufferMemory.heap(BASE, 256);
    private final DataCache cache = new DataCache(bytes, 32, 4);
    private final Memory unmaintained = cache.seenWith(Maintenance.NONE);
    private final Memory maintained = cache.seenWith(Maintenance.FIELDS);
    private final Memory buffers = cache.seenWith(Maintenance.BUFFERS);

    @Test
    void keepsAStoreToItselfUntilItsLineIsCleaned() {
        unmaintained.putU32(BASE + 4, 0xCAFE_F00DL);

        assertThat(bytes.u32(BASE + 4)).isZero();
        assertThat(unmaintained.u32(BASE + 4)).isEqualTo(0xCAFE_F00DL);
        cache.clean(BASE + 4, 4);
        assertThat(bytes.u32(BASE + 4)).isEqualTo(0xCAFE_F00DL);
    }

    @Test
    void readsStaleBytesUntilTheirLineIsInvalidated() {
        assertThat(unmaintained.u16(BASE)).isZero();
        bytes.putU16(BASE, 7);

        assertThat(unmaintained.u16(BASE)).isZero();
        cache.invalidate(BASE, 2);
        assertThat(unmaintained.u16(BASE)).isEqualTo(7);
    }

    @Test
    void losesWhatIsInvalidatedBeforeItIsCleaned() {
        unmaintained.putU8(BASE, 1);
        cache.invalidate(BASE, 1);
        cache.clean(BASE, 1);

        assertThat(bytes.u8(BASE)).isZero();
        assertThat(unmaintained.u8(BASE)).isZero();
    }

    @Test
    void writesBackTheLineUsedLeastRecentlyWhenAllAreInUse() {
        for (int line = 0; line < 4; line++) {
            unmaintained.putU8(BASE + 32 * line, line + 1);
        }
        assertThat(unmaintained.u8(BASE)).isEqualTo(1);

        assertThat(unmaintained.u8(BASE + 128)).isZero();

        assertThat(bytes.u8(BASE)).as("used again").isZero();
        assertThat(bytes.u8(BASE + 32)).as("used least recently").isEqualTo(2);
        assertThat(bytes.u8(BASE + 64)).isZero();
        assertThat(unmaintained.u8(BASE + 32)).as("fetched again").isEqualTo(2);
    }

    @Test
    void showsStoresAtOnceToOthersWhenMaintained() {
        maintained.putU16Release(BASE + 2, 0x1234);
        maintained.putU64(BASE + 28, 0x1122_3344_5566_7788L);

        assertThat(bytes.u16(BASE + 2)).isEqualTo(0x1234);
        assertThat(bytes.u64(BASE + 28)).as("in two lines").isEqualTo(0x1122_3344_5566_7788L);
    }

    @Test
    void showsStoresOfOthersAtOnceWhenMaintained() {
        assertThat(maintained.u64(BASE + 28)).isZero();
        bytes.putU64(BASE + 28, -2);

        assertThat(maintained.u64(BASE + 28)).isEqualTo(-2);
        bytes.putU16(BASE, 3);
        assertThat(maintained.u16Acquire(BASE)).isEqualTo(3);
    }

    /** What shares a line with what another core writes: the reason for aligning rings to lines. */
    @Test
    void overwritesTheNeighboursInALineWhenItIsCleaned() {
        assertThat(maintained.u8(BASE)).isZero();
        bytes.putU8(BASE + 1, 9);

        maintained.putU8(BASE, 5);

        assertThat(bytes.u8(BASE)).isEqualTo(5);
        assertThat(bytes.u8(BASE + 1)).as("stored by somebody else meanwhile").isZero();
    }

    @Test
    void leavesTheRestOfABufferAsOthersWroteItMeanwhile() {
        assertThat(buffers.u8(BASE)).isZero();
        bytes.putU8(BASE + 1, 9);

        buffers.putU8(BASE, 5);

        assertThat(bytes.u8(BASE)).isEqualTo(5);
        assertThat(bytes.u8(BASE + 1)).isEqualTo(9);
    }

    @Test
    void behavesAsUnmaintainedWhileMaintenanceIsMissed() {
        maintained.u8(BASE);
        bytes.putU8(BASE, 9);
        cache.missMaintenance(true);

        assertThat(maintained.u8(BASE)).isZero();
        maintained.putU8(BASE + 32, 4);
        assertThat(bytes.u8(BASE + 32)).isZero();
        cache.missMaintenance(false);
        assertThat(maintained.u8(BASE)).isEqualTo(9);
    }

    @Test
    void losesEverythingAtAReset() {
        unmaintained.putU8(BASE, 1);
        cache.lose();

        assertThat(unmaintained.u8(BASE)).isZero();
        assertThat(bytes.u8(BASE)).isZero();
    }

    @Test
    void copiesBlocksOverSeveralLines() {
        byte[] block = new byte[100];
        for (int i = 0; i < block.length; i++) {
            block[i] = (byte) (i + 1);
        }
        unmaintained.write(BASE + 20, block, 0, 100);

        assertThat(unmaintained.bytes(BASE + 20, 100)).containsExactly(block);
        assertThat(bytes.bytes(BASE + 20, 100)).containsOnly(0);
        cache.clean(BASE + 20, 100);
        assertThat(bytes.bytes(BASE + 20, 100)).containsExactly(block);
    }

    @Test
    void touchesNoLineForNoBytes() {
        unmaintained.putU8(BASE + 4, 1);

        cache.invalidate(BASE + 5, 0);
        cache.clean(BASE + 5, 0);
        maintained.read(BASE + 5, new byte[0], 0, 0);

        assertThat(bytes.u8(BASE + 4)).isZero();
        assertThat(unmaintained.u8(BASE + 4)).isEqualTo(1);
    }

    @Test
    void passesByWhatHasNoWholeLine() {
        BufferMemory odd = BufferMemory.heap(BASE + 16, 64);
        DataCache half = new DataCache(odd, 32, 4);

        half.seenWith(Maintenance.NONE).putU32(BASE + 28, 0x0102_0304);
        half.seenWith(Maintenance.NONE).putU32(BASE + 32, 5);

        assertThat(odd.u32(BASE + 28)).isEqualTo(0x0102_0304);
        assertThat(odd.u32(BASE + 32)).isZero();
    }

    @Test
    void refusesWhatTheMemoryRefuses() {
        assertThatThrownBy(() -> unmaintained.u32(BASE + 253)).isInstanceOf(MemoryAccessException.class);
        assertThatThrownBy(() -> maintained.putU8(BASE - 1, 0)).isInstanceOf(MemoryAccessException.class);
        assertThatThrownBy(() -> maintained.u16Acquire(BASE + 1)).isInstanceOf(MemoryAccessException.class);
        assertThatThrownBy(() -> maintained.putU16Release(BASE + 1, 1)).isInstanceOf(MemoryAccessException.class);
        assertThat(unmaintained.contains(BASE, 256)).isTrue();
        assertThat(unmaintained.contains(BASE, 257)).isFalse();
        assertThat(unmaintained).hasToString(bytes.toString());
    }

    @Test
    void refusesImpossibleSizes() {
        assertThatThrownBy(() -> new DataCache(bytes, 48, 4)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("data cache of 4 lines of 48 bytes");
        assertThatThrownBy(() -> new DataCache(bytes, 32, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DataCache(bytes, 4, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void givesEachProcessorTheViewsThatItsSoftwareHas() {
        SharedMemory shared = new SharedMemory(bytes);
        Machine machine = new Machine(shared);
        CostModel free = new CostModel(0, 0, 0, 1, 0);
        Processor plain = machine.addProcessor("plain", free, new RandomStream(1, "plain"));
        Processor cached = machine.addProcessor("cached", free, new Caching.WriteBack(true, false, 32, 8),
                new RandomStream(1, "cached"));

        assertThat(plain.ringMemory()).isSameAs(shared);
        assertThat(plain.bufferMemory()).isSameAs(shared);
        assertThat(plain.cache()).isEmpty();
        cached.ringMemory().putU8(BASE, 1);
        cached.bufferMemory().putU8(BASE + 64, 2);
        assertThat(plain.ringMemory().u8(BASE)).isEqualTo(1);
        assertThat(plain.bufferMemory().u8(BASE + 64)).as("not cleaned").isZero();
        cached.reset();
        assertThat(cached.bufferMemory().u8(BASE + 64)).as("lost with the cache").isZero();
    }
}
