/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.rpmsgtracer.trace.ctf.PacketHeader;
import org.rpmsgtracer.trace.ctf.StoredPacket;

/**
 * A trace to be read, which may still be growing. In memory is a table of its packets, some 100 bytes for each, never
 * its events. One thread may refresh it while others read.
 */
public final class TraceReader implements Closeable {

    private final Path folder;
    private final TraceInfo info;
    private final StreamFile file;
    private final PacketTable packets = new PacketTable();
    private final StreamScan scan;
    private final Sections sections;

    private TraceReader(Path folder, TraceInfo info, StreamFile file) {
        this.folder = folder;
        this.info = info;
        this.file = file;
        this.scan = new StreamScan(file, info.uuid(), packets);
        this.sections = new Sections(folder, info.uuid());
    }

    /**
     * Opens a trace and checks each of its packets, so that the cost grows with the trace. What is torn or damaged is
     * left out: {@link #tornTail()} and {@link #damages()} tell.
     *
     * @throws TraceException if it is not a trace that this version can read
     */
    @SuppressWarnings("resource") // the reader that is returned owns the file
    public static TraceReader open(Path folder) throws TraceException {
        TraceFolder place = new TraceFolder(folder);
        TraceInfo info = place.readInfo();
        TraceReader reader = new TraceReader(folder, info, StreamFile.open(place.stream()));
        try {
            reader.refresh();
            reader.scan.checkBelongs();
            return reader;
        } catch (TraceException e) {
            reader.closeAfter(e);
            throw e;
        }
    }

    /** What the recording is. */
    public TraceInfo info() {
        return info;
    }

    /** The folder that was opened. */
    public Path folder() {
        return folder;
    }

    /** Events found so far. */
    public long eventCount() {
        return packets.eventCount();
    }

    /** Time of the first event, in nanoseconds on the recording's clock; 0 if there is none. */
    public long startNs() {
        return packets.isEmpty() ? 0 : packets.get(0).header().beginNs();
    }

    /** Time of the last event found so far, in nanoseconds on the recording's clock; 0 if there is none. */
    public long endNs() {
        return packets.isEmpty() ? 0 : packets.last().header().endNs();
    }

    /** Events that the recorder had to drop, as far as the packets found tell. */
    public long discarded() {
        return packets.isEmpty() ? 0 : packets.last().header().discarded();
    }

    /** What follows the last whole packet and is none; while the trace grows, the packet that is being written. */
    public Optional<TornTail> tornTail() {
        return scan.tornTail();
    }

    /** Damaged places before the last whole packet, in order. */
    public List<DamagedRange> damages() {
        return scan.damages();
    }

    /**
     * Picks up the whole packets that were added since the last time.
     *
     * @return false if there is nothing new
     * @throws TraceException if the stream file cannot be read, or became shorter
     */
    public boolean refresh() throws TraceException {
        return scan.advance();
    }

    /** All events in order. At the end it waits for what {@link #refresh} finds. */
    public EventCursor cursor() {
        return cursorAt(0);
    }

    /**
     * The events from one on.
     *
     * @param eventNumber number of the first event to deliver, from 0; may not be there yet
     */
    public EventCursor cursorAt(long eventNumber) {
        if (eventNumber < 0) {
            throw new IllegalArgumentException("event number " + eventNumber + ", expected 0 or more");
        }
        return new EventCursor(file, info.uuid(), packets, packets.firstWithEvent(eventNumber), eventNumber, 0);
    }

    /** The events from a time on, in nanoseconds on the recording's clock. */
    public EventCursor cursorFrom(long timeNs) {
        return new EventCursor(file, info.uuid(), packets, packets.firstWithTime(timeNs), 0, timeNs);
    }

    /** All records in order, packet by packet. At the end it waits for what {@link #refresh} finds. */
    public RecordCursor records() {
        return records(0, Integer.MAX_VALUE);
    }

    /** The records of the packets {@code first <= number < end}. */
    public RecordCursor records(int first, int end) {
        return new RecordCursor(file, info.uuid(), packets, first, end);
    }

    /** Packets found so far. */
    public int packetCount() {
        return packets.size();
    }

    /**
     * Where a packet lies and what it holds.
     *
     * @param packet its number, from 0
     * @throws IndexOutOfBoundsException if it was not found yet
     */
    public PacketPlace packet(int packet) {
        StoredPacket stored = packets.get(packet);
        PacketHeader header = stored.header();
        return new PacketPlace(stored.offset(), stored.firstEvent(), header.eventCount(), header.beginNs(),
                header.endNs(), header.packetBytes(), header.sequence());
    }

    /** Number of the first packet that has an event or a later one; {@link #packetCount} if there is none yet. */
    public int packetWithEvent(long eventNumber) {
        return packets.firstWithEvent(eventNumber);
    }

    /** Number of the first packet that has an event at or after a time; {@link #packetCount} if there is none yet. */
    public int packetWithTime(long timeNs) {
        return packets.firstWithTime(timeNs);
    }

    /** What reads a few records in the middle of a packet; for one thread. */
    public PartReader parts() {
        return new PartReader(this);
    }

    /** Reads bytes of the stream. */
    void read(long offset, byte[] into, int at, int length) {
        try {
            file.read(offset, into, at, length);
        } catch (TraceException e) {
            throw new TraceReadException(e);
        }
    }

    /** What is kept beside the events. */
    public Sections sections() {
        return sections;
    }

    /** Closes the stream file; cursors cannot go on then. */
    @Override
    public void close() throws TraceException {
        file.close();
    }

    List<StoredPacket> packets() {
        return packets.toList();
    }

    /** Writes the whole packets, one behind the other. */
    void copyPackets(OutputStream out) throws IOException {
        byte[] bytes = new byte[PacketHeader.MAX_PACKET_BYTES];
        for (StoredPacket packet : packets.toList()) {
            int length = packet.header().packetBytes();
            file.read(packet.offset(), bytes, 0, length);
            out.write(bytes, 0, length);
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
