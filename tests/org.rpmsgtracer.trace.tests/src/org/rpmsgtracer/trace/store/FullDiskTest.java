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

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.SampleEvents;

@SuppressWarnings("resource") // the writer owns its file
class FullDiskTest {

    private static final Path FULL_DEVICE = Path.of("/dev/full");

    @TempDir
    private Path temp;
    private TraceFolder folder;
    private List<Event> events;

    @BeforeEach
    void beginTrace() throws Exception {
        folder = TraceFolder.create(temp.resolve("a.rpmsgtrace"));
        folder.writeMetadata(Traces.INFO.toMetadata(new RecordedNames()));
        events = SampleEvents.random(new Random(8), 200);
    }

    @Test
    void keepsWhatWasWrittenBeforeTheDiskWasFull() throws Exception {
        Disk disk = new Disk(folder.stream(), 1_000);
        try (TraceWriter writer = new TraceWriter(folder, Traces.INFO, Traces.SMALL_PACKETS, disk)) {
            assertThatExceptionOfType(TraceWriteException.class).isThrownBy(() -> events.forEach(writer::accept))
                    .withMessage(folder.stream() + ": it cannot be written any further (No space left on device)")
                    .satisfies(e -> assertThat(e.file()).isEqualTo(folder.stream()));
            assertThatExceptionOfType(TraceWriteException.class).isThrownBy(() -> writer.accept(events.get(0)));
            assertThatExceptionOfType(TraceException.class).isThrownBy(writer::flush);
        }
        try (TraceReader reader = TraceReader.open(folder.path())) {
            assertThat(reader.tornTail()).as("the torn packet was taken back").isEmpty();
            assertThat(reader.eventCount()).isPositive();
            assertThat(events).startsWith(Traces.rest(reader.cursor()).toArray(Event[]::new));
        }
        TraceRepair.repair(folder.path());
        assertThat(Traces.read(folder.path())).isNotEmpty();
    }

    @Test
    void tellsThatTheEndCannotBeWritten() throws Exception {
        Disk disk = new Disk(folder.stream(), 100);
        TraceWriter writer = new TraceWriter(folder, Traces.INFO, TraceOptions.defaults(), disk);
        writer.accept(events.get(0));
        assertThatExceptionOfType(TraceException.class).isThrownBy(writer::close)
                .withMessage(folder.stream() + ": it cannot be written any further (No space left on device)");
        writer.close();
        assertThat(Traces.read(folder.path())).isEmpty();
    }

    @Test
    void tellsItOfARealFullDevice() throws Exception {
        assumeTrue(Files.exists(FULL_DEVICE), "there is no " + FULL_DEVICE);
        try (TraceWriter writer = new TraceWriter(folder, Traces.INFO, Traces.SMALL_PACKETS,
                new FileOutputStream(FULL_DEVICE.toFile()))) {
            assertThatExceptionOfType(TraceWriteException.class).isThrownBy(() -> events.forEach(writer::accept))
                    .withMessage(folder.stream() + ": it cannot be written any further (No space left on device)");
        }
    }

    /** A disk that takes so many bytes and no more, the last write in part. */
    private static final class Disk extends FileOutputStream {

        private long free;

        Disk(Path file, long free) throws IOException {
            super(file.toFile());
            this.free = free;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            int fits = (int) Math.min(free, length);
            super.write(bytes, offset, fits);
            free -= fits;
            if (fits < length) {
                throw new IOException("No space left on device");
            }
        }
    }
}
