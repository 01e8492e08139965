/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.CRC32C;

import org.rpmsgtracer.trace.ctf.CorruptPacketException;

/** A section whose bytes were all found to be right. */
final class SectionReader implements Section {

    private static final int CHECKED_AT_ONCE_BYTES = 1 << 18;

    private final SteadyFile file;
    private final SectionHeader header;
    private final SectionContent content;

    private SectionReader(SteadyFile file, SectionHeader header) {
        this.file = file;
        this.header = header;
        this.content = new SectionContent(file, header.length());
    }

    /**
     * Opens a section and reads all of it once.
     *
     * @throws CorruptPacketException if it is not that section of that trace, or damaged
     */
    @SuppressWarnings("resource") // the section that is returned owns the file
    static SectionReader open(Path path, UUID trace, String name, int version)
            throws IOException, CorruptPacketException {
        SteadyFile file = SteadyFile.open(path);
        try {
            return new SectionReader(file, check(file, trace, name, version));
        } catch (IOException | CorruptPacketException e) {
            try {
                file.close();
            } catch (IOException left) {
                e.addSuppressed(left);
            }
            throw e;
        }
    }

    private static SectionHeader check(SteadyFile file, UUID trace, String name, int version)
            throws IOException, CorruptPacketException {
        long contentBytes = file.length() - SectionHeader.SIZE_BYTES;
        if (contentBytes < 0) {
            throw new CorruptPacketException("it has only " + file.length() + " bytes");
        }
        byte[] beginning = new byte[SectionHeader.SIZE_BYTES];
        file.read(0, ByteBuffer.wrap(beginning));
        SectionHeader header = SectionHeader.of(beginning);
        expect("trace", header.trace(), trace);
        expect("name", header.name(), name);
        expect("version", header.version(), version);
        expect("length", header.length(), contentBytes);
        if (header.checksum() != checksum(file, contentBytes)) {
            throw new CorruptPacketException("the checksum of its content is wrong");
        }
        return header;
    }

    private static int checksum(SteadyFile file, long contentBytes) throws IOException {
        ByteBuffer part = ByteBuffer.allocateDirect((int) Math.min(CHECKED_AT_ONCE_BYTES, contentBytes));
        CRC32C crc = new CRC32C();
        for (long at = 0; at < contentBytes; at += part.limit()) {
            part.clear().limit((int) Math.min(part.capacity(), contentBytes - at));
            file.read(SectionHeader.SIZE_BYTES + at, part);
            crc.update(part.flip());
        }
        return (int) crc.getValue();
    }

    private static void expect(String what, Object found, Object expected) throws CorruptPacketException {
        if (!found.equals(expected)) {
            throw new CorruptPacketException("its " + what + " is " + found + ", expected " + expected);
        }
    }

    /** The open file, which {@link #close} closes. */
    SteadyFile file() {
        return file;
    }

    SectionHeader header() {
        return header;
    }

    @Override
    public long length() {
        return header.length();
    }

    @Override
    public void read(long at, byte[] into, int offset, int length) {
        Objects.checkFromIndexSize(at, length, header.length());
        Objects.checkFromIndexSize(offset, length, into.length);
        try {
            content.read(at, into, offset, length);
        } catch (IOException e) {
            throw new TraceReadException(new TraceException(file.path(), "it cannot be read", e));
        }
    }

    @Override
    public long coveredBytes() {
        return header.coveredBytes();
    }

    @Override
    public int coveredPackets() {
        return header.coveredPackets();
    }

    @Override
    public void close() throws TraceException {
        try {
            file.close();
        } catch (IOException e) {
            throw new TraceException(file.path(), "it cannot be closed", e);
        }
    }
}
