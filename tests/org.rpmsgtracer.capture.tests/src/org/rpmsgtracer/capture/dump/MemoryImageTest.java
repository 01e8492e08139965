/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.capture.dump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryImageTest {

    private static final byte[] CONTENT = {1, 2, 3, 4, 5};

    @TempDir
    private Path folder;

    private Path file(byte... bytes) throws IOException {
        return Files.write(folder.resolve("image"), bytes);
    }

    private static byte[] packed(byte... bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    @Test
    void plainFileIsTheMemoryFromAddressZero() throws Exception {
        MemoryImage image = MemoryImage.open(file(CONTENT));
        assertThat(image.memory().baseAddress()).isZero();
        assertThat(image.memory().bytes(0, 5)).isEqualTo(CONTENT);
        assertThat(image.memory().sizeBytes()).isEqualTo(5);
    }

    @Test
    void packedFileIsToldByItsContentNotItsName() throws Exception {
        assertThat(MemoryImage.open(file(packed(CONTENT))).memory().bytes(0, 5)).isEqualTo(CONTENT);
    }

    @Test
    void packedFileOfSeveralMembersIsOneImage() throws Exception {
        byte[] member = packed(CONTENT);
        byte[] two = Arrays.copyOf(member, 2 * member.length);
        System.arraycopy(member, 0, two, member.length, member.length);
        assertThat(MemoryImage.open(file(two)).memory().sizeBytes()).isEqualTo(10);
    }

    @Test
    void emptyFileIsRefused() throws Exception {
        Path file = file();
        assertThatThrownBy(() -> MemoryImage.open(file)).isInstanceOf(CaptureException.class)
                .hasMessage(file + ": the file is empty, expected a memory image");
        Path packed = file(packed());
        assertThatThrownBy(() -> MemoryImage.open(packed))
                .hasMessage(packed + ": the file is empty, expected a memory image");
    }

    @Test
    void missingFileIsRefused() {
        Path file = folder.resolve("missing");
        assertThatThrownBy(() -> MemoryImage.open(file)).isInstanceOf(CaptureException.class)
                .hasMessage(file + ": no such file");
    }

    @Test
    void fileThatMayNotBeReadIsSaidToBeSo() {
        Path file = folder.resolve("secret");
        assertThat(new CaptureException(file, new AccessDeniedException(file.toString())))
                .hasMessage(file + ": permission to read it is denied");
    }

    @Test
    void folderIsRefused() {
        assertThatThrownBy(() -> MemoryImage.open(folder)).isInstanceOf(CaptureException.class)
                .hasMessage(folder + ": is not a file");
    }

    @Test
    void plainFileLargerThanTheLimitIsRefused() throws Exception {
        Path file = file(CONTENT);
        assertThatThrownBy(() -> MemoryImage.open(file, 4, 4)).isInstanceOf(CaptureException.class)
                .hasMessage(file + ": size: found 5 bytes, expected at most 4");
    }

    @Test
    void imagesUpToTheLimitAreMappedAndNotCopied() throws Exception {
        Path file = folder.resolve("sparse");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(MemoryImage.MAX_BYTES);
        }
        MemoryImage image = MemoryImage.open(file);
        assertThat(image.memory().u8(MemoryImage.MAX_BYTES - 1)).isZero();
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(MemoryImage.MAX_BYTES + 1);
        }
        assertThatThrownBy(() -> MemoryImage.open(file)).isInstanceOf(CaptureException.class)
                .hasMessageContaining("found 4294967297 bytes, expected at most 4294967296");
    }

    @Test
    void packedFileThatUnpacksToMoreThanTheLimitIsRefused() throws Exception {
        Path file = file(packed(new byte[100_000]));
        assertThatThrownBy(() -> MemoryImage.open(file, 1_000_000, 99_999)).isInstanceOf(CaptureException.class)
                .hasMessageStartingWith(file + ": unpacks to more than 99999 bytes");
        assertThat(MemoryImage.open(file, 1_000_000, 100_000).memory().sizeBytes()).isEqualTo(100_000);
    }

    @Test
    void packedFileCutAnywhereIsRefused() throws Exception {
        byte[] packed = packed(CONTENT);
        for (int length = 2; length < packed.length; length++) {
            Path file = file(Arrays.copyOf(packed, length));
            assertThatThrownBy(() -> MemoryImage.open(file)).as("%d bytes", length)
                    .isInstanceOf(CaptureException.class)
                    .hasMessageStartingWith(file + ": gzip data");
        }
    }

    @Test
    void damagedPackedFileIsRefused() throws Exception {
        byte[] packed = packed(CONTENT);
        packed[packed.length - 5] ^= 1;
        Path file = file(packed);
        assertThatThrownBy(() -> MemoryImage.open(file)).isInstanceOf(CaptureException.class)
                .hasMessageStartingWith(file + ": gzip data");
    }
}
