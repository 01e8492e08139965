/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.ctf;

import java.nio.ByteBuffer;
import java.util.UUID;

import org.rpmsgtracer.trace.event.Event;

/** Builds the packets of a stream, one after the other, in one buffer. For one thread. */
public final class PacketBuilder {

    private final UUID trace;
    private final int fullAtBytes;
    private final byte[] bytes;
    private final ByteBuffer content;
    private final EventEncoder encoder;

    private boolean beginsApart;
    private long sequence;
    private long beginNs;
    private long endNs;
    private int eventCount;

    /**
     * @param trace           the trace's UUID
     * @param fullAtBytes     a packet with that many bytes is full
     * @param snapLengthBytes payload bytes that are kept of a message, 0..65535
     */
    public PacketBuilder(UUID trace, int fullAtBytes, int snapLengthBytes) {
        this(trace, fullAtBytes, snapLengthBytes, 0);
    }

    /** @param startNs no event is stored at an earlier time */
    public PacketBuilder(UUID trace, int fullAtBytes, int snapLengthBytes, long startNs) {
        this.trace = trace;
        this.beginNs = startNs;
        this.endNs = startNs;
        this.fullAtBytes = fullAtBytes;
        this.bytes = new byte[fullAtBytes + EventEncoder.MAX_RECORD_BYTES];
        this.content = PacketLayout.littleEndian(bytes).position(PacketHeader.SIZE_BYTES);
        this.encoder = new EventEncoder(content, snapLengthBytes);
    }

    /**
     * Lets each packet begin later than the one before, as babeltrace2 needs it where a stream has several files: if an
     * instant has more events than a packet, the rest is stored a nanosecond later and keeps its own time.
     */
    public void beginApart() {
        beginsApart = true;
    }

    /**
     * Adds an event; the packet must not be full. An event whose time is before that of the last one gets that time,
     * and its own is stored beside it.
     *
     * @throws IllegalArgumentException if a value does not fit in its field; then the packet is as before
     */
    public void add(Event event) {
        long storedNs = Math.max(event.timeNs(), endNs);
        int start = content.position();
        try {
            encoder.encode(event, storedNs);
        } catch (IllegalArgumentException e) {
            content.position(start);
            throw new IllegalArgumentException(event.getClass().getSimpleName() + ": " + e.getMessage(), e);
        }
        added(storedNs);
    }

    /**
     * Adds a record of another packet as it is, some time earlier or later; the packet must not be full. If the shifted
     * time is before that of the last record, it gets that time. Its own time is kept.
     *
     * @param shiftNs is added to its times
     * @throws ArithmeticException    if the shifted time is out of range; then the packet is as before
     * @throws CorruptPacketException if the record is longer than any can be; then too
     */
    public void append(RecordView record, long shiftNs) throws CorruptPacketException {
        if (record.bodyBytes() > EventEncoder.MAX_RECORD_BYTES - EventEncoder.MAX_HEAD_BYTES) {
            throw new CorruptPacketException("a record of " + record.sizeBytes() + " bytes, longer than any can be");
        }
        long storedNs = Math.max(Math.addExact(record.timeNs(), shiftNs), endNs);
        long ownNs = Math.addExact(record.rawTimeNs(), shiftNs);
        content.put((byte) record.id());
        content.putLong(storedNs);
        EventEncoder.putOwnTime(content, ownNs, storedNs);
        record.copyBody(bytes, content.position());
        content.position(content.position() + record.bodyBytes());
        added(storedNs);
    }

    /**
     * Adds a record of another trace, as {@link #append(RecordView, long)} does, under another virtqueue's number.
     *
     * @param queue the number, 0..65535; a record that names no virtqueue goes without
     */
    public void append(RecordView record, long shiftNs, int queue) throws CorruptPacketException {
        append(record, shiftNs);
        if (record.id() <= RecordId.LOST) {
            content.putShort(content.position() - record.bodyBytes(), (short) queue);
        }
    }

    /**
     * Adds records that follow one another, none of them late, in one piece. All but the last fit before the packet is
     * full.
     *
     * @param records hold them from {@code from} to {@code to}
     * @param count   how many they are, 1 or more
     * @param firstNs time of the first one, not before that of the last event
     * @param lastNs  time of the last one
     */
    public void addRun(byte[] records, int from, int to, int count, long firstNs, long lastNs) {
        content.put(records, from, to - from);
        if (eventCount == 0) {
            beginNs = firstNs;
        }
        endNs = lastNs;
        eventCount += count;
    }

    /** Bytes that are missing until the packet is full. */
    public int roomBytes() {
        return fullAtBytes - content.position();
    }

    /** Time of the last event so far, 0 before the first. */
    public long endNs() {
        return endNs;
    }

    private void added(long storedNs) {
        if (eventCount == 0) {
            beginNs = storedNs;
        }
        endNs = storedNs;
        eventCount++;
    }

    /** Whether the packet has reached its size and has to be finished. */
    public boolean isFull() {
        return content.position() >= fullAtBytes;
    }

    /** Events in the packet so far. */
    public int eventCount() {
        return eventCount;
    }

    /**
     * Completes the packet: {@link #bytes()} then begins with it.
     *
     * @param discarded events that the recorder had to drop since the recording began
     */
    public PacketHeader finish(long discarded) {
        int size = content.position();
        PacketHeader header = new PacketHeader(beginNs, endNs, size, size, sequence, discarded, eventCount);
        header.write(bytes, trace);
        return header;
    }

    /** The checksum of a complete packet, as it says. */
    public static int checksum(byte[] packet) {
        return PacketLayout.littleEndian(packet).getInt(PacketLayout.CRC32C_OFFSET);
    }

    /**
     * Changes what depends on the packets before in a complete packet: its number and its running total.
     *
     * @param header what the packet says of itself so far
     */
    public static PacketHeader renumber(byte[] packet, PacketHeader header, UUID trace, long sequence,
            long discarded) {
        PacketHeader changed = new PacketHeader(header.beginNs(), header.endNs(), header.contentBytes(),
                header.packetBytes(), sequence, discarded, header.eventCount());
        changed.write(packet, trace);
        return changed;
    }

    /** The buffer that holds the packet, to be read only. */
    public byte[] bytes() {
        return bytes;
    }

    /** Begins the next packet of the stream. */
    public void next() {
        content.position(PacketHeader.SIZE_BYTES);
        sequence++;
        endNs += beginsApart && beginNs == endNs ? 1 : 0;
        beginNs = endNs;
        eventCount = 0;
    }
}
