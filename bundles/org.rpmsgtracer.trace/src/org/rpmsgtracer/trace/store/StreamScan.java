/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.trace.ctf.CorruptPacketException;
import org.rpmsgtracer.trace.ctf.PacketHeader;

/**
 * Finds the whole packets of a stream file, and those that are added while it grows. What lies between whole packets is
 * damaged, what comes after the last one is the torn tail. One thread advances, any thread asks.
 */
final class StreamScan {

    private static final int SEARCH_WINDOW_BYTES = 4096;
    /**
     * How often each byte may be read, on average, before the search is given up. Only a file made to be slow to read,
     * of false packets, comes near it.
     */
    private static final int MAX_READS_PER_BYTE = 16;
    private static final int READS_THAT_DO_NOT_COUNT = 64 * PacketHeader.MAX_PACKET_BYTES;

    private final StreamFile file;
    private final PacketTable packets;
    private final PacketLoader loader;
    private final byte[] signature;
    private final List<DamagedRange> damages = new ArrayList<>();
    private long searchedBytes;
    private long lengthAtLastLook = -1;
    private @Nullable TornTail tornTail;

    /** @param packets gets what is found */
    StreamScan(StreamFile file, UUID trace, PacketTable packets) {
        this.file = file;
        this.packets = packets;
        this.loader = new PacketLoader(file, trace);
        this.signature = PacketHeader.signature(trace);
    }

    /**
     * Looks for packets behind the last one. Costs nothing if the file has not become longer, whatever its tail is.
     *
     * @return whether there are any
     */
    synchronized boolean advance() throws TraceException {
        long end = file.length();
        if (end == lengthAtLastLook) {
            return false;
        }
        int known = packets.size();
        long whole = packets.endOffset();
        if (end < whole) {
            throw new TraceException(file.path(), "it became shorter while it was read: " + end
                    + " bytes, expected at least " + whole);
        }
        long maxBytesRead = bytesRead() + READS_THAT_DO_NOT_COUNT + MAX_READS_PER_BYTE * (end - whole);
        String reason = "";
        for (long at = whole; at < end;) {
            try {
                PacketHeader header = load(at, end);
                if (at > whole) {
                    damages.add(new DamagedRange(file.path(), whole, at - whole, reason));
                }
                packets.add(at, header);
                at += header.packetBytes();
                whole = at;
            } catch (CorruptPacketException e) {
                reason = at == whole ? e.getMessage() : reason;
                at = bytesRead() < maxBytesRead ? find(at + 1, end) : end;
            }
        }
        lengthAtLastLook = end;
        tornTail = whole == end ? null : new TornTail(file.path(), whole, end - whole, reason);
        return packets.size() > known;
    }

    /**
     * Checks that the file belongs to the trace at all.
     *
     * @throws TraceException if there is no whole packet, and the bytes do not look like the beginning of one
     */
    void checkBelongs() throws TraceException {
        byte[] found = new byte[(int) Math.min(signature.length, file.length())];
        file.read(0, found, 0, found.length);
        if (packets.isEmpty() && !Arrays.equals(found, Arrays.copyOf(signature, found.length))) {
            HexFormat hex = HexFormat.of();
            throw new TraceException(file.path(), "it holds no packet of this trace: it begins with "
                    + hex.formatHex(found) + ", expected " + hex.formatHex(signature, 0, found.length));
        }
    }

    synchronized List<DamagedRange> damages() {
        return List.copyOf(damages);
    }

    synchronized Optional<TornTail> tornTail() {
        return Optional.ofNullable(tornTail);
    }

    private PacketHeader load(long at, long end) throws TraceException, CorruptPacketException {
        PacketHeader header = loader.load(at, end);
        if (!packets.isEmpty()) {
            header.checkFollows(packets.last().header());
        }
        return header;
    }

    private long bytesRead() {
        return loader.bytesRead() + searchedBytes;
    }

    /** The next place that looks like the beginning of a packet; {@code end} if there is none. */
    private long find(long from, long end) throws TraceException {
        byte[] window = new byte[(int) Math.min(SEARCH_WINDOW_BYTES, end - from)];
        long at = from;
        while (end - at >= PacketHeader.SIZE_BYTES) {
            int length = (int) Math.min(window.length, end - at);
            file.read(at, window, 0, length);
            searchedBytes += length;
            int last = length - signature.length;
            for (int i = 0; i <= last; i++) {
                if (window[i] == signature[0]
                        && Arrays.equals(window, i, i + signature.length, signature, 0, signature.length)) {
                    return at + i;
                }
            }
            at += last + 1;
        }
        return end;
    }
}
