/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.capture.dump;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

import org.rpmsgtracer.protocol.memory.BufferMemory;

/**
 * A copy of shared memory in a file, plain or packed by gzip, which the content tells. The first byte of the image is
 * device address 0. A plain file is mapped and must not change while the image is in use; a packed one is unpacked
 * onto the heap.
 */
public final class MemoryImage {

    /** The largest image there may be. */
    public static final long MAX_BYTES = 4L << 30;

    private static final int GZIP_MAGIC = 0x1f8b;
    private static final int BLOCK_BYTES = 1 << 16;

    private final Path file;
    private final BufferMemory memory;

    private MemoryImage(Path file, BufferMemory memory) {
        this.file = file;
        this.memory = memory;
    }

    /** Opens an image. */
    public static MemoryImage open(Path file) throws CaptureException {
        return open(file, MAX_BYTES, Math.min(MAX_BYTES, Runtime.getRuntime().maxMemory() / 2));
    }

    static MemoryImage open(Path file, long maxBytes, long maxUnpackedBytes) throws CaptureException {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new CaptureException(file, "is not a file");
            }
            long size = Files.size(file);
            if (size > maxBytes) {
                throw new CaptureException(file, "size", size + " bytes", "at most " + maxBytes);
            }
            BufferMemory memory = isPacked(file)
                    ? unpack(file, maxUnpackedBytes)
                    : BufferMemory.map(file, 0, size, 0, FileChannel.MapMode.READ_ONLY);
            if (memory.sizeBytes() == 0) {
                throw new CaptureException(file, "the file is empty, expected a memory image");
            }
            return new MemoryImage(file, memory);
        } catch (IOException e) {
            throw new CaptureException(file, e);
        }
    }

    public Path file() {
        return file;
    }

    public BufferMemory memory() {
        return memory;
    }

    private static boolean isPacked(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] magic = in.readNBytes(2);
            return magic.length == 2
                    && (Byte.toUnsignedInt(magic[0]) << 8 | Byte.toUnsignedInt(magic[1])) == GZIP_MAGIC;
        }
    }

    /** Unpacks twice, first for the size: neither the file's size nor what gzip notes about it can be trusted. */
    private static BufferMemory unpack(Path file, long maxBytes) throws IOException, CaptureException {
        long size = unpackedSize(file, maxBytes);
        BufferMemory memory = BufferMemory.heap(0, size);
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file), BLOCK_BYTES)) {
            byte[] block = new byte[BLOCK_BYTES];
            long done = 0;
            for (int read = in.read(block); read > 0; read = in.read(block)) {
                if (!memory.contains(done, read)) {
                    break;
                }
                memory.write(done, block, 0, read);
                done += read;
            }
            if (done != size) {
                throw new CaptureException(file, "the file changed while it was read");
            }
        }
        return memory;
    }

    private static long unpackedSize(Path file, long maxBytes) throws IOException, CaptureException {
        long size = 0;
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file), BLOCK_BYTES)) {
            byte[] block = new byte[BLOCK_BYTES];
            for (int read = in.read(block); read > 0; read = in.read(block)) {
                size += read;
                if (size > maxBytes) {
                    throw new CaptureException(file,
                            "unpacks to more than " + maxBytes + " bytes; a file unpacked before may have "
                                    + MAX_BYTES);
                }
            }
        } catch (EOFException e) {
            throw new CaptureException(file, "gzip data", "its end after " + size + " bytes of the image", "more");
        } catch (ZipException e) {
            throw new CaptureException(file, "gzip data is damaged after " + size + " bytes of the image: "
                    + e.getMessage());
        }
        return size;
    }
}
