/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.recorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rpmsgtracer.trace.event.Kick;
import org.rpmsgtracer.trace.event.QueueId;
import org.rpmsgtracer.trace.store.EventCursor;
import org.rpmsgtracer.trace.store.TraceInfo;
import org.rpmsgtracer.trace.store.TraceOptions;
import org.rpmsgtracer.trace.store.TraceReader;
import org.rpmsgtracer.trace.store.TraceWriter;

/** The order of events of several producers, with real time in the test's hand. */
class RecordMergeTest {

    private static final int BUFFER_BYTES = RecorderOptions.MIN_BUFFER_BYTES;
    private static final long HOLD_BACK_NS = 100;

    @TempDir
    private Path temp;
    private Path folder;
    private TraceWriter writer;
    private final Producer a = new Producer("a", BUFFER_BYTES, 0);
    private final Producer b = new Producer("b", BUFFER_BYTES, 0);
    private final List<RingReader> readers = List.of(new RingReader(a.ring()), new RingReader(b.ring()));
    private final RecordMerge merge = new RecordMerge(HOLD_BACK_NS);

    @BeforeEach
    void beginTrace() throws Exception {
        folder = temp.resolve("a.rpmsgtrace");
        writer = TraceWriter.create(folder, TraceInfo.of(new UUID(1, 2), "emulator", "1"), TraceOptions.defaults());
    }

    @AfterEach
    void endTrace() throws Exception {
        writer.close();
    }

    @Test
    void bringsEventsThatWaitInTheOrderOfTheirTimes() throws Exception {
        a.kick(10, 1);
        a.kick(20, 1);
        a.kick(50, 1);
        b.kick(5, 2);
        b.accept(new Kick(20, new QueueId(2)));
        b.kick(30, 2);
        merge.write(readers, writer, 0, true);
        assertThat(recorded()).containsExactly("2 at 5", "1 at 10", "1 at 20", "2 at 20", "2 at 30", "1 at 50");
    }

    @Test
    void holdsBackWhatAnEarlierEventMayStillComeBefore() throws Exception {
        a.kick(50, 1);
        merge.write(readers, writer, 1_000, false);
        merge.write(readers, writer, 1_000 + HOLD_BACK_NS - 1, false);
        assertThat(writer.eventCount()).isZero();
        b.kick(40, 2);
        a.kick(60, 1);
        merge.write(readers, writer, 1_000 + HOLD_BACK_NS, false);
        assertThat(recorded()).containsExactly("2 at 40", "1 at 50");
    }

    @Test
    void realTimeMayBeBeforeItsOrigin() throws Exception {
        a.kick(50, 1);
        merge.write(readers, writer, -1_000, false);
        merge.write(readers, writer, -1_000 + HOLD_BACK_NS, false);
        assertThat(recorded()).containsExactly("1 at 50");
    }

    @Test
    void anEventThatComesLaterThanTheHoldBackIsLate() throws Exception {
        a.kick(50, 1);
        merge.write(readers, writer, 0, true);
        b.kick(40, 2);
        merge.write(readers, writer, 0, true);
        assertThat(recorded()).containsExactly("1 at 50", "2 at 50 late, own 40");
    }

    @Test
    void anEventThatIsEarlierThanTheOneBeforeOfItsProducerIsLate() throws Exception {
        a.kick(50, 1);
        a.kick(40, 2);
        a.kick(60, 3);
        merge.write(readers, writer, 0, true);
        assertThat(recorded()).containsExactly("1 at 50", "2 at 50 late, own 40", "3 at 60");
    }

    @Test
    void doesNotHoldBackWhenABufferGetsFull() throws Exception {
        int given = 0;
        while (given < BUFFER_BYTES / 2 / 12 + 1) {
            a.kick(given++, 1);
        }
        merge.write(readers, writer, 1_000, false);
        assertThat(writer.eventCount()).isEqualTo(given);
    }

    @Test
    void oneProducerIsNotHeldBack() throws Exception {
        a.kick(50, 1);
        merge.write(readers.subList(0, 1), writer, 1_000, false);
        assertThat(writer.eventCount()).isOne();
    }

    private List<String> recorded() throws Exception {
        writer.flush();
        List<String> events = new ArrayList<>();
        try (TraceReader reader = TraceReader.open(folder)) {
            EventCursor cursor = reader.cursor();
            while (cursor.advance()) {
                Kick kick = (Kick) cursor.event();
                boolean late = cursor.rawTimeNs() != kick.timeNs();
                events.add(kick.queue().number() + " at " + kick.timeNs()
                        + (late ? " late, own " + cursor.rawTimeNs() : ""));
            }
        }
        return events;
    }
}
