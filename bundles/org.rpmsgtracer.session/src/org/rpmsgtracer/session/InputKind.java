/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.session;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

import org.rpmsgtracer.trace.foreign.ForeignTrace;

/** The kinds of files and folders that can be opened, told from their content. */
public enum InputKind {

    /** A copy of shared memory, plain or packed by gzip. */
    MEMORY_IMAGE,

    /** A trace folder. */
    TRACE,

    /** A folder with CTF 1.8 traces of other tracers: one, or a session of LTTng. */
    FOREIGN_TRACE;

    private static final String EXPECTED = "a memory image or a trace folder";
    private static final int HEAD_BYTES = 512;
    private static final byte[] GZIP = HexFormat.of().parseHex("1f8b");

    private record Foreign(String name, String magic) {

        boolean begins(byte[] head) {
            return startsWith(head, HexFormat.of().parseHex(magic));
        }
    }

    private static final List<Foreign> FOREIGN = List.of(new Foreign("an ELF file", "7f454c46"),
            new Foreign("a pcapng capture", "0a0d0d0a"), new Foreign("a pcap capture", "d4c3b2a1"),
            new Foreign("a trace-cmd recording", "17084474726163696e67"), new Foreign("a zip archive", "504b0304"),
            new Foreign("a stream file of a CTF trace", "c11ffcc1"));

    /**
     * Tells what a file or folder is. A memory image has no mark of its own: a file counts as one if it is not known to
     * be something else, and whether it is one shows when it is read.
     *
     * @throws IOException if it is none of these kinds or cannot be read; the message is one sentence
     */
    public static InputKind detect(Path input) throws IOException {
        if (Files.isDirectory(input)) {
            return folder(input);
        }
        Optional<String> other = otherThanImage(head(input));
        if (other.isPresent()) {
            throw new InputException(input, other.get(), EXPECTED);
        }
        return MEMORY_IMAGE;
    }

    private static InputKind folder(Path input) throws IOException {
        try {
            if (ForeignTrace.isIn(input)) {
                return FOREIGN_TRACE;
            }
        } catch (IOException e) {
            throw new InputException(input, e);
        }
        if (Files.notExists(input.resolve("metadata"))) {
            throw new InputException(input, "a folder without metadata", EXPECTED);
        }
        return TRACE;
    }

    private static Optional<String> otherThanImage(byte[] head) {
        if (head.length == 0) {
            return Optional.of("an empty file");
        }
        if (isText(head)) {
            return Optional.of("text");
        }
        return FOREIGN.stream().filter(format -> format.begins(head)).map(Foreign::name).findFirst();
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            in.mark(GZIP.length);
            boolean packed = startsWith(in.readNBytes(GZIP.length), GZIP);
            in.reset();
            return packed ? unpackedHead(file, in) : in.readNBytes(HEAD_BYTES);
        } catch (InputException e) {
            throw e;
        } catch (IOException e) {
            throw new InputException(file, e);
        }
    }

    private static byte[] unpackedHead(Path file, InputStream in) throws IOException {
        try (InputStream unpacked = new GZIPInputStream(in)) {
            return unpacked.readNBytes(HEAD_BYTES);
        } catch (ZipException | EOFException e) {
            throw new InputException(file + ": damaged gzip data", e);
        }
    }

    private static boolean isText(byte[] head) {
        for (byte character : head) {
            boolean white = character == '\n' || character == '\r' || character == '\t';
            if (character < ' ' && !white || character == 0x7f) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(byte[] head, byte[] magic) {
        return head.length >= magic.length
                && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }
}
