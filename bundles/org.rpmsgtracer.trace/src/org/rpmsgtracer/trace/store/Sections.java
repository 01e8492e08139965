/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.trace.ctf.CorruptPacketException;

/**
 * What is kept beside the events of a trace, in its sub-folder {@code .rpmsgtracer}: sections, each of a name and a
 * version of its own. Any of them may be missing or damaged. Any thread.
 */
public final class Sections {

    private static final String FOLDER = ".rpmsgtracer";
    private static final String UNFINISHED = ".new";
    private static final AtomicInteger MADE = new AtomicInteger();

    private final Path folder;
    private final UUID trace;
    private final List<String> problems = new ArrayList<>();
    private boolean readOnly;
    private volatile @Nullable PacketTable stream;

    /** @param traceFolder the folder {@code NAME.rpmsgtrace} */
    Sections(Path traceFolder, UUID trace) {
        this.folder = traceFolder.resolve(FOLDER);
        this.trace = trace;
    }

    /**
     * Opens a section, all bytes of which are read and checked.
     *
     * @param version what the caller understands
     * @return the caller's own; empty if there is none that can be used; {@link #problems} says why, unless it just is not there
     */
    @SuppressWarnings("resource") // the caller's own
    public Optional<Section> open(String name, int version) {
        Optional<SectionReader> found = openOfAnyState(name, version);
        if (found.isEmpty() || covers(found.get().header())) {
            return found.map(Section.class::cast);
        }
        addProblem(place(name) + ": this part of the index is of another state of the trace and is not used");
        try {
            found.get().close();
        } catch (TraceException e) {
            addProblem(e.getMessage());
        }
        return Optional.empty();
    }

    /** Opens a section whether it covers the stream as it is or not. */
    @SuppressWarnings("resource") // the caller's own
    Optional<SectionReader> openOfAnyState(String name, int version) {
        Path file = place(name);
        try {
            return Optional.of(SectionReader.open(file, trace, name, version));
        } catch (CorruptPacketException e) {
            addProblem(file + ": this part of the index cannot be used: " + e.getMessage());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            addProblem(new TraceException(file, "this part of the index cannot be read", e).getMessage());
        }
        return Optional.empty();
    }

    /**
     * Begins a section, which replaces that of the same name when it is committed. Where the trace's folder cannot be
     * written it is a temporary file.
     *
     * @return the caller's own
     * @throws TraceException if no file can be made at all
     */
    @SuppressWarnings("resource") // the caller's own
    public SectionWriter create(String name, int version) throws TraceException {
        Path place = place(name);
        try {
            Files.createDirectories(folder);
            removeLeftovers(name);
            Path fresh = folder.resolve(
                    "." + name + "." + ProcessHandle.current().pid() + "." + MADE.incrementAndGet() + UNFINISHED);
            return new SectionWriter(SteadyFile.create(fresh), this, name, version, Optional.of(place));
        } catch (IOException e) {
            sayReadOnly(e);
        }
        return temporary(name, version);
    }

    /**
     * Removes a section.
     *
     * @throws TraceException if it stays
     */
    public void delete(String name) throws TraceException {
        Path file = place(name);
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new TraceException(file, "it cannot be deleted", e);
        }
    }

    /** What went wrong with sections so far, one sentence each, for people. */
    public synchronized List<String> problems() {
        return List.copyOf(problems);
    }

    UUID trace() {
        return trace;
    }

    /** From now on sections are of this stream: those that cover another one are not opened. */
    void follow(PacketTable packets) {
        stream = packets;
    }

    /** The checksum of one of the packets that a section covers; 0 if it covers none, or nobody knows the stream. */
    int checksum(int packet, int covered) {
        PacketTable packets = stream;
        return packets == null || covered == 0 ? 0 : packets.get(packet).checksum();
    }

    private boolean covers(SectionHeader header) {
        PacketTable packets = stream;
        int covered = header.coveredPackets();
        return packets == null || covered == 0 || covered > 0 && covered <= packets.size()
                && packets.get(0).checksum() == header.firstPacket()
                && packets.get(covered - 1).checksum() == header.lastPacket();
    }

    @SuppressWarnings("resource") // the caller's own
    private SectionWriter temporary(String name, int version) throws TraceException {
        Path file = folder.resolve(name);
        try {
            file = Files.createTempFile("rpmsgtracer-" + name + "-", UNFINISHED);
            return new SectionWriter(SteadyFile.openWritable(file), this, name, version, Optional.empty());
        } catch (IOException e) {
            throw new TraceException(file, "the index can be kept neither there nor in a temporary file", e);
        }
    }

    /** Deletes what processes that have ended left unfinished. */
    private void removeLeftovers(String name) throws IOException {
        try (DirectoryStream<Path> unfinished = Files.newDirectoryStream(folder, "." + name + ".*" + UNFINISHED)) {
            for (Path file : unfinished) {
                String[] parts = String.valueOf(file.getFileName()).split("\\.");
                if (parts.length > 2 && parts[2].matches("\\d{1,18}")
                        && ProcessHandle.of(Long.parseLong(parts[2])).isEmpty()) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private synchronized void sayReadOnly(IOException cause) {
        if (!readOnly) {
            readOnly = true;
            problems.add(new TraceException(folder, "nothing can be written there, so that the index is kept in "
                    + "temporary files", cause).getMessage());
        }
    }

    private synchronized void addProblem(String sentence) {
        if (!problems.contains(sentence)) {
            problems.add(sentence);
        }
    }

    /** Where a section belongs. */
    Path place(String name) {
        SectionHeader.requireName(name);
        return folder.resolve(name);
    }
}
