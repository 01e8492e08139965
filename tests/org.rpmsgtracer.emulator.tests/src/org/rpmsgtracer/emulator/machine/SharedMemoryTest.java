/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.protocol.memory.BufferMemory;
import org.rpmsgtracer.protocol.memory.MemoryAccessException;

class SharedMemoryTest {

    private final SharedMemory memory = new SharedMemory(BufferMemory.heap(0x1000, 0x100));
    private final List<String> stores = new ArrayList<>();

    @Test
    void tellsItsListenersOfEachStoreOnceItIsVisible() {
        memory.onStore((address, lengthBytes) -> stores
                .add(Long.toHexString(address) + "+" + lengthBytes + " " + memory.u8(address)));

        memory.putU8(0x1000, 1);
        memory.putU16(0x1002, 2);
        memory.putU32(0x1004, 3);
        memory.putU64(0x1008, 4);
        memory.putU16Release(0x1010, 5);
        memory.write(0x1020, new byte[] {0, 6, 7}, 1, 2);
        memory.fill(0x1040, 64, 8);

        assertThat(stores).containsExactly("1000+1 1", "1002+2 2", "1004+4 3", "1008+8 4", "1010+2 5", "1020+2 6",
                "1040+64 8");
    }

    @Test
    void tellsItsListenersInTheirOrder() {
        memory.onStore((address, lengthBytes) -> stores.add("first"));
        memory.onStore((address, lengthBytes) -> stores.add("second"));

        memory.putU8(0x1000, 1);

        assertThat(stores).containsExactly("first", "second");
    }

    @Test
    void readsWhatWasStored() {
        memory.write(0x1000, new byte[] {1, 2, 3, 4, 5, 6, 7, 8}, 0, 8);

        assertThat(memory.u8(0x1000)).isEqualTo(1);
        assertThat(memory.u16(0x1000)).isEqualTo(0x0201);
        assertThat(memory.u16Acquire(0x1000)).isEqualTo(0x0201);
        assertThat(memory.u32(0x1000)).isEqualTo(0x04030201);
        assertThat(memory.u64(0x1000)).isEqualTo(0x0807060504030201L);
        assertThat(memory.bytes(0x1006, 2)).containsExactly(7, 8);
    }

    @Test
    void saysNothingOfAStoreThatFails() {
        memory.onStore((address, lengthBytes) -> stores.add("stored"));

        assertThatThrownBy(() -> memory.putU32(0x10FE, 1)).isInstanceOf(MemoryAccessException.class);
        assertThat(stores).isEmpty();
        assertThat(memory).hasToString("0x1000..0x10ff");
    }
}
