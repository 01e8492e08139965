/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigInteger;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** Bits of a packet as CTF 1.8.3, 4.1.5 places them. */
class BitReaderTest {

    private static final long SEED = 8_118;

    private static BitReader reader(int... bytes) {
        BitReader in = new BitReader(4);
        in.read(ForeignTraces.bytes(bytes), 0, 0, bytes.length * 8L);
        return in;
    }

    @Test
    void littleEndianFieldsFillBytesFromTheLowestBit() throws DamagedException {
        BitReader in = reader(0b101_10110, 0b1111_0000, 0b0000_0001);
        assertThat(in.integer(3, false)).isEqualTo(0b110);
        assertThat(in.integer(9, false)).isEqualTo(0b0000_10110);
        assertThat(in.integer(5, false)).isEqualTo(0b1_1111);
    }

    @Test
    void bigEndianFieldsFillBytesFromTheHighestBit() throws DamagedException {
        BitReader in = reader(0b101_10110, 0b1111_0000, 0b1000_0000);
        assertThat(in.integer(3, true)).isEqualTo(0b101);
        assertThat(in.integer(9, true)).isEqualTo(0b10110_1111);
        assertThat(in.integer(5, true)).isEqualTo(0b0000_1);
    }

    @Test
    void wholeBytesAreNumbersOfTheProcessor() throws DamagedException {
        int[] bytes = {0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x88};
        assertThat(reader(bytes).integer(16, false)).isEqualTo(0x0201);
        assertThat(reader(bytes).integer(16, true)).isEqualTo(0x0102);
        assertThat(reader(bytes).integer(24, false)).isEqualTo(0x030201);
        assertThat(reader(bytes).integer(24, true)).isEqualTo(0x010203);
        assertThat(reader(bytes).integer(32, false)).isEqualTo(0x04030201);
        assertThat(reader(bytes).integer(32, true)).isEqualTo(0x01020304);
        assertThat(reader(bytes).integer(64, false)).isEqualTo(0x8807060504030201L);
        assertThat(reader(bytes).integer(64, true)).isEqualTo(0x0102030405060788L);
    }

    /** A little-endian packet is one large number whose lowest bits come first, a big-endian one the other way round. */
    @Test
    void anySizeAnywhereIsAPieceOfOneLargeNumber() throws DamagedException {
        Random random = new Random(SEED);
        byte[] bytes = new byte[64];
        for (int run = 0; run < 5000; run++) {
            random.nextBytes(bytes);
            int size = 1 + random.nextInt(64);
            int at = random.nextInt(bytes.length * 8 - size + 1);
            boolean big = random.nextBoolean();
            BitReader in = new BitReader(1);
            in.read(bytes, 0, 0, bytes.length * 8L);
            for (int left = at; left > 0; left -= Math.min(left, 64)) {
                in.integer(Math.min(left, 64), big);
            }
            assertThat(in.integer(size, big)).as("seed %d run %d: %d bits at %d, big %s", SEED, run, size, at, big)
                    .isEqualTo(expected(bytes, at, size, big));
        }
    }

    private static long expected(byte[] bytes, int at, int size, boolean big) {
        byte[] ordered = bytes.clone();
        if (!big) {
            for (int i = 0; i < bytes.length; i++) {
                ordered[i] = bytes[bytes.length - 1 - i];
            }
        }
        int shift = big ? bytes.length * 8 - at - size : at;
        return new BigInteger(1, ordered).shiftRight(shift).longValue() & (size == 64 ? -1 : (1L << size) - 1);
    }

    @Test
    void nothingIsReadBeyondTheContent() {
        assertThatExceptionOfType(DamagedException.class).isThrownBy(() -> reader(1, 2).integer(17, false))
                .withMessage("the content ends at bit 16, expected 17 bits more at bit 0");
        assertThatExceptionOfType(DamagedException.class).isThrownBy(() -> reader(1, 2).text());
        assertThatExceptionOfType(DamagedException.class).isThrownBy(() -> reader(1, 2).skip(-1));
    }

    @Test
    void theByteOrderCannotChangeWithinAByte() throws DamagedException {
        BitReader in = reader(1, 2);
        in.integer(3, false);
        assertThatExceptionOfType(DamagedException.class).isThrownBy(() -> in.integer(3, true))
                .withMessage("the byte order changes within a byte at bit 3");
    }

    @Test
    void aClockOfFewBitsOverflowsOnceWhenItShowsLess() {
        BitReader in = new BitReader(0);
        in.seeClock(0x1_0000_0000L + 5, 64);
        in.seeClock(7, 8);
        assertThat(in.clock).isEqualTo(0x1_0000_0007L);
        in.seeClock(7, 8);
        assertThat(in.clock).isEqualTo(0x1_0000_0007L);
        in.seeClock(6, 8);
        assertThat(in.clock).isEqualTo(0x1_0000_0106L);
        in.seeClock(5, 27);
        assertThat(in.clock).isEqualTo(0x1_0800_0005L);
        in.seeClock(3, 64);
        assertThat(in.clock).isEqualTo(3);
    }
}
