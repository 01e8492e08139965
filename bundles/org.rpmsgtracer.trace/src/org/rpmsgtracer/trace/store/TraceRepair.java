/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

import org.rpmsgtracer.trace.ctf.StoredPacket;

/** Makes a trace as if it had been closed: whole packets and nothing else, an index, complete metadata. */
public final class TraceRepair {

    private TraceRepair() {}

    /**
     * Repairs a trace that nobody records into. A whole trace stays as it is.
     *
     * @throws TraceException if it is not a trace that this version can read, or a file cannot be written
     */
    public static RepairResult repair(Path folder) throws TraceException {
        TraceFolder place = new TraceFolder(folder);
        try (TraceReader trace = TraceReader.open(folder)) {
            RecordedNames names = names(trace);
            PacketTable kept = new PacketTable();
            trace.packets().stream().map(StoredPacket::header).forEach(kept::append);
            if (!trace.damages().isEmpty()) {
                place.writeStream(trace::copyPackets);
            } else if (trace.tornTail().isPresent()) {
                cut(place.stream(), kept.endOffset());
            }
            place.writeIndex(trace.info().uuid(), kept.toList());
            place.writeMetadata(trace.info().toMetadata(names));
            return result(trace);
        }
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

    private static void cut(Path stream, long lengthBytes) throws TraceException {
        try (FileChannel channel = FileChannel.open(stream, StandardOpenOption.WRITE)) {
            channel.truncate(lengthBytes);
        } catch (IOException e) {
            throw new TraceException(stream, "the torn tail cannot be removed", e);
        }
    }

    private static RepairResult result(TraceReader trace) {
        long damaged = trace.damages().stream().mapToLong(DamagedRange::lengthBytes).sum();
        long torn = trace.tornTail().map(TornTail::droppedBytes).orElse(0L);
        Stream<String> sentences = Stream.concat(trace.damages().stream().map(DamagedRange::sentence),
                trace.tornTail().map(TornTail::sentence).stream());
        return new RepairResult(trace.eventCount(), damaged + torn, sentences.toList());
    }
}
