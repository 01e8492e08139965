/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.rpmsgtracer.trace.ctf.PacketBuilder;

/** Makes a trace as if it had been closed: whole packets and nothing else, an index, complete metadata. */
public final class TraceRepair {

    private static final int COPIED_AT_ONCE_BYTES = 1 << 16;

    private TraceRepair() {}

    /**
     * Repairs a trace that nobody records into. A whole trace stays as it is.
     *
     * @throws TraceException if it is not a trace that this version can read, or a file cannot be written
     */
    public static RepairResult repair(Path folder) throws TraceException {
        return repair(folder, StandingFacts.None::new);
    }

    /**
     * Repairs a trace that nobody records into. A whole trace stays as it is, and of what a flight recorder left exactly
     * that is kept which was to be kept.
     *
     * @param facts makes such as have seen nothing yet
     * @throws TraceException if it is not a trace that this version can read, or a file cannot be written
     */
    public static RepairResult repair(Path folder, Supplier<? extends StandingFacts> facts) throws TraceException {
        TraceFolder place = new TraceFolder(folder);
        List<DamagedRange> damages;
        Optional<TornTail> tornTail;
        TraceInfo info;
        RecordedNames names;
        try (TraceReader trace = TraceReader.open(folder)) {
            info = trace.info();
            names = names(trace);
            damages = trace.damages();
            tornTail = trace.tornTail();
        }
        if (!damages.isEmpty() || tornTail.isPresent()) {
            new Sections(folder, info.uuid()).delete(StreamSection.NAME);
        }
        for (int file : place.streams()) {
            makeWhole(place, file, damages, tornTail);
        }
        keepNewest(place, info, facts);
        long events = 0;
        for (int file : place.streams()) {
            events += PacketIndexWriter.writeAnew(place, file, info.uuid());
        }
        place.writeMetadata(info.toMetadata(names));
        return result(events, damages, tornTail);
    }

    private static RecordedNames names(TraceReader trace) throws TraceException {
        RecordedNames names = new RecordedNames();
        try {
            EventCursor cursor = trace.cursor();
            while (cursor.advance()) {
                names.see(cursor.event());
            }
        } catch (TraceReadException e) {
            throw e.getCause();
        }
        return names;
    }

    /** Removes from a file of the stream what is no packet. */
    private static void makeWhole(TraceFolder folder, int file, List<DamagedRange> damages,
            Optional<TornTail> tornTail) throws TraceException {
        Path stream = folder.stream(file);
        List<DamagedRange> here = damages.stream().filter(damage -> damage.file().equals(stream)).toList();
        Optional<TornTail> tail = tornTail.filter(torn -> torn.file().equals(stream));
        if (tail.isPresent()) {
            cut(stream, tail.get().validBytes());
        }
        if (!here.isEmpty()) {
            folder.writeStream(file, out -> copyWhole(stream, here, out));
        }
    }

    private static void copyWhole(Path stream, List<DamagedRange> damages, OutputStream out) throws IOException {
        try (SteadyFile file = SteadyFile.open(stream)) {
            long at = 0;
            for (DamagedRange damage : damages) {
                copy(file, at, damage.offset(), out);
                at = damage.offset() + damage.lengthBytes();
            }
            copy(file, at, file.length(), out);
        }
    }

    private static void copy(SteadyFile from, long start, long end, OutputStream out) throws IOException {
        byte[] part = new byte[COPIED_AT_ONCE_BYTES];
        for (long at = start; at < end;) {
            int length = (int) Math.min(part.length, end - at);
            from.read(at, ByteBuffer.wrap(part, 0, length));
            out.write(part, 0, length);
            at += length;
        }
    }

    private static void cut(Path stream, long lengthBytes) throws TraceException {
        try (SteadyFile file = SteadyFile.openWritable(stream)) {
            file.truncate(lengthBytes);
        } catch (IOException e) {
            throw new TraceException(stream, "the torn tail cannot be removed", e);
        }
    }

    /** Ends what a flight recorder did not: its first file tells what was to be kept, unless it was cut already. */
    private static void keepNewest(TraceFolder folder, TraceInfo info, Supplier<? extends StandingFacts> facts)
            throws TraceException {
        UUID trace = info.uuid();
        int first = folder.streams().getFirst();
        Optional<StandingSection> start = StandingSection.read(new Sections(folder.path(), trace), trace, first);
        if (start.isPresent() && isOf(start.get(), folder.stream(first), trace)) {
            new RetentionCut(folder, trace, start.get().retention(), Long.MIN_VALUE, facts.get()).apply();
        }
        folder.deleteStandingSections(trace);
    }

    private static boolean isOf(StandingSection start, Path stream, UUID trace) throws TraceException {
        try (PacketWalk walk = PacketWalk.open(stream, trace)) {
            return walk.advance() && PacketBuilder.checksum(walk.packet()) == start.firstChecksum();
        }
    }

    private static RepairResult result(long events, List<DamagedRange> damages, Optional<TornTail> tornTail) {
        long damaged = damages.stream().mapToLong(DamagedRange::lengthBytes).sum();
        long torn = tornTail.map(TornTail::droppedBytes).orElse(0L);
        Stream<String> sentences = Stream.concat(damages.stream().map(DamagedRange::sentence),
                tornTail.map(TornTail::sentence).stream());
        return new RepairResult(events, damaged + torn, sentences.toList());
    }
}
