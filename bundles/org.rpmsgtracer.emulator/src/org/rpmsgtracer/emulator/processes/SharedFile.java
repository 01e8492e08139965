/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.processes;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

import org.rpmsgtracer.emulator.scenario.Region;
import org.rpmsgtracer.protocol.memory.BufferMemory;
import org.rpmsgtracer.protocol.memory.Memory;
import org.rpmsgtracer.protocol.memory.SparseMemory;

/** The regions of a scenario, one after the other in a file, each at a multiple of 4 KiB. */
final class SharedFile {

    private static final long PAGE_BYTES = 4096;
    private static final int CHUNK_BYTES = 1 << 16;

    private SharedFile() {}

    /** Size of the file. */
    static long sizeBytes(List<Region> regions) {
        return regions.stream().mapToLong(SharedFile::pagesBytes).sum();
    }

    /**
     * Makes the file, all zero. Each byte is written, so that a full disk is found now and not by a store into mapped
     * memory; a file of an earlier run is not made shorter in between, as somebody may have mapped it to watch.
     *
     * @throws IOException also if the file is there and has another size: it is somebody's, not of an earlier run
     */
    static void create(Path file, long sizeBytes) throws IOException {
        if (Files.isRegularFile(file) && Files.size(file) != 0 && Files.size(file) != sizeBytes) {
            throw new IOException(file + ": found " + Files.size(file) + " bytes of something else, expected no file, "
                    + "or the " + sizeBytes + " bytes of shared memory of an earlier run");
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            ByteBuffer zeros = ByteBuffer.allocate(CHUNK_BYTES);
            for (long at = 0; at < sizeBytes;) {
                zeros.clear().limit((int) Math.min(CHUNK_BYTES, sizeBytes - at));
                at += channel.write(zeros, at);
            }
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            throw new IOException(file + ": cannot hold " + sizeBytes + " bytes of shared memory (" + e.getMessage()
                    + ")", e);
        }
    }

    /** The memory of all regions, which every process that maps the file sees. */
    static Memory map(Path file, List<Region> regions) throws IOException {
        List<BufferMemory> parts = new ArrayList<>();
        long offset = 0;
        for (Region region : regions) {
            parts.add(BufferMemory.map(file, offset, region.sizeBytes(), region.address(), MapMode.READ_WRITE));
            offset += pagesBytes(region);
        }
        return parts.size() == 1 ? parts.getFirst() : SparseMemory.of(parts);
    }

    private static long pagesBytes(Region region) {
        return region.sizeBytes() + PAGE_BYTES - 1 & -PAGE_BYTES;
    }
}
