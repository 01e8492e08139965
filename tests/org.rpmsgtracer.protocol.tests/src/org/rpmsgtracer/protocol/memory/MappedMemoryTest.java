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

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappedMemoryTest {

    private static final long GIB = 1L << 30;

    @TempDir
    Path folder;

    @Test
    void mapsAFileBeyondTwoGibibytesWithoutAHoleAtTheSegments() throws IOException {
        long size = 5 * GIB / 2 + 6;
        Path file = sparseFile(size);
        long base = 0x8000_0000L;
        Memory memory = BufferMemory.map(file, 0, size, base, MapMode.READ_WRITE);

        for (long boundary : new long[] {GIB, 2 * GIB}) {
            for (int before = 0; before <= 8; before++) {
                long at = base + boundary - before;
                memory.putU64(at, 0x8877_6655_4433_2211L + before);
                assertThat(memory.u64(at)).isEqualTo(0x8877_6655_4433_2211L + before);
                assertThat(onDisk(file, boundary - before, 8)[7]).isEqualTo((byte) 0x88);
            }
        }
        memory.putU16Release(base + 2 * GIB, 0xFFFE);
        assertThat(memory.u16Acquire(base + 2 * GIB)).isEqualTo(0xFFFE);
        memory.putU32(base + size - 4, 0xCAFE_F00DL);
        assertThat(onDisk(file, size - 4, 4)).inHexadecimal().containsExactly(0x0D, 0xF0, 0xFE, 0xCA);
        assertThat(memory.contains(base, size)).isTrue();
        assertThat(memory.contains(base, size + 1)).isFalse();
    }

    @Test
    void readOnlyMapsRefuseEveryStore() throws IOException {
        Path file = Files.write(folder.resolve("image"), new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
        Memory memory = BufferMemory.map(file, 0, 8, 0x100, MapMode.READ_ONLY);

        assertThat(memory.u64(0x100)).isEqualTo(0x0807_0605_0403_0201L);
        assertThat(memory.u16Acquire(0x102)).isEqualTo(0x0403);
        assertThatExceptionOfType(MemoryAccessException.class).isThrownBy(() -> memory.putU16(0x100, 1))
                .withMessage("write of 2 bytes at 0x100: the memory 0x100..0x107 is read-only");
        assertThatExceptionOfType(MemoryAccessException.class).isThrownBy(() -> memory.putU16Release(0x100, 1));
        assertThatExceptionOfType(MemoryAccessException.class).isThrownBy(() -> memory.fill(0x100, 8, 0));
        assertThat(Files.readAllBytes(file)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void privateMapsKeepTheirStoresToThemselves() throws IOException {
        Path file = Files.write(folder.resolve("image"), new byte[8]);
        Memory memory = BufferMemory.map(file, 0, 8, 0, MapMode.PRIVATE);

        memory.putU64(0, -1);
        assertThat(memory.u64(0)).isEqualTo(-1);
        assertThat(Files.readAllBytes(file)).containsOnly(0);
    }

    @Test
    void mapsFromAnOffsetThatIsNoPageBoundary() throws IOException {
        Path file = Files.write(folder.resolve("image"), new byte[] {0, 0, 0, 0, 0, 0, 0x34, 0x12, 0x78, 0x56});
        Memory memory = BufferMemory.map(file, 6, 4, 0x40, MapMode.READ_ONLY);

        assertThat(memory.u16Acquire(0x40)).isEqualTo(0x1234);
        assertThat(memory.u16Acquire(0x42)).isEqualTo(0x5678);
    }

    @Test
    void twoMapsOfOneFileAreTheSameMemory() throws IOException {
        Path file = sparseFile(64);
        Memory one = BufferMemory.map(file, 0, 64, 0, MapMode.READ_WRITE);
        Memory other = BufferMemory.map(file, 0, 64, 0x1000, MapMode.READ_ONLY);

        one.putU16Release(2, 0xBEEF);
        assertThat(other.u16Acquire(0x1002)).isEqualTo(0xBEEF);
    }

    @Test
    void saysWhichFileIsTooShortAndNeverMakesItLonger() throws IOException {
        Path file = sparseFile(100);

        assertThatExceptionOfType(EOFException.class)
                .isThrownBy(() -> BufferMemory.map(file, 60, 41, 0, MapMode.READ_WRITE))
                .withMessage(file + ": found 40 bytes at offset 60, expected 41");
        assertThatExceptionOfType(EOFException.class)
                .isThrownBy(() -> BufferMemory.map(file, 200, 1, 0, MapMode.READ_WRITE))
                .withMessage(file + ": found 0 bytes at offset 200, expected 1");
        assertThat(Files.size(file)).isEqualTo(100);
    }

    @Test
    void saysWhichFileIsMissing() {
        Path file = folder.resolve("no-such-image");

        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> BufferMemory.map(file, 0, 1, 0, MapMode.READ_ONLY))
                .withMessageContaining("no-such-image");
    }

    @Test
    void refusesOffsetsThatMisplaceRingIndices() throws IOException {
        Path file = sparseFile(100);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> BufferMemory.map(file, 3, 8, 0, MapMode.READ_ONLY)).withMessageContaining("3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BufferMemory.map(file, -2, 8, 0, MapMode.READ_ONLY)).withMessageContaining("-2");
    }

    private Path sparseFile(long sizeBytes) throws IOException {
        Path file = folder.resolve("sparse");
        try (RandomAccessFile access = new RandomAccessFile(file.toFile(), "rw")) {
            access.setLength(sizeBytes);
        }
        return file;
    }

    private static byte[] onDisk(Path file, long offset, int length) throws IOException {
        try (RandomAccessFile access = new RandomAccessFile(file.toFile(), "r")) {
            access.seek(offset);
            byte[] bytes = new byte[length];
            access.readFully(bytes);
            return bytes;
        }
    }
}
