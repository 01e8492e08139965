/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import java.io.Closeable;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.trace.ctf.CorruptPacketException;
import org.rpmsgtracer.trace.ctf.PacketHeader;

/**
 * Where the whole packets of a stream lie, in order. In memory are those of a long recording; what a stream of very
 * many has beyond that is kept in a file. One thread adds, any thread reads.
 */
final class PacketTable implements Closeable {

    /** 16 GiB of packets of the usual size; 14 MiB of memory. */
    static final int HELD = 1 << 18;

    private static final int FIRST_ROWS = 16;
    private static final int ROWS_AT_ONCE = 1024;
    private static final String SECTION = "more_packets";

    private final Sections sections;
    private final int held;
    private long[] rows = new long[FIRST_ROWS * PacketRow.WORDS];
    private int size;
    private @Nullable SectionWriter more;

    PacketTable(Sections sections) {
        this(sections, HELD);
    }

    /** @param held how many are kept in memory */
    PacketTable(Sections sections, int held) {
        this.sections = sections;
        this.held = held;
    }

    /** Adds a packet that begins at a place of the stream. */
    synchronized void add(long offset, PacketHeader header, int checksum) throws TraceException {
        add(new PacketPlace(offset, eventCount(), header.eventCount(), header.beginNs(), header.endNs(),
                header.packetBytes(), header.sequence(), checksum));
    }

    /** Adds a packet that lies right behind the last one. */
    synchronized void append(PacketHeader header, int checksum) throws TraceException {
        add(endOffset(), header, checksum);
    }

    private void add(PacketPlace place) throws TraceException {
        long[] row = new long[PacketRow.WORDS];
        PacketRow.write(place, row, 0);
        append(row, 1);
    }

    /**
     * Adds packets that somebody has kept.
     *
     * @param from  holds their rows, as {@link #writeTo} writes them
     * @param at    where the first one begins
     * @param count how many they are
     * @throws CorruptPacketException if no stream has such packets; the table then holds some of them
     */
    synchronized void load(Section from, long at, int count) throws CorruptPacketException, TraceException {
        byte[] bytes = new byte[Math.min(count, ROWS_AT_ONCE) * PacketRow.SIZE_BYTES];
        long[] part = new long[bytes.length / Long.BYTES];
        long[] before = new long[PacketRow.WORDS];
        for (int done = 0; done < count; done += ROWS_AT_ONCE) {
            int some = Math.min(ROWS_AT_ONCE, count - done);
            from.read(at + (long) done * PacketRow.SIZE_BYTES, bytes, 0, some * PacketRow.SIZE_BYTES);
            ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().get(part);
            for (int row = 0; row < some; row++) {
                int here = row * PacketRow.WORDS;
                boolean follows = row > 0 ? PacketRow.follows(part, here, part, here - PacketRow.WORDS)
                        : done == 0 ? part[here + 1] == 0 : PacketRow.follows(part, here, before, 0);
                if (!follows || !PacketRow.isPossible(part, here)) {
                    throw new CorruptPacketException("its packets are in no order");
                }
            }
            System.arraycopy(part, (some - 1) * PacketRow.WORDS, before, 0, PacketRow.WORDS);
            append(part, some);
        }
    }

    synchronized int size() {
        return size;
    }

    synchronized boolean isEmpty() {
        return size == 0;
    }

    /** @throws IndexOutOfBoundsException if there is none of that number */
    synchronized PacketPlace get(int packet) {
        Objects.checkIndex(packet, size);
        return packet < held ? PacketRow.read(rows, packet * PacketRow.WORDS) : PacketRow.read(readMore(packet), 0);
    }

    synchronized PacketPlace last() {
        return get(size - 1);
    }

    /** Where the last packet ends in the stream, in bytes. */
    synchronized long endOffset() {
        return isEmpty() ? 0 : last().endOffset();
    }

    /** Events in all packets. */
    synchronized long eventCount() {
        return isEmpty() ? 0 : last().endEvent();
    }

    /** The first packet that has the event or a later one; {@link #size()} if there is none yet. */
    int firstWithEvent(long eventNumber) {
        return firstThat(packet -> packet.endEvent() > eventNumber);
    }

    /** The first packet that has an event at or after a time; {@link #size()} if there is none yet. */
    int firstWithTime(long timeNs) {
        return firstThat(packet -> packet.endNs() >= timeNs);
    }

    /** The first packet that begins at a place of the stream or behind it; {@link #size()} if there is none yet. */
    int firstFrom(long offset) {
        return firstThat(packet -> packet.offset() >= offset);
    }

    /** @param matches all packets behind one that it matches */
    private synchronized int firstThat(Predicate<PacketPlace> matches) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (matches.test(get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Writes all rows. */
    synchronized void writeTo(SectionWriter section) {
        for (int packet = 0; packet < size; packet++) {
            section.append(bytes(packet < held ? Arrays.copyOfRange(rows, packet * PacketRow.WORDS,
                    (packet + 1) * PacketRow.WORDS) : readMore(packet)), 0, PacketRow.SIZE_BYTES);
        }
    }

    /** Forgets all packets. */
    synchronized void clear() throws TraceException {
        close();
        more = null;
        size = 0;
    }

    @Override
    public synchronized void close() throws TraceException {
        SectionWriter open = more;
        if (open != null) {
            open.close();
        }
    }

    private void append(long[] from, int count) throws TraceException {
        int fit = Math.clamp(held - size, 0, count);
        int end = (size + fit) * PacketRow.WORDS;
        if (fit > 0) {
            if (end > rows.length) {
                rows = Arrays.copyOf(rows,
                        (int) Math.min(Math.max(2L * rows.length, end), held * (long) PacketRow.WORDS));
            }
            System.arraycopy(from, 0, rows, size * PacketRow.WORDS, fit * PacketRow.WORDS);
        }
        for (int row = fit; row < count; row++) {
            appendMore(bytes(Arrays.copyOfRange(from, row * PacketRow.WORDS, (row + 1) * PacketRow.WORDS)));
        }
        size += count;
    }

    @SuppressWarnings("resource") // close() closes it
    private void appendMore(byte[] row) throws TraceException {
        SectionWriter open = more;
        if (open == null) {
            open = sections.create(SECTION, 1);
            more = open;
        }
        try {
            open.append(row, 0, row.length);
        } catch (TraceWriteException e) {
            throw e.getCause();
        }
    }

    private long[] readMore(int packet) {
        SectionWriter open = more;
        if (open == null) {
            throw new IllegalStateException("no rows beyond " + held);
        }
        byte[] row = new byte[PacketRow.SIZE_BYTES];
        open.read((packet - held) * (long) PacketRow.SIZE_BYTES, row, 0, row.length);
        long[] words = new long[PacketRow.WORDS];
        ByteBuffer.wrap(row).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().get(words);
        return words;
    }

    private static byte[] bytes(long[] row) {
        ByteBuffer bytes = ByteBuffer.allocate(PacketRow.SIZE_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asLongBuffer().put(row);
        return bytes.array();
    }
}
