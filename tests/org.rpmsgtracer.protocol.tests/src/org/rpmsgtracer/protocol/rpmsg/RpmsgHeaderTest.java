/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.rpmsg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rpmsgtracer.protocol.memory.BufferMemory;
import org.rpmsgtracer.protocol.memory.MemoryAccessException;

class RpmsgHeaderTest {

    private static final byte[] HELLO_WORLD = HexFormat.ofDelimiter(" ").parseHex(
            "00 04 00 00 00 04 00 00 00 00 00 00 0c 00 00 00 68 65 6c 6c 6f 20 77 6f 72 6c 64 21");

    @Test
    void readsAMessage() {
        assertThat(RpmsgHeader.read(BufferMemory.wrap(0, HELLO_WORLD), 0))
                .isEqualTo(new RpmsgHeader(0x400, 0x400, 0, 12, 0));
        assertThat(new String(HELLO_WORLD, RpmsgHeader.SIZE_BYTES, 12)).isEqualTo("hello world!");
    }

    @Test
    void readsAnAnnouncement() {
        assertThat(header("00 04 00 00 35 00 00 00 00 00 00 00 28 00 00 00"))
                .isEqualTo(new RpmsgHeader(0x400, RpmsgAddress.NAME_SERVICE, 0, 40, 0));
    }

    @Test
    void keepsTheBufferIndexThatRpmsgLiteLeavesInReserved() {
        assertThat(header("1e 00 00 00 00 04 00 00 00 00 02 00 04 00 00 00"))
                .isEqualTo(new RpmsgHeader(30, 1024, 131072, 4, 0));
    }

    @Test
    void keepsTheGreatestValuesUnsigned() {
        assertThat(header("ff ".repeat(15) + "ff"))
                .isEqualTo(new RpmsgHeader(RpmsgAddress.ANY, RpmsgAddress.ANY, 0xFFFF_FFFFL, 65535, 65535));
    }

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void writesTheBytesThatItReads(long seed) {
        byte[] bytes = new byte[16];
        new Random(seed).nextBytes(bytes);
        byte[] copy = new byte[16];
        RpmsgHeader.read(BufferMemory.wrap(0, bytes), 0).write(BufferMemory.wrap(0, copy), 0);

        assertThat(copy).as("seed %d", seed).isEqualTo(bytes);
    }

    @Test
    void readsNothingOutOfATruncatedHeader() {
        for (int length = 0; length < RpmsgHeader.SIZE_BYTES; length++) {
            BufferMemory memory = BufferMemory.wrap(0, Arrays.copyOf(HELLO_WORLD, length));
            assertThatExceptionOfType(MemoryAccessException.class).as("%d bytes", length)
                    .isThrownBy(() -> RpmsgHeader.read(memory, 0));
        }
    }

    @Test
    void refusesValuesThatDoNotFitTheirFields() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RpmsgHeader(1L << 32, 0, 0, 0, 0))
                .withMessage("src 4294967296 is not an unsigned 32-bit value");
        assertThatIllegalArgumentException().isThrownBy(() -> new RpmsgHeader(0, -1, 0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new RpmsgHeader(0, 0, -1, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new RpmsgHeader(0, 0, 0, 65536, 0))
                .withMessage("len 65536 is not an unsigned 16-bit value");
        assertThatIllegalArgumentException().isThrownBy(() -> new RpmsgHeader(0, 0, 0, 0, -1));
    }

    private static RpmsgHeader header(String hex) {
        return RpmsgHeader.read(BufferMemory.wrap(0, HexFormat.ofDelimiter(" ").parseHex(hex)), 0);
    }
}
