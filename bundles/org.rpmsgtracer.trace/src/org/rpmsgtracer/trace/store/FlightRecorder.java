/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;

import org.rpmsgtracer.trace.ctf.PacketBuilder;
import org.rpmsgtracer.trace.ctf.PacketHeader;
import org.rpmsgtracer.trace.ctf.RecordView;

/**
 * Keeps the newest part of a trace while it is recorded: drops the oldest stream file when nothing of it belongs to what
 * is kept, and notes at the beginning of each file what holds by then. Does nothing where everything is kept. For one
 * thread.
 */
final class FlightRecorder {

    private final TraceFolder folder;
    private final UUID trace;
    private final Retention retention;
    private final StandingFacts facts;
    private final RecordView records = new RecordView();
    private final Deque<Extent> complete = new ArrayDeque<>();
    private long completeBytes;

    FlightRecorder(TraceFolder folder, UUID trace, Retention retention, StandingFacts facts) {
        this.folder = folder;
        this.trace = trace;
        this.retention = retention;
        this.facts = facts;
    }

    /**
     * Notes what holds before a stream file.
     *
     * @param first           the file's first packet, which is not written yet
     * @param discardedBefore the running total before it
     */
    void begin(int number, byte[] first, PacketHeader header, long discardedBefore) throws TraceException {
        if (!retention.isOn()) {
            return;
        }
        StandingPackets standing = number == 0 ? StandingPackets.NONE
                : StandingPackets.before(header.beginNs(), facts, trace);
        new StandingSection(retention, PacketBuilder.checksum(first), discardedBefore, standing)
                .write(new Sections(folder.path(), trace), number);
    }

    /** Takes note of a packet that was written. */
    void see(byte[] packet, PacketHeader header) throws TraceException {
        if (retention.isOn()) {
            StandingPackets.feed(facts, records, packet, header, folder.path());
        }
    }

    /** A stream file is complete; another one follows. */
    void completed(RecordedFile file) {
        complete.add(new Extent(file.number(), file.bytes(), file.lastPacketBytes(), file.endNs()));
        completeBytes += file.bytes();
    }

    /** Deletes the oldest files as long as their last packet is too old to be kept. */
    void drop(RecordedFile current) throws TraceException {
        while (retention.isOn() && !complete.isEmpty()) {
            Extent oldest = complete.getFirst();
            long bytesAfter = completeBytes - oldest.bytes + current.bytes();
            if (!retention.drops(oldest.lastPacketBytes + bytesAfter, current.endNs() - oldest.endNs)) {
                return;
            }
            folder.deleteStream(oldest.number, trace);
            complete.removeFirst();
            completeBytes -= oldest.bytes;
        }
    }

    /** A complete stream file. */
    private record Extent(int number, long bytes, int lastPacketBytes, long endNs) {}
}
