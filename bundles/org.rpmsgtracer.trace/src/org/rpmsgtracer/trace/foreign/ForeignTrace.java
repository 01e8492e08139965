/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.foreign;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.trace.event.Event;

/**
 * A CTF 1.8 trace of another tracer, or several that were recorded together: their events in time order. Memory is
 * bounded by a packet of each stream file. For one thread.
 */
public final class ForeignTrace implements Closeable {

    /** More than the metadata of a whole Linux kernel has. */
    private static final int MAX_METADATA_BYTES = 1 << 23;
    private static final int MAX_STREAM_FILES = 4096;
    private static final int MAX_SENTENCES = 64;

    private final List<TraceLayout> traces = new ArrayList<>();
    private final List<ForeignStream> files = new ArrayList<>();
    private final PriorityQueue<ForeignStream> later =
            new PriorityQueue<>(Comparator.comparingLong(ForeignStream::timeNs).thenComparing(ForeignStream::file));
    private final QueueNumbers queues = new QueueNumbers();
    private final LeftOut leftOut = new LeftOut();
    private final MessageDigest digest = sha256();
    private final Path folder;
    private UUID identity = new UUID(0, 0);
    private long clockOffsetNs;
    private @Nullable ForeignStream current;
    private boolean begun;
    private long ours;

    private ForeignTrace(Path folder) {
        this.folder = folder;
    }

    /** Whether a folder is a trace of another tracer, or holds some: directly or, like a session of LTTng, deeper. */
    public static boolean isIn(Path folder) throws IOException {
        return !TraceFolders.find(folder).isEmpty();
    }

    /**
     * Opens all such traces of a folder.
     *
     * @throws ForeignTraceException if there is none, or the metadata of one cannot be understood
     * @throws IOException           if the folder cannot be read
     */
    public static ForeignTrace open(Path folder) throws IOException {
        ForeignTrace trace = new ForeignTrace(folder);
        try {
            trace.openTraces();
            return trace;
        } catch (IOException | RuntimeException e) {
            trace.close();
            throw e;
        }
    }

    private void openTraces() throws IOException {
        List<Path> folders = TraceFolders.find(folder);
        if (folders.isEmpty()) {
            throw new ForeignTraceException(folder, "there is no CTF trace of another tracer");
        }
        for (Path each : folders) {
            traces.add(layout(each.resolve(TraceFolders.METADATA)));
        }
        align(folders);
        FileWindow.Memory memory = new FileWindow.Memory();
        for (int i = 0; i < folders.size(); i++) {
            openStreams(folders.get(i), traces.get(i), memory);
        }
        identity = UUID.nameUUIDFromBytes(digest.digest());
    }

    private TraceLayout layout(Path metadata) throws IOException {
        if (Files.size(metadata) > MAX_METADATA_BYTES) {
            throw new ForeignTraceException(metadata, "it has " + Files.size(metadata) + " bytes, expected at most "
                    + MAX_METADATA_BYTES);
        }
        byte[] bytes = Files.readAllBytes(metadata);
        digest.update(bytes);
        try {
            return new TraceLayout(TsdlParser.parse(MetadataText.of(bytes)));
        } catch (TsdlException e) {
            throw new ForeignTraceException(metadata, String.valueOf(e.getMessage()));
        }
    }

    /** The clock of the trace that is made begins where the earliest of the clocks does. */
    private void align(List<Path> folders) throws IOException {
        try {
            clockOffsetNs = Math.max(0, clocks().stream().mapToLong(ClockScale::offsetNs).min().orElse(0));
            for (int i = 0; i < traces.size(); i++) {
                for (StreamLayout stream : traces.get(i).streams()) {
                    Description.Clock clock = stream.clock();
                    long shiftNs = clock.name().isEmpty()
                            ? 0
                            : Math.subtractExact(ClockScale.offsetNs(clock), clockOffsetNs);
                    traces.get(i).merge(stream, new ClockScale(clock.frequency(), shiftNs),
                            queues.source(name(folders, i, stream)));
                }
            }
        } catch (ArithmeticException e) {
            throw new ForeignTraceException(folder, "the offset of a clock does not fit in 64 bits of nanoseconds");
        }
    }

    private static String name(List<Path> folders, int trace, StreamLayout stream) {
        return "stream " + Long.toUnsignedString(stream.id())
                + (folders.size() > 1 ? " in " + folders.get(trace) : "");
    }

    private Set<Description.Clock> clocks() {
        return traces.stream().flatMap(trace -> trace.streams().stream()).map(StreamLayout::clock)
                .filter(clock -> !clock.name().isEmpty()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @SuppressWarnings("resource") // closed with the trace
    private void openStreams(Path in, TraceLayout trace, FileWindow.Memory memory) throws IOException {
        List<Path> streams = TraceFolders.content(in,
                file -> Files.isRegularFile(file) && !file.endsWith(TraceFolders.METADATA) && Files.size(file) > 0);
        if (files.size() + streams.size() > MAX_STREAM_FILES) {
            throw new ForeignTraceException(in, "found more than " + MAX_STREAM_FILES + " stream files");
        }
        for (Path file : streams) {
            try {
                files.add(new ForeignStream(file, trace, memory));
            } catch (IOException e) {
                throw new ForeignTraceException(file, "it cannot be opened", e);
            }
            digest.update(String.valueOf(file.getFileName()).getBytes(StandardCharsets.UTF_8));
            digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, Files.size(file)));
        }
    }

    /** Goes to the next event, whether it is one of ours or not; false after the last. */
    public boolean advance() {
        if (!begun) {
            begun = true;
            files.forEach(this::enqueue);
        } else if (current != null) {
            ForeignStream same = current;
            current = null;
            if (isNextOf(same)) {
                current = same;
                return true;
            }
        }
        current = later.poll();
        return current != null;
    }

    /** Goes on in a file: true if its next event is the next of all, else the file waits for its turn. */
    @SuppressWarnings("resource") // closed with the trace
    private boolean isNextOf(ForeignStream file) {
        if (!file.advance()) {
            return false;
        }
        ForeignStream other = later.peek();
        if (other == null || file.timeNs() < other.timeNs()) {
            return true;
        }
        later.add(file);
        return false;
    }

    private void enqueue(ForeignStream file) {
        if (file.advance()) {
            later.add(file);
        }
    }

    /** The event at hand if it is one of ours; else it is counted. To be asked once for each event. */
    public Optional<Event> event() {
        ForeignStream stream = current;
        if (stream == null) {
            throw new IllegalStateException("there is no event at hand");
        }
        EventLayout layout = stream.event();
        if (layout.maker().isEmpty()) {
            leftOut.foreign(layout);
            return Optional.empty();
        }
        try {
            Event event = stream.made(layout.maker().get());
            ours++;
            return Optional.of(event);
        } catch (UnusableException e) {
            leftOut.unusable(layout, stream.place(), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** An identity for the trace that is made: equal for equal metadata and stream files of equal names and sizes. */
    public UUID identity() {
        return identity;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("each Java platform has SHA-256", e);
        }
    }

    /** Nanoseconds from the Unix epoch to the zero of the events' times. */
    public long clockOffsetNs() {
        return clockOffsetNs;
    }

    /** What the recordings say of themselves; of entries with the same name the first. */
    public Map<String, String> environment() {
        Map<String, String> all = new LinkedHashMap<>();
        traces.forEach(trace -> trace.description().environment().forEach(all::putIfAbsent));
        return all;
    }

    /** Bytes of all stream files. */
    public long sizeBytes() {
        return files.stream().mapToLong(ForeignStream::sizeBytes).sum();
    }

    /** How many of them have been read. */
    public long doneBytes() {
        return files.stream().mapToLong(ForeignStream::doneBytes).sum();
    }

    /** Events that the tracers say they dropped, as far as the files have been read. */
    public long discarded() {
        return files.stream().mapToLong(ForeignStream::discarded)
                .reduce(0, (sum, more) -> Math.min(sum, Long.MAX_VALUE - more) + more);
    }

    /** Events of ours that were read. */
    public long ourEvents() {
        return ours;
    }

    /** Events of other kinds that were read. */
    public long foreignEvents() {
        return leftOut.foreignEvents();
    }

    /** What could not be taken over so far, and what was decided in the merge; one sentence each. */
    public List<String> leftOut() {
        List<String> all = new ArrayList<>();
        for (ForeignStream file : files) {
            String damage = file.damage();
            if (damage != null && all.size() < MAX_SENTENCES) {
                all.add(damage);
            }
            if (file.missingPackets() > 0 && all.size() < MAX_SENTENCES) {
                all.add(file.file() + ": " + file.missingPackets() + " packets are missing");
            }
        }
        unrelatedClocks().ifPresent(all::add);
        all.addAll(queues.sentences());
        all.addAll(leftOut.sentences());
        return all;
    }

    private Optional<String> unrelatedClocks() {
        Set<Description.Clock> clocks = clocks();
        boolean related = clocks.stream().allMatch(Description.Clock::absolute)
                || clocks.stream().map(Description.Clock::identity).distinct().count() <= 1
                        && clocks.stream().noneMatch(clock -> clock.identity().isEmpty());
        if (clocks.size() < 2 || related) {
            return Optional.empty();
        }
        return Optional.of("the clocks " + clocks.stream().map(clock -> '"' + Excerpt.of(clock.name()) + '"').distinct()
                .limit(MAX_SENTENCES).collect(Collectors.joining(", "))
                + " are put beside each other by their offsets; nothing says how well that fits");
    }

    @Override
    public void close() throws IOException {
        for (ForeignStream file : files) {
            file.close();
        }
    }
}
