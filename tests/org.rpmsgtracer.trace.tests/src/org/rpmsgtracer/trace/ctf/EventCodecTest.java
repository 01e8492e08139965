/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.ctf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage;
import org.rpmsgtracer.trace.event.ChainOffered;
import org.rpmsgtracer.trace.event.ChainReturned;
import org.rpmsgtracer.trace.event.Direction;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.Evidence;
import org.rpmsgtracer.trace.event.Kick;
import org.rpmsgtracer.trace.event.Lost;
import org.rpmsgtracer.trace.event.Message;
import org.rpmsgtracer.trace.event.Payload;
import org.rpmsgtracer.trace.event.QueueId;
import org.rpmsgtracer.trace.event.Role;
import org.rpmsgtracer.trace.event.SampleEvents;
import org.rpmsgtracer.trace.event.Severity;

class EventCodecTest {

    private static final int WHOLE = 0xFFFF;
    private static final QueueId QUEUE = new QueueId(1);

    static List<Event> oneOfEachKind() {
        return SampleEvents.oneOfEachKind();
    }

    @Test
    void samplesHoldEachKindOfEvent() {
        assertThat(oneOfEachKind()).extracting(Event::getClass).doesNotHaveDuplicates()
                .hasSize((int) kinds(Event.class).count());
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void readsBackWhatItWrote(Event event) throws CorruptPacketException {
        assertThat(decode(encode(event, WHOLE))).isEqualTo(event);
    }

    @Test
    void readsBackRandomEvents() throws CorruptPacketException {
        long seed = 20260101;
        for (Event event : SampleEvents.random(new Random(seed), 10_000)) {
            assertThat(decode(encode(event, WHOLE))).as("seed %d", seed).isEqualTo(event);
        }
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void refusesARecordCutAtAnyByte(Event event) {
        byte[] record = bytes(encode(event, WHOLE));
        for (int length = 0; length < record.length; length++) {
            ByteBuffer cut = PacketLayout.littleEndian(record).limit(length);
            assertThatExceptionOfType(CorruptPacketException.class).as("%d bytes", length)
                    .isThrownBy(() -> decode(cut));
        }
    }

    @Test
    void refusesOrReadsRandomBytesWithoutAnotherException() {
        long seed = 20260102;
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            byte[] record = new byte[random.nextInt(80)];
            random.nextBytes(record);
            if (record.length > 9) {
                record[0] &= 0x0F;
                record[9] &= 1;
            }
            try {
                assertThat(decode(PacketLayout.littleEndian(record))).as("seed %d", seed).isNotNull();
            } catch (CorruptPacketException e) {
                assertThat(e).as("seed %d", seed).hasMessageContaining(" ");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 16, 255})
    void refusesAnUnknownKindOfRecord(int id) {
        ByteBuffer record = encode(new Kick(1, QUEUE), WHOLE).put(0, (byte) id);
        assertThatExceptionOfType(CorruptPacketException.class).isThrownBy(() -> decode(record))
                .withMessage("a record has the id " + id + ", expected 1..15");
    }

    @Test
    void refusesAnUnknownConstant() {
        ByteBuffer record = encode(new Lost(1, QUEUE, 1, Lost.Reason.GAP), WHOLE).put(12, (byte) 2);
        assertThatExceptionOfType(CorruptPacketException.class).isThrownBy(() -> decode(record))
                .withMessage("byte 12 is 2, expected one of [OVERWRITTEN, GAP]");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void refusesALossOfNoMessages(long count) {
        ByteBuffer record = encode(new Lost(1, QUEUE, 1, Lost.Reason.GAP), WHOLE).putLong(13, count);
        assertThatExceptionOfType(CorruptPacketException.class).isThrownBy(() -> decode(record))
                .withMessage("the number at byte 13 is " + Long.toUnsignedString(count)
                        + ", expected 1 or more and less than 2^63");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> encode(new Lost(1, QUEUE, count, Lost.Reason.GAP), WHOLE));
    }

    @Test
    void keepsTheTimeOfALateEvent() throws CorruptPacketException {
        ByteBuffer record = buffer();
        new EventEncoder(record, WHOLE).encode(new Kick(-5, QUEUE), 70);
        RecordView view = view(record.flip());

        assertThat(view.event()).isEqualTo(new Kick(70, QUEUE));
        assertThat(view.timeNs()).isEqualTo(70);
        assertThat(view.rawTimeNs()).isEqualTo(-5);
        assertThat(view.late()).isTrue();
    }

    @Test
    void keepsDescriptorEventsWithin32BytesAndMessagesWithin40() {
        QueueId queue = QUEUE;
        assertThat(encode(new ChainOffered(1, queue, 1, 2, 3, 4, 5, 6), WHOLE).remaining()).isEqualTo(32);
        assertThat(encode(new ChainReturned(1, queue, 1, 2, 3), WHOLE).remaining()).isEqualTo(20);
        assertThat(encode(message(new byte[32]), WHOLE).remaining()).isEqualTo(36 + 32);
    }

    @Test
    void cutsPayloadsAtTheSnapLength() throws CorruptPacketException {
        Message read = (Message) decode(encode(message(new byte[] {1, 2, 3, 4}), 3));
        assertThat(read.payload()).isEqualTo(Payload.of(new byte[] {1, 2, 3}));
        assertThat(read.length()).isEqualTo(4);
    }

    @Test
    void storesTheLongestPayload() throws CorruptPacketException {
        Message longest = message(new byte[0xFFFF]);
        ByteBuffer record = encode(longest, WHOLE);
        assertThat(record.remaining()).isLessThanOrEqualTo(EventEncoder.MAX_RECORD_BYTES);
        assertThat(decode(record)).isEqualTo(longest);
    }

    @Test
    void refusesValuesThatDoNotFit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> encode(new ChainReturned(1, QUEUE, 0x1_0000, 2, 3), WHOLE))
                .withMessage("65536 does not fit in 16 bits");
        assertThatIllegalArgumentException().isThrownBy(() -> encode(new ChainReturned(1, QUEUE, 1, -1, 3), WHOLE))
                .withMessage("-1 does not fit in 16 bits");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> encode(new ChainReturned(1, QUEUE, 1, 2, 0x1_0000_0000L), WHOLE))
                .withMessage("4294967296 does not fit in 32 bits");
    }

    @Test
    void namesEnumerationsInTheMetadataInTheirOrder() {
        assertThat(labels("direction_t")).isEqualTo(Stream.of(Direction.values()).map(Direction::text).toList());
        assertThat(labels("role_t")).isEqualTo(names(Role.values()));
        assertThat(labels("evidence_t")).isEqualTo(names(Evidence.values()));
        assertThat(labels("action_t")).isEqualTo(names(NameServiceMessage.Action.values()));
        assertThat(labels("reason_t")).isEqualTo(names(Lost.Reason.values()));
        assertThat(labels("severity_t")).isEqualTo(names(Severity.values()));
    }

    private static Message message(byte[] payload) {
        return new Message(1, QUEUE, 1, 2, 3, 4, 5, payload.length, 7, Payload.of(payload), Evidence.VERIFIED, false);
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(EventCodecTest::kinds)
                : Stream.of(type);
    }

    /** The labels of an enumeration in the metadata; their numbers must count from 0. */
    private static List<String> labels(String type) {
        Matcher declaration = Pattern.compile("\\{ ([^{}]*) \\} := " + type).matcher(Tsdl.TEMPLATE);
        assertThat(declaration.find()).isTrue();
        String[] entries = declaration.group(1).split(", ");
        for (int i = 0; i < entries.length; i++) {
            assertThat(entries[i]).endsWith(" = " + i);
        }
        return Stream.of(entries).map(entry -> entry.replaceFirst(" = .*", "").replace("\"", "")).toList();
    }

    private static List<String> names(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }

    private static ByteBuffer buffer() {
        return PacketLayout.littleEndian(new byte[EventEncoder.MAX_RECORD_BYTES]);
    }

    private static ByteBuffer encode(Event event, int snapLengthBytes) {
        ByteBuffer record = buffer();
        new EventEncoder(record, snapLengthBytes).encode(event, event.timeNs());
        return record.flip();
    }

    private static byte[] bytes(ByteBuffer record) {
        byte[] bytes = new byte[record.remaining()];
        record.get(bytes);
        return bytes;
    }

    private static Event decode(ByteBuffer record) throws CorruptPacketException {
        return view(record).event();
    }

    /** At the only record. */
    private static RecordView view(ByteBuffer record) throws CorruptPacketException {
        RecordView view = new RecordView();
        view.reset(record.array(), 0, record.limit(), Long.MIN_VALUE, Long.MAX_VALUE, 1);
        assertThat(view.advance()).isTrue();
        return view;
    }
}
