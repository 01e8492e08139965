/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.session;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;

import org.rpmsgtracer.capture.dump.CaptureException;
import org.rpmsgtracer.capture.dump.ImageCapture;
import org.rpmsgtracer.capture.dump.MemoryImage;
import org.rpmsgtracer.trace.ctf.CorruptPacketException;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.foreign.ForeignTrace;
import org.rpmsgtracer.trace.store.RecordCursor;
import org.rpmsgtracer.trace.store.TraceInfo;
import org.rpmsgtracer.trace.store.TraceReader;
import org.rpmsgtracer.trace.store.TraceWriter;

/** Makes a trace from a file or folder of another kind. The same input gives the same trace, byte for byte. */
public final class TraceImport {

    /** What traces made from memory images name as their source. */
    static final String MEMORY_IMAGE = "memory-image";

    private static final int BLOCK_BYTES = 1 << 16;

    private TraceImport() {}

    /**
     * Imports a file or folder, whose kind its content tells. If that does not succeed, nothing is left behind.
     *
     * @param input  a memory image; or a trace, which is copied as far as it is whole; or a CTF trace of another
     *               tracer, of which the events are taken that are ours by name and fields
     * @param folder the trace folder to make; must not exist or be empty
     * @return what of the input is missing, one sentence for each place; empty if all of it was imported
     * @throws IOException           if the input cannot be read or the trace cannot be written; the message is one
     *                               sentence that names the file
     * @throws CancellationException if {@code progress} says so
     */
    public static List<String> run(Path input, Path folder, Progress progress) throws IOException {
        return switch (InputKind.detect(input)) {
            case MEMORY_IMAGE -> importImage(input, folder, progress);
            case TRACE -> importTrace(input, folder, progress);
            case FOREIGN_TRACE -> importForeign(input, folder, progress);
        };
    }

    private static List<String> importImage(Path input, Path folder, Progress progress) throws IOException {
        List<Event> events = new ArrayList<>();
        try {
            ImageCapture.record(MemoryImage.open(input), events::add, progress::cancelled);
        } catch (CaptureException e) {
            throw new InputException(String.valueOf(e.getMessage()), e);
        }
        TraceInfo info = new TraceInfo(identity(input), MEMORY_IMAGE, TraceInfo.RPMSG_TRACER, ToolVersion.TEXT, 0,
                Map.of("image", String.valueOf(input.getFileName())));
        NewTrace.write(folder, info, writer -> {
            WorkDone work = new WorkDone(progress, events.size());
            for (Event event : events) {
                writer.accept(event);
                work.one();
            }
        });
        return List.of();
    }

    /** Equal content is the same trace, whatever the file is called. */
    private static UUID identity(Path image) throws IOException {
        try (InputStream in = Files.newInputStream(image)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] block = new byte[BLOCK_BYTES];
            for (int read = in.read(block); read > 0; read = in.read(block)) {
                digest.update(block, 0, read);
            }
            return UUID.nameUUIDFromBytes(digest.digest());
        } catch (IOException e) {
            throw new InputException(image, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("each Java platform has SHA-256", e);
        }
    }

    private static List<String> importTrace(Path input, Path folder, Progress progress) throws IOException {
        try (TraceReader reader = TraceReader.open(input)) {
            NewTrace.write(folder, reader.info(), writer -> {
                copy(reader.records(), writer, new WorkDone(progress, reader.eventCount()));
                writer.addDiscarded(reader.discarded());
            });
            return MissingParts.of(reader);
        }
    }

    private static void copy(RecordCursor packets, TraceWriter writer, WorkDone work) {
        while (packets.advancePacket()) {
            try {
                while (packets.records().advance()) {
                    writer.append(packets.records(), 0);
                    work.one();
                }
            } catch (CorruptPacketException e) {
                packets.reject(e);
            }
        }
    }

    private static List<String> importForeign(Path input, Path folder, Progress progress) throws IOException {
        try (ForeignTrace foreign = ForeignTrace.open(input)) {
            ForeignImport events = new ForeignImport(input, foreign);
            List<String> leftOut = new ArrayList<>();
            NewTrace.write(folder, events.info(), writer -> {
                events.copyTo(writer, progress);
                writer.addDiscarded(foreign.discarded());
                leftOut.addAll(events.leftOut());
            });
            return leftOut;
        }
    }
}
