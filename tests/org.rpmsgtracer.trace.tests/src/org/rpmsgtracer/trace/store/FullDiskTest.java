/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.SampleEvents;
import org.rpmsgtracer.trace.recorder.Producer;
import org.rpmsgtracer.trace.recorder.Recorder;
import org.rpmsgtracer.trace.recorder.RecorderOptions;

/** Recording onto a disk that is full or breaks. */
@SuppressWarnings("resource") // writers that fail while they close
class FullDiskTest {

    @TempDir
    private Path temp;
    private final FaultyDisk disk = new FaultyDisk();
    private final Path folder = disk.path("/a.rpmsgtrace");
    private final List<Event> events = SampleEvents.randomApart(new Random(8), 200);

    @Test
    void keepsWhatWasWrittenBeforeTheDiskWasFull() throws Exception {
        try (TraceWriter writer = TraceWriter.create(folder, Traces.INFO, Traces.SMALL_PACKETS)) {
            disk.setFreeBytes(1_000);
            assertThatExceptionOfType(TraceWriteException.class).isThrownBy(() -> events.forEach(writer::accept))
                    .withMessage(folder + "/stream_0: it cannot be written any further (No space left on device)")
                    .satisfies(e -> assertThat(e.file()).isEqualTo(folder.resolve("stream_0")));
            assertThatExceptionOfType(TraceWriteException.class).isThrownBy(() -> writer.accept(events.get(0)));
            assertThatExceptionOfType(TraceException.class).isThrownBy(writer::flush);
            assertThatExceptionOfType(TraceException.class).isThrownBy(writer::sync);
        }
        Path left = disk.copyTo(folder, temp.resolve("left"));
        try (TraceReader reader = TraceReader.open(left)) {
            assertThat(reader.tornTail()).as("the torn packet was taken back").isEmpty();
            assertThat(reader.eventCount()).isPositive();
            assertThat(events).startsWith(Traces.rest(reader.cursor()).toArray(Event[]::new));
        }
        TraceRepair.repair(left);
        assertThat(Traces.read(left)).isNotEmpty();
    }

    @Test
    void tellsThatTheEndCannotBeWritten() throws Exception {
        TraceWriter writer = TraceWriter.create(folder, Traces.INFO, TraceOptions.defaults());
        disk.setFreeBytes(100);
        writer.accept(events.get(0));
        assertThatExceptionOfType(TraceException.class).isThrownBy(writer::close)
                .withMessage(folder + "/stream_0: it cannot be written any further (No space left on device)");
        writer.close();
        assertThat(Traces.read(disk.copyTo(folder, temp.resolve("left")))).isEmpty();
    }

    @Test
    void tellsThatTheDiskDoesNotSync() throws Exception {
        TraceOptions options = Traces.SMALL_PACKETS.withSync(Sync.PACKET);
        try (TraceWriter writer = TraceWriter.create(folder, Traces.INFO, options)) {
            disk.failFrom(FaultyDisk.Operation.SYNC, 3);
            assertThatExceptionOfType(TraceWriteException.class).isThrownBy(() -> events.forEach(writer::accept))
                    .withMessage(folder + "/stream_0: it cannot be put on the disk (Input/output error)");
            assertThat(writer.syncedEvents()).isPositive().isLessThan(writer.eventCount());
        }
    }

    @Test
    void tellsThatTheIndexCannotBePutInPlace() throws Exception {
        TraceWriter writer = TraceWriter.create(folder, Traces.INFO, TraceOptions.defaults());
        events.forEach(writer::accept);
        disk.failFrom(FaultyDisk.Operation.RENAME, 0);
        assertThatExceptionOfType(TraceException.class).isThrownBy(writer::close)
                .withMessage(folder + "/index/stream_0.idx: it cannot be written (Input/output error)");
        disk.repair();
        Path left = disk.copyTo(folder, temp.resolve("left"));
        TraceRepair.repair(left);
        assertThat(Traces.read(left)).isEqualTo(events);
    }

    @Test
    void aRecorderGoesOnWithoutWaitingAndCountsWhatIsLost() throws Exception {
        TraceWriter writer = TraceWriter.create(folder, Traces.INFO, Traces.SMALL_PACKETS);
        Recorder recorder = Recorder.start(writer, RecorderOptions.defaults());
        Producer producer = recorder.producer("a");
        disk.setFreeBytes(20_000);
        int given = 300_000;
        for (int i = 0; i < given; i++) {
            producer.kick(i, 1);
        }
        assertThatExceptionOfType(TraceException.class).isThrownBy(recorder::close)
                .withMessage(folder + "/stream_0: it cannot be written any further (No space left on device)");
        assertThat(recorder.failure()).isPresent();
        writer.close();
        int kept = Traces.read(disk.copyTo(folder, temp.resolve("left"))).size();
        assertThat(kept).isPositive();
        assertThat(recorder.discarded()).isEqualTo(given - kept);
        producer.kick(given, 1);
        assertThat(recorder.discarded()).isEqualTo(given + 1 - kept);
    }

    @Test
    void aFurtherFileThatCannotBeMadeEndsRecordingLikeAFullDisk() throws Exception {
        TraceOptions options = Traces.SMALL_PACKETS.withRotation(Rotation.ofBytes(1_000));
        try (TraceWriter writer = TraceWriter.create(folder, Traces.INFO, options)) {
            disk.failFrom(FaultyDisk.Operation.CREATE, 4);
            assertThatExceptionOfType(TraceWriteException.class).isThrownBy(() -> events.forEach(writer::accept))
                    .withMessageContaining("it cannot be written any further (Input/output error)");
        }
        List<Event> read = Traces.read(folder);
        assertThat(read).isNotEmpty().isEqualTo(events.subList(0, read.size()));
    }

    @Test
    void tellsOfARealFullDevice() throws Exception {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "there is no " + full);
        try (SteadyFile file = SteadyFile.openWritable(full)) {
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> file.write(0, ByteBuffer.allocate(10)))
                    .withMessage("No space left on device");
        }
    }
}
