/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.rpmsgtracer.trace.ctf.CorruptPacketException;

/**
 * The section {@code packets}: which packets a stream has, so that nobody has to search it for them again. Its content is
 * in {@code trace-format.md}.
 */
final class StreamSection {

    static final String NAME = "packets";
    static final int VERSION = 1;

    private static final int MAX_FILES = 1 << 16;
    private static final int MAX_HEAD_BYTES = 64 << 20;
    private static final int MAX_REASON_CHARS = 200;

    /**
     * A stream file as far as it is covered.
     *
     * @param number of the file
     * @param bytes  of it that were searched: up to the last whole packet, or all where another file follows
     */
    record Extent(int number, long bytes) {}

    /**
     * A damaged place.
     *
     * @param offset where it begins in the stream
     */
    record Damage(long offset, long bytes, String reason) {}

    /** What the section holds beside the packets. */
    record Content(List<Extent> files, List<Damage> damages, long damageCount) {}

    private StreamSection() {}

    /**
     * Writes the section.
     *
     * @throws TraceException if it cannot be written
     */
    static void write(Sections sections, PacketTable packets, Content content) throws TraceException {
        try (SectionWriter section = sections.create(NAME, VERSION)) {
            byte[] head = head(content, packets.size());
            section.append(head, 0, head.length);
            packets.writeTo(section);
            long bytes = content.files().stream().mapToLong(Extent::bytes).sum();
            section.commit(bytes, packets.size());
        } catch (TraceWriteException e) {
            throw e.getCause();
        }
    }

    private static byte[] head(Content content, int packets) {
        List<byte[]> reasons = content.damages().stream()
                .map(damage -> damage.reason().substring(0, Math.min(MAX_REASON_CHARS, damage.reason().length()))
                        .getBytes(StandardCharsets.UTF_8))
                .toList();
        int size = 24 + content.files().size() * 12 + reasons.stream().mapToInt(reason -> 18 + reason.length).sum();
        ByteBuffer head = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        head.putInt(size).putInt(packets).putInt(content.files().size()).putInt(content.damages().size());
        head.putLong(content.damageCount());
        content.files().forEach(file -> head.putInt(file.number()).putLong(file.bytes()));
        for (int i = 0; i < reasons.size(); i++) {
            Damage damage = content.damages().get(i);
            head.putLong(damage.offset()).putLong(damage.bytes()).putShort((short) reasons.get(i).length)
                    .put(reasons.get(i));
        }
        return head.array();
    }

    /**
     * Reads the section.
     *
     * @param into gets the packets
     * @throws CorruptPacketException if this is nothing that a correct writer wrote
     */
    static Content read(Section section, PacketTable into) throws CorruptPacketException, TraceException {
        byte[] size = new byte[Integer.BYTES];
        if (section.length() < size.length) {
            throw new CorruptPacketException("it is empty");
        }
        section.read(0, size, 0, size.length);
        int headBytes = ByteBuffer.wrap(size).order(ByteOrder.LITTLE_ENDIAN).getInt();
        if (headBytes < size.length || headBytes > Math.min(MAX_HEAD_BYTES, section.length())) {
            throw new CorruptPacketException("its head has " + headBytes + " bytes");
        }
        byte[] head = new byte[headBytes];
        section.read(0, head, 0, headBytes);
        try {
            ByteBuffer from = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).position(Integer.BYTES);
            int packets = from.getInt();
            Content content = content(from);
            readRows(section, headBytes, packets, into);
            return content;
        } catch (BufferUnderflowException e) {
            throw new CorruptPacketException("its head is too short");
        }
    }

    private static Content content(ByteBuffer from) throws CorruptPacketException {
        int fileCount = from.getInt();
        int held = from.getInt();
        long damageCount = from.getLong();
        if (fileCount < 1 || fileCount > MAX_FILES || held < 0 || held > Damages.HELD || damageCount < held) {
            throw new CorruptPacketException("it has " + fileCount + " files and " + held + " of " + damageCount
                    + " damages");
        }
        List<Extent> files = new ArrayList<>();
        for (int i = 0; i < fileCount; i++) {
            files.add(new Extent(from.getInt(), from.getLong()));
        }
        List<Damage> damages = new ArrayList<>();
        for (int i = 0; i < held; i++) {
            long offset = from.getLong();
            long bytes = from.getLong();
            byte[] reason = new byte[Math.min(Short.toUnsignedInt(from.getShort()), from.remaining())];
            from.get(reason);
            damages.add(new Damage(offset, bytes, new String(reason, StandardCharsets.UTF_8)));
        }
        return new Content(files, damages, damageCount);
    }

    private static void readRows(Section section, long at, int packets, PacketTable into)
            throws CorruptPacketException, TraceException {
        if (packets < 0 || section.length() - at != packets * (long) PacketRow.SIZE_BYTES) {
            throw new CorruptPacketException("it has no room for " + packets + " packets");
        }
        into.load(section, at, packets);
    }
}
