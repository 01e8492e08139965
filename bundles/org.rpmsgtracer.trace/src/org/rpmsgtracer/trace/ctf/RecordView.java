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
import java.util.List;
import java.util.zip.CRC32C;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.trace.event.ChainOffered;
import org.rpmsgtracer.trace.event.ChainReturned;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.Evidence;
import org.rpmsgtracer.trace.event.Interrupt;
import org.rpmsgtracer.trace.event.Kick;
import org.rpmsgtracer.trace.event.KickSuppressed;
import org.rpmsgtracer.trace.event.Message;
import org.rpmsgtracer.trace.event.Payload;
import org.rpmsgtracer.trace.event.QueueId;
import org.rpmsgtracer.trace.event.Role;

/**
 * The records of a packet one after the other, each read where it lies: no object is made for it unless {@link #event}
 * asks for one. Fields are asked for by name; {@code trace-format.md} tells which kinds of records have a field, and
 * nobody asks a record for a field that it has not. Numbers of enumerations are their places in the metadata.
 * <p>
 * {@link #advance} checks where a record ends, its time, and each field that can be asked for here. What only
 * {@link #event} shows, the values of kinds that are rare, is checked there. For one thread.
 */
public final class RecordView {

    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int TIME_OFFSET = 1;
    private static final int LATE_OFFSET = 9;
    private static final int HEAD_BYTES = 10;
    private static final int RAW_TIME_BYTES = Long.BYTES;
    /** Bytes behind the head of the kinds that end there and have nothing to check; 0 for the others. */
    private static final int[] BODY_BYTES = {0, 0, 22, 10, 2, 2, 0, 0, 0, 11, 0, 0, 0, 0, 0, 0};
    /** Bytes behind the head before the first text, and how many texts follow. */
    private static final int[] BYTES_BEFORE_TEXTS = {0, 47, 0, 0, 0, 0, 0, 0, 9, 0, 4, 4, 8, 8, 0, 1};
    private static final int[] TEXTS = {0, 3, 0, 0, 0, 0, 0, 0, 1, 0, 2, 2, 2, 2, 2, 2};
    private static final int SUPPRESSED_BYTES = 3;
    private static final int BY_OFFSET = 2;
    private static final int MESSAGE_BYTES = 26;
    private static final int EVIDENCE_OFFSET = 22;
    private static final int RECOVERED_OFFSET = 23;
    private static final int PLEN_OFFSET = 24;
    private static final List<Evidence> EVIDENCES = List.of(Evidence.values());
    private static final List<Role> ROLES = List.of(Role.values());

    private byte[] bytes = new byte[0];
    private int packetAt;
    private int end;
    private int next;
    private boolean counted;
    /** Records still to come; bytes still to come where nobody has counted the records. */
    private int remaining;
    private long lastNs;
    private long endNs;
    private int start;
    private int body;
    private int id;
    private @Nullable EventDecoder decoder;

    /**
     * Begins anew.
     *
     * @param in      hold the records; must not change as long as they are read
     * @param from    where the first record begins
     * @param to      where the last one ends
     * @param afterNs no record is earlier
     * @param untilNs no record is later
     * @param count   how many records there are
     */
    public void reset(byte[] in, int from, int to, long afterNs, long untilNs, int count) {
        begin(in, 0, from, to, afterNs, untilNs);
        counted = true;
        remaining = count;
    }

    /**
     * Begins anew with all records of a packet.
     *
     * @param header the packet's
     * @param in     hold it; must not change as long as it is read
     * @param at     where it begins
     */
    public void reset(PacketHeader header, byte[] in, int at) {
        begin(in, at, at + PacketHeader.SIZE_BYTES, at + header.contentBytes(), header.beginNs(), header.endNs());
        counted = true;
        remaining = header.eventCount();
    }

    /**
     * Begins anew with a part of a packet, of which nobody has counted the records.
     *
     * @param in      hold the records; must not change as long as they are read
     * @param from    where the first record begins
     * @param to      where the last one ends
     * @param afterNs no record is earlier
     * @param untilNs no record is later
     */
    public void resetPart(byte[] in, int from, int to, long afterNs, long untilNs) {
        begin(in, 0, from, to, afterNs, untilNs);
        counted = false;
        remaining = to - from;
    }

    private void begin(byte[] in, int at, int from, int to, long afterNs, long untilNs) {
        bytes = in;
        packetAt = at;
        next = from;
        end = to;
        lastNs = afterNs;
        endNs = untilNs;
        decoder = null;
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
        int kind = bytes[start];
        int late = bytes[start + LATE_OFFSET];
        long timeNs = (long) LONG.get(bytes, start + TIME_OFFSET);
        if (timeNs < lastNs || timeNs > endNs || (late & ~1) != 0 || (kind - 1 & 0xFF) >= RecordId.NOTE) {
            throw wrongHead(kind & 0xFF, timeNs, late & 0xFF);
        }
        lastNs = timeNs;
        id = kind;
        body = start + HEAD_BYTES + late * RAW_TIME_BYTES;
        int length = BODY_BYTES[kind];
        int to = length > 0 ? body + length : checkedEnd();
        if (to > end) {
            throw tooLong();
        }
        next = to;
        remaining = counted ? remaining - 1 : end - to;
        return true;
    }

    /** Checks what records of this kind need to be checked for. Returns where this one ends. */
    private int checkedEnd() throws CorruptPacketException {
        if (id == RecordId.MESSAGE) {
            requireBytes(MESSAGE_BYTES);
            requireBelow(body + EVIDENCE_OFFSET, EVIDENCES);
            requireBelow(body + RECOVERED_OFFSET, EventDecoder.BOOLEANS);
            return body + MESSAGE_BYTES + payloadBytes();
        }
        if (id == RecordId.KICK_SUPPRESSED) {
            requireBytes(SUPPRESSED_BYTES);
            requireBelow(body + BY_OFFSET, ROLES);
            return body + SUPPRESSED_BYTES;
        }
        return endOfTexts();
    }

    private int endOfTexts() throws CorruptPacketException {
        int at = body + BYTES_BEFORE_TEXTS[id];
        for (int text = 0; text < TEXTS[id]; text++) {
            while (at < end && bytes[at] != 0) {
                at++;
            }
            at++;
            if (at > end) {
                throw tooLong();
            }
        }
        return at;
    }

    private void requireBytes(int length) throws CorruptPacketException {
        if (end - body < length) {
            throw tooLong();
        }
    }

    private void requireBelow(int at, List<?> constants) throws CorruptPacketException {
        if ((bytes[at] & 0xFF) >= constants.size()) {
            throw EventDecoder.wrongConstant(at - packetAt, bytes[at] & 0xFF, constants);
        }
    }

    private CorruptPacketException tooLong() {
        return EventDecoder.tooLong(start - packetAt);
    }

    private CorruptPacketException wrongHead(int kind, long timeNs, int late) {
        if (kind < 1 || kind > RecordId.NOTE) {
            return new CorruptPacketException("a record has the id " + kind + ", expected 1..15");
        }
        if (late > 1) {
            return EventDecoder.wrongConstant(offset() + LATE_OFFSET, late, EventDecoder.BOOLEANS);
        }
        return new CorruptPacketException("the time of a record is " + timeNs + ", expected " + lastNs + ".." + endNs);
    }

    /** What kind of event it is, as in {@link RecordId}. */
    public int id() {
        return id;
    }

    /** The stored time, nanoseconds on the recording's clock. */
    public long timeNs() {
        return lastNs;
    }

    /** Whether the event reached the recorder late. */
    public boolean late() {
        return body != start + HEAD_BYTES;
    }

    /** The event's own time in nanoseconds: the stored one unless it came late. */
    public long rawTimeNs() {
        return late() ? (long) LONG.get(bytes, start + HEAD_BYTES) : lastNs;
    }

    /** Where the record begins in its packet. */
    public int offset() {
        return start - packetAt;
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
        System.arraycopy(bytes, body, into, at, bodyBytes());
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

    /** Of Message: 0..2. */
    public int evidence() {
        return bytes[body + EVIDENCE_OFFSET];
    }

    /** Of Message. */
    public boolean recovered() {
        return bytes[body + RECOVERED_OFFSET] != 0;
    }

    /** Of Message: how many bytes were recorded. */
    public int payloadBytes() {
        return u16(PLEN_OFFSET);
    }

    /** Of Message: copies the recorded bytes, {@link #payloadBytes} of them, to a place that has room for them. */
    public void payload(byte[] into, int at) {
        System.arraycopy(bytes, body + MESSAGE_BYTES, into, at, payloadBytes());
    }

    /** The CRC-32C of bytes of the packet, {@code from} and {@code to} as {@link #offset} counts. */
    public int crc32c(int from, int to) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, packetAt + from, to - from);
        return (int) crc.getValue();
    }

    /** Of KickSuppressed: who published the entry, 0..1. */
    public int by() {
        return bytes[body + BY_OFFSET];
    }

    /**
     * The record as an object.
     *
     * @throws CorruptPacketException if a value that only this shows cannot be
     * @throws IllegalStateException  if {@link #advance} has not gone to a record
     */
    public Event event() throws CorruptPacketException {
        return switch (id) {
            case 0 -> throw new IllegalStateException("no record: advance first");
            case RecordId.CHAIN_OFFERED -> new ChainOffered(lastNs, queueId(), index(), head(), address(),
                    lengthBytes(), flags(), descriptors());
            case RecordId.CHAIN_RETURNED -> new ChainReturned(lastNs, queueId(), index(), head(), lengthBytes());
            case RecordId.KICK -> new Kick(lastNs, queueId());
            case RecordId.INTERRUPT -> new Interrupt(lastNs, queueId());
            case RecordId.KICK_SUPPRESSED -> new KickSuppressed(lastNs, queueId(), ROLES.get(by()));
            case RecordId.MESSAGE -> message();
            default -> decoder().decode(id, lastNs, start - packetAt, body - packetAt, next - packetAt);
        };
    }

    private Message message() {
        Payload payload = Payload.read(PacketLayout.littleEndian(bytes).position(body + MESSAGE_BYTES), payloadBytes());
        return new Message(lastNs, queueId(), index(), head(), src(), dst(), reserved(), length(), flags(), payload,
                EVIDENCES.get(evidence()), recovered());
    }

    private EventDecoder decoder() {
        EventDecoder known = decoder;
        if (known == null) {
            known = new EventDecoder(bytes, packetAt);
            decoder = known;
        }
        return known;
    }

    private QueueId queueId() {
        return new QueueId(queue());
    }

    private int u16(int at) {
        return (short) SHORT.get(bytes, body + at) & 0xFFFF;
    }

    private long u32(int at) {
        return (int) INT.get(bytes, body + at) & 0xFFFF_FFFFL;
    }
}
