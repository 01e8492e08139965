/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rpmsgtracer.trace.ctf.PacketHeader;
import org.rpmsgtracer.trace.ctf.Packets;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.SampleEvents;

/** A stream file that is not what the recorder wrote: cut, flipped, overwritten, shuffled, forged. */
class DamagedTraceTest {

    @TempDir
    private Path temp;
    private Path folder;
    private Path stream;
    private List<Event> events;
    private List<PacketPlace> packets;
    private byte[] whole;

    @BeforeEach
    void writeTraceOfSomePackets() throws Exception {
        events = SampleEvents.random(new Random(5), 25);
        folder = Traces.write(temp.resolve("a.rpmsgtrace"), Traces.SMALL_PACKETS, events);
        stream = folder.resolve("stream_0");
        whole = Files.readAllBytes(stream);
        try (TraceReader reader = TraceReader.open(folder)) {
            packets = Traces.packets(reader);
        }
        assertThat(packets).hasSizeGreaterThan(5);
    }

    @Test
    void cutAtAnyByteOpensUpToTheLastWholePacket() throws Exception {
        for (int length = 0; length < whole.length; length++) {
            Files.write(stream, Arrays.copyOf(whole, length));
            int end = length;
            List<PacketPlace> kept = packets.stream().filter(packet -> packet.endOffset() <= end).toList();
            long valid = kept.isEmpty() ? 0 : kept.getLast().endOffset();
            try (TraceReader reader = TraceReader.open(folder)) {
                assertThat(Traces.rest(reader.cursor())).as("cut at %d", length).isEqualTo(eventsOf(kept));
                assertThat(reader.damages()).isEmpty();
                if (valid == length) {
                    assertThat(reader.tornTail()).isEmpty();
                } else {
                    TornTail tail = reader.tornTail().orElseThrow();
                    assertThat(tail.validBytes()).isEqualTo(valid);
                    assertThat(tail.droppedBytes()).isEqualTo(length - valid);
                }
            }
        }
    }

    @Test
    void saysWhatACutTookAway() throws Exception {
        PacketPlace last = packets.getLast();
        Files.write(stream, Arrays.copyOf(whole, whole.length - 1));
        try (TraceReader reader = TraceReader.open(folder)) {
            assertThat(reader.tornTail().orElseThrow().sentence()).isEqualTo(stream + ": the last "
                    + (last.bytes() - 1) + " bytes, from byte " + last.offset()
                    + " on, are not a whole packet and are left out: only " + (last.bytes() - 1)
                    + " bytes of a packet of " + last.bytes());
        }
    }

    @Test
    void aTornTailIsLookedAtAgainOnlyWhenTheFileHasGrown() throws Exception {
        byte[] torn = whole.clone();
        torn[(int) packets.getLast().offset()] ^= 1;
        Files.write(stream, torn);
        try (TraceReader reader = TraceReader.open(folder)) {
            Files.write(stream, whole, StandardOpenOption.WRITE);
            assertThat(reader.refresh()).isFalse();
            assertThat(reader.eventCount()).isEqualTo(packets.getLast().firstEvent());
            Files.write(stream, new byte[1], StandardOpenOption.APPEND);
            assertThat(reader.refresh()).isTrue();
            assertThat(reader.eventCount()).isEqualTo(events.size());
        }
    }

    @Test
    void anyFlippedByteCostsItsPacketAndNothingElse() throws Exception {
        for (int i = 0; i < whole.length; i++) {
            byte[] flipped = whole.clone();
            flipped[i] ^= (byte) (i % 2 == 0 ? 0xFF : 1);
            Files.write(stream, flipped);
            int at = i;
            List<PacketPlace> kept = packets.stream().filter(p -> at < p.offset() || at >= p.endOffset()).toList();
            try (TraceReader reader = TraceReader.open(folder)) {
                assertThat(Traces.rest(reader.cursor())).as("flipped at %d", i).isEqualTo(eventsOf(kept));
                assertThat(reader.damages().size() + reader.tornTail().stream().count()).isEqualTo(1);
            }
        }
    }

    @Test
    void anyFlippedByteCostsNoMoreWhereThePacketsAreKept() throws Exception {
        keepPackets();
        for (int i = 0; i < whole.length; i++) {
            byte[] flipped = whole.clone();
            flipped[i] ^= (byte) (i % 2 == 0 ? 0xFF : 1);
            Files.write(stream, flipped);
            int at = i;
            List<PacketPlace> kept = packets.stream().filter(p -> at < p.offset() || at >= p.endOffset()).toList();
            try (TraceReader reader = TraceReader.open(folder)) {
                assertThat(Traces.rest(reader.cursor())).as("flipped at %d", i).isEqualTo(eventsOf(kept));
                assertThat(reader.damages().size() + reader.tornTail().stream().count()).isEqualTo(1);
            }
        }
    }

    @Test
    void cutAtAnyByteItOpensAllTheSameWhereThePacketsAreKept() throws Exception {
        keepPackets();
        for (int length = 0; length < whole.length; length++) {
            Files.write(stream, Arrays.copyOf(whole, length));
            int end = length;
            List<PacketPlace> kept = packets.stream().filter(packet -> packet.endOffset() <= end).toList();
            try (TraceReader reader = TraceReader.open(folder)) {
                assertThat(Traces.rest(reader.cursor())).as("cut at %d", length).isEqualTo(eventsOf(kept));
                assertThat(reader.damages()).isEmpty();
                assertThat(reader.problems()).singleElement().asString().contains("which is searched anew");
            }
        }
    }

    @Test
    void anyFlippedByteOfAnyFileBesideTheStreamIsToldOrHarmless() throws Exception {
        keepPackets();
        for (String name : List.of("metadata", "index/stream_0.idx", ".rpmsgtracer/packets")) {
            Path file = folder.resolve(name);
            byte[] right = Files.readAllBytes(file);
            for (int i = 0; i < right.length; i += 3) {
                byte[] flipped = right.clone();
                flipped[i] ^= 0x10;
                Files.write(file, flipped);
                try (TraceReader reader = TraceReader.open(folder)) {
                    assertThat(Traces.rest(reader.cursor())).as("%s at %d", name, i).isEqualTo(events);
                    assertThat(name).isNotEqualTo("metadata");
                } catch (TraceException e) {
                    assertThat(e).as("%s at %d", name, i).hasMessageStartingWith(folder.resolve("metadata") + ": ");
                }
            }
            Files.write(file, right);
        }
    }

    @Test
    void countsEventsWithoutThoseInDamagedPlaces() throws Exception {
        PacketPlace damaged = packets.get(1);
        whole[(int) damaged.offset() + 100] ^= 1;
        Files.write(stream, whole);
        try (TraceReader reader = TraceReader.open(folder)) {
            assertThat(reader.damages()).singleElement().satisfies(range -> {
                assertThat(range.offset()).isEqualTo(damaged.offset());
                assertThat(range.lengthBytes()).isEqualTo(damaged.bytes());
                assertThat(range.sentence())
                        .startsWith(stream + ": " + range.lengthBytes() + " bytes from byte " + range.offset()
                                + " on are damaged and are left out: the checksum is 0x");
            });
            EventCursor cursor = reader.cursorAt(damaged.firstEvent());
            assertThat(cursor.advance()).isTrue();
            assertThat(cursor.eventNumber()).isEqualTo(damaged.firstEvent());
            assertThat(cursor.event()).isEqualTo(events.get((int) damaged.endEvent()));
            assertThat(reader.eventCount()).isEqualTo(events.size() - damaged.eventCount());
        }
    }

    @Test
    void zeroedStorageLooksLikeNoEvents() throws Exception {
        long seed = 99;
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            byte[] zeroed = whole.clone();
            int from = (int) packets.get(1).offset() + random.nextInt(whole.length / 2);
            int to = Math.min(whole.length, from + 1 + random.nextInt(1_000));
            Arrays.fill(zeroed, from, to, (byte) 0);
            Files.write(stream, zeroed);
            List<Event> read = Traces.read(folder);
            assertThat(events).as("seed %d", seed).containsSubsequence(read);
        }
    }

    @Test
    void aPacketThatComesAgainOrTooEarlyIsLeftOut() throws Exception {
        PacketPlace first = packets.get(0);
        PacketPlace second = packets.get(1);
        List<PacketPlace> rest = packets.subList(2, packets.size());

        writePackets(first, first, second, rest);
        assertThat(Traces.read(folder)).isEqualTo(events);
        writePackets(first, second, first, rest);
        assertThat(Traces.read(folder)).isEqualTo(events);
        writePackets(second, first, first, rest);
        assertThat(Traces.read(folder))
                .isEqualTo(events.subList((int) second.firstEvent(), events.size()));
    }

    @Test
    void randomBytesBetweenPacketsAreSkipped() throws Exception {
        long seed = 123;
        byte[] noise = new byte[100_000];
        new Random(seed).nextBytes(noise);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int border = (int) packets.get(3).offset();
        bytes.write(whole, 0, border);
        bytes.write(noise);
        bytes.write(whole, border, whole.length - border);
        Files.write(stream, bytes.toByteArray());
        try (TraceReader reader = TraceReader.open(folder)) {
            assertThat(Traces.rest(reader.cursor())).as("seed %d", seed).isEqualTo(events);
            assertThat(reader.damages()).singleElement().extracting(DamagedRange::lengthBytes).isEqualTo(100_000L);
        }
    }

    @Test
    void aFileOfFalseBeginningsIsReadInBoundedTime() throws Exception {
        byte[] signature = PacketHeader.signature(Traces.INFO.uuid());
        byte[] header = Packets.headerOnly(Traces.INFO.uuid(), 1 << 20);
        for (byte[] beginning : List.of(signature, header)) {
            ByteBuffer forged = ByteBuffer.allocate(8 << 20);
            while (forged.remaining() >= beginning.length) {
                forged.put(beginning);
            }
            Files.write(stream, forged.array());
            assertTimeout(Duration.ofSeconds(20), () -> assertThat(Traces.read(folder)).isEmpty());
        }
    }

    @Test
    void recordsThatNoWriterMakesAreLeftOutWithTheRestOfTheirPacket() throws Exception {
        PacketPlace forged = packets.get(1);
        byte[] packet = Arrays.copyOfRange(whole, (int) forged.offset(), (int) forged.endOffset());
        packet[88] = 77;
        Packets.reseal(packet);
        System.arraycopy(packet, 0, whole, (int) forged.offset(), packet.length);
        Files.write(stream, whole);
        try (TraceReader reader = TraceReader.open(folder)) {
            assertThat(reader.damages()).isEmpty();
            for (int again = 0; again < 2; again++) {
                assertThat(Traces.rest(reader.cursor())).isEqualTo(eventsWithout(forged));
                assertThat(reader.damages()).singleElement().extracting(DamagedRange::sentence)
                        .isEqualTo(stream + ": " + packet.length + " bytes from byte " + forged.offset()
                                + " on are damaged and are left out: a record has the id 77, expected 1..15");
                assertThat(reader.damageCount()).isEqualTo(1);
            }
            EventCursor behind = reader.cursorAt(forged.firstEvent());
            assertThat(behind.advance()).isTrue();
            assertThat(behind.eventNumber()).as("numbers stay unused").isEqualTo(forged.endEvent());
        }
    }

    @Test
    void aPacketThatChangesUnderTheReaderIsLeftOut() throws Exception {
        try (TraceReader reader = TraceReader.open(folder)) {
            whole[(int) packets.get(1).offset() + 90] ^= 1;
            Files.write(stream, whole);
            assertThat(Traces.rest(reader.cursor())).isEqualTo(eventsWithout(packets.get(1)));
            assertThat(reader.damages()).singleElement().satisfies(range -> {
                assertThat(range.offset()).isEqualTo(packets.get(1).offset());
                assertThat(range.reason()).startsWith("the checksum is ");
            });
        }
    }

    @Test
    void aPacketThatIsReplacedByAnotherOneUnderTheReaderIsLeftOut() throws Exception {
        try (TraceReader reader = TraceReader.open(folder)) {
            byte[] packet = Arrays.copyOf(whole, (int) packets.get(0).endOffset());
            packet[packet.length - 1] ^= 1;
            Packets.reseal(packet);
            System.arraycopy(packet, 0, whole, 0, packet.length);
            Files.write(stream, whole);
            assertThat(Traces.rest(reader.cursor())).isEqualTo(eventsWithout(packets.get(0)));
            assertThat(reader.damages()).singleElement().extracting(DamagedRange::reason)
                    .isEqualTo("it is another one than when the trace was opened");
        }
    }

    @Test
    void aFileThatBecameShorterIsTold() throws Exception {
        try (TraceReader reader = TraceReader.open(folder)) {
            Files.write(stream, Arrays.copyOf(whole, 100));
            assertThatExceptionOfType(TraceException.class).isThrownBy(reader::refresh).withMessage(stream
                    + ": it became shorter while it was read: 100 bytes, expected at least " + whole.length);
            assertThatExceptionOfType(TraceReadException.class)
                    .isThrownBy(() -> Traces.rest(reader.cursor()))
                    .withMessageStartingWith(stream + ": it cannot be read");
        }
    }

    @Test
    void aClosedReaderStopsItsCursors() throws Exception {
        TraceReader reader = TraceReader.open(folder);
        EventCursor cursor = reader.cursor();
        reader.close();
        assertThatExceptionOfType(TraceReadException.class).isThrownBy(cursor::advance)
                .withMessageStartingWith(stream + ": it cannot be read (");
    }

    @Test
    void anInterruptedReaderDoesNotCloseTheFileForOthers() throws Exception {
        try (TraceReader reader = TraceReader.open(folder)) {
            Thread.currentThread().interrupt();
            assertThat(Traces.rest(reader.cursor())).isEqualTo(events);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(Traces.rest(reader.cursor())).isEqualTo(events);
        }
    }

    private void keepPackets() throws Exception {
        try (TraceReader reader = TraceReader.open(folder)) {
            reader.keepPackets();
        }
    }

    private List<Event> eventsOf(List<PacketPlace> some) {
        List<Event> found = new ArrayList<>();
        some.forEach(packet -> found.addAll(events.subList((int) packet.firstEvent(), (int) packet.endEvent())));
        return found;
    }

    private List<Event> eventsWithout(PacketPlace packet) {
        return eventsOf(packets.stream().filter(other -> !other.equals(packet)).toList());
    }

    private void writePackets(PacketPlace a, PacketPlace b, PacketPlace c, List<PacketPlace> rest)
            throws Exception {
        List<PacketPlace> order = new ArrayList<>(List.of(a, b, c));
        order.addAll(rest);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (PacketPlace packet : order) {
            bytes.write(whole, (int) packet.offset(), packet.bytes());
        }
        Files.write(stream, bytes.toByteArray());
    }
}
