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

import org.junit.jupiter.api.Test;

class BufferMemoryTest {

    @Test
    void namesAddressLengthAndCoverageWhenRefusing() {
        Memory memory = BufferMemory.heap(0x1000_0000L, 0x8000);

        assertThatExceptionOfType(MemoryAccessException.class)
                .isThrownBy(() -> memory.u32(0x1000_7FFEL))
                .withMessage("read of 4 bytes at 0x10007ffe: the memory covers 0x10000000..0x10007fff")
                .satisfies(refusal -> assertThat(refusal.address()).isEqualTo(0x1000_7FFEL))
                .satisfies(refusal -> assertThat(refusal.lengthBytes()).isEqualTo(4));
        assertThatExceptionOfType(MemoryAccessException.class)
                .isThrownBy(() -> memory.putU8(-1, 0))
                .withMessage("write of 1 bytes at 0xffffffffffffffff: the memory covers 0x10000000..0x10007fff");
    }

    @Test
    void wrapsTheArrayItself() {
        byte[] bytes = new byte[4];
        Memory memory = BufferMemory.wrap(0x10, bytes);

        memory.putU16(0x12, 0x1234);
        assertThat(bytes).containsExactly(0, 0, 0x34, 0x12);
        bytes[0] = 7;
        assertThat(memory.u8(0x10)).isEqualTo(7);
    }

    @Test
    void mayEndAtTheEndOfTheAddressSpace() {
        Memory memory = BufferMemory.heap(-8, 8);

        memory.putU64(-8, -1);
        assertThat(memory.u32(-4)).isEqualTo(0xFFFF_FFFFL);
        assertThat(memory.contains(-4, 5)).isFalse();
        assertThat(memory.contains(0, 0)).isTrue();
        assertThat(memory).hasToString("0xfffffffffffffff8..0xffffffffffffffff");
    }

    @Test
    void isNotMadeBeyondTheEndOfTheAddressSpaceNorAtAnOddAddress() {
        assertThatIllegalArgumentException().isThrownBy(() -> BufferMemory.heap(-8, 10)).withMessageContaining("0xa");
        assertThatIllegalArgumentException().isThrownBy(() -> BufferMemory.heap(0, -2)).withMessageContaining("-2");
        assertThatIllegalArgumentException().isThrownBy(() -> BufferMemory.direct(0x101, 8))
                .withMessageContaining("0x101");
    }

    @Test
    void mayBeEmpty() {
        Memory memory = BufferMemory.direct(0x100, 0);

        assertThat(memory.contains(0x100, 0)).isTrue();
        assertThat(memory.contains(0x100, 1)).isFalse();
        assertThat(memory.bytes(0x100, 0)).isEmpty();
        memory.write(0x100, new byte[0], 0, 0);
        assertThatExceptionOfType(MemoryAccessException.class).isThrownBy(() -> memory.u8(0x100))
                .withMessageEndingWith("the memory covers nothing");
    }

    @Test
    void refusesRangesOutsideTheCallersArray() {
        Memory memory = BufferMemory.heap(0, 16);

        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> memory.read(0, new byte[4], 1, 4));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> memory.write(0, new byte[4], -1, 2));
    }
}
