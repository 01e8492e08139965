/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rpmsgtracer.trace.ctf.PacketBuilder;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.Kick;
import org.rpmsgtracer.trace.event.Note;
import org.rpmsgtracer.trace.event.QueueId;
import org.rpmsgtracer.trace.event.Severity;

/** A stream that goes on in further files is read as one. */
class StreamFilesTest {

    private static final TraceOptions ROTATING = Traces.SMALL_PACKETS.withRotation(Rotation.ofBytes(1_000));

    @TempDir
    private Path temp;
    private Path folder;
    private List<Event> events;

    @BeforeEach
    void writeTraceOfSeveralFiles() throws Exception {
        events = kicks(500);
        folder = Traces.write(temp.resolve("a.rpmsgtrace"), ROTATING, events);
        assertThat(Files.exists(file(5))).isTrue();
    }

    @Test
    void readsThemOneBehindTheOther() throws Exception {
        try (TraceReader reader = TraceReader.open(folder)) {
            assertThat(Traces.rest(reader.cursor())).isEqualTo(events);
            assertThat(reader.damages()).isEmpty();
            assertThat(reader.tornTail()).isEmpty();
            assertThat(reader.problems()).isEmpty();
            assertThat(reader.missingPackets()).isZero();
            long at = 0;
            for (int i = 0; i < reader.packetCount(); i++) {
                assertThat(reader.packet(i).offset()).isEqualTo(at);
                at = reader.packet(i).endOffset();
            }
            assertThat(reader.streamBytes()).isEqualTo(at);
            for (int i = 0; i < events.size(); i += 11) {
                assertThat(Traces.rest(reader.cursorAt(i))).isEqualTo(events.subList(i, events.size()));
            }
        }
    }

    @Test
    void theFirstFilesMayBeGone() throws Exception {
        Files.delete(file(0));
        Files.delete(file(1));
        try (TraceReader reader = TraceReader.open(folder)) {
            List<Event> read = Traces.rest(reader.cursor());
            assertThat(read).isNotEmpty().isEqualTo(events.subList(events.size() - read.size(), events.size()));
            assertThat(reader.packet(0).sequence()).isPositive();
            assertThat(reader.missingPackets()).isZero();
        }
    }

    @Test
    void aFileThatIsGoneFromTheMiddleIsCounted() throws Exception {
        List<Event> without = new ArrayList<>(events);
        try (TraceReader reader = TraceReader.open(folder)) {
            long from = Files.size(file(0));
            long to = from + Files.size(file(1));
            int gone = 0;
            for (int i = reader.packetCount() - 1; i >= 0; i--) {
                PacketPlace place = reader.packet(i);
                if (place.offset() >= from && place.offset() < to) {
                    without.subList((int) place.firstEvent(), (int) place.endEvent()).clear();
                    gone++;
                }
            }
            Files.delete(file(1));
            try (TraceReader again = TraceReader.open(folder)) {
                assertThat(again.missingPackets()).isEqualTo(gone).isPositive();
                assertThat(Traces.rest(again.cursor())).isEqualTo(without);
            }
        }
    }

    @Test
    void filesThatAreDeletedWhileItIsOpenCanStillBeRead() throws Exception {
        try (TraceReader reader = TraceReader.open(folder)) {
            for (int i = 0; i < 4; i++) {
                Files.delete(file(i));
            }
            assertThat(reader.refresh()).isFalse();
            assertThat(Traces.rest(reader.cursor())).isEqualTo(events);
            assertThat(reader.damages()).isEmpty();
        }
    }

    @Test
    void newFilesAppearWhileItGrows() throws Exception {
        Path growing = temp.resolve("b.rpmsgtrace");
        try (TraceWriter writer = TraceWriter.create(growing, Traces.INFO, ROTATING);
                TraceReader reader = TraceReader.open(growing)) {
            EventCursor cursor = reader.cursor();
            List<Event> seen = new ArrayList<>();
            for (Event event : events) {
                writer.accept(event);
                reader.refresh();
                seen.addAll(Traces.rest(cursor));
                assertThat(seen).isEqualTo(events.subList(0, seen.size()));
                assertThat(reader.ended()).isFalse();
            }
            writer.close();
            reader.refresh();
            seen.addAll(Traces.rest(cursor));
            assertThat(seen).isEqualTo(events);
            assertThat(reader.ended()).isTrue();
        }
    }

    @Test
    void isReadByAnotherThreadWhileItGrowsAndTheOldestFilesGo() throws Exception {
        List<Event> many = kicks(50_000);
        Path growing = temp.resolve("b.rpmsgtrace");
        TraceOptions options = new TraceOptions(2_000, 65535).withRotation(Rotation.ofBytes(20_000))
                .withRetention(Retention.ofBytes(100_000));
        try (TraceWriter writer = TraceWriter.create(growing, Traces.INFO, options);
                TraceReader reader = TraceReader.open(growing)) {
            Thread recorder = Thread.ofPlatform().start(() -> many.forEach(writer::accept));
            EventCursor cursor = reader.cursor();
            List<Event> seen = new ArrayList<>();
            while (recorder.isAlive()) {
                reader.refresh();
                seen.addAll(Traces.rest(cursor));
            }
            writer.flush();
            reader.refresh();
            seen.addAll(Traces.rest(cursor));
            assertThat(many).containsSubsequence(seen);
            assertThat(seen).endsWith(many.getLast());
            assertThat(reader.damages()).isEmpty();
        }
    }

    @Test
    void whatIsLeftOfAFileBehindWhichAnotherOneComesIsDamaged() throws Exception {
        byte[] whole = Files.readAllBytes(file(1));
        Files.write(file(1), Arrays.copyOf(whole, whole.length - 1));
        try (TraceReader reader = TraceReader.open(folder)) {
            assertThat(reader.tornTail()).isEmpty();
            assertThat(reader.damages()).singleElement().satisfies(range -> {
                assertThat(range.file()).isEqualTo(file(1));
                assertThat(range.offset() + range.lengthBytes()).isEqualTo(whole.length - 1);
            });
            List<Event> read = Traces.rest(reader.cursor());
            assertThat(events).containsSubsequence(read);
            assertThat(read).endsWith(events.getLast());
            assertThat(reader.missingPackets()).isEqualTo(1);
        }
        Files.write(file(1), new byte[0]);
        try (TraceReader reader = TraceReader.open(folder)) {
            assertThat(reader.damages()).isEmpty();
            assertThat(Traces.rest(reader.cursor())).endsWith(events.getLast());
        }
    }

    @Test
    void aFileThatDoesNotBelongToATraceIsTold() throws Exception {
        Path foreign = Files.writeString(folder.resolve("notes.txt"), "hello");
        Files.createDirectory(folder.resolve("a folder"));
        Files.createFile(folder.resolve(".hidden"));
        try (TraceReader reader = TraceReader.open(folder)) {
            assertThat(Traces.rest(reader.cursor())).isEqualTo(events);
            assertThat(reader.problems()).containsExactly(foreign
                    + ": this file does not belong to the trace, and other tools refuse the trace for it");
        }
    }

    @Test
    void anInterruptHarmsNobody() throws Exception {
        try (TraceReader reader = TraceReader.open(folder)) {
            Thread.currentThread().interrupt();
            assertThat(Traces.rest(reader.cursor())).isEqualTo(events);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(Traces.rest(reader.cursor())).isEqualTo(events);
        }
    }

    @Test
    void whatAFlightRecorderPutInFrontOfTheFirstFileIsReadFirst() throws Exception {
        List<Event> standing = List.of(new Note(0, Severity.INFO, "before", "all"), new Kick(0, new QueueId(3)));
        Files.delete(file(0));
        Files.delete(file(1));
        List<Event> kept = Traces.read(folder);
        writeStart(2, standing, 0);
        long beginNs = kept.getFirst().timeNs();
        try (TraceReader reader = TraceReader.open(folder)) {
            List<Event> read = Traces.rest(reader.cursor());
            assertThat(read).hasSize(kept.size() + 2).endsWith(kept.toArray(Event[]::new));
            assertThat(read.subList(0, 2)).containsExactly(new Note(beginNs, Severity.INFO, "before", "all"),
                    new Kick(beginNs, new QueueId(3)));
            assertThat(reader.damages()).isEmpty();
            assertThat(reader.problems()).isEmpty();
            assertThat(reader.missingPackets()).isZero();
            assertThat(reader.eventCount()).isEqualTo(kept.size() + 2);
            PacketPlace start = reader.packet(0);
            RecordCursor records = reader.records();
            assertThat(records.advancePacket()).isTrue();
            assertThat(records.records().advance()).isTrue();
            assertThat(reader.parts().read(0, 88, start.bytes(), 0).advance()).isTrue();
        }
    }

    @Test
    void aStartThatIsNotOfThatFileIsPassedOver() throws Exception {
        Files.delete(file(0));
        Files.delete(file(1));
        List<Event> kept = Traces.read(folder);
        List<Event> standing = List.of(new Kick(0, new QueueId(3)));
        writeStart(3, standing, 0);
        assertThat(Traces.read(folder)).isEqualTo(kept);
        writeStart(2, standing, 1);
        assertThat(Traces.read(folder)).isEqualTo(kept);
        writeStart(2, List.of(), 0);
        assertThat(Traces.read(folder)).isEqualTo(kept);
        writeStart(2, standing, 0);
        assertThat(Traces.read(folder)).hasSize(kept.size() + 1);
        Path section = folder.resolve(".rpmsgtracer").resolve("start_2");
        byte[] bytes = Files.readAllBytes(section);
        bytes[bytes.length - 1] ^= 1;
        Files.write(section, bytes);
        try (TraceReader reader = TraceReader.open(folder)) {
            assertThat(Traces.rest(reader.cursor())).isEqualTo(kept);
            assertThat(reader.problems()).singleElement().asString().contains("the checksum of its content is wrong");
        }
    }

    @Test
    void anInterruptedStartIsReadAgain() throws Exception {
        Files.delete(file(0));
        writeStart(1, List.of(new Kick(0, new QueueId(3))), 0);
        try (TraceReader reader = TraceReader.open(folder)) {
            Thread.currentThread().interrupt();
            assertThat(Traces.rest(reader.cursor()).getFirst()).isInstanceOf(Kick.class);
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private void writeStart(int number, List<Event> standing, int checksumError) throws Exception {
        int checksum;
        long beginNs;
        try (TraceReader reader = TraceReader.open(folder)) {
            PacketPlace first = reader.packet(0);
            checksum = first.checksum();
            beginNs = first.beginNs();
        }
        ByteBuffer header = ByteBuffer.allocate(32).order(ByteOrder.LITTLE_ENDIAN);
        header.putInt(16, checksum + checksumError).putInt(20, standing.size());
        try (SectionWriter section = new Sections(folder, Traces.INFO.uuid()).create("start_" + number, 1)) {
            section.append(header.array(), 0, header.capacity());
            PacketBuilder packet = new PacketBuilder(Traces.INFO.uuid(), 4096, 65535, beginNs);
            standing.forEach(packet::add);
            if (!standing.isEmpty()) {
                section.append(packet.bytes(), 0, packet.finish(0).packetBytes());
            }
            section.commit(0, 0);
        }
    }

    /** All at different times, so that a recorder may begin a file with any of them. */
    private static List<Event> kicks(int count) {
        return IntStream.range(0, count).<Event>mapToObj(i -> new Kick(10L * i, new QueueId(i % 97))).toList();
    }

    private Path file(int number) {
        return folder.resolve(number == 0 ? "stream_0" : "stream_0_" + number);
    }
}
