/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ObjLongConsumer;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every memory promises, over all kinds of buffers and over segments so short that most values cross two. */
class MemoryTest {

    private static final long BASE = 0xFFFF_FFFF_FFFF_0000L;
    private static final int SIZE = 67;

    static Stream<Named<Memory>> memories() {
        return Stream.of(
                Named.of("heap", BufferMemory.heap(BASE, SIZE)),
                Named.of("direct", BufferMemory.direct(BASE, SIZE)),
                Named.of("wrapped", BufferMemory.wrap(BASE, new byte[SIZE])),
                Named.of("heap, segments of 2", segmented(1, ByteBuffer::allocate)),
                Named.of("heap, segments of 4", segmented(2, ByteBuffer::allocate)),
                Named.of("direct, segments of 4", segmented(2, ByteBuffer::allocateDirect)),
                Named.of("direct, segments of 16", segmented(4, ByteBuffer::allocateDirect)),
                Named.of("sparse", SparseMemory.of(List.of(
                        BufferMemory.heap(BASE - 0x100, 16),
                        BufferMemory.heap(BASE, SIZE),
                        BufferMemory.heap(BASE + 0x100, 16)))));
    }

    private static Memory segmented(int shift, IntFunction<ByteBuffer> allocator) {
        return new BufferMemory(BASE, SIZE, Segments.allocate(SIZE, shift, allocator));
    }

    @ParameterizedTest
    @MethodSource("memories")
    void storesLittleEndianAtEveryAddress(Memory memory) {
        for (long at = BASE; at <= BASE + SIZE - 8; at++) {
            memory.putU64(at, 0x8877_6655_4433_22F1L);
            assertThat(memory.bytes(at, 8)).inHexadecimal()
                    .containsExactly(0xF1, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77, 0x88);
            memory.putU32(at, 0xD4C3_B2A1L);
            assertThat(memory.bytes(at, 4)).inHexadecimal().containsExactly(0xA1, 0xB2, 0xC3, 0xD4);
            memory.putU16(at, 0xF0E1);
            assertThat(memory.bytes(at, 2)).inHexadecimal().containsExactly(0xE1, 0xF0);
            memory.putU8(at, 0x9A);
            assertThat(memory.bytes(at, 1)).inHexadecimal().containsExactly(0x9A);
        }
    }

    @ParameterizedTest
    @MethodSource("memories")
    void readsUnsignedValuesAtEveryAddress(Memory memory) {
        memory.fill(BASE, SIZE, 0xFF);
        for (long at = BASE; at <= BASE + SIZE - 8; at++) {
            assertThat(memory.u8(at)).isEqualTo(0xFF);
            assertThat(memory.u16(at)).isEqualTo(0xFFFF);
            assertThat(memory.u32(at)).isEqualTo(0xFFFF_FFFFL);
            assertThat(memory.u64(at)).isEqualTo(-1);
        }
    }

    @ParameterizedTest
    @MethodSource("memories")
    void readsBackWhatWasStoredAtEveryAddress(Memory memory) {
        for (long at = BASE; at <= BASE + SIZE - 8; at++) {
            memory.putU64(at, 0x8877_6655_4433_2211L);
            assertThat(memory.u64(at)).isEqualTo(0x8877_6655_4433_2211L);
            assertThat(memory.u32(at)).isEqualTo(0x4433_2211L);
            assertThat(memory.u16(at)).isEqualTo(0x2211);
            assertThat(memory.u8(at)).isEqualTo(0x11);
        }
    }

    @ParameterizedTest
    @MethodSource("memories")
    void storesTheLowBitsOnly(Memory memory) {
        memory.putU64(BASE, 0);
        memory.putU8(BASE, 0x1FF);
        memory.putU16(BASE + 2, 0x1_2345);
        memory.putU32(BASE + 4, 0x1_89AB_CDEFL);

        assertThat(memory.bytes(BASE, 8)).inHexadecimal()
                .containsExactly(0xFF, 0x00, 0x45, 0x23, 0xEF, 0xCD, 0xAB, 0x89);
    }

    @ParameterizedTest
    @MethodSource("memories")
    void loadsAndStoresIndicesAtEvenAddresses(Memory memory) {
        for (long at = BASE; at <= BASE + SIZE - 2; at += 2) {
            memory.putU16Release(at, 0xFEDC);
            assertThat(memory.u16Acquire(at)).isEqualTo(0xFEDC);
            assertThat(memory.u16(at)).isEqualTo(0xFEDC);
        }
        assertRefused(() -> memory.u16Acquire(BASE + 1), "even address");
        assertRefused(() -> memory.putU16Release(BASE + 1, 1), "even address");
    }

    @ParameterizedTest
    @MethodSource("memories")
    void copiesRangesOverAllSegments(Memory memory) {
        byte[] pattern = new byte[SIZE + 6];
        for (int i = 0; i < pattern.length; i++) {
            pattern[i] = (byte) (i * 7 + 1);
        }
        memory.write(BASE, pattern, 3, SIZE);
        byte[] copy = new byte[SIZE + 6];
        memory.read(BASE, copy, 3, SIZE);

        assertThat(copy).startsWith(0, 0, 0).endsWith(0, 0, 0);
        for (int i = 3; i < SIZE + 3; i++) {
            assertThat(copy[i]).isEqualTo(pattern[i]);
        }
    }

    @ParameterizedTest
    @MethodSource("memories")
    void fillsExactlyTheRange(Memory memory) {
        memory.fill(BASE, SIZE, 0x11);
        memory.fill(BASE + 3, SIZE - 5, 0xEE);
        memory.fill(BASE + 1, 0, 0x77);

        byte[] bytes = memory.bytes(BASE, SIZE);
        assertThat(bytes).inHexadecimal().startsWith(0x11, 0x11, 0x11, 0xEE).endsWith(0xEE, 0x11, 0x11);
    }

    @ParameterizedTest
    @MethodSource("memories")
    void refusesWhatReachesBeyondEitherEndAndChangesNothing(Memory memory) {
        memory.fill(BASE, SIZE, 0x55);
        List<Access> accesses = List.of(
                new Access(1, Memory::u8),
                new Access(2, Memory::u16),
                new Access(4, Memory::u32),
                new Access(8, Memory::u64),
                new Access(11, (from, at) -> from.bytes(at, 11)),
                new Access(1, (to, at) -> to.putU8(at, 1)),
                new Access(2, (to, at) -> to.putU16(at, 1)),
                new Access(4, (to, at) -> to.putU32(at, 1)),
                new Access(8, (to, at) -> to.putU64(at, 1)),
                new Access(11, (to, at) -> to.write(at, new byte[11], 0, 11)),
                new Access(11, (to, at) -> to.fill(at, 11, 1)));
        for (Access access : accesses) {
            for (long at : new long[] {BASE - 1, BASE + SIZE - access.length + 1, 3}) {
                assertRefused(() -> access.at.accept(memory, at), "covers");
            }
        }
        assertThat(memory.bytes(BASE, SIZE)).containsOnly(0x55);
    }

    @ParameterizedTest
    @MethodSource("memories")
    void knowsWhatItContains(Memory memory) {
        assertThat(memory.contains(BASE, SIZE)).isTrue();
        assertThat(memory.contains(BASE + SIZE, 0)).isTrue();
        assertThat(memory.contains(BASE, SIZE + 1)).isFalse();
        assertThat(memory.contains(BASE - 1, 1)).isFalse();
        assertThat(memory.contains(BASE + SIZE, 1)).isFalse();
        assertThat(memory.contains(BASE + SIZE + 1, 0)).isFalse();
        assertThat(memory.contains(BASE, -1)).isFalse();
        assertThat(memory.contains(BASE + 1, Long.MIN_VALUE)).isFalse();
        assertThat(memory.contains(BASE + 1, Long.MAX_VALUE)).isFalse();
        assertThat(memory.contains(0, 1)).isFalse();
        assertThat(memory.contains(-1, 2)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("memories")
    void refusesNegativeLengthsBeforeAllocating(Memory memory) {
        assertRefused(() -> memory.bytes(BASE, -1), "-1 bytes");
        assertRefused(() -> memory.bytes(BASE, Integer.MAX_VALUE), "2147483647 bytes");
        assertRefused(() -> memory.fill(BASE, Long.MAX_VALUE, 0), "covers");
    }

    private record Access(int length, ObjLongConsumer<Memory> at) {}

    private static void assertRefused(ThrowingCallable access, String reason) {
        assertThatExceptionOfType(MemoryAccessException.class).isThrownBy(access).withMessageContaining(reason);
    }
}
