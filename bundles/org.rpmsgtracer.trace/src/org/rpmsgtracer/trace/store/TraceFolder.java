/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.rpmsgtracer.trace.ctf.Metadata;
import org.rpmsgtracer.trace.ctf.MetadataException;
import org.rpmsgtracer.trace.ctf.MetadataParser;
import org.rpmsgtracer.trace.ctf.PacketIndex;
import org.rpmsgtracer.trace.ctf.StoredPacket;

/**
 * Where the files of a trace lie. Metadata and index are replaced whole: a reader finds the old or the new one.
 *
 * @param path the folder {@code NAME.rpmsgtrace}
 */
record TraceFolder(Path path) {

    private static final String STREAM = "stream_0";

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
        return path.resolve(STREAM);
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
        replace(metadata(), out -> {
            out.write(metadata.toBytes());
            out.getFD().sync();
        });
    }

    /** Replaces the stream file. It is on the disk when this returns. */
    void writeStream(Content packets) throws TraceException {
        replace(stream(), out -> {
            packets.writeTo(out);
            out.getFD().sync();
        });
    }

    /** Replaces the index. It need not survive a power failure: it can be made again. */
    void writeIndex(UUID trace, List<StoredPacket> packets) throws TraceException {
        replace(path.resolve("index").resolve(STREAM + ".idx"),
                out -> out.write(PacketIndex.encode(trace, packets)));
    }

    /** Writes beside the file, then renames; other tools pass over a name that begins with a dot. */
    private static void replace(Path file, Content content) throws TraceException {
        Path fresh = file.resolveSibling("." + file.getFileName() + ".new");
        try {
            Files.createDirectories(file.resolveSibling(""));
            try (FileOutputStream out = new FileOutputStream(fresh.toFile())) {
                content.writeTo(out);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            delete(fresh, e);
            throw new TraceException(file, "it cannot be written", e);
        }
    }

    private static void delete(Path file, IOException trouble) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            trouble.addSuppressed(e);
        }
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
        void writeTo(FileOutputStream out) throws IOException;
    }
}
