/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.trace.ctf.Metadata;
import org.rpmsgtracer.trace.ctf.MetadataException;
import org.rpmsgtracer.trace.ctf.MetadataParser;

/**
 * Where the files of a trace lie. Metadata and index are replaced whole: a reader finds the old or the new one.
 *
 * @param path the folder {@code NAME.rpmsgtrace}
 */
record TraceFolder(Path path) {

    private static final String STREAM = "stream_0";
    /** The first file of the stream, or a further one and its number. */
    private static final Pattern STREAM_FILE = Pattern.compile(STREAM + "(?:_([1-9]\\d{0,8}))?");

    /**
     * Makes the folder of a new trace. It may exist if it is empty.
     *
     * @throws TraceException if it cannot be made, is a file or holds something
     */
    static TraceFolder create(Path path) throws TraceException {
        try {
            Files.createDirectories(path);
            try (Stream<Path> content = Files.list(path)) {
                if (content.findAny().isEmpty()) {
                    return new TraceFolder(path);
                }
            }
        } catch (IOException e) {
            throw new TraceException(path, "the folder of the trace cannot be made", e);
        }
        throw new TraceException(path, "the folder is not empty, a new trace needs one of its own");
    }

    Path stream() {
        return stream(0);
    }

    /** A file of the stream; 0 is the first one of a recording. */
    Path stream(int number) {
        return path.resolve(name(number));
    }

    /** The packet index of a file of the stream. */
    Path index(int number) {
        return path.resolve("index").resolve(name(number) + ".idx");
    }

    /** The numbers of the stream's files, in order. */
    List<Integer> streams() throws TraceException {
        List<Integer> numbers = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(path)) {
            for (Path file : files) {
                Matcher name = STREAM_FILE.matcher(String.valueOf(file.getFileName()));
                if (name.matches()) {
                    numbers.add(name.group(1) == null ? 0 : Integer.parseInt(name.group(1)));
                }
            }
        } catch (DirectoryIteratorException e) {
            throw new TraceException(path, "it cannot be read", new IOException(e));
        } catch (IOException e) {
            throw new TraceException(path, "it cannot be read", e);
        }
        Collections.sort(numbers);
        return numbers;
    }

    /** Deletes a file of the stream with all that belongs to it, in an order that leaves a trace at any time. */
    void deleteStream(int number, UUID trace) throws TraceException {
        deleteIndex(number);
        delete(stream(number));
        new Sections(path, trace).delete(StandingSection.name(number));
    }

    /** Deletes what a flight recorder noted for the case that it broke off. */
    void deleteStandingSections(UUID trace) throws TraceException {
        Sections sections = new Sections(path, trace);
        for (int number : streams()) {
            sections.delete(StandingSection.name(number));
        }
    }

    void deleteIndex(int number) throws TraceException {
        delete(index(number));
    }

    /** Waits until the names in the folder, and its own, are on the disk. */
    void sync() throws TraceException {
        try {
            SteadyFile.syncFolder(path);
            SteadyFile.syncFolder(path.toAbsolutePath().resolveSibling(""));
        } catch (IOException e) {
            throw new TraceException(path, "it cannot be put on the disk", e);
        }
    }

    /** @throws TraceException if there is no metadata of a trace that this version can read */
    TraceInfo readInfo() throws TraceException {
        if (!Files.isDirectory(path)) {
            throw new TraceException(path,
                    Files.exists(path) ? "this is a file, a trace is a folder" : "no such folder");
        }
        Path file = metadata();
        if (Files.notExists(file)) {
            throw new TraceException(path, "the folder has no file \"metadata\", so it is not a trace");
        }
        try {
            return TraceInfo.of(MetadataParser.parse(readMetadata(file)));
        } catch (MetadataException e) {
            throw new TraceException(file, e.getMessage());
        } catch (IOException e) {
            throw new TraceException(file, "it cannot be read", e);
        }
    }

    /** Replaces the metadata. It is on the disk when this returns: without it there is no trace. */
    void writeMetadata(Metadata metadata) throws TraceException {
        replace(metadata(), out -> out.write(metadata.toBytes()));
    }

    /** Replaces a file of the stream. It is on the disk when this returns. */
    void writeStream(int number, Content packets) throws TraceException {
        replace(stream(number), packets);
    }

    /** Writes beside the file, then renames; other tools pass over a name that begins with a dot. */
    private static void replace(Path file, Content content) throws TraceException {
        Path fresh = file.resolveSibling("." + file.getFileName() + ".new");
        try {
            Files.deleteIfExists(fresh);
            try (SteadyFile made = SteadyFile.create(fresh); OutputStream out = new Appending(made)) {
                content.writeTo(out);
                made.sync();
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            delete(fresh, e);
            throw e instanceof TraceException known ? known : new TraceException(file, "it cannot be written", e);
        }
    }

    private static void delete(Path file, IOException trouble) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            trouble.addSuppressed(e);
        }
    }

    private static void delete(Path file) throws TraceException {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new TraceException(file, "it cannot be deleted", e);
        }
    }

    private static String name(int number) {
        return number == 0 ? STREAM : STREAM + "_" + number;
    }

    private Path metadata() {
        return path.resolve("metadata");
    }

    private static byte[] readMetadata(Path file) throws IOException, MetadataException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MetadataParser.MAX_BYTES + 1);
            if (bytes.length > MetadataParser.MAX_BYTES) {
                throw new MetadataException(
                        "it is longer than " + MetadataParser.MAX_BYTES + " bytes, which no metadata is");
            }
            return bytes;
        }
    }

    /** Writes a file. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes a file from its beginning on. */
    private static final class Appending extends OutputStream {

        private final SteadyFile file;
        private long at;

        Appending(SteadyFile file) {
            this.file = file;
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte @Nullable [] bytes, int offset, int length) throws IOException {
            file.write(at, ByteBuffer.wrap(bytes, offset, length));
            at += length;
        }
    }
}
