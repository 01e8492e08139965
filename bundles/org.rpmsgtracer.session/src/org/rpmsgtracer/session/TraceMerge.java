/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.session;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import org.rpmsgtracer.trace.store.TraceInfo;
import org.rpmsgtracer.trace.store.TraceReadException;

/**
 * Makes one trace of several. Parts of one recording that follow one another become that recording again, or a larger
 * part of it: its events as they were stored, byte for byte. Different recordings are merged by time, on the clock of
 * the one that begins earliest, and their virtqueues get numbers of their own. Memory does not grow with the traces.
 */
public final class TraceMerge {

    /** What traces made of recordings from different sources name as their source. */
    static final String SOURCE = "merge";

    private final List<OpenedPart> parts;
    private final List<JoinedParts> recordings;

    private TraceMerge(List<OpenedPart> parts, Progress progress) {
        this.parts = parts;
        long events = parts.stream().mapToLong(OpenedPart::eventCount).sum();
        WorkDone work = new WorkDone(progress, events);
        Map<UUID, List<OpenedPart>> byRecording = parts.stream().collect(Collectors
                .groupingBy(part -> part.part().recording(), LinkedHashMap::new, Collectors.toList()));
        recordings = byRecording.values().stream().map(each -> new JoinedParts(each, work)).toList();
    }

    /**
     * Merges.
     *
     * @param inputs traces, at least one
     * @param output the trace folder to make; must not exist or be empty, and is as before if merging fails
     * @throws IOException           if an input cannot be read or the trace cannot be written; the message is one
     *                               sentence that names the file
     * @throws CancellationException if {@code progress} says so
     */
    public static CutResult run(List<Path> inputs, Path output, Progress progress) throws IOException {
        try (Opened opened = new Opened()) {
            for (Path input : inputs) {
                opened.open(input, progress);
            }
            return new TraceMerge(opened.parts, progress).writeTo(output);
        } catch (TraceReadException e) {
            throw e.getCause();
        }
    }

    private CutResult writeTo(Path output) throws IOException {
        List<String> missing = new ArrayList<>();
        recordings.forEach(recording -> missing.addAll(recording.gaps()));
        JoinedParts first = recordings.getFirst();
        boolean oneWhole = recordings.size() == 1 && missing.isEmpty();
        ClockAlignment clocks = ClockAlignment.of(recordings.stream().map(JoinedParts::info).toList(),
                recordings.stream().map(JoinedParts::name).toList());
        TraceInfo info = oneWhole ? first.whole().describe(first.info()) : describe(clocks);
        if (recordings.size() > 1) {
            missing.addAll(clocks.doubts());
        }
        MergedRecords merged = new MergedRecords(recordings, clocks.shiftsNs());
        NewTrace.write(output, info, merged::writeTo);
        if (merged.leftOut() > 0) {
            missing.add(output + ": " + merged.leftOut() + " events are left out, for there are more virtqueues than"
                    + " numbers, or times beyond the clock's range");
        }
        parts.forEach(part -> missing.addAll(part.missing()));
        return new CutResult(merged.events(), merged.restated(), missing);
    }

    private TraceInfo describe(ClockAlignment clocks) {
        String identity = parts.stream().map(part -> part.info().uuid().toString())
                .collect(Collectors.joining(","));
        List<String> sources = recordings.stream().map(each -> each.info().source()).distinct().toList();
        return new TraceInfo(UUID.nameUUIDFromBytes(("merge/" + identity).getBytes(StandardCharsets.UTF_8)),
                sources.size() == 1 ? sources.getFirst() : SOURCE, TraceInfo.RPMSG_TRACER, ToolVersion.TEXT,
                clocks.offsetNs(), Map.of("merged_from", identity));
    }

    /** The inputs, closed together. */
    private static final class Opened implements Closeable {

        private final List<OpenedPart> parts = new ArrayList<>();

        void open(Path input, Progress progress) throws IOException {
            parts.add(OpenedPart.open(input, progress));
        }

        @Override
        public void close() throws IOException {
            List<IOException> troubles = new ArrayList<>();
            for (OpenedPart part : parts) {
                try {
                    part.close();
                } catch (IOException e) {
                    troubles.add(e);
                }
            }
            if (!troubles.isEmpty()) {
                throw troubles.getFirst();
            }
        }
    }
}
