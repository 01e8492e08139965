/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files of a stream in order. While the trace grows new ones may appear behind the last one, and the oldest may be
 * deleted: those that were found stay open. One thread looks, any thread reads.
 */
final class StreamFiles implements Closeable {

    /** More than any recorder makes; a folder of more is made to be slow to read. */
    private static final int MAX_FILES = 1 << 16;
    private static final Pattern NAME = Pattern.compile("stream_0(?:_([1-9]\\d{0,8}))?");

    private final Path folder;
    private final StreamStart start;
    private volatile List<StreamFile> files = List.of();
    private Optional<String> foreign = Optional.empty();

    private StreamFiles(Path folder, StreamStart start) {
        this.folder = folder;
        this.start = start;
    }

    /**
     * Opens all files there are, and what has to be read before them.
     *
     * @throws TraceException if there is none, or one cannot be opened
     */
    @SuppressWarnings("resource") // the files that are returned belong to the caller
    static StreamFiles open(Path folder, StreamStart start) throws TraceException {
        StreamFiles files = new StreamFiles(folder, start);
        try {
            files.look();
            return files;
        } catch (TraceException e) {
            files.closeAfter(e);
            throw e;
        }
    }

    /** Looks which files there are by now, and how long they are. */
    synchronized void look() throws TraceException {
        if (files.isEmpty()) {
            openFirst();
        }
        SortedMap<Integer, Path> found = list();
        files.getLast().look();
        for (var entry : found.tailMap(files.getLast().number() + 1).entrySet()) {
            openNext(entry.getKey(), entry.getValue());
        }
    }

    /** The oldest file may be deleted right now; then there is another one that is the oldest. */
    private void openFirst() throws TraceException {
        for (var entry : list().entrySet()) {
            if (files.isEmpty()) {
                openNext(entry.getKey(), entry.getValue());
            }
        }
        if (files.isEmpty()) {
            throw new TraceException(folder.resolve("stream_0"), "it cannot be read", new NoSuchFileException(""));
        }
        StreamFile first = files.getFirst();
        Optional<StreamFile> before = start.of(first);
        if (before.isPresent()) {
            files = List.of(before.get(), first.behind(before.get()));
        }
    }

    /** Whether the first one is not of the stream itself but what a flight recorder put in front of it. */
    boolean hasStart() {
        return files.getFirst().number() == StreamStart.NUMBER;
    }

    /** The files found so far, at least one. */
    List<StreamFile> all() {
        return files;
    }

    /** Bytes of the stream, when somebody looked last. */
    long length() {
        return files.getLast().end();
    }

    /** The file that has a byte of the stream. */
    StreamFile at(long offset) {
        List<StreamFile> all = files;
        int low = 0;
        int high = all.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (all.get(middle).base() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return all.get(low);
    }

    /** A file beside the stream that does not belong there; other tools then refuse the trace. */
    synchronized Optional<String> foreign() {
        return foreign;
    }

    @Override
    public void close() throws TraceException {
        TraceException trouble = null;
        for (StreamFile file : files) {
            try {
                file.close();
            } catch (TraceException e) {
                trouble = e;
            }
        }
        if (trouble != null) {
            throw trouble;
        }
    }

    @SuppressWarnings("resource") // close() closes it
    private void openNext(int number, Path path) throws TraceException {
        List<StreamFile> all = new ArrayList<>(files);
        try {
            StreamFile file = new StreamFile(SteadyFile.open(path), number, 0, all.isEmpty() ? 0 : length());
            all.add(file);
            files = List.copyOf(all);
            file.look();
        } catch (NoSuchFileException e) {
            // The recorder deleted it just now: an old one that is no longer wanted.
            return;
        } catch (IOException e) {
            throw e instanceof TraceException known ? known : new TraceException(path, "it cannot be read", e);
        }
    }

    private SortedMap<Integer, Path> list() throws TraceException {
        SortedMap<Integer, Path> found = new TreeMap<>();
        try (DirectoryStream<Path> content = Files.newDirectoryStream(folder)) {
            for (Path file : content) {
                String name = String.valueOf(file.getFileName());
                Matcher stream = NAME.matcher(name);
                if (stream.matches()) {
                    String number = stream.group(1);
                    found.put(number == null ? 0 : Integer.parseInt(number), file);
                    if (found.size() > MAX_FILES) {
                        throw new TraceException(folder, "it holds more than " + MAX_FILES + " stream files");
                    }
                } else if (foreign.isEmpty() && !name.startsWith(".") && !name.equals("metadata")
                        && !Files.isDirectory(file)) {
                    foreign = Optional.of(file
                            + ": this file does not belong to the trace, and other tools refuse the trace for it");
                }
            }
            return found;
        } catch (DirectoryIteratorException e) {
            throw new TraceException(folder, "it cannot be read", new IOException(e.getMessage(), e));
        } catch (IOException e) {
            throw e instanceof TraceException known ? known : new TraceException(folder, "it cannot be read", e);
        }
    }

    private void closeAfter(TraceException trouble) {
        try {
            close();
        } catch (TraceException e) {
            trouble.addSuppressed(e);
        }
    }
}
