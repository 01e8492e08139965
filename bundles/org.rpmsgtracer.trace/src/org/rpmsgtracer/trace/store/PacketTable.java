/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import java.io.Closeable;
import java.util.Arrays;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.trace.ctf.PacketHeader;

/**
 * Where the whole packets of a stream lie, in order. In memory are those of a long recording; what a stream of very
 * many has beyond that is kept in a file. One thread adds, any thread reads.
 */
final class PacketTable implements Closeable {

    /** 16 GiB of packets of the usual size; 13 MiB of memory. */
    static final int HELD = 1 << 18;

    private static final int FIRST_ROWS = 16;
    private static final String SECTION = "more_packets";

    private final Sections sections;
    private final int held;
    private byte[] rows = new byte[FIRST_ROWS * PacketRow.SIZE_BYTES];
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

    synchronized void add(PacketPlace place) throws TraceException {
        if (size < held) {
            int at = size * PacketRow.SIZE_BYTES;
            if (at == rows.length) {
                rows = Arrays.copyOf(rows, (int) Math.min(2L * at, (long) held * PacketRow.SIZE_BYTES));
            }
            PacketRow.write(place, rows, at);
        } else {
            byte[] row = new byte[PacketRow.SIZE_BYTES];
            PacketRow.write(place, row, 0);
            appendMore(row);
        }
        size++;
    }

    synchronized int size() {
        return size;
    }

    synchronized boolean isEmpty() {
        return size == 0;
    }

    /** @throws IndexOutOfBoundsException if there is none of that number */
    synchronized PacketPlace get(int packet) {
        byte[] row = rows;
        int at = packet * PacketRow.SIZE_BYTES;
        if (packet < 0 || packet >= size) {
            throw new IndexOutOfBoundsException("packet " + packet + " of " + size);
        }
        if (packet >= held) {
            row = readMore(packet);
            at = 0;
        }
        return PacketRow.read(row, at);
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
        section.append(rows, 0, Math.min(size, held) * PacketRow.SIZE_BYTES);
        for (int packet = held; packet < size; packet++) {
            section.append(readMore(packet), 0, PacketRow.SIZE_BYTES);
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

    private byte[] readMore(int packet) {
        byte[] row = new byte[PacketRow.SIZE_BYTES];
        SectionWriter open = more;
        if (open == null) {
            throw new IllegalStateException("no rows beyond " + held);
        }
        open.read((packet - held) * (long) PacketRow.SIZE_BYTES, row, 0, row.length);
        return row;
    }
}
