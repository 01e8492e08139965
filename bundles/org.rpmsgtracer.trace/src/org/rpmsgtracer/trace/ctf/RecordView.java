/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.ctf;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

import org.rpmsgtracer.trace.event.Event;

/**
 * The records of a packet one after the other, each read where it lies: no object is made for it. Fields are asked for
 * by name; which kinds of records have a field is told by {@code trace-format.md}, and nobody asks a record for a field
 * that it has not. Numbers of enumerations are their places in the metadata. For one thread.
 */
public final class RecordView {

    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int TIME_OFFSET = 1;
    private static final int LATE_OFFSET = 9;
    private static final int HEAD_BYTES = 10;
    private static final int RAW_TIME_BYTES = Long.BYTES;
    /** Bytes behind the head of each kind of record; -1 where texts or a payload make it longer. */
    private static final int[] BODY_BYTES = {-1, -1, 22, 10, 2, 2, 3, -1, -1, 11, -1, -1, -1, -1, -1, -1};
    /** Bytes behind the head before the first text, and how many texts follow. */
    private static final int[] BYTES_BEFORE_TEXTS = {0, 47, 0, 0, 0, 0, 0, 0, 9, 0, 4, 4, 8, 8, 0, 1};
    private static final int[] TEXTS = {0, 3, 0, 0, 0, 0, 0, 0, 1, 0, 2, 2, 2, 2, 2, 2};
    private static final int MESSAGE_BYTES = 26;
    private static final int MESSAGE_PLEN_OFFSET = 24;

    private static final int NOT_COUNTED = -1;

    private byte[] bytes = new byte[0];
    private int end;
    private int next;
    private int remaining;
    private long lastNs;
    private long endNs;
    private int start;
    private int body;
    private int id;

    /**
     * Begins anew.
     *
     * @param bytes  hold the records; must not change as long as they are read
     * @param from   where the first record begins
     * @param to     where the last one ends
     * @param lastNs no record is earlier
     * @param endNs  no record is later
     * @param count  how many records there are
     */
    public void reset(byte[] bytes, int from, int to, long lastNs, long endNs, int count) {
        this.bytes = bytes;
        this.next = from;
        this.end = to;
        this.lastNs = lastNs;
        this.endNs = endNs;
        this.remaining = count;
    }

    /**
     * Begins anew with a part of a packet, of which nobody has counted the records.
     *
     * @param bytes  hold the records; must not change as long as they are read
     * @param from   where the first record begins
     * @param to     where the last one ends
     * @param lastNs no record is earlier
     * @param endNs  no record is later
     */
    public void resetPart(byte[] bytes, int from, int to, long lastNs, long endNs) {
        reset(bytes, from, to, lastNs, endNs, from == to ? 0 : NOT_COUNTED);
    }

    /**
     * Goes to the next record.
     *
     * @return false if there is none
     * @throws CorruptPacketException if the bytes are not records as the format and the packet's header say
     */
    public boolean advance() throws CorruptPacketException {
        if (remaining == 0) {
            if (next != end) {
                throw new CorruptPacketException(end - next + " bytes follow the last record");
            }
            return false;
        }
        start = next;
        if (end - start < HEAD_BYTES) {
            throw tooLong();
        }
        id = bytes[start];
        long timeNs = timeNs();
        if (timeNs < lastNs || timeNs > endNs) {
            throw new CorruptPacketException(
                    "the time of a record is " + timeNs + ", expected " + lastNs + ".." + endNs);
        }
        lastNs = timeNs;
        int late = bytes[start + LATE_OFFSET];
        body = start + HEAD_BYTES + (late & 1) * RAW_TIME_BYTES;
        if ((late & ~1) != 0 || id < 1 || id >= BODY_BYTES.length) {
            throw new CorruptPacketException("the record at byte " + start + " begins with " + id + " and has " + late
                    + " raw times, expected 1..15 and 0 or 1");
        }
        int length = BODY_BYTES[id];
        next = body + (length < 0 ? variableLength() : length);
        if (next > end || next < 0) {
            throw tooLong();
        }
        remaining = remaining == NOT_COUNTED ? next == end ? 0 : NOT_COUNTED : remaining - 1;
        return true;
    }

    private int variableLength() throws CorruptPacketException {
        if (id == RecordId.MESSAGE) {
            if (end - body < MESSAGE_BYTES) {
                throw tooLong();
            }
            return MESSAGE_BYTES + payloadBytes();
        }
        int at = body + BYTES_BEFORE_TEXTS[id];
        for (int text = 0; text < TEXTS[id]; text++) {
            while (at < end && bytes[at] != 0) {
                at++;
            }
            at++;
        }
        return at - body;
    }

    private CorruptPacketException tooLong() {
        return new CorruptPacketException("the record at byte " + start + " is longer than its packet's content");
    }

    /** What kind of event it is, as in {@link RecordId}. */
    public int id() {
        return id;
    }

    /** The stored time, nanoseconds on the recording's clock. */
    public long timeNs() {
        return (long) LONG.get(bytes, start + TIME_OFFSET);
    }

    /** Whether the event reached the recorder late. */
    public boolean late() {
        return body != start + HEAD_BYTES;
    }

    /** The event's own time in nanoseconds: the stored one unless it came late. */
    public long rawTimeNs() {
        return late() ? (long) LONG.get(bytes, start + HEAD_BYTES) : timeNs();
    }

    /** Where the record begins. */
    public int offset() {
        return start;
    }

    /** How long it is. */
    public int sizeBytes() {
        return next - start;
    }

    /** Bytes of the record without id and times: what does not change when it is stored at another time. */
    int bodyBytes() {
        return next - body;
    }

    /** Copies these bytes. */
    void copyBody(byte[] into, int at) {
        System.arraycopy(bytes, body, into, at, next - body);
    }

    /** Number of the virtqueue, of records 1 to 9. */
    public int queue() {
        return u16(0);
    }

    /** {@code avail_idx} of a ChainOffered, {@code used_idx} of a ChainReturned, {@code index} of the others. */
    public int index() {
        return u16(2);
    }

    /** The descriptor, of ChainOffered, ChainReturned and Message. */
    public int head() {
        return u16(4);
    }

    /** Of ChainOffered. */
    public long address() {
        return (long) LONG.get(bytes, body + 6);
    }

    /** Of ChainOffered and ChainReturned. */
    public long lengthBytes() {
        return u32(id == RecordId.CHAIN_OFFERED ? 14 : 6);
    }

    /** Of ChainOffered and Message. */
    public int flags() {
        return u16(id == RecordId.CHAIN_OFFERED ? 18 : 20);
    }

    /** Of ChainOffered. */
    public int descriptors() {
        return u16(20);
    }

    /** Of Message. */
    public long src() {
        return u32(6);
    }

    /** Of Message. */
    public long dst() {
        return u32(10);
    }

    /** Of Message. */
    public long reserved() {
        return u32(14);
    }

    /** Of Message: payload bytes according to the header. */
    public int length() {
        return u16(18);
    }

    /** Of Message. */
    public int evidence() {
        return bytes[body + 22];
    }

    /** Of Message. */
    public boolean recovered() {
        return bytes[body + 23] != 0;
    }

    /** Of Message: how many bytes were recorded. */
    public int payloadBytes() {
        return u16(MESSAGE_PLEN_OFFSET);
    }

    /** Of KickSuppressed: who published the entry. */
    public int by() {
        return bytes[body + 2];
    }

    /**
     * The record as an object, all of its values checked.
     *
     * @throws CorruptPacketException if one of them cannot be
     */
    public Event event() throws CorruptPacketException {
        return new EventDecoder(PacketLayout.littleEndian(bytes).limit(next).position(start)).decode();
    }

    private int u16(int at) {
        return (short) SHORT.get(bytes, body + at) & 0xFFFF;
    }

    private long u32(int at) {
        return (int) INT.get(bytes, body + at) & 0xFFFF_FFFFL;
    }
}
