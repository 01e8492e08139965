/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.SampleEvents;
import org.rpmsgtracer.trace.event.VringConfigured;

/** A trace that keeps its newest part. */
class FlightRecorderTest {

    private static final long KEPT_BYTES = 4_000;
    private static final TraceOptions NEWEST_BYTES = Traces.SMALL_PACKETS
            .withRetention(Retention.ofBytes(KEPT_BYTES));

    @TempDir
    private Path temp;
    private final FaultyDisk disk = new FaultyDisk();
    private final Path folder = disk.path("/a.rpmsgtrace");
    private final List<Event> events = SampleEvents.randomApart(new Random(22), 600);

    @Test
    void keepsTheNewestPacketsThatFitAndSaysWhatHeldBefore() throws Exception {
        write(NEWEST_BYTES);
        List<Packet> all = packetsOfAll();
        int first = 0;
        while (bytes(all, first) > KEPT_BYTES) {
            first++;
        }
        assertKeptFrom(all, first);
    }

    @Test
    void dropsAFileOnlyWhenAllOfItIsTooOld() throws Exception {
        write(NEWEST_BYTES.withRotation(Rotation.ofBytes(1_700)));
        List<Packet> all = packetsOfAll();
        int first = 0;
        while (bytes(all, first) > KEPT_BYTES) {
            first++;
        }
        assertKeptFrom(all, first);
    }

    @Test
    void keepsTheNewestTime() throws Exception {
        long keptNs = 40_000;
        write(Traces.SMALL_PACKETS.withRetention(Retention.ofNs(keptNs)));
        List<Packet> all = packetsOfAll();
        int first = 0;
        while (all.getLast().endNs - all.get(first).endNs > keptNs) {
            first++;
        }
        assertThat(first).isPositive();
        assertKeptFrom(all, first);
    }

    @Test
    void keepsWhatSatisfiesBothLimits() throws Exception {
        write(Traces.SMALL_PACKETS.withRetention(new Retention(KEPT_BYTES, 10_000)));
        List<Packet> all = packetsOfAll();
        int first = 0;
        while (bytes(all, first) > KEPT_BYTES || all.getLast().endNs - all.get(first).endNs > 10_000) {
            first++;
        }
        assertKeptFrom(all, first);
    }

    @Test
    void alwaysKeepsTheLastPacket() throws Exception {
        write(Traces.SMALL_PACKETS.withRetention(Retention.ofBytes(1)));
        List<Packet> all = packetsOfAll();
        assertKeptFrom(all, all.size() - 1);
    }

    @Test
    void keepsEverythingOfAShortRecording() throws Exception {
        write(Traces.SMALL_PACKETS.withRetention(Retention.ofBytes(1 << 20)).withRotation(Rotation.ofBytes(3_000)));
        assertThat(Traces.read(folder)).isEqualTo(events);
        assertThat(sections()).isEmpty();
    }

    @Test
    void dropsWhatEndsBeforeATime() throws Exception {
        long fromNs = events.get(300).timeNs();
        try (TraceWriter writer = TraceWriter.create(folder, Traces.INFO, Traces.SMALL_PACKETS, StandingVrings::new)) {
            events.forEach(writer::accept);
            writer.dropBefore(fromNs);
            writer.dropBefore(5);
        }
        List<Packet> all = packetsOfAll();
        int first = 0;
        while (all.get(first).endNs < fromNs) {
            first++;
        }
        assertKeptFrom(all, first);
    }

    @Test
    void neverHasMoreThanOneFileTooMuchOnTheDisk() throws Exception {
        try (TraceWriter writer = TraceWriter.create(folder, Traces.INFO, NEWEST_BYTES, StandingVrings::new)) {
            for (Event event : events) {
                writer.accept(event);
                long bytes = 0;
                long oldest = 0;
                for (int file : new TraceFolder(folder).streams()) {
                    long length = Files.size(new TraceFolder(folder).stream(file));
                    oldest = bytes == 0 ? length : oldest;
                    bytes += length;
                }
                assertThat(bytes - oldest).isLessThanOrEqualTo(KEPT_BYTES);
            }
        }
    }

    @Test
    void repairMakesWhatClosingMakes() throws Exception {
        for (int count = 0; count < events.size(); count += 37) {
            Path open = disk.path("/open" + count);
            Path closed = disk.path("/closed" + count);
            try (TraceWriter writer = TraceWriter.create(closed, Traces.INFO, NEWEST_BYTES, StandingVrings::new)) {
                events.subList(0, count).forEach(writer::accept);
            }
            recordWithoutClosing(open, count);
            TraceRepair.repair(open, StandingVrings::new);
            assertThat(withoutMetadata(open)).as("%d events", count).isEqualTo(withoutMetadata(closed));
            assertThat(Traces.read(open)).isEqualTo(Traces.read(closed));
        }
    }

    @Test
    void aTraceThatIsNotClosedBeginsWithWhatHeldBefore() throws Exception {
        recordWithoutClosing(folder, events.size());
        int first = new TraceFolder(folder).streams().getFirst();
        assertThat(first).isPositive();
        List<Event> read = Traces.read(folder);
        int standing = standingBefore(read);
        List<Event> dropped = events.subList(0, events.size() - (read.size() - standing));
        assertThat(read.subList(0, standing))
                .isEqualTo(StandingVrings.after(dropped, read.getFirst().timeNs()));
        assertThat(read.subList(standing, read.size()))
                .isEqualTo(events.subList(dropped.size(), events.size()));
    }

    @Test
    void babeltraceReadsItWithoutAWarning() throws Exception {
        Babeltrace.requireInstalled();
        try (TraceWriter writer = TraceWriter.create(folder, Traces.INFO, NEWEST_BYTES, StandingVrings::new)) {
            events.forEach(writer::accept);
            writer.flush();
            assertThat(babeltrace().warnings()).as("while it grows").isEmpty();
        }
        Babeltrace.Output output = babeltrace();
        assertThat(output.warnings()).isEmpty();
        assertThat(output.names())
                .isEqualTo(Traces.read(folder).stream().map(e -> e.getClass().getSimpleName()).toList());
    }

    @Test
    void aLossBeforeTheKeptPartIsNotOneOfTheTrace() throws Exception {
        Babeltrace.requireInstalled();
        try (TraceWriter writer = TraceWriter.create(folder, Traces.INFO, NEWEST_BYTES, StandingVrings::new)) {
            writer.addDiscarded(7);
            events.forEach(writer::accept);
        }
        assertThat(babeltrace().warnings()).isEmpty();
        try (TraceReader reader = TraceReader.open(folder)) {
            assertThat(reader.discarded()).isZero();
            assertThat(reader.damages()).isEmpty();
        }
    }

    @Test
    void aLossInTheKeptPartIsReported() throws Exception {
        Babeltrace.requireInstalled();
        try (TraceWriter writer = TraceWriter.create(folder, Traces.INFO, NEWEST_BYTES, StandingVrings::new)) {
            writer.addDiscarded(7);
            events.subList(0, 590).forEach(writer::accept);
            writer.flush();
            writer.addDiscarded(3);
            events.subList(590, 600).forEach(writer::accept);
        }
        assertThat(babeltrace().warnings()).singleElement().asString()
                .contains("Tracer discarded 3 events between");
        try (TraceReader reader = TraceReader.open(folder)) {
            assertThat(reader.discarded()).isEqualTo(3);
        }
    }

    @Test
    void endingCanBreakOffAnywhereAndRepairEndsIt() throws Exception {
        repairEndsWhatBreaksOff(NEWEST_BYTES.withRotation(Rotation.ofBytes(1_700)));
        repairEndsWhatBreaksOff(Traces.SMALL_PACKETS.withRetention(Retention.ofNs(20_000)));
    }

    private void repairEndsWhatBreaksOff(TraceOptions options) throws Exception {
        Path closed = disk.path("/closed" + options.retention().ns());
        try (TraceWriter writer = TraceWriter.create(closed, Traces.INFO, options, StandingVrings::new)) {
            events.subList(0, 300).forEach(writer::accept);
        }
        Map<String, String> expected = withoutMetadata(closed);
        boolean ended = false;
        for (int changes = 0; !ended; changes++) {
            FaultyDisk breaking = new FaultyDisk();
            ended = breakOffAfter(breaking, options, changes);
            breaking.repair();
            Path left = breaking.path("/a");
            TraceRepair.repair(left, StandingVrings::new);
            assertThat(withoutMetadata(left)).as("%s broken off after %d changes", options, changes)
                    .isEqualTo(expected);
        }
    }

    private boolean breakOffAfter(FaultyDisk breaking, TraceOptions options, int changes) {
        try (TraceWriter writer = TraceWriter.create(breaking.path("/a"), Traces.INFO, options,
                StandingVrings::new)) {
            events.subList(0, 300).forEach(writer::accept);
            writer.flush();
            breaking.removeAfter(changes);
        } catch (TraceException e) {
            return false;
        }
        return true;
    }

    private Babeltrace.Output babeltrace() throws Exception {
        return Babeltrace.read(disk.copyTo(folder, Files.createTempDirectory(temp, "copy")), temp);
    }

    private void write(TraceOptions options) throws TraceException {
        try (TraceWriter writer = TraceWriter.create(folder, Traces.INFO, options, StandingVrings::new)) {
            events.forEach(writer::accept);
        }
    }

    @SuppressWarnings("resource") // the recorder dies
    private void recordWithoutClosing(Path place, int count) throws TraceException {
        TraceWriter writer = TraceWriter.create(place, Traces.INFO, NEWEST_BYTES, StandingVrings::new);
        events.subList(0, count).forEach(writer::accept);
        writer.flush();
    }

    /** The packets of a trace that keeps everything. */
    private List<Packet> packetsOfAll() throws TraceException {
        Path all = Traces.write(disk.path("/all.rpmsgtrace"), Traces.SMALL_PACKETS, events);
        List<Packet> packets = new ArrayList<>();
        int firstEvent = 0;
        try (PacketWalk walk = PacketWalk.open(all.resolve("stream_0"), Traces.INFO.uuid())) {
            while (walk.advance()) {
                packets.add(new Packet(walk.header().packetBytes(), firstEvent, walk.header().beginNs(),
                        walk.header().endNs(), walk.header().sequence()));
                firstEvent += walk.header().eventCount();
            }
        }
        return packets;
    }

    private static long bytes(List<Packet> packets, int from) {
        return packets.subList(from, packets.size()).stream().mapToLong(Packet::bytes).sum();
    }

    private void assertKeptFrom(List<Packet> all, int first) throws Exception {
        Packet firstKept = all.get(first);
        List<Event> expected = new ArrayList<>(
                StandingVrings.after(events.subList(0, firstKept.firstEvent), firstKept.beginNs - 1));
        expected.addAll(events.subList(firstKept.firstEvent, events.size()));
        assertThat(Traces.read(folder)).isEqualTo(expected);
        assertThat(sections()).isEmpty();
        int file = new TraceFolder(folder).streams().getFirst();
        try (PacketWalk walk = PacketWalk.open(new TraceFolder(folder).stream(file), Traces.INFO.uuid())) {
            assertThat(walk.advance()).isTrue();
            assertThat(walk.header().sequence()).isEqualTo(firstKept.sequence - 1);
            assertThat(walk.advance()).isTrue();
            assertThat(walk.header().sequence()).isEqualTo(firstKept.sequence);
        }
    }

    private static int standingBefore(List<Event> read) {
        long timeNs = read.getFirst().timeNs();
        int count = 0;
        while (read.get(count).timeNs() == timeNs
                && read.get(count) instanceof VringConfigured) {
            count++;
        }
        return count;
    }

    private List<String> sections() throws IOException {
        return FolderContent.of(folder).keySet().stream().filter(name -> name.contains("start_")).toList();
    }

    /** The names in the metadata of a repaired trace are those that are still to be seen. */
    private static Map<String, String> withoutMetadata(Path folder) throws IOException {
        Map<String, String> content = FolderContent.of(folder);
        content.remove("metadata");
        return content;
    }

    private record Packet(int bytes, int firstEvent, long beginNs, long endNs, long sequence) {}
}
