/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.foreign;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** The part of a stream file that is being read. Grows to the largest packet, within a limit that all files share. */
final class FileWindow implements Closeable {

    private static final int READ_BYTES = 1 << 16;

    /** How much memory the files of a trace may take together. */
    static final class Memory {

        private static final long MAX_BYTES = 1L << 29;

        private final long limit;
        private long taken;

        Memory() {
            this(MAX_BYTES);
        }

        Memory(long limit) {
            this.limit = limit;
        }

        private void take(long bytes) throws DamagedException {
            if (bytes > limit - taken) {
                throw new DamagedException("there is no memory for " + bytes + " bytes more: packets may take " + limit
                        + " bytes in all");
            }
            taken += bytes;
        }
    }

    private final FileChannel file;
    private final long size;
    private final Memory memory;
    private byte[] bytes = new byte[0];
    private long start;
    private int length;

    FileWindow(Path path, Memory memory) throws IOException {
        this.file = FileChannel.open(path, StandardOpenOption.READ);
        this.size = file.size();
        this.memory = memory;
    }

    /** Bytes of the file as it was when it was opened. */
    long size() {
        return size;
    }

    /** The bytes that are loaded; valid until the next call of {@link #load}. */
    byte[] bytes() {
        return bytes;
    }

    /**
     * Makes sure that a part of the file is loaded.
     *
     * @param at   offset in the file
     * @param need bytes, within the file
     * @return index of the part in {@link #bytes()}
     * @throws DamagedException if there is no memory for it, or the file has become shorter
     */
    int load(long at, int need) throws IOException, DamagedException {
        if (at < start || at + need > start + length) {
            read(at, need);
        }
        return (int) (at - start);
    }

    private void read(long at, int need) throws IOException, DamagedException {
        int wanted = (int) Math.min(Math.max(need, READ_BYTES), size - at);
        if (wanted > bytes.length) {
            memory.take((long) wanted - bytes.length);
            bytes = Arrays.copyOf(bytes, wanted);
        }
        ByteBuffer into = ByteBuffer.wrap(bytes, 0, wanted);
        start = at;
        length = 0;
        while (into.hasRemaining()) {
            int read = file.read(into, at + into.position());
            if (read < 0) {
                throw new DamagedException("the file has become shorter while it was read");
            }
        }
        length = wanted;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
