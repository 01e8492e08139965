/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.CRC32C;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A section that is being made, beside its place: it gets there whole, by {@link #commit}. One thread appends, any
 * thread reads what was appended, also after the commit. Appending costs no system call each time.
 */
public final class SectionWriter implements Section {

    private static final int TAIL_BYTES = 1 << 16;

    private final SteadyFile file;
    private final Sections sections;
    private final String name;
    private final int version;
    private final Optional<Path> place;
    private final CRC32C crc = new CRC32C();
    private final byte[] tail = new byte[TAIL_BYTES];
    private int tailBytes;
    private long tailAt;
    private boolean committed;
    private boolean closed;
    private long coveredBytes;
    private int coveredPackets;
    private volatile @Nullable SectionContent complete;

    /** @param place where the section belongs; empty if it cannot get there and the file is a temporary one */
    SectionWriter(SteadyFile file, Sections sections, String name, int version, Optional<Path> place) {
        this.file = file;
        this.sections = sections;
        this.name = name;
        this.version = version;
        this.place = place;
    }

    /**
     * Appends bytes to the content.
     *
     * @return where they begin in it
     * @throws TraceWriteException if they cannot be written; then nothing more can be
     */
    public synchronized long append(byte[] bytes, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        if (committed || closed) {
            throw new IllegalStateException("the section " + name + " is complete");
        }
        long at = length();
        try {
            if (length > TAIL_BYTES - tailBytes) {
                writeTail();
            }
            if (length > TAIL_BYTES) {
                write(tailAt, bytes, offset, length);
                tailAt += length;
            } else {
                System.arraycopy(bytes, offset, tail, tailBytes, length);
                tailBytes += length;
            }
        } catch (IOException e) {
            throw new TraceWriteException(new TraceException(file.path(), "it cannot be written any further", e));
        }
        crc.update(bytes, offset, length);
        return at;
    }

    /**
     * Completes the section and puts it in its place, where it replaces a former one. It can be read on here. In a
     * folder that cannot be written the section goes away when it is closed. It need not survive a power failure: half
     * of it would be found to be damaged.
     *
     * @param streamBytes   bytes of the stream that it covers, over all stream files
     * @param streamPackets packets of the stream that it covers
     * @throws TraceException if it cannot be written
     */
    public synchronized void commit(long streamBytes, int streamPackets) throws TraceException {
        commit(streamBytes, streamPackets, false);
    }

    /** Like {@link #commit}, and the section is on the disk when this returns. */
    public synchronized void commitSynced(long streamBytes, int streamPackets) throws TraceException {
        commit(streamBytes, streamPackets, true);
    }

    private void commit(long streamBytes, int streamPackets, boolean synced) throws TraceException {
        if (committed || closed) {
            throw new IllegalStateException("the section " + name + " is complete");
        }
        SectionHeader header = new SectionHeader(sections.trace(), name, version, streamBytes, streamPackets,
                sections.checksum(0, streamPackets), sections.checksum(streamPackets - 1, streamPackets), length(),
                (int) crc.getValue());
        try {
            writeTail();
            file.write(0, ByteBuffer.wrap(header.toBytes()));
            if (place.isPresent()) {
                publish(place.get(), synced);
            }
        } catch (IOException e) {
            throw new TraceException(place.orElse(file.path()), "it cannot be written", e);
        }
        complete = new SectionContent(file, length());
        committed = true;
        coveredBytes = streamBytes;
        coveredPackets = streamPackets;
    }

    private void publish(Path to, boolean synced) throws IOException {
        if (synced) {
            file.sync();
        }
        Files.move(file.path(), to, StandardCopyOption.ATOMIC_MOVE);
        file.renamed(to);
        if (synced) {
            SteadyFile.syncFolder(to.resolveSibling(""));
        }
    }

    /** Where the bytes are by now. */
    Path file() {
        return file.path();
    }

    /** Gives up a section that was not committed: nothing of it stays. */
    public void discard() throws TraceException {
        close();
    }

    @Override
    public synchronized long length() {
        return tailAt + tailBytes;
    }

    @Override
    public void read(long at, byte[] into, int offset, int length) {
        int inFile = readTail(at, into, offset, length);
        SectionContent whole = complete;
        try {
            if (whole == null) {
                file.read(SectionHeader.SIZE_BYTES + at, ByteBuffer.wrap(into, offset, inFile));
            } else {
                whole.read(at, into, offset, inFile);
            }
        } catch (IOException e) {
            throw new TraceReadException(new TraceException(file.path(), "it cannot be read", e));
        }
    }

    @Override
    public synchronized long coveredBytes() {
        return coveredBytes;
    }

    @Override
    public synchronized int coveredPackets() {
        return coveredPackets;
    }

    /** Closes the file. What was not committed, and a temporary file, goes away. */
    @Override
    public synchronized void close() throws TraceException {
        if (closed) {
            return;
        }
        closed = true;
        try {
            file.close();
            if (!committed || place.isEmpty()) {
                Files.deleteIfExists(file.path());
            }
        } catch (IOException e) {
            throw new TraceException(file.path(), "it cannot be closed", e);
        }
    }

    /** Takes what is not in the file yet. Returns how many bytes before that are. */
    private synchronized int readTail(long at, byte[] into, int offset, int length) {
        Objects.checkFromIndexSize(at, length, length());
        Objects.checkFromIndexSize(offset, length, into.length);
        int inFile = Math.clamp(tailAt - at, 0, length);
        System.arraycopy(tail, (int) Math.max(0, at - tailAt), into, offset + inFile, length - inFile);
        return inFile;
    }

    private void writeTail() throws IOException {
        write(tailAt, tail, 0, tailBytes);
        tailAt += tailBytes;
        tailBytes = 0;
    }

    private void write(long at, byte[] bytes, int offset, int length) throws IOException {
        file.write(SectionHeader.SIZE_BYTES + at, ByteBuffer.wrap(bytes, offset, length));
    }
}
