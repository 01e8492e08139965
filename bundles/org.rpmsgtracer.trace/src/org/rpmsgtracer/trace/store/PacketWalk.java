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
import java.nio.file.Path;
import java.util.UUID;

import org.rpmsgtracer.trace.ctf.CorruptPacketException;
import org.rpmsgtracer.trace.ctf.PacketHeader;

/** Goes over a stream file that consists of whole packets, header by header. For one thread. */
final class PacketWalk implements Closeable {

    private final SteadyFile file;
    private final UUID trace;
    private final long end;
    private final byte[] bytes = new byte[PacketHeader.MAX_PACKET_BYTES];
    private long offset;
    private PacketHeader header = new PacketHeader(0, 0, 0, 0, 0, 0, 0);

    private PacketWalk(SteadyFile file, UUID trace, long end) {
        this.file = file;
        this.trace = trace;
        this.end = end;
    }

    /** Opens a stream file. */
    @SuppressWarnings("resource") // closed by close()
    static PacketWalk open(Path path, UUID trace) throws TraceException {
        try {
            SteadyFile file = SteadyFile.open(path);
            return new PacketWalk(file, trace, file.length());
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    Path path() {
        return file.path();
    }

    /** Bytes of the file. */
    long length() {
        return end;
    }

    /** Goes to the packet at a place. */
    void goTo(long place) {
        offset = place;
        header = new PacketHeader(0, 0, 0, 0, 0, 0, 0);
    }

    /**
     * Goes to the next packet.
     *
     * @return false if there is none
     * @throws TraceException if something else than a packet follows
     */
    boolean advance() throws TraceException {
        offset += header.packetBytes();
        if (offset == end) {
            return false;
        }
        try {
            if (end - offset < PacketHeader.SIZE_BYTES) {
                throw new CorruptPacketException("only " + (end - offset) + " bytes");
            }
            file.read(offset, ByteBuffer.wrap(bytes, 0, PacketHeader.SIZE_BYTES));
            header = PacketHeader.read(bytes, trace);
            if (header.packetBytes() > end - offset) {
                throw new CorruptPacketException("it ends behind the file");
            }
            return true;
        } catch (CorruptPacketException e) {
            throw new TraceException(file.path(), "the packet at byte " + offset + ": " + e.getMessage());
        } catch (IOException e) {
            throw unreadable(file.path(), e);
        }
    }

    /** Where the packet begins. */
    long offset() {
        return offset;
    }

    PacketHeader header() {
        return header;
    }

    /** Reads the packet: the buffer begins with it, until the walk goes on. */
    byte[] packet() throws TraceException {
        try {
            file.read(offset, ByteBuffer.wrap(bytes, 0, header.packetBytes()));
            return bytes;
        } catch (IOException e) {
            throw unreadable(file.path(), e);
        }
    }

    @Override
    public void close() throws TraceException {
        try {
            file.close();
        } catch (IOException e) {
            throw unreadable(file.path(), e);
        }
    }

    private static TraceException unreadable(Path path, IOException cause) {
        return new TraceException(path, "it cannot be read", cause);
    }
}
