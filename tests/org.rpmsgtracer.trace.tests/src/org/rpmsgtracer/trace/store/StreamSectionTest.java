/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.Kick;
import org.rpmsgtracer.trace.event.Note;
import org.rpmsgtracer.trace.event.QueueId;
import org.rpmsgtracer.trace.event.Severity;

/** What packets a trace has is kept beside it, and used only where it is true. */
class StreamSectionTest {

    @TempDir
    private Path temp;
    private Path folder;
    private Path section;
    private List<Event> events;
    private List<PacketPlace> packets;

    @BeforeEach
    void writeTraceAndSection() throws Exception {
        events = kicks(300);
        folder = Traces.write(temp.resolve("a.rpmsgtrace"), Traces.SMALL_PACKETS.withRotation(Rotation.ofBytes(2_000)),
                events);
        section = folder.resolve(".rpmsgtracer").resolve("packets");
        Files.deleteIfExists(section);
        try (TraceReader reader = TraceReader.open(folder)) {
            reader.keepPackets();
            packets = Traces.packets(reader);
        }
        assertThat(Files.exists(file(3))).isTrue();
    }

    @Test
    void withItAPacketInTheMiddleIsNotReadWhenTheTraceIsOpened() throws Exception {
        PacketPlace middle = packets.get(packets.size() / 2);
        flip(middle.offset() + 100);
        try (TraceReader reader = TraceReader.open(folder)) {
            assertThat(reader.eventCount()).isEqualTo(events.size());
            assertThat(reader.damages()).isEmpty();
            List<Event> expected = new ArrayList<>(events);
            expected.subList((int) middle.firstEvent(), (int) middle.endEvent()).clear();
            assertThat(Traces.rest(reader.cursor())).isEqualTo(expected);
            assertThat(reader.damages()).singleElement().extracting(DamagedRange::reason).asString()
                    .startsWith("the checksum is ");
        }
    }

    @Test
    void saysTheSameAsASearch() throws Exception {
        try (TraceReader kept = TraceReader.open(folder)) {
            Files.delete(section);
            try (TraceReader searched = TraceReader.open(folder)) {
                assertSame(kept, searched);
                assertThat(kept.discarded()).isEqualTo(searched.discarded());
                assertThat(Traces.rest(kept.cursor())).isEqualTo(events);
            }
        }
    }

    @Test
    void remembersDamages() throws Exception {
        flip(packets.get(1).offset() + 90);
        flip(packets.get(packets.size() - 3).offset() + 90);
        byte[] torn = Files.readAllBytes(file(3));
        Files.write(file(3), Arrays.copyOf(torn, torn.length - 1));
        Files.delete(section);
        try (TraceReader searched = TraceReader.open(folder)) {
            assertThat(searched.damages()).hasSize(2);
            assertThat(searched.tornTail()).isPresent();
            searched.keepPackets();
            try (TraceReader kept = TraceReader.open(folder)) {
                assertSame(kept, searched);
                assertThat(kept.damages()).isEqualTo(searched.damages());
                assertThat(kept.tornTail()).isEqualTo(searched.tornTail());
                assertThat(kept.damageCount()).isEqualTo(2);
            }
        }
    }

    @Test
    void goesOnBehindWhatItCovers() throws Exception {
        byte[] kept = Files.readAllBytes(section);
        for (int covered = 0; covered < packets.size(); covered += 5) {
            Path growing = temp.resolve("growing" + covered);
            try (TraceWriter writer = TraceWriter.create(growing, Traces.INFO,
                    Traces.SMALL_PACKETS.withRotation(Rotation.ofBytes(2_000)))) {
                events.subList(0, (int) packets.get(covered).endEvent()).forEach(writer::accept);
                writer.flush();
                try (TraceReader reader = TraceReader.open(growing)) {
                    reader.keepPackets();
                }
                events.subList((int) packets.get(covered).endEvent(), events.size()).forEach(writer::accept);
            }
            try (TraceReader reader = TraceReader.open(growing)) {
                assertThat(reader.problems()).isEmpty();
                assertThat(Traces.rest(reader.cursor())).isEqualTo(events);
                reader.keepPackets();
            }
            assertThat(Files.readAllBytes(growing.resolve(".rpmsgtracer").resolve("packets"))).isEqualTo(kept);
        }
    }

    @Test
    void cutOrFlippedAtAnyByteItIsNotUsed() throws Exception {
        byte[] whole = Files.readAllBytes(section);
        for (int i = 0; i < whole.length; i += i < 200 ? 1 : 23) {
            byte[] flipped = whole.clone();
            flipped[i] ^= 1;
            for (byte[] bytes : List.of(flipped, Arrays.copyOf(whole, i))) {
                Files.write(section, bytes);
                try (TraceReader reader = TraceReader.open(folder)) {
                    assertThat(reader.problems()).as("byte %d", i).hasSize(1);
                    assertThat(reader.eventCount()).isEqualTo(events.size());
                    assertThat(reader.damages()).isEmpty();
                }
            }
        }
    }

    @Test
    void withAnyContentBehindARightChecksumTheEventsAreThoseThatWereRecorded() throws Exception {
        byte[] whole = Files.readAllBytes(section);
        byte[] content = Arrays.copyOfRange(whole, SectionHeader.SIZE_BYTES, whole.length);
        for (int i = 0; i < content.length; i += i < 120 ? 1 : 11) {
            for (int change : new int[] {1, 0x80}) {
                byte[] forged = content.clone();
                forged[i] ^= (byte) change;
                write(forged);
                try (TraceReader reader = TraceReader.open(folder)) {
                    List<Event> read = Traces.rest(reader.cursor());
                    assertThat(events).as("byte %d", i).containsSubsequence(read);
                    assertThat(read.size()).isGreaterThan(events.size() - 20);
                    reader.damages().forEach(damage -> assertThat(damage.sentence()).isNotEmpty());
                }
            }
        }
    }

    @Test
    void isNotUsedForAnotherStream() throws Exception {
        assertSearchedAnew(() -> Files.delete(file(0)));
        assertSearchedAnew(() -> flip(90));
        assertSearchedAnew(() -> flip(packets.getLast().offset() + 90));
        assertSearchedAnew(() -> Files.write(file(1), Arrays.copyOf(Files.readAllBytes(file(1)), 5)));
        assertSearchedAnew(() -> Files.delete(file(3)));
    }

    @Test
    void anIndexOfAnotherStateOfTheTraceIsNotOpened() throws Exception {
        try (TraceReader reader = TraceReader.open(folder)) {
            for (int covered : new int[] {0, 1, packets.size()}) {
                try (SectionWriter writer = reader.sections().create("zoom" + covered, 1)) {
                    writer.commit(covered == 0 ? 0 : packets.get(covered - 1).endOffset(), covered);
                }
            }
        }
        Sections before = openSections();
        assertOpens(before, true, true, true);
        assertThat(before.problems()).isEmpty();
        byte[] last = Files.readAllBytes(file(3));
        Files.write(file(3), Arrays.copyOf(last, last.length - 1));
        assertOpens(openSections(), true, true, false);
        Files.delete(file(0));
        Sections after = openSections();
        assertOpens(after, true, false, false);
        assertThat(after.problems()).contains(folder.resolve(".rpmsgtracer").resolve("zoom1")
                + ": this part of the index is of another state of the trace and is not used");
    }

    @Test
    void isWrittenByWhoeverHadToSearchALongTrace() throws Exception {
        Path big = temp.resolve("big.rpmsgtrace");
        int count = 4_500;
        String text = "x".repeat(4_000);
        Traces.write(big, TraceOptions.defaults(), IntStream.range(0, count)
                .<Event>mapToObj(i -> new Note(i, Severity.INFO, "here", text)).toList());
        Path kept = big.resolve(".rpmsgtracer").resolve("packets");
        Files.deleteIfExists(kept);
        AtomicLong last = new AtomicLong(-1);
        long total = Files.size(big.resolve("stream_0"));
        try (TraceReader reader = TraceReader.open(big, (done, all) -> {
            assertThat(all).isEqualTo(total);
            assertThat(done).isBetween(last.getAndSet(done), all);
        })) {
            assertThat(reader.eventCount()).isEqualTo(count);
        }
        assertThat(last.get()).isNotNegative();
        assertThat(kept).exists();
        try (TraceReader again = TraceReader.open(big)) {
            assertThat(again.eventCount()).isEqualTo(count);
        }
        Files.delete(kept);
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> TraceReader.open(big, (done, all) -> {
                    throw new CancellationException();
                }));
        assertThat(kept).doesNotExist();
    }

    @Test
    void aTraceOfAnotherUuidDoesNotUseIt() throws Exception {
        Path other = temp.resolve("b.rpmsgtrace");
        TraceInfo info = TraceInfo.of(new UUID(7, 8), "emulator", "1.0.0");
        try (TraceWriter writer = TraceWriter.create(other, info, Traces.SMALL_PACKETS)) {
            events.forEach(writer::accept);
        }
        Path copy = Files.createDirectories(other.resolve(".rpmsgtracer")).resolve("packets");
        Files.deleteIfExists(copy);
        Files.copy(section, copy);
        try (TraceReader reader = TraceReader.open(other)) {
            assertThat(Traces.rest(reader.cursor())).isEqualTo(events);
            assertThat(reader.problems()).singleElement().asString().contains("its trace is ");
        }
    }

    @Test
    void refusesWhatIsNoListOfPackets() throws Exception {
        for (byte[] content : List.of(new byte[0], new byte[3], new byte[4], new byte[24], new byte[1_000])) {
            write(content);
            try (TraceReader reader = TraceReader.open(folder)) {
                assertThat(reader.problems()).singleElement().asString().contains("does not fit the trace");
                assertThat(Traces.rest(reader.cursor())).isEqualTo(events);
            }
        }
    }

    private void assertSearchedAnew(Change change) throws Exception {
        Path saved = temp.resolve("saved");
        copy(folder, saved);
        change.apply();
        try (TraceReader reader = TraceReader.open(folder)) {
            assertThat(reader.problems()).singleElement().asString().startsWith(section
                    + ": this part of the index does not fit the trace, which is searched anew: ");
            List<Event> read = Traces.rest(reader.cursor());
            assertThat(events).containsSubsequence(read);
            assertThat(reader.eventCount()).isEqualTo(read.size());
        }
        copy(saved, folder);
    }

    private static void assertSame(TraceReader one, TraceReader other) {
        assertThat(Traces.packets(one)).isEqualTo(Traces.packets(other));
        assertThat(one.streamBytes()).isEqualTo(other.streamBytes());
        assertThat(one.problems()).isEmpty();
    }

    private void assertOpens(Sections sections, boolean nothing, boolean first, boolean all) throws Exception {
        boolean[] expected = {nothing, first, all};
        List<String> names = List.of("zoom0", "zoom1", "zoom" + packets.size());
        for (int i = 0; i < expected.length; i++) {
            var found = sections.open(names.get(i), 1);
            assertThat(found.isPresent()).as(names.get(i)).isEqualTo(expected[i]);
            if (found.isPresent()) {
                found.get().close();
            }
        }
    }

    private Sections openSections() throws Exception {
        Files.deleteIfExists(section);
        try (TraceReader reader = TraceReader.open(folder)) {
            return reader.sections();
        }
    }

    private void write(byte[] content) throws Exception {
        try (SectionWriter writer = new Sections(folder, Traces.INFO.uuid()).create("packets", 1)) {
            writer.append(content, 0, content.length);
            writer.commit(0, 0);
        }
    }

    private void flip(long offset) throws Exception {
        long at = offset;
        for (int i = 0; i < 4; i++) {
            byte[] bytes = Files.readAllBytes(file(i));
            if (at < bytes.length) {
                bytes[(int) at] ^= 1;
                Files.write(file(i), bytes);
                return;
            }
            at -= bytes.length;
        }
    }

    private static void copy(Path from, Path to) throws Exception {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.write(target, Files.readAllBytes(file));
                }
            }
        }
    }

    private static List<Event> kicks(int count) {
        return IntStream.range(0, count).<Event>mapToObj(i -> new Kick(10L * i, new QueueId(i % 97))).toList();
    }

    private Path file(int number) {
        return folder.resolve(number == 0 ? "stream_0" : "stream_0_" + number);
    }

    @FunctionalInterface
    private interface Change {
        void apply() throws Exception;
    }
}
