/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.ctf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.zip.CRC32C;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.trace.event.ChainOffered;
import org.rpmsgtracer.trace.event.ChainReturned;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.Evidence;
import org.rpmsgtracer.trace.event.Kick;
import org.rpmsgtracer.trace.event.KickSuppressed;
import org.rpmsgtracer.trace.event.Lost;
import org.rpmsgtracer.trace.event.Message;
import org.rpmsgtracer.trace.event.Note;
import org.rpmsgtracer.trace.event.Payload;
import org.rpmsgtracer.trace.event.QueueEvent;
import org.rpmsgtracer.trace.event.QueueId;
import org.rpmsgtracer.trace.event.Role;
import org.rpmsgtracer.trace.event.SampleEvents;
import org.rpmsgtracer.trace.event.Severity;

class RecordViewTest {

    private static final UUID TRACE = new UUID(1, 2);
    private static final QueueId QUEUE = new QueueId(1);
    private static final int BODY = PacketHeader.SIZE_BYTES + 10;

    private final RecordView view = new RecordView();

    @Test
    void showsEachFieldOfTheFrequentKindsWithoutAnObject() throws CorruptPacketException {
        long seed = 41;
        List<Event> events = SampleEvents.random(new Random(seed), 5_000);
        byte[] packet = packet(events);
        resetTo(packet, 0);
        for (Event event : events) {
            assertThat(view.advance()).as("seed %d", seed).isTrue();
            assertThat(view.timeNs()).isEqualTo(event.timeNs());
            assertThat(view.rawTimeNs()).isEqualTo(event.timeNs());
            assertThat(view.late()).isFalse();
            assertThat(view.event()).isEqualTo(event);
            if (event instanceof QueueEvent of) {
                assertThat(view.queue()).isEqualTo(of.queue().number());
            }
            switch (event) {
                case ChainOffered e -> assertThat(new ChainOffered(view.timeNs(), QUEUE, view.index(), view.head(),
                        view.address(), view.lengthBytes(), view.flags(), view.descriptors()))
                        .isEqualTo(new ChainOffered(e.timeNs(), QUEUE, e.availIdx(), e.head(), e.address(),
                                e.lengthBytes(), e.flags(), e.descriptors()));
                case ChainReturned e -> assertThat(List.of(view.index(), view.head(), view.lengthBytes()))
                        .isEqualTo(List.of(e.usedIdx(), e.head(), e.lengthBytes()));
                case KickSuppressed e -> assertThat(view.by()).isEqualTo(e.by().ordinal());
                case Message e -> assertMessage(e);
                default -> assertThat(view.id()).isNotEqualTo(RecordId.MESSAGE);
            }
        }
        assertThat(view.advance()).isFalse();
    }

    private void assertMessage(Message message) {
        byte[] payload = new byte[view.payloadBytes() + 2];
        view.payload(payload, 1);
        assertThat(Arrays.copyOfRange(payload, 1, payload.length - 1)).isEqualTo(message.payload().toBytes());
        assertThat(List.of(view.index(), view.head(), view.src(), view.dst(), view.reserved(), view.length(),
                view.flags(), view.evidence(), view.recovered()))
                .isEqualTo(List.of(message.index(), message.head(), message.src(), message.dst(),
                        message.reserved(), message.length(), message.flags(), message.evidence().ordinal(),
                        message.recovered()));
    }

    @Test
    void tellsWhereInItsPacketARecordIsWhereverThePacketLies() throws CorruptPacketException {
        List<Event> events = SampleEvents.random(new Random(42), 300);
        byte[] packet = packet(events);
        byte[] around = new byte[packet.length + 123];
        System.arraycopy(packet, 0, around, 77, packet.length);
        resetTo(around, 77);
        int end = PacketHeader.SIZE_BYTES;
        while (view.advance()) {
            assertThat(view.offset()).isEqualTo(end);
            end += view.sizeBytes();
            assertThat(view.crc32c(view.offset(), end)).isEqualTo(crc(packet, view.offset(), end));
        }
        assertThat(end).isEqualTo(packet.length);
    }

    @Test
    void readsAPartOfAPacketWithoutACount() throws CorruptPacketException {
        List<Event> events = SampleEvents.random(new Random(43), 100);
        byte[] packet = packet(events);
        List<Integer> places = new ArrayList<>();
        resetTo(packet, 0);
        while (view.advance()) {
            places.add(view.offset());
        }
        places.add(packet.length);
        for (int from = 0; from < events.size(); from += 7) {
            for (int to = from; to <= events.size(); to += 13) {
                view.resetPart(packet, places.get(from), places.get(to), 0, Long.MAX_VALUE);
                for (Event event : events.subList(from, to)) {
                    assertThat(view.advance()).isTrue();
                    assertThat(view.event()).isEqualTo(event);
                }
                assertThat(view.advance()).isFalse();
            }
        }
    }

    @Test
    void refusesAPartThatEndsWithinARecord() throws CorruptPacketException {
        byte[] packet = packet(List.of(new Kick(1, QUEUE), new Kick(2, QUEUE)));
        view.resetPart(packet, PacketHeader.SIZE_BYTES, packet.length - 1, 0, 9);
        assertThat(view.advance()).isTrue();
        assertThatExceptionOfType(CorruptPacketException.class).isThrownBy(view::advance)
                .withMessage("the record at byte 100 is longer than its packet's content");
    }

    @Test
    void refusesNumbersThatAreNoneOfAFrequentKindBeforeTheyAreShown() {
        Message message = new Message(1, QUEUE, 1, 2, 3, 4, 5, 6, 7, Payload.EMPTY, Evidence.VERIFIED, false);
        assertRefused(message, BODY + 22, "byte 120 is 9, expected one of [VERIFIED, UNVERIFIED, INFERRED]");
        assertRefused(message, BODY + 23, "byte 121 is 9, expected one of [false, true]");
        assertRefused(new KickSuppressed(1, QUEUE, Role.DRIVER), BODY + 2,
                "byte 100 is 9, expected one of [DRIVER, DEVICE]");
        assertRefused(new Kick(1, QUEUE), BODY - 1, "byte 97 is 9, expected one of [false, true]");
    }

    @Test
    void refusesValuesThatOnlyAnEventShowsWhereItIsAskedFor() throws CorruptPacketException {
        for (Event event : List.of(new Note(1, Severity.INFO, "a", "b"), new Lost(1, QUEUE, 1, Lost.Reason.GAP))) {
            byte[] packet = packet(List.of(event));
            packet[event instanceof Note ? BODY : BODY + 2] = 9;
            resetTo(packet, 0);
            assertThat(view.advance()).isTrue();
            assertThatExceptionOfType(CorruptPacketException.class).isThrownBy(view::event)
                    .withMessageContaining(" is 9, expected one of [");
        }
    }

    @Test
    void hasNoEventBeforeTheFirstRecord() {
        assertThatIllegalStateException().isThrownBy(view::event);
    }

    @Test
    void readsOrRefusesRandomBytesWithoutAnotherException() {
        long seed = 44;
        Random random = new Random(seed);
        byte[] whole = packet(SampleEvents.random(new Random(seed), 60));
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = whole.clone();
            for (int flips = random.nextInt(1, 4); flips > 0; flips--) {
                bytes[random.nextInt(PacketHeader.SIZE_BYTES, bytes.length)] = (byte) random.nextInt(256);
            }
            int end = random.nextInt(PacketHeader.SIZE_BYTES, bytes.length + 1);
            view.reset(bytes, PacketHeader.SIZE_BYTES, end, 0, Long.MAX_VALUE, 60);
            int seen = 0;
            try {
                while (view.advance()) {
                    seen++;
                    assertThat(view.offset() + view.sizeBytes()).isLessThanOrEqualTo(end);
                    assertThat(view.event()).as("seed %d", seed).isNotNull();
                }
            } catch (CorruptPacketException e) {
                assertThat(e.getMessage()).as("seed %d", seed).isNotEmpty();
            }
            assertThat(seen).isLessThanOrEqualTo(60);
        }
    }

    private void assertRefused(Event event, int at, String message) {
        byte[] packet = packet(List.of(event));
        packet[at] = 9;
        resetTo(packet, 0);
        assertThatExceptionOfType(CorruptPacketException.class).isThrownBy(view::advance).withMessage(message);
        assertThatExceptionOfType(CorruptPacketException.class).as("again").isThrownBy(view::advance)
                .withMessage(message);
    }

    private void resetTo(byte[] bytes, int at) {
        try {
            view.reset(PacketHeader.read(bytes, at, TRACE), bytes, at);
        } catch (CorruptPacketException e) {
            throw new AssertionError(e);
        }
    }

    private static int crc(byte[] bytes, int from, int to) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, from, to - from);
        return (int) crc.getValue();
    }

    private static byte[] packet(List<Event> events) {
        PacketBuilder builder = new PacketBuilder(TRACE, PacketHeader.MAX_PACKET_BYTES, 65535);
        events.forEach(builder::add);
        return Arrays.copyOf(builder.bytes(), builder.finish(0).packetBytes());
    }
}
