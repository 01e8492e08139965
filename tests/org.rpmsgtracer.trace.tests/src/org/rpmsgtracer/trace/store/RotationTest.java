/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.Evidence;
import org.rpmsgtracer.trace.event.Kick;
import org.rpmsgtracer.trace.event.Message;
import org.rpmsgtracer.trace.event.Payload;
import org.rpmsgtracer.trace.event.QueueId;
import org.rpmsgtracer.trace.event.SampleEvents;

/** A trace that goes on from file to file. */
class RotationTest {

    private static final long LIMIT_BYTES = 1_500;

    @TempDir
    private Path temp;
    private Path folder;
    private final List<Event> events = SampleEvents.randomApart(new Random(21), 400);

    @BeforeEach
    void nameFolder() {
        folder = temp.resolve("a.rpmsgtrace");
    }

    @Test
    void noFileIsLongerThanTheLimitAndNoneCouldTakeThePacketBehindIt() throws Exception {
        Traces.write(folder, Traces.SMALL_PACKETS.withRotation(Rotation.ofBytes(LIMIT_BYTES)), events);
        List<Integer> files = new TraceFolder(folder).streams();
        assertThat(files).hasSizeGreaterThan(10).isEqualTo(List.copyOf(range(files.size())));
        for (int file : files) {
            List<Integer> sizes = packetSizes(file);
            long bytes = Files.size(new TraceFolder(folder).stream(file));
            assertThat(bytes <= LIMIT_BYTES || sizes.size() == 1).as("file %d of %d bytes", file, bytes).isTrue();
            if (file > 0) {
                long before = Files.size(new TraceFolder(folder).stream(file - 1));
                assertThat(before + sizes.getFirst()).isGreaterThan(LIMIT_BYTES);
            }
        }
        assertThat(Traces.read(folder)).isEqualTo(events);
    }

    @Test
    void allFilesTogetherAreTheStreamThatIsNotRotated() throws Exception {
        Traces.write(folder, Traces.SMALL_PACKETS.withRotation(Rotation.ofBytes(LIMIT_BYTES)), events);
        Path whole = Traces.write(temp.resolve("b.rpmsgtrace"), Traces.SMALL_PACKETS, events);
        List<Byte> bytes = new ArrayList<>();
        for (int file : new TraceFolder(folder).streams()) {
            for (byte value : Files.readAllBytes(new TraceFolder(folder).stream(file))) {
                bytes.add(value);
            }
        }
        byte[] expected = Files.readAllBytes(whole.resolve("stream_0"));
        assertThat(bytes).hasSize(expected.length);
        for (int i = 0; i < expected.length; i++) {
            assertThat(bytes.get(i)).as("byte %d", i).isEqualTo(expected[i]);
        }
    }

    @Test
    void rotatesByTime() throws Exception {
        List<Event> kicks = range(100).stream().<Event>map(i -> new Kick(i * 10L, new QueueId(1))).toList();
        TraceOptions options = new TraceOptions(TraceOptions.MIN_PACKET_BYTES, 0).withRotation(Rotation.ofNs(200));
        Traces.write(folder, options, kicks);
        assertThat(new TraceFolder(folder).streams()).hasSizeBetween(4, 8);
        for (int file : new TraceFolder(folder).streams()) {
            try (PacketWalk walk = PacketWalk.open(new TraceFolder(folder).stream(file), Traces.INFO.uuid())) {
                assertThat(walk.advance()).isTrue();
                long beginNs = walk.header().beginNs();
                long endNs = walk.header().endNs();
                while (walk.advance()) {
                    endNs = walk.header().endNs();
                }
                assertThat(endNs - beginNs).isLessThanOrEqualTo(200);
            }
        }
        assertThat(Traces.read(folder)).isEqualTo(kicks);
    }

    @Test
    void packetsBeginApartAlsoWhileTimeStandsStill() throws Exception {
        Babeltrace.requireInstalled();
        List<Event> kicks = range(100).stream().<Event>map(i -> new Kick(i / 40, new QueueId(i))).toList();
        TraceOptions options = new TraceOptions(TraceOptions.MIN_PACKET_BYTES, 0).withRotation(Rotation.ofBytes(500));
        Traces.write(folder, options, kicks);

        assertThat(Traces.read(folder)).map(event -> ((Kick) event).queue().number()).isEqualTo(range(100));
        assertThat(beginTimes()).isSorted().doesNotHaveDuplicates();
        try (TraceReader reader = TraceReader.open(folder)) {
            EventCursor cursor = reader.cursor();
            for (int i = 0; cursor.advance(); i++) {
                assertThat(cursor.rawTimeNs()).isEqualTo(kicks.get(i).timeNs());
            }
        }
        assertThat(Babeltrace.read(folder, temp).warnings()).isEmpty();
    }

    @Test
    void aPacketThatOnlyReportsALossBeginsApartToo() throws Exception {
        Babeltrace.requireInstalled();
        TraceOptions options = TraceOptions.defaults().withRotation(Rotation.ofBytes(1));
        try (TraceWriter writer = TraceWriter.create(folder, Traces.INFO, options)) {
            for (int i = 0; i < 3; i++) {
                writer.accept(new Kick(5, new QueueId(1)));
                writer.flush();
                writer.addDiscarded(2);
                writer.flush();
            }
        }
        assertThat(beginTimes()).isSorted().doesNotHaveDuplicates().hasSize(6);
        assertThat(Babeltrace.read(folder, temp).warnings()).hasSize(3)
                .allSatisfy(warning -> assertThat(warning).contains("Tracer discarded 2 events between"));
    }

    @Test
    void babeltraceReadsAllFilesAsOneStream() throws Exception {
        Babeltrace.requireInstalled();
        TraceOptions options = Traces.SMALL_PACKETS.withRotation(Rotation.ofBytes(LIMIT_BYTES));
        try (TraceWriter writer = TraceWriter.create(folder, Traces.INFO, options)) {
            events.forEach(writer::accept);
            writer.flush();
            assertBabeltraceSeesAll();
        }
        assertBabeltraceSeesAll();
    }

    @Test
    void aLongRecordingKeepsWhatPacketsItHas() throws Exception {
        try (TraceWriter writer = beginLongRecording()) {
            writer.flush();
        }
        assertThat(folder.resolve(".rpmsgtracer/packets")).exists();
        AtomicLong searched = new AtomicLong();
        try (TraceReader reader = TraceReader.open(folder, (done, total) -> searched.set(done))) {
            assertThat(reader.eventCount()).isEqualTo(300);
            assertThat(reader.problems()).isEmpty();
        }
        assertThat(searched.get()).as("bytes searched").isZero();
    }

    @Test
    void aLongRecordingThatDropsItsBeginningKeepsNothingWrong() throws Exception {
        try (TraceWriter writer = beginLongRecording()) {
            writer.dropBefore(290);
        }
        try (TraceReader reader = TraceReader.open(folder)) {
            assertThat(reader.eventCount()).isLessThan(12);
            assertThat(reader.problems()).isEmpty();
        }
    }

    @Test
    void aLongRecordingThatIsRepairedKeepsNothingWrong() throws Exception {
        beginLongRecording().close();
        Path stream = folder.resolve("stream_0");
        byte[] bytes = Files.readAllBytes(stream);
        bytes[100] ^= 1;
        Files.write(stream, bytes);
        Files.delete(folder.resolve(".rpmsgtracer/packets"));
        TraceReader.open(folder).close();
        TraceRepair.repair(folder);
        try (TraceReader reader = TraceReader.open(folder)) {
            assertThat(reader.damages()).isEmpty();
            assertThat(reader.problems()).isEmpty();
        }
    }

    /** 18 MB. */
    private TraceWriter beginLongRecording() throws TraceException {
        TraceOptions options = TraceOptions.defaults().withRotation(Rotation.ofBytes(10 << 20));
        TraceWriter writer = TraceWriter.create(folder, Traces.INFO, options);
        for (int i = 0; i < 300; i++) {
            writer.accept(new Message(i, new QueueId(1), 0, 0, 1, 2, 0, 60_000, 0, Payload.of(new byte[60_000]),
                    Evidence.VERIFIED, false));
        }
        return writer;
    }

    @Test
    void repairMakesWhatClosingMakes() throws Exception {
        TraceOptions options = Traces.SMALL_PACKETS.withRotation(Rotation.ofBytes(LIMIT_BYTES));
        Traces.writeWithoutClosing(folder, options, events);
        Path closed = Traces.write(temp.resolve("b.rpmsgtrace"), options, events);
        TraceRepair.repair(folder);
        assertThat(FolderContent.of(folder)).isEqualTo(FolderContent.of(closed));
    }

    @Test
    void repairRemovesDamageInAnyFile() throws Exception {
        TraceOptions options = Traces.SMALL_PACKETS.withRotation(Rotation.ofBytes(LIMIT_BYTES));
        Traces.write(folder, options, events);
        for (int file : List.of(1, 3)) {
            Path stream = new TraceFolder(folder).stream(file);
            byte[] bytes = Files.readAllBytes(stream);
            bytes[bytes.length - 1] ^= 1;
            Files.write(stream, bytes);
        }
        List<Event> before = Traces.read(folder);
        assertThat(before).hasSizeLessThan(events.size());

        assertThat(TraceRepair.repair(folder).sentences()).hasSize(2);

        assertThat(Traces.read(folder)).isEqualTo(before);
        assertThat(TraceRepair.repair(folder)).isEqualTo(new RepairResult(before.size(), 0, List.of()));
    }

    private void assertBabeltraceSeesAll() throws Exception {
        Babeltrace.Output output = Babeltrace.read(folder, temp);
        assertThat(output.warnings()).isEmpty();
        assertThat(output.names()).isEqualTo(events.stream().map(e -> e.getClass().getSimpleName()).toList());
    }

    private List<Long> beginTimes() throws TraceException {
        List<Long> times = new ArrayList<>();
        for (int file : new TraceFolder(folder).streams()) {
            try (PacketWalk walk = PacketWalk.open(new TraceFolder(folder).stream(file), Traces.INFO.uuid())) {
                while (walk.advance()) {
                    times.add(walk.header().beginNs());
                }
            }
        }
        return times;
    }

    private List<Integer> packetSizes(int file) throws TraceException {
        List<Integer> sizes = new ArrayList<>();
        try (PacketWalk walk = PacketWalk.open(new TraceFolder(folder).stream(file), Traces.INFO.uuid())) {
            while (walk.advance()) {
                sizes.add(walk.header().packetBytes());
            }
        }
        return sizes;
    }

    private static List<Integer> range(int end) {
        return IntStream.range(0, end).boxed().toList();
    }
}
