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
 * Finds the whole packets of a stream, and those that are added while it grows. What lies between whole packets is
 * damaged, what comes after the last one is the torn tail. Long stretches are checked by several threads, with the same
 * result. One thread advances, any thread asks.
 */
final class StreamScan {

    private static final int SEARCH_WINDOW_BYTES = 4096;
    private static final int AT_ONCE_BYTES = 1 << 18;
    private static final int HEADERS_AT_ONCE_BYTES = 4096;
    /** How many packets are handed to several threads: not so few that it takes longer. */
    private static final int MIN_STRETCH = 64;
    private static final int MAX_STRETCH = 8192;
    private static final int MAX_STRETCH_BYTES = 32 << 20;
    /**
     * How often each byte may be read, on average, before the search is given up. Only a file made to be slow to read,
     * of false packets, comes near it.
     */
    private static final int MAX_READS_PER_BYTE = 16;
    private static final int READS_THAT_DO_NOT_COUNT = 64 * PacketHeader.MAX_PACKET_BYTES;

    private final StreamFiles files;
    private final PacketTable packets;
    private final Damages damages;
    private final PacketLoader loader;
    private final PacketLoader headers;
    private final UUID trace;
    private @Nullable PacketCheck check;
    private final byte[] signature;
    private @Nullable PacketHeader last;
    private int currentFile;
    private long whole;
    private String reason = "";
    private int wholeInARow = MIN_STRETCH;
    private long searchedBytes;
    private long maxBytesRead;
    private long lengthAtLastLook = -1;
    private @Nullable TornTail tornTail;

    /** @param packets gets what is found, and {@code damages} what is between */
    StreamScan(StreamFiles files, UUID trace, PacketTable packets, Damages damages) {
        this.files = files;
        this.packets = packets;
        this.damages = damages;
        this.loader = new PacketLoader(trace, AT_ONCE_BYTES);
        this.headers = new PacketLoader(trace, HEADERS_AT_ONCE_BYTES);
        this.trace = trace;
        this.signature = PacketHeader.signature(trace);
    }

    /**
     * Begins behind packets that are known.
     *
     * @param header of the last one
     * @param file   which of the files it is in
     * @param offset where it ends, or what is damaged behind it
     */
    synchronized void goOnBehind(PacketHeader header, int file, long offset) {
        last = header;
        currentFile = file;
        whole = offset;
    }

    /**
     * Looks for packets behind the last one. Costs nothing if the stream has not become longer, whatever its tail is.
     *
     * @return whether there are any
     */
    synchronized boolean advance(TraceOpening progress) throws TraceException {
        files.look();
        long end = files.length();
        if (end == lengthAtLastLook) {
            return false;
        }
        int known = packets.size();
        maxBytesRead = bytesRead() + READS_THAT_DO_NOT_COUNT + MAX_READS_PER_BYTE * Math.max(0, end - whole);
        loader.forget();
        headers.forget();
        List<StreamFile> all = files.all();
        search(all.get(currentFile), end, progress);
        while (currentFile + 1 < all.size()) {
            endFile(all.get(currentFile));
            currentFile++;
            whole = all.get(currentFile).base();
            search(all.get(currentFile), end, progress);
        }
        lengthAtLastLook = end;
        StreamFile file = all.get(currentFile);
        tornTail = whole == end ? null : new TornTail(file.path(), file.inFile(whole), end - whole, reason);
        return packets.size() > known;
    }

    /**
     * Checks that the files belong to the trace at all.
     *
     * @throws TraceException if there is no whole packet, and the bytes do not look like the beginning of one
     */
    void checkBelongs() throws TraceException {
        StreamFile file = files.all().getFirst();
        byte[] found = new byte[(int) Math.min(signature.length, file.end())];
        file.read(file.base(), found, 0, found.length);
        if (packets.isEmpty() && !Arrays.equals(found, Arrays.copyOf(signature, found.length))) {
            HexFormat hex = HexFormat.of();
            throw new TraceException(file.path(), "it holds no packet of this trace: it begins with "
                    + hex.formatHex(found) + ", expected " + hex.formatHex(signature, 0, found.length));
        }
    }

    /** What the last packet says of itself; empty if there is none. */
    synchronized Optional<PacketHeader> last() {
        return Optional.ofNullable(last);
    }

    /** Which of the files the search has come to. */
    synchronized int currentFile() {
        return currentFile;
    }

    /** Where the last whole packet ends in the stream. */
    synchronized long wholeBytes() {
        return whole;
    }

    synchronized Optional<TornTail> tornTail() {
        return Optional.ofNullable(tornTail);
    }

    private void search(StreamFile file, long total, TraceOpening progress) throws TraceException {
        long end = file.end();
        if (end < whole) {
            throw new TraceException(file.path(), "it became shorter while it was read: " + (end - file.base())
                    + " bytes, expected at least " + (whole - file.base()));
        }
        long at = whole;
        long tell = at;
        while (at < end) {
            if (at >= tell) {
                progress.searched(at, total);
                tell = at + MAX_STRETCH_BYTES;
            }
            if (at == whole && wholeInARow >= MIN_STRETCH && takeStretch(file, end)) {
                at = whole;
                continue;
            }
            try {
                PacketHeader header = loader.load(file, at, end);
                checkFollows(header, last);
                if (at > whole) {
                    addDamage(file, at);
                }
                take(at, header, loader.checksum());
                at = whole;
                wholeInARow++;
            } catch (CorruptPacketException e) {
                reason = at == whole ? e.getMessage() : reason;
                wholeInARow = 0;
                at = bytesRead() < maxBytesRead ? find(file, at + 1, end) : end;
            }
        }
    }

    /** Takes many packets at once, if there are many in a row. Returns whether it took any. */
    private boolean takeStretch(StreamFile file, long end) throws TraceException {
        List<PacketCheck.Candidate> stretch = stretch(file, end);
        if (stretch.size() < MIN_STRETCH) {
            wholeInARow = 0;
            return false;
        }
        int good = check().whole(file, stretch);
        for (PacketCheck.Candidate packet : stretch.subList(0, good)) {
            take(packet.offset(), packet.header(), packet.checksum());
        }
        wholeInARow = good == stretch.size() ? MIN_STRETCH : 0;
        return good > 0;
    }

    /** What follows by its headers, each of which may be a lie. */
    private List<PacketCheck.Candidate> stretch(StreamFile file, long end) throws TraceException {
        List<PacketCheck.Candidate> stretch = new ArrayList<>();
        PacketHeader before = last;
        long at = whole;
        try {
            while (at < end && stretch.size() < MAX_STRETCH && at - whole < MAX_STRETCH_BYTES) {
                PacketHeader header = headers.header(file, at, end);
                checkFollows(header, before);
                stretch.add(new PacketCheck.Candidate(at, header, headers.checksum()));
                at += header.packetBytes();
                before = header;
            }
        } catch (CorruptPacketException e) {
            // Whoever loads this packet will say what is wrong with it.
            return stretch;
        }
        return stretch;
    }

    private void take(long offset, PacketHeader header, int checksum) throws TraceException {
        packets.add(offset, header, checksum);
        last = header;
        whole = offset + header.packetBytes();
    }

    private static void checkFollows(PacketHeader header, @Nullable PacketHeader before)
            throws CorruptPacketException {
        if (before != null) {
            header.checkFollows(before);
        }
    }

    /** What is left of a file behind which another one comes. */
    private void endFile(StreamFile file) {
        if (whole < file.end()) {
            addDamage(file, file.end());
        }
        if (file.number() == StreamStart.NUMBER) {
            last = StreamStart.withoutNumber(last);
        }
    }

    private void addDamage(StreamFile file, long end) {
        damages.add(whole, new DamagedRange(file.path(), file.inFile(whole), end - whole, reason));
    }

    /** Made when it is needed: a trace whose packets are known needs none. */
    private PacketCheck check() {
        PacketCheck known = check;
        if (known == null) {
            known = new PacketCheck(trace);
            check = known;
        }
        return known;
    }

    private long bytesRead() {
        PacketCheck known = check;
        return loader.bytesRead() + headers.bytesRead() + (known == null ? 0 : known.bytesRead()) + searchedBytes;
    }

    /** The next place that looks like the beginning of a packet; {@code end} if there is none. */
    private long find(StreamFile file, long from, long end) throws TraceException {
        byte[] window = new byte[(int) Math.min(SEARCH_WINDOW_BYTES, end - from)];
        long at = from;
        while (end - at >= PacketHeader.SIZE_BYTES) {
            int length = (int) Math.min(window.length, end - at);
            file.read(at, window, 0, length);
            searchedBytes += length;
            int lastPlace = length - signature.length;
            for (int i = 0; i <= lastPlace; i++) {
                if (window[i] == signature[0]
                        && Arrays.equals(window, i, i + signature.length, signature, 0, signature.length)) {
                    return at + i;
                }
            }
            at += lastPlace + 1;
        }
        return end;
    }
}
