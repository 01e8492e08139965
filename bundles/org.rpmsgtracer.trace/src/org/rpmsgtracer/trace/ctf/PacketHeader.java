/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.ctf;

import static org.rpmsgtracer.trace.ctf.PacketLayout.littleEndian;

import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * What a packet says of itself before its records: packet header and packet context.
 *
 * @param beginNs      time of the first record, 0 or later, in nanoseconds on the recording's clock
 * @param endNs        time of the last record, {@code beginNs} or later
 * @param contentBytes bytes of header and records
 * @param packetBytes  bytes up to the next packet, {@code contentBytes}..{@link #MAX_PACKET_BYTES}
 * @param sequence     number of the packet in its stream; a gap means that packets are missing
 * @param discarded    events that the recorder had to drop since the recording began, a running total
 * @param eventCount   records in the packet
 */
public record PacketHeader(long beginNs, long endNs, int contentBytes, int packetBytes, long sequence, long discarded,
        int eventCount) {

    /** Bytes before the first record. */
    public static final int SIZE_BYTES = PacketLayout.RECORDS_OFFSET;

    /** The longest packet that a reader accepts. */
    public static final int MAX_PACKET_BYTES = 1 << 20;
    /** A kick: no record is shorter. */
    private static final int MIN_RECORD_BYTES = 12;

    /** How each packet of the stream begins: magic and UUID. A damaged stream is searched for it. */
    public static byte[] signature(UUID trace) {
        byte[] signature = new byte[PacketLayout.STREAM_ID_OFFSET];
        putSignature(littleEndian(signature), trace);
        return signature;
    }

    /**
     * Reads and checks the header of a packet. That the packet is whole shows only {@link #checkWhole}.
     *
     * @param bytes at least {@link #SIZE_BYTES}
     * @param trace the UUID of the trace that it has to belong to
     * @throws CorruptPacketException if this is not the header of a packet of that trace
     */
    public static PacketHeader read(byte[] bytes, UUID trace) throws CorruptPacketException {
        return read(bytes, 0, trace);
    }

    /**
     * Reads and checks the header of a packet. That the packet is whole shows only {@link #checkWhole}.
     *
     * @param at where it begins; at least {@link #SIZE_BYTES} follow
     * @throws CorruptPacketException if this is not the header of a packet of that trace
     */
    public static PacketHeader read(byte[] bytes, int at, UUID trace) throws CorruptPacketException {
        ByteBuffer packet = littleEndian(bytes, at);
        int magic = packet.getInt(PacketLayout.MAGIC_OFFSET);
        if (magic != PacketLayout.MAGIC) {
            throw new CorruptPacketException(
                    "the magic is 0x%08x, expected 0x%08x".formatted(magic, PacketLayout.MAGIC));
        }
        UUID uuid = new UUID(Long.reverseBytes(packet.getLong(PacketLayout.UUID_OFFSET)),
                Long.reverseBytes(packet.getLong(PacketLayout.UUID_OFFSET + Long.BYTES)));
        if (!uuid.equals(trace)) {
            throw new CorruptPacketException("the UUID is " + uuid + ", expected " + trace);
        }
        expect("stream", packet.getInt(PacketLayout.STREAM_ID_OFFSET), PacketLayout.STREAM_ID);
        expect("stream instance", packet.getLong(PacketLayout.STREAM_INSTANCE_ID_OFFSET),
                PacketLayout.STREAM_INSTANCE_ID);
        int packetBytes = bytes("packet size", packet, PacketLayout.PACKET_SIZE_OFFSET, SIZE_BYTES, MAX_PACKET_BYTES);
        int contentBytes = bytes("content size", packet, PacketLayout.CONTENT_SIZE_OFFSET, SIZE_BYTES, packetBytes);
        long beginNs = atLeast("begin", packet.getLong(PacketLayout.TIMESTAMP_BEGIN_OFFSET), 0);
        long endNs = atLeast("end", packet.getLong(PacketLayout.TIMESTAMP_END_OFFSET), beginNs);
        long sequence = atLeast("number", packet.getLong(PacketLayout.SEQUENCE_OFFSET), 0);
        long discarded = atLeast("count of discarded events", packet.getLong(PacketLayout.DISCARDED_OFFSET), 0);
        int eventCount = (int) atLeast("count of events", packet.getInt(PacketLayout.EVENT_COUNT_OFFSET), 0);
        if (eventCount > mostEvents(contentBytes)) {
            throw new CorruptPacketException("the count of events is " + eventCount + ", but " + contentBytes
                    + " bytes have room for " + mostEvents(contentBytes));
        }
        return new PacketHeader(beginNs, endNs, contentBytes, packetBytes, sequence, discarded, eventCount);
    }

    /** The most events that a packet can have, by the bytes of its content. */
    public static int mostEvents(int contentBytes) {
        return (contentBytes - SIZE_BYTES) / MIN_RECORD_BYTES;
    }

    /**
     * Checks that all bytes of the packet are what the writer wrote.
     *
     * @param packet at least {@link #packetBytes()} bytes
     * @throws CorruptPacketException if the checksum is wrong
     */
    public void checkWhole(byte[] packet) throws CorruptPacketException {
        checkWhole(packet, 0);
    }

    /**
     * Checks that all bytes of the packet are what the writer wrote.
     *
     * @param at where it begins; at least {@link #packetBytes()} bytes follow
     * @throws CorruptPacketException if the checksum is wrong
     */
    public void checkWhole(byte[] bytes, int at) throws CorruptPacketException {
        int found = checksum(bytes, at);
        int computed = PacketLayout.crc32c(bytes, at, packetBytes);
        if (found != computed) {
            throw new CorruptPacketException(
                    "the checksum is 0x%08x, but that of the bytes is 0x%08x".formatted(found, computed));
        }
    }

    /** The checksum that the packet which begins at a place says it has. */
    public static int checksum(byte[] bytes, int at) {
        return littleEndian(bytes, at).getInt(PacketLayout.CRC32C_OFFSET);
    }

    /**
     * Checks that this packet may stand behind another in a stream.
     *
     * @throws CorruptPacketException if its time, number or count of discarded events runs backwards
     */
    public void checkFollows(PacketHeader before) throws CorruptPacketException {
        atLeast("number", sequence, before.sequence + 1);
        atLeast("begin", beginNs, before.endNs);
        atLeast("count of discarded events", discarded, before.discarded);
    }

    /** Writes header and context, then the checksum of the packet, whose records must be in place. */
    void write(byte[] bytes, UUID trace) {
        ByteBuffer packet = littleEndian(bytes);
        putSignature(packet, trace);
        packet.putInt(PacketLayout.STREAM_ID_OFFSET, PacketLayout.STREAM_ID);
        packet.putLong(PacketLayout.STREAM_INSTANCE_ID_OFFSET, PacketLayout.STREAM_INSTANCE_ID);
        packet.putLong(PacketLayout.TIMESTAMP_BEGIN_OFFSET, beginNs);
        packet.putLong(PacketLayout.TIMESTAMP_END_OFFSET, endNs);
        packet.putLong(PacketLayout.CONTENT_SIZE_OFFSET, contentBytes * (long) Byte.SIZE);
        packet.putLong(PacketLayout.PACKET_SIZE_OFFSET, packetBytes * (long) Byte.SIZE);
        packet.putLong(PacketLayout.SEQUENCE_OFFSET, sequence);
        packet.putLong(PacketLayout.DISCARDED_OFFSET, discarded);
        packet.putInt(PacketLayout.EVENT_COUNT_OFFSET, eventCount);
        packet.putInt(PacketLayout.CRC32C_OFFSET, PacketLayout.crc32c(bytes, 0, packetBytes));
    }

    private static void putSignature(ByteBuffer packet, UUID trace) {
        packet.putInt(PacketLayout.MAGIC_OFFSET, PacketLayout.MAGIC);
        packet.putLong(PacketLayout.UUID_OFFSET, Long.reverseBytes(trace.getMostSignificantBits()));
        packet.putLong(PacketLayout.UUID_OFFSET + Long.BYTES, Long.reverseBytes(trace.getLeastSignificantBits()));
    }

    private static void expect(String what, long found, long expected) throws CorruptPacketException {
        if (found != expected) {
            throw new CorruptPacketException("the " + what + " is " + found + ", expected " + expected);
        }
    }

    private static long atLeast(String what, long found, long least) throws CorruptPacketException {
        if (found < least) {
            throw new CorruptPacketException("the " + what + " is " + found + ", expected at least " + least);
        }
        return found;
    }

    private static int bytes(String what, ByteBuffer packet, int offset, int least, int most)
            throws CorruptPacketException {
        long bits = packet.getLong(offset);
        long bytes = bits / Byte.SIZE;
        if (bits % Byte.SIZE != 0 || bytes < least || bytes > most) {
            throw new CorruptPacketException(
                    "the " + what + " is " + bits + " bits, expected whole bytes, " + least + ".." + most + " of them");
        }
        return (int) bytes;
    }
}
