/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;

/**
 * A file to be read and written at any place, by several threads. An interrupt closes a {@link FileChannel} for all who
 * use it; here the file is then opened again, what was interrupted is repeated, and the thread stays interrupted.
 */
final class SteadyFile implements Closeable {

    private final boolean writable;
    private volatile Path path;
    private volatile FileChannel channel;
    private boolean closed;

    private SteadyFile(Path path, boolean writable, FileChannel channel) {
        this.path = path;
        this.writable = writable;
        this.channel = channel;
    }

    /** Opens a file to be read. */
    @SuppressWarnings("resource") // closed by close()
    static SteadyFile open(Path path) throws IOException {
        return new SteadyFile(path, false, FileChannel.open(path, StandardOpenOption.READ));
    }

    /** Makes a file, which must not exist, to be read and written. */
    @SuppressWarnings("resource") // closed by close()
    static SteadyFile create(Path path) throws IOException {
        return new SteadyFile(path, true,
                FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ,
                        StandardOpenOption.WRITE));
    }

    /** Opens a file to be read and written. */
    @SuppressWarnings("resource") // closed by close()
    static SteadyFile openWritable(Path path) throws IOException {
        return new SteadyFile(path, true,
                FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE));
    }

    Path path() {
        return path;
    }

    /** Says that the file has another name now. */
    void renamed(Path fresh) {
        path = fresh;
    }

    long length() throws IOException {
        return use(FileChannel::size);
    }

    /**
     * Fills a buffer from its position to its limit.
     *
     * @throws EOFException if the file ends before
     */
    void read(long offset, ByteBuffer into) throws IOException {
        int start = into.position();
        use(open -> {
            into.position(start);
            while (into.hasRemaining()) {
                if (open.read(into, offset + into.position() - start) < 0) {
                    throw new EOFException("the file ends at byte " + open.size() + ", expected "
                            + (offset + into.limit() - start));
                }
            }
            return into;
        });
    }

    /** Maps a part of the file into memory, if it is not too long and the file system can do that; to be read only. */
    Optional<ByteBuffer> map(long offset, long length) {
        if (length == 0 || length > Integer.MAX_VALUE) {
            return Optional.empty();
        }
        try {
            return Optional.of(use(open -> open.map(FileChannel.MapMode.READ_ONLY, offset, length)));
        } catch (IOException | UnsupportedOperationException e) {
            // It can be read without.
            return Optional.empty();
        }
    }

    /** Writes a buffer from its position to its limit. */
    void write(long offset, ByteBuffer from) throws IOException {
        int start = from.position();
        use(open -> {
            from.position(start);
            while (from.hasRemaining()) {
                open.write(from, offset + from.position() - start);
            }
            return from;
        });
    }

    /** Makes the file end at a place where it is longer. */
    void truncate(long lengthBytes) throws IOException {
        use(open -> {
            open.truncate(lengthBytes);
            return path;
        });
    }

    /** Waits until all that was written is on the disk. */
    void sync() throws IOException {
        use(open -> {
            open.force(true);
            return path;
        });
    }

    /** Waits until the names in a folder are on the disk, where the system can do that: Windows refuses to open one. */
    static void syncFolder(Path folder) throws IOException {
        try (FileChannel open = FileChannel.open(folder, StandardOpenOption.READ)) {
            open.force(true);
        } catch (AccessDeniedException e) {
            return;
        }
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        channel.close();
    }

    @SuppressWarnings("resource") // the field owns the channel
    private <T> T use(Access<T> access) throws IOException {
        boolean interrupted = Thread.interrupted();
        try {
            while (true) {
                FileChannel open = channel;
                try {
                    return access.to(open);
                } catch (ClosedChannelException e) {
                    interrupted |= Thread.interrupted();
                    reopen(open, e);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private synchronized void reopen(FileChannel broken, ClosedChannelException cause) throws IOException {
        if (closed) {
            throw cause;
        }
        if (channel == broken) {
            Set<OpenOption> options = writable ? Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE)
                    : Set.of(StandardOpenOption.READ);
            channel = FileChannel.open(path, options);
        }
    }

    /** What is done with the open file; may be done again. */
    @FunctionalInterface
    private interface Access<T> {
        T to(FileChannel open) throws IOException;
    }
}
