/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;

import org.junit.jupiter.api.Test;

class SparseMemoryTest {

    private final BufferMemory rings = BufferMemory.heap(0x1000, 0x100);
    private final BufferMemory buffers = BufferMemory.heap(0x1100, 0x100);
    private final BufferMemory high = BufferMemory.heap(0x8000_0000_0000_0000L, 0x10);
    private final Memory memory = SparseMemory.of(List.of(high, buffers, rings));

    @Test
    void reachesEachPart() {
        memory.putU32(0x10FC, 1);
        memory.putU32(0x1100, 2);
        memory.putU64(0x8000_0000_0000_0008L, 3);

        assertThat(rings.u32(0x10FC)).isEqualTo(1);
        assertThat(buffers.u32(0x1100)).isEqualTo(2);
        assertThat(high.u64(0x8000_0000_0000_0008L)).isEqualTo(3);
    }

    @Test
    void refusesAccessesAcrossTouchingParts() {
        assertThat(memory.contains(0x10FE, 4)).isFalse();
        assertThatExceptionOfType(MemoryAccessException.class).isThrownBy(() -> memory.u32(0x10FE))
                .withMessageContaining("0x1000..0x10ff, 0x1100..0x11ff, 0x8000000000000000..0x800000000000000f");
    }

    @Test
    void refusesTheGaps() {
        for (long address : new long[] {0, 0xFFF, 0x1200, 0x7FFF_FFFF_FFFF_FFFFL, 0x8000_0000_0000_0010L, -1}) {
            assertThat(memory.contains(address, 1)).isFalse();
            assertThatExceptionOfType(MemoryAccessException.class).isThrownBy(() -> memory.putU8(address, 1));
        }
    }

    @Test
    void containsNothingWithoutParts() {
        assertThat(SparseMemory.of(List.of()).contains(0, 0)).isFalse();
        assertThat(SparseMemory.of(List.of())).hasToString("nothing");
    }

    @Test
    void refusesOverlappingParts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SparseMemory.of(List.of(rings, BufferMemory.heap(0x10FE, 2))))
                .withMessage("memory 0x10fe..0x10ff overlaps memory 0x1000..0x10ff");
        assertThatIllegalArgumentException().isThrownBy(() -> SparseMemory.of(List.of(rings, rings)));
    }
}
