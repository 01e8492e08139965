/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;

/**
 * The files of a trace in one row of bytes, so that they can be mutated together.
 *
 * <pre>
 *   flags: u8; then for each file  place: u8, length: u24, bytes
 * </pre>
 *
 * The flags say which checksums are put right before the files are written: 1 packets, 2 metadata, 4 sections.
 */
final class FolderBytes {

    /** Those that matter; a place is an index in this list. */
    static final List<String> FILES = List.of("metadata", "stream_0", "index/stream_0.idx", ".rpmsgtracer/packets",
            ".rpmsgtracer/zoom", ".rpmsgtracer/lanes", ".rpmsgtracer/states", ".rpmsgtracer/start_0", "stream_0_1",
            "index/stream_0_1.idx", ".rpmsgtracer/start_1");

    private static final int PACKETS = 1;
    private static final int METADATA = 2;
    private static final int SECTIONS = 4;
    private static final int FILE_HEAD_BYTES = 4;

    private FolderBytes() {}

    /** The files of a folder, with all checksums to be put right. */
    static byte[] of(Path folder) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(PACKETS | METADATA | SECTIONS);
        for (int place = 0; place < FILES.size(); place++) {
            Path file = folder.resolve(FILES.get(place));
            if (Files.exists(file)) {
                byte[] content = Files.readAllBytes(file);
                bytes.write(new byte[] {(byte) place, (byte) content.length, (byte) (content.length >> 8),
                    (byte) (content.length >> 16)});
                bytes.write(content);
            }
        }
        return bytes.toByteArray();
    }

    /** Writes the files that the bytes mean into a folder, which holds nothing else then. */
    static void write(byte[] bytes, Path folder) {
        try {
            delete(folder);
            Files.createDirectories(folder.resolve("index"));
            Files.createDirectories(folder.resolve(".rpmsgtracer"));
            int flags = bytes.length == 0 ? 0 : bytes[0];
            int at = 1;
            while (bytes.length - at >= FILE_HEAD_BYTES) {
                int length = bytes[at + 1] & 0xFF | (bytes[at + 2] & 0xFF) << 8 | (bytes[at + 3] & 0xFF) << 16;
                int begin = at + FILE_HEAD_BYTES;
                at = Math.min(begin + length, bytes.length);
                String name = FILES.get(Math.floorMod(bytes[begin - FILE_HEAD_BYTES], FILES.size()));
                Files.write(folder.resolve(name), corrected(name, Arrays.copyOfRange(bytes, begin, at), flags));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a folder if it is there. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException trouble) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static byte[] corrected(String name, byte[] content, int flags) {
        if (name.startsWith("stream") && (flags & PACKETS) != 0) {
            Checksums.correctPackets(content);
        } else if (name.startsWith(".rpmsgtracer") && (flags & SECTIONS) != 0) {
            Checksums.correctSection(content);
        } else if (name.equals("metadata") && (flags & METADATA) != 0) {
            return Checksums.correctMetadata(content);
        }
        return content;
    }
}
