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
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.SampleEvents;

/**
 * The power goes, or the medium is taken away, after each operation in turn that changes the disk. What was acknowledged
 * as synced is there, and nothing that was not recorded.
 */
class PowerLossTest {

    private static final Rotation ROTATION = Rotation.ofBytes(900);

    @TempDir
    private Path temp;
    private final List<Event> events = SampleEvents.randomApart(new Random(41), 60);
    private final AtomicLong clockNs = new AtomicLong();
    private FaultyDisk before;
    private FaultyDisk left;
    private long acknowledged;
    private long recorded;

    @Test
    void syncOfEachPacketLosesNothingThatWasAcknowledged() throws Exception {
        loseThePowerAtEachOperation(Traces.SMALL_PACKETS.withSync(Sync.PACKET), 1);
    }

    @Test
    void syncAtIntervalsLosesNothingThatWasAcknowledged() throws Exception {
        loseThePowerAtEachOperation(Traces.SMALL_PACKETS.withSync(Sync.everyMs(5)), 2);
    }

    @Test
    void rotatedFilesLoseNothingThatWasAcknowledged() throws Exception {
        loseThePowerAtEachOperation(Traces.SMALL_PACKETS.withSync(Sync.PACKET).withRotation(ROTATION), 3);
        loseThePowerAtEachOperation(Traces.SMALL_PACKETS.withSync(Sync.everyMs(5)).withRotation(ROTATION), 4);
    }

    @Test
    void withoutSyncNothingIsAcknowledgedAndWhatIsReadWasRecorded() throws Exception {
        loseThePowerAtEachOperation(Traces.SMALL_PACKETS, 5);
        assertThat(acknowledged).isZero();
    }

    @Test
    void aFlightRecorderLosesNothingThatWasAcknowledgedButWhatItDropped() throws Exception {
        TraceOptions options = Traces.SMALL_PACKETS.withSync(Sync.PACKET).withRetention(Retention.ofBytes(1_500));
        long operations = operationsOf(options);
        for (long n = 0; n <= operations; n++) {
            Path folder = leftAfter(options, n, 6 + n);
            if (acknowledged > 0) {
                List<Event> notDropped = Traces.read(before.path("/a"));
                notDropped.retainAll(events.subList(0, (int) acknowledged));
                assertThat(Traces.read(folder)).as("after %d operations", n).containsSubsequence(notDropped)
                        .isSubsetOf(events.subList(0, (int) recorded));
                TraceRepair.repair(folder);
                assertThat(Traces.read(folder)).contains(events.get((int) acknowledged - 1));
            }
        }
    }

    @Test
    void aMediumThatIsTakenAwayLeavesWhatWasWritten() throws Exception {
        TraceOptions options = Traces.SMALL_PACKETS.withRotation(ROTATION);
        long operations = operationsOf(options);
        for (long n = 0; n <= operations; n++) {
            FaultyDisk disk = new FaultyDisk();
            disk.removeAfter(n);
            record(disk, options);
            disk.repair();
            if (disk.exists(Path.of("/a/metadata")) && disk.exists(Path.of("/a/stream_0"))) {
                Path folder = disk.path("/a");
                List<Event> read = Traces.read(folder);
                assertThat(read).isEqualTo(events.subList(0, read.size()));
                assertThat(read.size()).as("after %d operations", n).isGreaterThanOrEqualTo((int) acknowledged);
                TraceRepair.repair(folder);
                assertThat(Traces.read(folder)).isEqualTo(read);
            }
        }
    }

    @Test
    void babeltraceReadsWhatIsRepairedAfterAPowerLoss() throws Exception {
        Babeltrace.requireInstalled();
        TraceOptions options = Traces.SMALL_PACKETS.withSync(Sync.everyMs(5)).withRotation(ROTATION);
        long operations = operationsOf(options);
        for (long n = operations / 2; n <= operations; n += 7) {
            Path folder = leftAfter(options, n, 90 + n);
            TraceRepair.repair(folder);
            Babeltrace.Output output = Babeltrace.read(left.copyTo(folder, temp.resolve("left" + n)), temp);
            assertThat(output.warnings()).as("after %d operations", n)
                    .allSatisfy(warning -> assertThat(warning).contains("Tracer discarded"));
            assertThat(output.names())
                    .isEqualTo(Traces.read(folder).stream().map(e -> e.getClass().getSimpleName()).toList());
        }
    }

    private void loseThePowerAtEachOperation(TraceOptions options, long seed) throws Exception {
        long operations = operationsOf(options);
        assertThat(operations).isGreaterThan(20);
        for (long n = 0; n <= operations; n++) {
            Path folder = leftAfter(options, n, seed * 1_000 + n);
            String when = "seed " + seed + ", after " + n + " operations";
            if (!Files.exists(folder.resolve("metadata")) || !Files.exists(folder.resolve("stream_0"))) {
                assertThat(acknowledged).as(when).isZero();
                continue;
            }
            try (TraceReader reader = TraceReader.open(folder)) {
                List<Event> read = Traces.rest(reader.cursor());
                assertThat(read.size()).as(when).isBetween((int) acknowledged, (int) recorded);
                assertThat(read).as(when).isSubsetOf(events);
                assertAcknowledged(read, when);
                boolean hasHoles = !read.equals(events.subList(0, read.size()));
                if (hasHoles) {
                    assertThat(reader.damages().size() + reader.missingPackets()).as(when).isPositive();
                }
                assertThat(reader.tornTail().map(TornTail::sentence).orElse("left out")).contains("left out");
            }
            TraceRepair.repair(folder);
            assertThat(TraceRepair.repair(folder).sentences()).as(when).isEmpty();
            assertAcknowledged(Traces.read(folder), when);
        }
    }

    private void assertAcknowledged(List<Event> read, String when) {
        int count = (int) acknowledged;
        assertThat(read).as(when).hasSizeGreaterThanOrEqualTo(count);
        assertThat(read.subList(0, count)).as(when).isEqualTo(events.subList(0, count));
    }

    /** What is left of the folder when the power goes after so many operations. */
    private Path leftAfter(TraceOptions options, long operations, long seed) throws Exception {
        FaultyDisk disk = new FaultyDisk();
        disk.removeAfter(operations);
        record(disk, options);
        disk.repair();
        before = disk;
        left = disk.afterPowerLoss(seed);
        return left.path("/a");
    }

    private long operationsOf(TraceOptions options) throws Exception {
        FaultyDisk disk = new FaultyDisk();
        record(disk, options);
        return disk.operations();
    }

    /** Records until the end or the first failure. */
    private void record(FaultyDisk disk, TraceOptions options) {
        acknowledged = 0;
        recorded = 0;
        clockNs.set(0);
        try (TraceWriter writer = TraceWriter.create(disk.path("/a"), Traces.INFO, options, StandingFacts.None::new,
                () -> clockNs.addAndGet(1_000_000))) {
            try {
                for (Event event : events) {
                    recorded++;
                    writer.accept(event);
                }
                writer.flush();
            } finally {
                acknowledged = writer.syncedEvents();
            }
        } catch (TraceException | TraceWriteException e) {
            assertThat(e).hasMessageContaining("Input/output error");
        }
    }
}
