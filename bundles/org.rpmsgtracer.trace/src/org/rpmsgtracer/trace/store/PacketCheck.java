/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.rpmsgtracer.trace.ctf.CorruptPacketException;
import org.rpmsgtracer.trace.ctf.PacketHeader;

/** Checks by several threads at once that packets are whole whose headers are known. Asked by one thread. */
final class PacketCheck {

    /**
     * A packet whose header was read.
     *
     * @param offset where it begins in the stream
     */
    record Candidate(long offset, PacketHeader header, int checksum) {

        long endOffset() {
            return offset + header.packetBytes();
        }
    }

    private static final int MAX_THREADS = 8;
    private static final int AT_ONCE_BYTES = 1 << 18;

    private final List<PacketLoader> loaders;

    PacketCheck(UUID trace) {
        int threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MAX_THREADS);
        loaders = Stream.generate(() -> new PacketLoader(trace, AT_ONCE_BYTES)).limit(threads).toList();
    }

    /**
     * How many of the packets are whole, up to the first one that is not.
     *
     * @param packets of one file, one behind the other
     */
    int whole(StreamFile file, List<Candidate> packets) throws TraceException {
        try {
            return IntStream.range(0, loaders.size()).parallel().map(part -> firstDamaged(file, packets, part)).min()
                    .orElse(0);
        } catch (TraceReadException e) {
            throw e.getCause();
        }
    }

    /** Bytes read so far. */
    long bytesRead() {
        return loaders.stream().mapToLong(PacketLoader::bytesRead).sum();
    }

    private int firstDamaged(StreamFile file, List<Candidate> packets, int part) {
        PacketLoader loader = loaders.get(part);
        loader.forget();
        int count = packets.size();
        int end = (part + 1) * count / loaders.size();
        for (int i = part * count / loaders.size(); i < end; i++) {
            Candidate packet = packets.get(i);
            try {
                PacketHeader header = loader.load(file, packet.offset(), packets.getLast().endOffset());
                if (!header.equals(packet.header()) || loader.checksum() != packet.checksum()) {
                    return i;
                }
            } catch (CorruptPacketException e) {
                return i;
            } catch (TraceException e) {
                throw new TraceReadException(e);
            }
        }
        return count;
    }
}
