/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.trace.ctf.CorruptPacketException;
import org.rpmsgtracer.trace.ctf.PacketHeader;

/**
 * Reads packets from a stream, one at a time, and checks that they are whole. It keeps what it has read of the stream
 * around the last one, so that small packets, one after the other, cost no system call each. For one thread.
 */
final class PacketLoader {

    private final UUID trace;
    private final int atOnceBytes;
    private byte[] window = new byte[0];
    private @Nullable StreamFile windowFile;
    private long windowAt;
    private int windowBytes;
    private int packetAt;
    private int checksum;
    private long bytesRead;

    /** @param atOnceBytes how much is read at least, if there is that much */
    PacketLoader(UUID trace, int atOnceBytes) {
        this.trace = trace;
        this.atOnceBytes = atOnceBytes;
    }

    /**
     * Reads the packet that begins at {@code offset} and ends at {@code end} or before.
     *
     * @throws CorruptPacketException if there is no whole packet of the trace
     */
    PacketHeader load(StreamFile file, long offset, long end) throws TraceException, CorruptPacketException {
        PacketHeader header = header(file, offset, end);
        require(file, offset, header.packetBytes(), end);
        header.checkWhole(window, packetAt);
        return header;
    }

    /** Reads the header of a packet that ends at {@code end} or before, and believes it. */
    PacketHeader header(StreamFile file, long offset, long end) throws TraceException, CorruptPacketException {
        long available = end - offset;
        if (available < PacketHeader.SIZE_BYTES) {
            throw new CorruptPacketException("only " + available + " bytes, a packet begins with a header of "
                    + PacketHeader.SIZE_BYTES);
        }
        require(file, offset, PacketHeader.SIZE_BYTES, end);
        PacketHeader header = PacketHeader.read(window, packetAt, trace);
        if (header.packetBytes() > available) {
            throw new CorruptPacketException("only " + available + " bytes of a packet of " + header.packetBytes());
        }
        checksum = PacketHeader.checksum(window, packetAt);
        return header;
    }

    /** The checksum that the last packet says it has. */
    int checksum() {
        return checksum;
    }

    /** Bytes that hold the packet loaded last, to be read only. */
    byte[] bytes() {
        return window;
    }

    /** Where in {@link #bytes} it begins. */
    int packetAt() {
        return packetAt;
    }

    /** All bytes read so far, again and again ones included. */
    long bytesRead() {
        return bytesRead;
    }

    /** Forgets what it has read: the file may have changed. */
    void forget() {
        windowBytes = 0;
    }

    private void require(StreamFile file, long offset, int length, long end) throws TraceException {
        if (file != windowFile || offset < windowAt || offset > windowAt + windowBytes) {
            windowFile = file;
            windowAt = offset;
            windowBytes = 0;
        }
        packetAt = (int) (offset - windowAt);
        if (packetAt + length > windowBytes) {
            fill(file, offset, (int) Math.min(end - offset, Math.max(length, atOnceBytes)));
        }
    }

    /** Moves what is needed to the beginning of the window and reads behind it. */
    private void fill(StreamFile file, long offset, int length) throws TraceException {
        int kept = windowBytes - packetAt;
        byte[] old = window;
        if (length > window.length) {
            window = new byte[Math.max(length, Math.min(2 * window.length, PacketHeader.MAX_PACKET_BYTES))];
        }
        System.arraycopy(old, packetAt, window, 0, kept);
        windowAt = offset;
        windowBytes = kept;
        packetAt = 0;
        file.read(offset + kept, window, kept, length - kept);
        bytesRead += length - kept;
        windowBytes = length;
    }
}
