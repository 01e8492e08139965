/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SectionsTest {

    private static final UUID TRACE = new UUID(0x0123_4567_89AB_CDEFL, 0xFEDC_BA98_7654_3210L);
    private static final byte[] CONTENT = "what is kept".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path folder;
    private Path place;
    private Sections sections;

    @BeforeEach
    void nameFolder() {
        place = folder.resolve(".rpmsgtracer").resolve("zoom");
        sections = new Sections(folder, TRACE);
    }

    @Test
    void keepsASectionWithWhatItCovers() throws Exception {
        commit("zoom", 3, CONTENT);
        try (Section section = new Sections(folder, TRACE).open("zoom", 3).orElseThrow()) {
            assertThat(content(section)).isEqualTo(CONTENT);
            assertThat(section.coveredBytes()).isEqualTo(5_000_000_000L);
            assertThat(section.coveredPackets()).isEqualTo(77);
        }
    }

    @Test
    void readsAnyPartWhileItGrowsAndAfterTheCommit() throws Exception {
        long seed = 21;
        Random random = new Random(seed);
        byte[] all = new byte[400_000];
        random.nextBytes(all);
        try (SectionWriter writer = sections.create("zoom", 1)) {
            for (int at = 0; at < all.length;) {
                int length = Math.min(all.length - at, random.nextInt(random.nextBoolean() ? 10 : 100_000));
                assertThat(writer.append(all, at, length)).isEqualTo(at);
                at += length;
                assertThat(writer.length()).isEqualTo(at);
                assertReads(writer, all, at, random, seed);
            }
            writer.commit(1, 1);
            assertReads(writer, all, all.length, random, seed);
            try (Section section = sections.open("zoom", 1).orElseThrow()) {
                assertReads(section, all, all.length, random, seed);
            }
        }
    }

    @Test
    void appearsOnlyWithTheCommitAndReplacesTheFormerOne() throws Exception {
        commit("zoom", 1, CONTENT);
        try (SectionWriter writer = sections.create("zoom", 1)) {
            writer.append(new byte[] {42}, 0, 1);
            assertThat(committed()).isEqualTo(CONTENT);
            writer.commit(9, 9);
            assertThat(committed()).containsExactly(42);
        }
        assertThat(files()).containsExactly("zoom");
    }

    @Test
    void nothingStaysOfWhatWasNotCommitted() throws Exception {
        try (SectionWriter writer = sections.create("zoom", 1)) {
            writer.discard();
            assertThatIllegalStateException().isThrownBy(() -> writer.commit(0, 0));
        }
        try (SectionWriter writer = sections.create("zoom", 1)) {
            writer.append(CONTENT, 0, CONTENT.length);
        }
        assertThat(files()).isEmpty();
        assertThat(sections.open("zoom", 1)).isEmpty();
        assertThat(sections.problems()).isEmpty();
    }

    @Test
    void isCompleteAfterTheCommit() throws Exception {
        try (SectionWriter writer = sections.create("zoom", 1)) {
            writer.commitSynced(0, 0);
            assertThatIllegalStateException().isThrownBy(() -> writer.append(CONTENT, 0, 1));
            assertThatIllegalStateException().isThrownBy(() -> writer.commit(0, 0));
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> writer.read(0, new byte[1], 0, 1));
        }
    }

    @Test
    void aSectionOfAnotherTraceNameOrVersionIsNotUsed() throws Exception {
        commit("zoom", 1, CONTENT);
        assertUnusable(sections, "its version is 1, expected 2", 2);
        assertUnusable(new Sections(folder, new UUID(1, 2)), "its trace is " + TRACE + ", expected " + new UUID(1, 2),
                1);
        Files.move(place, place.resolveSibling("lanes"));
        assertThat(sections.open("lanes", 1)).isEmpty();
        assertThat(sections.problems()).last().asString().endsWith("its name is zoom, expected lanes");
    }

    @Test
    void cutAtAnyByteItIsNotUsed() throws Exception {
        commit("zoom", 1, CONTENT);
        byte[] whole = Files.readAllBytes(place);
        for (int length = 0; length < whole.length; length++) {
            Files.write(place, Arrays.copyOf(whole, length));
            Sections found = new Sections(folder, TRACE);
            assertThat(found.open("zoom", 1)).as("cut at %d", length).isEmpty();
            assertThat(found.problems()).singleElement().asString().startsWith(place + ": ");
        }
        Files.write(place, Arrays.copyOf(whole, whole.length + 1));
        assertUnusable(sections, "its length is 12, expected 13", 1);
    }

    @Test
    void withAnyFlippedBitItIsNotUsed() throws Exception {
        commit("zoom", 1, CONTENT);
        byte[] whole = Files.readAllBytes(place);
        for (int bit = 0; bit < whole.length * Byte.SIZE; bit++) {
            byte[] flipped = whole.clone();
            flipped[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            Files.write(place, flipped);
            Sections found = new Sections(folder, TRACE);
            assertThat(found.open("zoom", 1)).as("bit %d", bit).isEmpty();
            assertThat(found.problems()).hasSize(1);
        }
    }

    @Test
    void keepsItInATemporaryFileWhereTheFolderCannotBeWritten() throws Exception {
        Files.createFile(folder.resolve(".rpmsgtracer"));
        Path used;
        try (SectionWriter writer = sections.create("zoom", 1); SectionWriter other = sections.create("lanes", 1)) {
            other.append(CONTENT, 0, 1);
            writer.append(CONTENT, 0, CONTENT.length);
            used = writer.file();
            assertThat(used).exists();
            writer.commit(1, 1);
            assertThat(content(writer)).isEqualTo(CONTENT);
        }
        assertThat(used).doesNotExist();
        assertThat(sections.problems()).containsExactly(folder.resolve(".rpmsgtracer")
                + ": nothing can be written there, so that the index is kept in temporary files (File exists)");
    }

    @Test
    void removesWhatEndedProcessesLeft() throws Exception {
        Path own = Files.createDirectories(place.getParent());
        long living = ProcessHandle.current().pid();
        Files.createFile(own.resolve(".zoom." + living + ".0.new"));
        Files.createFile(own.resolve(".zoom.999999999999.1.new"));
        Files.createFile(own.resolve(".zoom.x.1.new"));
        commit("zoom", 1, CONTENT);
        assertThat(files()).containsExactlyInAnyOrder("zoom", ".zoom." + living + ".0.new", ".zoom.x.1.new");
    }

    @Test
    void anInterruptDoesNotHarmIt() throws Exception {
        commit("zoom", 1, CONTENT);
        try (Section section = sections.open("zoom", 1).orElseThrow(); SectionWriter writer = sections.create("z", 1)) {
            Thread.currentThread().interrupt();
            writer.append(CONTENT, 0, CONTENT.length);
            writer.commit(0, 0);
            assertThat(content(section)).isEqualTo(CONTENT);
            assertThat(content(writer)).isEqualTo(CONTENT);
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void aSectionThatIsCutWhileItIsOpenIsTold() throws Exception {
        byte[] content = new byte[100_000];
        new Random(20).nextBytes(content);
        commit("zoom", 1, content);
        try (Section section = sections.open("zoom", 1).orElseThrow();
                FileChannel channel = FileChannel.open(place, StandardOpenOption.WRITE)) {
            byte[] read = new byte[100];
            for (int i = 0; i < 5_000; i++) {
                section.read(i * 19L, read, 0, read.length);
                assertThat(Arrays.equals(read, 0, 100, content, i * 19, i * 19 + 100)).isTrue();
            }
            channel.truncate(10);
            assertThatExceptionOfType(TraceReadException.class).isThrownBy(() -> section.read(90_000, read, 0, 100))
                    .withMessageStartingWith(place + ": it cannot be read (the file ");
        }
    }

    @Test
    void refusesNamesThatAreNone() {
        for (String name : List.of("", "Zoom", "../zoom", ".zoom", "abcdefghijklmnopq", "a b")) {
            assertThatIllegalArgumentException().as(name).isThrownBy(() -> sections.open(name, 1));
            assertThatIllegalArgumentException().as(name).isThrownBy(() -> sections.create(name, 1));
            assertThatIllegalArgumentException().as(name).isThrownBy(() -> sections.delete(name));
        }
    }

    @Test
    void deletes() throws Exception {
        commit("start_7", 1, CONTENT);
        sections.delete("start_7");
        sections.delete("start_7");
        assertThat(files()).isEmpty();
    }

    private void commit(String name, int version, byte[] content) throws Exception {
        try (SectionWriter writer = sections.create(name, version)) {
            writer.append(content, 0, content.length);
            writer.commit(5_000_000_000L, 77);
        }
    }

    private byte[] committed() throws Exception {
        try (Section section = sections.open("zoom", 1).orElseThrow()) {
            return content(section);
        }
    }

    private void assertUnusable(Sections of, String reason, int version) {
        assertThat(of.open("zoom", version)).isEmpty();
        assertThat(of.problems()).last()
                .isEqualTo(place + ": this part of the index cannot be used: " + reason);
    }

    private static void assertReads(Section section, byte[] all, int end, Random random, long seed) {
        int from = random.nextInt(end + 1);
        int length = random.nextInt(end - from + 1);
        byte[] read = new byte[length + 3];
        section.read(from, read, 2, length);
        assertThat(Arrays.equals(read, 2, 2 + length, all, from, from + length))
                .as("seed %d: %d bytes from %d of %d", seed, length, from, end).isTrue();
        assertThat(read[0] + read[1] + read[length + 2]).isZero();
    }

    private static byte[] content(Section section) {
        byte[] content = new byte[(int) section.length()];
        section.read(0, content, 0, content.length);
        return content;
    }

    private List<String> files() throws Exception {
        try (Stream<Path> files = Files.list(place.getParent())) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
