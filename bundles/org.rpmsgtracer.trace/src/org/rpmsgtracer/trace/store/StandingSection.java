/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.rpmsgtracer.trace.ctf.CorruptPacketException;
import org.rpmsgtracer.trace.ctf.PacketHeader;

/**
 * The section {@code start_<n>}: what a flight recorder notes before the first packet of a stream file, so that
 * recording can break off at any time. Little-endian.
 *
 * <pre>
 *      0       4       8       12      16
 *      +-------+-------+-------+-------+
 *    0 |retention bytes| retention ns  |
 *   16 |crc32c |events |   discarded   |  the first packet's checksum | in the packets below | before this file
 *   32 | packets ...
 * </pre>
 *
 * @param retention       what of the trace is to be kept
 * @param firstChecksum   of the first packet of the stream file
 * @param discardedBefore events that were discarded before it
 * @param standing        what holds when the file begins
 */
record StandingSection(Retention retention, int firstChecksum, long discardedBefore, StandingPackets standing) {

    static final int VERSION = 1;

    private static final String NAME = "start_";
    /** Bytes before the packets. */
    static final int HEADER_BYTES = 32;

    private static final int FIRST_CHECKSUM_OFFSET = 16;
    private static final int MAX_BYTES = 1 << 28;

    /** The section's name. */
    static String name(int file) {
        return NAME + file;
    }

    /** The checksum of the stream file's first packet, of a section with at least {@link #HEADER_BYTES}. */
    static int firstChecksum(Section section) {
        byte[] header = new byte[HEADER_BYTES];
        section.read(0, header, 0, HEADER_BYTES);
        return ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN).getInt(FIRST_CHECKSUM_OFFSET);
    }

    /** Writes the section of a stream file. It is on the disk when this returns. */
    void write(Sections sections, int file) throws TraceException {
        ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        header.putLong(retention.bytes()).putLong(retention.ns()).putInt(firstChecksum);
        header.putInt(standing.eventCount()).putLong(discardedBefore);
        try (SectionWriter section = sections.create(name(file), VERSION)) {
            section.append(header.array(), 0, HEADER_BYTES);
            for (byte[] packet : standing.packets()) {
                section.append(packet, 0, packet.length);
            }
            section.commitSynced(0, 0);
        } catch (TraceWriteException e) {
            throw e.getCause();
        }
    }

    /**
     * Reads the section of a stream file.
     *
     * @return empty if there is none that can be used; the sections know why
     */
    static Optional<StandingSection> read(Sections sections, UUID trace, int file) throws TraceException {
        Optional<Section> found = sections.open(name(file), VERSION);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        try (Section section = found.get()) {
            if (section.length() < HEADER_BYTES || section.length() > MAX_BYTES) {
                return Optional.empty();
            }
            byte[] bytes = new byte[(int) section.length()];
            section.read(0, bytes, 0, bytes.length);
            return Optional.of(of(bytes, trace));
        } catch (CorruptPacketException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static StandingSection of(byte[] bytes, UUID trace) throws CorruptPacketException {
        ByteBuffer content = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        Retention retention = new Retention(content.getLong(), content.getLong());
        int checksum = content.getInt();
        int events = content.getInt();
        long discarded = content.getLong();
        List<byte[]> packets = new ArrayList<>();
        while (content.hasRemaining()) {
            byte[] packet = Arrays.copyOfRange(bytes, content.position(),
                    content.position() + lengthOfPacket(content, trace));
            PacketHeader.read(packet, trace).checkWhole(packet);
            packets.add(packet);
            content.position(content.position() + packet.length);
        }
        return new StandingSection(retention, checksum, discarded, new StandingPackets(packets, events));
    }

    private static int lengthOfPacket(ByteBuffer content, UUID trace) throws CorruptPacketException {
        if (content.remaining() < PacketHeader.SIZE_BYTES) {
            throw new CorruptPacketException(content.remaining() + " bytes are no packet");
        }
        byte[] header = new byte[PacketHeader.SIZE_BYTES];
        content.get(content.position(), header);
        int length = PacketHeader.read(header, trace).packetBytes();
        if (length > content.remaining()) {
            throw new CorruptPacketException("only " + content.remaining() + " bytes of a packet of " + length);
        }
        return length;
    }
}
