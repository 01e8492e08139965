/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.recorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rpmsgtracer.trace.event.ChainOffered;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.Evidence;
import org.rpmsgtracer.trace.event.Kick;
import org.rpmsgtracer.trace.event.Message;
import org.rpmsgtracer.trace.event.Payload;
import org.rpmsgtracer.trace.event.QueueId;
import org.rpmsgtracer.trace.event.SampleEvents;
import org.rpmsgtracer.trace.store.EventCursor;
import org.rpmsgtracer.trace.store.TraceInfo;
import org.rpmsgtracer.trace.store.TraceOptions;
import org.rpmsgtracer.trace.store.TraceReader;
import org.rpmsgtracer.trace.store.TraceWriter;

@Timeout(60)
class RecorderTest {

    private static final TraceInfo INFO = TraceInfo.of(new UUID(1, 2), "emulator", "1.0.0");
    private static final RecorderOptions SMALL = RecorderOptions.defaults()
            .withBufferBytes(RecorderOptions.MIN_BUFFER_BYTES);

    @TempDir
    private Path temp;
    private Path folder;

    @BeforeEach
    void nameFolder() {
        folder = temp.resolve("a.rpmsgtrace");
    }

    @Test
    void recordsEachKindOfEvent() throws Exception {
        record(SMALL, TraceOptions.defaults(), SampleEvents.oneOfEachKind());
        assertThat(read()).isEqualTo(SampleEvents.oneOfEachKind());
    }

    @Test
    void recordsWhatOneProducerGivesInItsOrder() throws Exception {
        long seed = 51;
        List<Event> events = SampleEvents.random(new Random(seed), 50_000);
        record(RecorderOptions.defaults().withBufferBytes(1 << 25), new TraceOptions(1_000, 65535), events);
        assertThat(read()).as("seed %d", seed).isEqualTo(events);
    }

    @Test
    void recordsValuesWithoutObjects() throws Exception {
        byte[] bytes = {9, 1, 2, 3};
        try (TraceWriter writer = TraceWriter.create(folder, INFO, new TraceOptions(1_000, 2));
                Recorder recorder = Recorder.start(writer, SMALL)) {
            Producer producer = recorder.producer("a");
            assertThat(producer.offered(5, 1, 0xFFFF, 3, -4, 0xFFFF_FFFFL, 6, 7)).isTrue();
            assertThat(producer.message(6, 1, 2, 3, 0x400, 0xFFFF_FFFFL, 4, 3, 5, Evidence.UNVERIFIED, bytes, 1, 3))
                    .isTrue();
            assertThat(producer.message(7, 1, 2, 3, 0x400, 0x401, 4, 3, 5, Evidence.VERIFIED,
                    ByteBuffer.wrap(bytes, 1, 3))).isTrue();
        }
        QueueId queue = new QueueId(1);
        assertThat(read()).containsExactly(new ChainOffered(5, queue, 0xFFFF, 3, -4, 0xFFFF_FFFFL, 6, 7),
                new Message(6, queue, 2, 3, 0x400, 0xFFFF_FFFFL, 4, 3, 5, Payload.of(new byte[] {1, 2}),
                        Evidence.UNVERIFIED, false),
                new Message(7, queue, 2, 3, 0x400, 0x401, 4, 3, 5, Payload.of(new byte[] {1, 2}), Evidence.VERIFIED,
                        false));
    }

    @Test
    void refusesValuesThatDoNotFit() throws Exception {
        try (TraceWriter writer = TraceWriter.create(folder, INFO, TraceOptions.defaults());
                Recorder recorder = Recorder.start(writer, SMALL)) {
            Producer producer = recorder.producer("a");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> producer.returned(5, 1, 0x1_0000, 3, 4));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> producer.returned(5, 1, 0, 3, 0x1_0000_0000L));
            assertThat(producer.kick(6, 1)).isTrue();
        }
        assertThat(read()).containsExactly(new Kick(6, new QueueId(1)));
    }

    @Test
    void manyProducersLoseNothingAndStayInTheirOrder() throws Exception {
        int producers = 3;
        int each = 40_000;
        try (TraceWriter writer = TraceWriter.create(folder, INFO, new TraceOptions(4_000, 65535));
                Recorder recorder = Recorder.start(writer, RecorderOptions.defaults().withBufferBytes(1 << 21))) {
            List<Thread> threads = new ArrayList<>();
            for (int p = 0; p < producers; p++) {
                Producer producer = recorder.producer("p" + p);
                int queue = p;
                threads.add(Thread.ofPlatform().start(() -> {
                    for (int i = 0; i < each; i++) {
                        producer.offered(System.nanoTime(), queue, i & 0xFFFF, 0, i, 0, 0, 1);
                    }
                }));
            }
            for (Thread thread : threads) {
                thread.join();
            }
            assertThat(recorder.discarded()).isZero();
        }
        Map<QueueId, Long> next = new HashMap<>();
        for (Event event : read()) {
            ChainOffered offered = (ChainOffered) event;
            assertThat(offered.address()).isEqualTo(next.getOrDefault(offered.queue(), 0L));
            next.put(offered.queue(), offered.address() + 1);
        }
        assertThat(next.values()).hasSize(producers).containsOnly((long) each);
    }

    @Test
    void countsExactlyWhatHadNoRoom() throws Exception {
        long given = 0;
        long taken = 0;
        long discarded;
        try (TraceWriter writer = TraceWriter.create(folder, INFO, TraceOptions.defaults())) {
            Recorder recorder = Recorder.start(writer, SMALL);
            Producer producer = recorder.producer("a");
            while (producer.discarded() < 1_000 && given < 50_000_000) {
                taken += producer.offered(given, 1, 2, 3, 4, 5, 6, 7) ? 1 : 0;
                given++;
            }
            recorder.close();
            discarded = recorder.discarded();
        }
        assertThat(given - taken).isEqualTo(discarded);
        try (TraceReader reader = TraceReader.open(folder)) {
            assertThat(reader.eventCount()).isEqualTo(taken);
            assertThat(reader.discarded()).isEqualTo(discarded);
        }
    }

    @Test
    void whatComesAfterTheEndIsCountedAsDiscarded() throws Exception {
        try (TraceWriter writer = TraceWriter.create(folder, INFO, TraceOptions.defaults())) {
            Recorder recorder = Recorder.start(writer, SMALL);
            Producer producer = recorder.producer("a");
            producer.kick(1, 1);
            recorder.close();
            recorder.close();
            for (int i = 0; i < 100_000; i++) {
                producer.kick(2, 1);
            }
            assertThat(recorder.discarded()).isEqualTo(100_000);
            assertThat(recorder.failure()).isEmpty();
        }
        assertThat(read()).containsExactly(new Kick(1, new QueueId(1)));
    }

    @Test
    void eventsBecomeVisibleWhileNobodyClosesAnything() throws Exception {
        try (TraceWriter writer = TraceWriter.create(folder, INFO, TraceOptions.defaults());
                Recorder recorder = Recorder.start(writer, SMALL.withPacketTimeNs(1));
                TraceReader reader = TraceReader.open(folder)) {
            recorder.producer("a").kick(1, 1);
            while (reader.eventCount() == 0) {
                reader.refresh();
                Thread.onSpinWait();
            }
            assertThat(reader.eventCount()).isOne();
        }
    }

    @Test
    void aTracepointRecordsOnlyWhileItIsConnected() throws Exception {
        Tracepoint tracepoint = new Tracepoint();
        try (TraceWriter writer = TraceWriter.create(folder, INFO, TraceOptions.defaults());
                Recorder recorder = Recorder.start(writer, SMALL)) {
            assertThat(tracepoint.kick(1, 1)).isFalse();
            tracepoint.connect(recorder.producer("a"));
            assertThat(tracepoint.isConnected()).isTrue();
            assertThat(tracepoint.kick(2, 1)).isTrue();
            SampleEvents.oneOfEachKind().forEach(tracepoint::accept);
            tracepoint.disconnect();
            assertThat(tracepoint.isConnected()).isFalse();
            assertThat(tracepoint.kick(3, 1)).isFalse();
            tracepoint.accept(new Kick(4, new QueueId(1)));
        }
        assertThat(read()).hasSize(1 + SampleEvents.oneOfEachKind().size());
    }

    private void record(RecorderOptions options, TraceOptions trace, List<Event> events) throws Exception {
        try (TraceWriter writer = TraceWriter.create(folder, INFO, trace);
                Recorder recorder = Recorder.start(writer, options)) {
            events.forEach(recorder.producer("a")::accept);
        }
    }

    private List<Event> read() throws Exception {
        List<Event> events = new ArrayList<>();
        try (TraceReader reader = TraceReader.open(folder)) {
            EventCursor cursor = reader.cursor();
            while (cursor.advance()) {
                events.add(cursor.event());
            }
        }
        return events;
    }
}
