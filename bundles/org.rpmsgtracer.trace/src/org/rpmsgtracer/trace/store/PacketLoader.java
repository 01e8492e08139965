/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import java.util.Arrays;
import java.util.UUID;

import org.rpmsgtracer.trace.ctf.CorruptPacketException;
import org.rpmsgtracer.trace.ctf.PacketHeader;

/** Reads packets from a stream file, one at a time, and checks that they are whole. For one thread. */
final class PacketLoader {

    private final StreamFile file;
    private final UUID trace;
    private byte[] bytes = new byte[PacketHeader.SIZE_BYTES];
    private long bytesRead;

    PacketLoader(StreamFile file, UUID trace) {
        this.file = file;
        this.trace = trace;
    }

    /**
     * Reads the packet that begins at {@code offset} and ends at {@code end} or before.
     *
     * @throws CorruptPacketException if there is no whole packet of the trace
     */
    PacketHeader load(long offset, long end) throws TraceException, CorruptPacketException {
        long available = end - offset;
        if (available < PacketHeader.SIZE_BYTES) {
            throw new CorruptPacketException("only " + available + " bytes, a packet begins with a header of "
                    + PacketHeader.SIZE_BYTES);
        }
        read(offset, 0, PacketHeader.SIZE_BYTES);
        PacketHeader header = PacketHeader.read(bytes, trace);
        if (header.packetBytes() > available) {
            throw new CorruptPacketException("only " + available + " bytes of a packet of " + header.packetBytes());
        }
        if (header.packetBytes() > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(header.packetBytes(), 2 * bytes.length));
        }
        read(offset + PacketHeader.SIZE_BYTES, PacketHeader.SIZE_BYTES, header.packetBytes() - PacketHeader.SIZE_BYTES);
        header.checkWhole(bytes);
        return header;
    }

    /** The buffer that begins with the packet loaded last, to be read only. */
    byte[] bytes() {
        return bytes;
    }

    /** All bytes read so far, again and again ones included. */
    long bytesRead() {
        return bytesRead;
    }

    private void read(long offset, int at, int length) throws TraceException {
        file.read(offset, bytes, at, length);
        bytesRead += length;
    }
}
