/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rpmsgtracer.trace.ctf.Metadata;

class InputKindTest {

    @TempDir
    private Path folder;

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("input"), content);
    }

    private static byte[] packed(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static void assertRefused(Path input, String found) {
        assertThatExceptionOfType(InputException.class).isThrownBy(() -> InputKind.detect(input))
                .withMessage(input + ": found " + found + ", expected a memory image or a trace folder");
    }

    @Test
    void aFolderWithMetadataIsATrace() throws IOException {
        Files.createFile(folder.resolve("metadata"));
        assertThat(InputKind.detect(folder)).isEqualTo(InputKind.TRACE);
    }

    @Test
    void aTraceOfAnotherTracerIsToldByItsMetadata() throws IOException {
        assertThat(InputKind.detect(Path.of("../data/ctf/lttng-ours/ust/uid/0/64-bit")))
                .isEqualTo(InputKind.FOREIGN_TRACE);
        assertThat(InputKind.detect(Path.of("../data/ctf/babeltrace"))).isEqualTo(InputKind.FOREIGN_TRACE);
        Files.writeString(folder.resolve("metadata"), "/* CTF 1.8 */ trace { };");
        assertThat(InputKind.detect(folder)).isEqualTo(InputKind.FOREIGN_TRACE);
    }

    @Test
    void aSessionOfLttngIsFoundByAFolderAroundIt() throws IOException {
        assertThat(InputKind.detect(Path.of("../data/ctf/lttng-ours"))).isEqualTo(InputKind.FOREIGN_TRACE);
        assertThat(InputKind.detect(Path.of("../data/ctf/lttng-ours/ust"))).isEqualTo(InputKind.FOREIGN_TRACE);
    }

    @Test
    void aTraceOfOursIsOneEvenIfItsMetadataIsCutOrOfAnotherVersion() throws IOException {
        byte[] metadata = new Metadata(new UUID(1, 2), 3, Map.of()).toBytes();
        for (int length : new int[] {metadata.length, metadata.length - 1, metadata.length / 2, 20, 5, 1}) {
            Files.write(folder.resolve("metadata"), Arrays.copyOf(metadata, length));
            assertThat(InputKind.detect(folder)).as("%d bytes", length).isEqualTo(InputKind.TRACE);
        }
        String newer = new String(metadata, StandardCharsets.UTF_8).replace("format_version = 1", "format_version = 2");
        Files.writeString(folder.resolve("metadata"), newer);
        assertThat(InputKind.detect(folder)).isEqualTo(InputKind.TRACE);
    }

    @Test
    void aFolderWithoutMetadataIsNothing() {
        assertRefused(folder, "a folder without metadata");
    }

    @Test
    void aRealImageIsOnePackedOrNot() throws IOException {
        assertThat(InputKind.detect(Recordings.ECHO_PING_END)).isEqualTo(InputKind.MEMORY_IMAGE);
        assertThat(InputKind.detect(file(new byte[4096]))).isEqualTo(InputKind.MEMORY_IMAGE);
    }

    @Test
    void anEmptyFileIsNothing() throws IOException {
        assertRefused(file(new byte[0]), "an empty file");
        assertRefused(file(packed(new byte[0])), "an empty file");
    }

    @Test
    void textIsNothing() throws IOException {
        byte[] log = "[    1.0] virtio_rpmsg_bus virtio0: rpmsg host is online\n".getBytes(StandardCharsets.UTF_8);
        assertRefused(file(log), "text");
        assertRefused(file(packed(log)), "text");
    }

    @ParameterizedTest
    @CsvSource({"7f454c46020101, an ELF file", "0a0d0d0a1c000000, a pcapng capture", "d4c3b2a102000400, a pcap capture",
        "17084474726163696e6736, a trace-cmd recording", "504b030414000000, a zip archive",
        "c11ffcc100000000, a stream file of a CTF trace"})
    void otherFormatsAreNamed(String magic, String name) throws IOException {
        byte[] content = Arrays.copyOf(HexFormat.of().parseHex(magic), 1000);
        assertRefused(file(content), name);
        assertRefused(file(packed(content)), name);
    }

    @Test
    void damagedGzipIsNamed() throws IOException {
        Path input = file(Arrays.copyOf(packed("some words".getBytes(StandardCharsets.UTF_8)), 15));
        assertThatExceptionOfType(InputException.class).isThrownBy(() -> InputKind.detect(input))
                .withMessage(input + ": damaged gzip data");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        Path nowhere = folder.resolve("nowhere");
        assertThatExceptionOfType(InputException.class).isThrownBy(() -> InputKind.detect(nowhere))
                .withMessage(nowhere + ": no such file");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileThatCannotBeReadIsNamed() {
        Path memory = Path.of("/proc/self/mem");
        assertThatExceptionOfType(InputException.class).isThrownBy(() -> InputKind.detect(memory))
                .withMessageStartingWith(memory + ": it cannot be read (");
    }

    @Test
    void oneByteIsAnImageOfOneByte() throws IOException {
        assertThat(InputKind.detect(file(new byte[1]))).isEqualTo(InputKind.MEMORY_IMAGE);
    }
}
