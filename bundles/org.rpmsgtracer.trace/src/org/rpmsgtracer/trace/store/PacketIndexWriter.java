/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.trace.ctf.PacketHeader;
import org.rpmsgtracer.trace.ctf.PacketIndex;

/**
 * Writes the packet index of a stream file, entry by entry, beside its place; {@link #commit} puts it there. In memory
 * is only what is not written yet. It need not survive a power failure: it can be made again. For one thread.
 */
final class PacketIndexWriter implements Closeable {

    private static final int ENTRIES_AT_ONCE = 512;

    private final Path place;
    private final Path fresh;
    private final UUID trace;
    private final ByteBuffer entries = ByteBuffer
            .allocate(PacketIndex.HEADER_BYTES + ENTRIES_AT_ONCE * PacketIndex.ENTRY_BYTES);
    private long writtenBytes;
    private @Nullable SteadyFile file;

    /** @param place where the index belongs */
    PacketIndexWriter(Path place, UUID trace) {
        this.place = place;
        this.fresh = place.resolveSibling("." + place.getFileName() + ".new");
        this.trace = trace;
        PacketIndex.putHeader(entries);
    }

    /**
     * Makes the index of a stream file that consists of whole packets.
     *
     * @return events in them
     */
    static long writeAnew(TraceFolder folder, int file, UUID trace) throws TraceException {
        long events = 0;
        try (PacketWalk walk = PacketWalk.open(folder.stream(file), trace);
                PacketIndexWriter index = new PacketIndexWriter(folder.index(file), trace)) {
            while (walk.advance()) {
                index.add(walk.offset(), walk.header());
                events += walk.header().eventCount();
            }
            index.commit();
            return events;
        } catch (TraceException e) {
            throw e;
        } catch (IOException e) {
            throw new TraceException(folder.index(file), "it cannot be written", e);
        }
    }

    /** @param offset where the packet begins in the stream file */
    void add(long offset, PacketHeader header) throws IOException {
        if (entries.remaining() < PacketIndex.ENTRY_BYTES) {
            writeEntries();
        }
        PacketIndex.putEntry(entries, trace, offset, header);
    }

    /** Completes the index; it replaces a former one. */
    void commit() throws IOException {
        writeEntries();
        close();
        Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Gives up what was not committed. */
    void discard() throws IOException {
        close();
        Files.deleteIfExists(fresh);
    }

    @Override
    public void close() throws IOException {
        SteadyFile open = file;
        if (open != null) {
            open.close();
        }
    }

    @SuppressWarnings("resource") // close() closes it
    private void writeEntries() throws IOException {
        SteadyFile open = file;
        if (open == null) {
            Files.createDirectories(fresh.resolveSibling(""));
            Files.deleteIfExists(fresh);
            open = SteadyFile.create(fresh);
            file = open;
        }
        entries.flip();
        int length = entries.limit();
        open.write(writtenBytes, entries);
        writtenBytes += length;
        entries.clear();
    }
}
