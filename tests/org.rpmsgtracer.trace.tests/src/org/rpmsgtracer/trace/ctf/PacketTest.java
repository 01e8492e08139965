/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.ctf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.Kick;
import org.rpmsgtracer.trace.event.QueueId;
import org.rpmsgtracer.trace.event.SampleEvents;

class PacketTest {

    private static final UUID TRACE = new UUID(0x0123_4567_89AB_CDEFL, 0xFEDC_BA98_7654_3210L);
    private static final QueueId QUEUE = new QueueId(1);
    private static final int SECOND_RECORD = PacketHeader.SIZE_BYTES + 12;

    @Test
    void takesEachFlippedBitForDamage() {
        byte[] packet = packet(SampleEvents.oneOfEachKind().toArray(Event[]::new));
        for (int bit = 0; bit < packet.length * Byte.SIZE; bit++) {
            byte[] flipped = packet.clone();
            flipped[bit / Byte.SIZE] ^= 1 << bit % Byte.SIZE;
            assertThatExceptionOfType(CorruptPacketException.class).as("bit %d", bit).isThrownBy(() -> {
                PacketHeader header = PacketHeader.read(flipped, TRACE);
                if (header.packetBytes() > packet.length) {
                    throw new CorruptPacketException("longer than the file");
                }
                header.checkWhole(flipped);
            });
        }
    }

    @Test
    void saysWhatIsWrongWithAHeader() {
        assertHeader("the magic is 0x00000000, expected 0xc1fc1fc1", p -> p.putInt(0, 0));
        assertHeader("the UUID is 0023cd67-89ab-cdef-fedc-ba9876543210, expected " + TRACE,
                p -> p.put(4, (byte) 0).put(6, (byte) 0xCD).put(5, (byte) 0x23));
        assertHeader("the stream is 1, expected 0", p -> p.putInt(20, 1));
        assertHeader("the stream instance is -1, expected 0", p -> p.putLong(24, -1));
        assertHeader("the begin is -1, expected at least 0", p -> p.putLong(32, -1));
        assertHeader("the end is 0, expected at least 1", p -> p.putLong(40, 0));
        assertHeader("the content size is 703 bits, expected whole bytes, 88..112 of them", p -> p.putLong(48, 703));
        assertHeader("the content size is 904 bits, expected whole bytes, 88..112 of them", p -> p.putLong(48, 904));
        assertHeader("the packet size is 696 bits, expected whole bytes, 88..1048576 of them", p -> p.putLong(56, 696));
        assertHeader("the packet size is -8 bits, expected whole bytes, 88..1048576 of them", p -> p.putLong(56, -8));
        assertHeader("the packet size is 8388616 bits, expected whole bytes, 88..1048576 of them",
                p -> p.putLong(56, (PacketHeader.MAX_PACKET_BYTES + 1) * 8L));
        assertHeader("the number is -9223372036854775808, expected at least 0", p -> p.putLong(64, Long.MIN_VALUE));
        assertHeader("the count of discarded events is -2, expected at least 0", p -> p.putLong(72, -2));
        assertHeader("the count of events is -1, expected at least 0", p -> p.putInt(80, -1));
        assertHeader("the count of events is 3, but 112 bytes have room for 2", p -> p.putInt(80, 3));
        assertHeader("the count of events is 2, but 111 bytes have room for 1", p -> p.putLong(48, 111 * 8));
    }

    @Test
    void saysWhyAPacketCannotFollow() {
        PacketHeader first = new PacketHeader(5, 10, 100, 100, 3, 7, 1);
        assertFollows("the number is 3, expected at least 4", first, new PacketHeader(10, 10, 100, 100, 3, 7, 1));
        assertFollows("the begin is 9, expected at least 10", first, new PacketHeader(9, 10, 100, 100, 4, 7, 1));
        assertFollows("the count of discarded events is 6, expected at least 7", first,
                new PacketHeader(10, 10, 100, 100, 9, 6, 1));
    }

    @Test
    void refusesRecordsThatContradictTheHeader() {
        assertRecords("a record has the id 99, expected 1..15", p -> p.put(SECOND_RECORD, (byte) 99));
        assertRecords("the time of a record is 0, expected 1..2", p -> p.putLong(SECOND_RECORD + 1, 0));
        assertRecords("the time of a record is 3, expected 1..2", p -> p.putLong(SECOND_RECORD + 1, 3));
        assertRecords("12 bytes follow the last record", p -> p.putInt(80, 1));
        assertRecords("the record at byte 100 is longer than its packet's content",
                p -> p.put(SECOND_RECORD, (byte) RecordId.CHAIN_OFFERED));
    }

    @Test
    void skipsPaddingBehindTheContent() throws CorruptPacketException {
        byte[] padded = Arrays.copyOf(packet(new Kick(1, QUEUE)), 200);
        ByteBuffer fields = PacketLayout.littleEndian(padded).putLong(56, padded.length * 8L);
        Packets.reseal(padded);
        PacketHeader header = PacketHeader.read(padded, TRACE);
        header.checkWhole(padded);
        RecordView reader = new RecordView();
        reader.reset(header, padded, 0);

        assertThat(fields.getLong(48)).isEqualTo(100 * 8);
        assertThat(reader.advance()).isTrue();
        assertThat(reader.event()).isEqualTo(new Kick(1, QUEUE));
        assertThat(reader.advance()).isFalse();
    }

    private static void assertHeader(String message, Consumer<ByteBuffer> damage) {
        byte[] packet = twoKicks(damage);
        assertThatExceptionOfType(CorruptPacketException.class).isThrownBy(() -> PacketHeader.read(packet, TRACE))
                .withMessage(message);
    }

    private static void assertFollows(String message, PacketHeader before, PacketHeader packet) {
        assertThatExceptionOfType(CorruptPacketException.class).isThrownBy(() -> packet.checkFollows(before))
                .withMessage(message);
    }

    private static void assertRecords(String message, Consumer<ByteBuffer> forgery) {
        byte[] packet = twoKicks(forgery);
        assertThatExceptionOfType(CorruptPacketException.class).isThrownBy(() -> {
            PacketHeader header = PacketHeader.read(packet, TRACE);
            header.checkWhole(packet);
            RecordView reader = new RecordView();
            reader.reset(header, packet, 0);
            while (reader.advance()) {
                assertThat(reader.event()).isNotNull();
            }
        }).withMessage(message);
    }

    /** Records at bytes 88 and 100, times 1 and 2, changed and with the right checksum. */
    private static byte[] twoKicks(Consumer<ByteBuffer> change) {
        byte[] packet = packet(new Kick(1, QUEUE), new Kick(2, QUEUE));
        change.accept(PacketLayout.littleEndian(packet));
        Packets.reseal(packet);
        return packet;
    }

    private static byte[] packet(Event... events) {
        PacketBuilder builder = new PacketBuilder(TRACE, 4096, 65535);
        for (Event event : events) {
            builder.add(event);
        }
        return Arrays.copyOf(builder.bytes(), builder.finish(0).packetBytes());
    }
}
