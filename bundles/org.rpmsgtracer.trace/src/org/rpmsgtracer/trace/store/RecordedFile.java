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
import java.util.UUID;

import org.rpmsgtracer.trace.ctf.PacketHeader;

/** A stream file that is being recorded, with its index. For one thread. */
final class RecordedFile implements Closeable {

    private final int number;
    private final Path folder;
    private final SteadyFile file;
    private final PacketIndexWriter index;
    private long bytes;
    private int packets;
    private long beginNs;
    private long endNs;
    private int lastPacketBytes;
    private boolean nameSynced;

    private RecordedFile(int number, TraceFolder place, SteadyFile file, UUID trace) {
        this.number = number;
        this.folder = place.path();
        this.file = file;
        this.index = new PacketIndexWriter(place.index(number), trace);
    }

    /** Makes the file, which must not exist. */
    @SuppressWarnings("resource") // closed by close()
    static RecordedFile create(TraceFolder folder, int number, UUID trace) throws IOException {
        return new RecordedFile(number, folder, SteadyFile.create(folder.stream(number)), trace);
    }

    /** Its place among the files of the stream, 0 or more. */
    int number() {
        return number;
    }

    Path path() {
        return file.path();
    }

    boolean isEmpty() {
        return packets == 0;
    }

    /** Bytes of all whole packets. */
    long bytes() {
        return bytes;
    }

    /** Bytes of the last packet. */
    int lastPacketBytes() {
        return lastPacketBytes;
    }

    /** End of the last packet, in nanoseconds on the recording's clock. */
    long endNs() {
        return endNs;
    }

    /** Whether a further packet belongs into the next file. */
    boolean endsBefore(PacketHeader next, Rotation rotation) {
        boolean full = rotation.bytes() > 0 && bytes + next.packetBytes() > rotation.bytes()
                || rotation.ns() > 0 && next.endNs() - beginNs > rotation.ns();
        return full && packets > 0;
    }

    /** Writes a packet behind the last one. If that fails, {@link #takeBack} removes what of it was written. */
    void append(byte[] packet, PacketHeader header) throws IOException {
        file.write(bytes, ByteBuffer.wrap(packet, 0, header.packetBytes()));
        index.add(bytes, header);
        if (packets == 0) {
            beginNs = header.beginNs();
        }
        packets++;
        bytes += header.packetBytes();
        lastPacketBytes = header.packetBytes();
        endNs = header.endNs();
    }

    /** Makes sure that other tools can read the file after a failed write: whole packets only, or no file. */
    void takeBack() throws IOException {
        if (packets == 0 && number > 0) {
            file.close();
            Files.deleteIfExists(file.path());
        } else {
            file.truncate(bytes);
        }
    }

    /** Waits until all packets, and the name of the file, are on the disk. */
    void sync() throws IOException {
        file.sync();
        if (!nameSynced) {
            SteadyFile.syncFolder(folder);
            nameSynced = true;
        }
    }

    /** Ends the file: its index gets to its place. */
    void complete() throws IOException {
        index.commit();
        file.close();
    }

    /** Closes the file without an index. */
    @Override
    public void close() throws IOException {
        try (file) {
            index.discard();
        }
    }
}
