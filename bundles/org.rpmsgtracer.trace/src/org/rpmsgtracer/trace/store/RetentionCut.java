/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.rpmsgtracer.trace.ctf.PacketBuilder;
import org.rpmsgtracer.trace.ctf.PacketHeader;
import org.rpmsgtracer.trace.ctf.RecordView;

/**
 * Makes of what a flight recorder left exactly what is to be kept: older packets go, and what they said that still holds
 * comes first. The steps and their order are those of {@code trace-format.md}. The stream's files consist of whole
 * packets. For one thread.
 */
final class RetentionCut {

    private final TraceFolder folder;
    private final UUID trace;
    private final Retention retention;
    private final long fromNs;
    private final StandingFacts facts;
    private final Sections sections;

    /**
     * @param fromNs packets that end before are not kept either
     * @param facts  that have seen nothing yet
     */
    RetentionCut(TraceFolder folder, UUID trace, Retention retention, long fromNs, StandingFacts facts) {
        this.folder = folder;
        this.trace = trace;
        this.retention = retention;
        this.fromNs = fromNs;
        this.facts = facts;
        this.sections = new Sections(folder.path(), trace);
    }

    /** Cuts, and writes the index of each file that is changed by that. */
    void apply() throws TraceException {
        List<Integer> files = folder.streams();
        Optional<StandingSection> start = StandingSection.read(sections, trace, files.getFirst());
        if (start.isPresent()) {
            start.get().standing().feed(facts, trace, folder.path());
        }
        long discarded = start.map(StandingSection::discardedBefore).orElse(0L);
        long totalBytes = 0;
        for (int file : files) {
            totalBytes += length(file);
        }
        long endNs = lastEndNs(files);
        long bytesFromHereOn = totalBytes;
        RecordView records = new RecordView();
        for (int file : files) {
            try (PacketWalk walk = PacketWalk.open(folder.stream(file), trace)) {
                while (walk.advance()) {
                    PacketHeader header = walk.header();
                    if (isKept(header, bytesFromHereOn, endNs)) {
                        boolean isWhole = file == 0 && walk.offset() == 0;
                        if (!isWhole) {
                            cut(files, file, walk.offset(), header, discarded);
                        }
                        return;
                    }
                    StandingPackets.feed(facts, records, walk.packet(), header, walk.path());
                    discarded = header.discarded();
                    bytesFromHereOn -= header.packetBytes();
                }
            }
        }
    }

    private boolean isKept(PacketHeader packet, long bytesFromItOn, long endNs) {
        boolean isLast = bytesFromItOn == packet.packetBytes();
        return isLast || !retention.drops(bytesFromItOn, endNs - packet.endNs()) && packet.endNs() >= fromNs;
    }

    private long length(int file) throws TraceException {
        try (PacketWalk walk = PacketWalk.open(folder.stream(file), trace)) {
            return walk.length();
        }
    }

    private long lastEndNs(List<Integer> files) throws TraceException {
        long endNs = 0;
        for (int file : files.reversed()) {
            try (PacketWalk walk = PacketWalk.open(folder.stream(file), trace)) {
                while (walk.advance()) {
                    endNs = walk.header().endNs();
                }
            }
            if (endNs > 0) {
                break;
            }
        }
        return endNs;
    }

    private void cut(List<Integer> files, int firstFile, long offset, PacketHeader first, long discarded)
            throws TraceException {
        StandingPackets standing = StandingPackets.before(first.beginNs(), facts, trace);
        sections.delete(StreamSection.NAME);
        for (int file : files) {
            if (file < firstFile) {
                folder.deleteStream(file, trace);
            }
        }
        folder.sync();
        long missing = Math.max(0, standing.packets().size() - first.sequence());
        Renumbering renumbering = new Renumbering(missing, discarded);
        replace(firstFile, offset, renumbering,
                out -> standing.writeTo(out, trace, first.sequence() + missing, folder.stream(firstFile)));
        for (int file : files) {
            if (file > firstFile && renumbering.changesAnything()) {
                replace(file, 0, renumbering, out -> {});
            }
        }
        folder.sync();
    }

    private void replace(int file, long from, Renumbering renumbering, TraceFolder.Content before)
            throws TraceException {
        folder.deleteIndex(file);
        try (PacketWalk walk = PacketWalk.open(folder.stream(file), trace)) {
            walk.goTo(from);
            folder.writeStream(file, out -> {
                before.writeTo(out);
                while (walk.advance()) {
                    copy(walk, renumbering, out);
                }
            });
        }
        PacketIndexWriter.writeAnew(folder, file, trace);
    }

    private void copy(PacketWalk from, Renumbering renumbering, OutputStream out) throws IOException {
        byte[] packet = from.packet();
        PacketHeader header = from.header();
        if (renumbering.changesAnything()) {
            PacketBuilder.renumber(packet, header, trace, header.sequence() + renumbering.added,
                    header.discarded() - renumbering.discarded);
        }
        out.write(packet, 0, header.packetBytes());
    }

    /**
     * How the numbers of the kept packets change.
     *
     * @param added     to sequence numbers
     * @param discarded subtracted from the running total
     */
    private record Renumbering(long added, long discarded) {

        boolean changesAnything() {
            return added != 0 || discarded != 0;
        }
    }
}
