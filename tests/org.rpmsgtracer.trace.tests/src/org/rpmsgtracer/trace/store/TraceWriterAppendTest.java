/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.Kick;
import org.rpmsgtracer.trace.event.QueueId;
import org.rpmsgtracer.trace.event.SampleEvents;

/** Records of one trace go into another as they are. */
class TraceWriterAppendTest {

    private static final QueueId QUEUE = new QueueId(1);

    @TempDir
    private Path temp;
    private Path copy;

    @BeforeEach
    void nameFolder() {
        copy = temp.resolve("copy.rpmsgtrace");
    }

    @Test
    void aCopyOfAllRecordsIsTheSameTrace() throws Exception {
        List<Event> events = new ArrayList<>(SampleEvents.random(new Random(31), 500));
        events.add(new Kick(3, QUEUE));
        Path trace = Traces.write(temp.resolve("a.rpmsgtrace"), Traces.SMALL_PACKETS, events);

        append(trace, 0);

        assertThat(FolderContent.of(copy)).isEqualTo(FolderContent.of(trace));
    }

    @Test
    void shiftsBothTimesOfAnEvent() throws Exception {
        Path trace = Traces.write(temp.resolve("a.rpmsgtrace"), TraceOptions.defaults(),
                List.of(new Kick(50, QUEUE), new Kick(20, QUEUE)));
        append(trace, 1_000);
        assertThat(times(copy)).containsExactly("1050 own 1050", "1050 own 1020");
    }

    @Test
    void anEventThatComesBeforeTheLastOneIsLate() throws Exception {
        Path trace = Traces.write(temp.resolve("a.rpmsgtrace"), TraceOptions.defaults(),
                List.of(new Kick(50, QUEUE), new Kick(90, QUEUE)));
        append(trace, -70);
        assertThat(times(copy)).containsExactly("0 own -20", "20 own 20");
    }

    @Test
    void leavesOutAnEventWhoseTimeGetsOutOfRange() throws Exception {
        Path trace = Traces.write(temp.resolve("a.rpmsgtrace"), TraceOptions.defaults(), List.of(new Kick(50, QUEUE)));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> append(trace, Long.MAX_VALUE));
        assertThat(Traces.read(copy)).isEmpty();
    }

    private void append(Path trace, long shiftNs) throws Exception {
        try (TraceReader reader = TraceReader.open(trace);
                TraceWriter writer = TraceWriter.create(copy, reader.info(), Traces.SMALL_PACKETS)) {
            RecordCursor cursor = reader.records();
            while (cursor.advancePacket()) {
                while (cursor.records().advance()) {
                    writer.append(cursor.records(), shiftNs);
                }
            }
        }
    }

    private static List<String> times(Path folder) throws Exception {
        List<String> times = new ArrayList<>();
        try (TraceReader reader = TraceReader.open(folder)) {
            EventCursor cursor = reader.cursor();
            while (cursor.advance()) {
                times.add(cursor.event().timeNs() + " own " + cursor.rawTimeNs());
            }
        }
        return times;
    }
}
