/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.capture.observer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rpmsgtracer.capture.recording.Recording;
import org.rpmsgtracer.capture.recording.SentMessage;
import org.rpmsgtracer.protocol.memory.BufferMemory;
import org.rpmsgtracer.trace.event.Direction;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.Evidence;
import org.rpmsgtracer.trace.event.Lost;
import org.rpmsgtracer.trace.event.Message;
import org.rpmsgtracer.trace.event.Note;
import org.rpmsgtracer.trace.event.QueueId;

/**
 * Looks at a running OpenAMP system only now and then: 60 copies of its memory, about five messages apart, against the
 * log that was written inside the programs.
 */
class SnapshotSeriesTest {

    private static final Recording SERIES = new Recording("echo-ping-series/series");
    private static final int COPY_BYTES = 0x80000;
    private static final int RINGS_START = 0x4000;
    private static final int RINGS_END = 0xb000;

    private static final List<Event> EVENTS = new ArrayList<>();

    @BeforeAll
    static void lookAtEachCopy() {
        byte[] copies = Recording.unpacked(SERIES.file(".bin.gz"));
        BufferMemory memory = BufferMemory.heap(0, COPY_BYTES);
        RemoteprocObserver observer = new RemoteprocObserver(memory, 0, 4096, new ProcessorNames("host", "remote"),
                new QueueNumbers(), () -> 0, EVENTS::add);
        memory.write(0, copies, 0, COPY_BYTES);
        memory.fill(RINGS_START, RINGS_END - RINGS_START, 0);
        observer.look();
        for (int at = 0; at < copies.length; at += COPY_BYTES) {
            memory.write(0, copies, at, COPY_BYTES);
            observer.look();
        }
    }

    private static List<Message> messages(Direction direction) {
        QueueId queue = queue(direction);
        return EVENTS.stream()
                .filter(Message.class::isInstance)
                .map(Message.class::cast)
                .filter(message -> message.queue().equals(queue))
                .toList();
    }

    private static QueueId queue(Direction direction) {
        return new QueueId(direction == Direction.REMOTE_TO_HOST ? 0 : 1);
    }

    private static long lost(Direction direction) {
        return EVENTS.stream()
                .filter(Lost.class::isInstance)
                .map(Lost.class::cast)
                .filter(lost -> lost.queue().equals(queue(direction)))
                .mapToLong(Lost::count)
                .sum();
    }

    @Test
    void seesEachMessageToTheHostAsItsManyBuffersKeepIt() {
        assertThat(messages(Direction.REMOTE_TO_HOST)).hasSize(121);
        assertThat(lost(Direction.REMOTE_TO_HOST)).isZero();
    }

    @Test
    void seesWhatIsLeftOfTheMessagesToTheRemoteAndCountsTheRest() {
        assertThat(messages(Direction.HOST_TO_REMOTE)).hasSize(32);
        assertThat(lost(Direction.HOST_TO_REMOTE)).isEqualTo(121 - 32);
    }

    @Test
    void everyVerifiedMessageIsTheOneThatWasSent() {
        for (Direction direction : Direction.values()) {
            List<SentMessage> sent = SERIES.sent(direction);
            assertThat(messages(direction)).filteredOn(message -> message.evidence() == Evidence.VERIFIED)
                    .allSatisfy(message -> assertThat(SentMessage.of(message))
                            .as("%s, entry %d", direction, message.index())
                            .isEqualTo(sent.get(message.index())));
        }
        assertThat(messages(Direction.HOST_TO_REMOTE))
                .filteredOn(message -> message.evidence() == Evidence.VERIFIED).hasSize(15);
    }

    /** Entry 60 had been returned, and the host was already writing entry 62 into its buffer: why it is unverified. */
    @Test
    void oneUnverifiedMessageIsTheNextOneInItsBuffer() {
        for (Direction direction : Direction.values()) {
            List<SentMessage> sent = SERIES.sent(direction);
            List<Message> others = messages(direction).stream()
                    .filter(message -> !SentMessage.of(message).equals(sent.get(message.index())))
                    .toList();
            if (direction == Direction.REMOTE_TO_HOST) {
                assertThat(others).isEmpty();
            } else {
                assertThat(others).singleElement().satisfies(message -> {
                    assertThat(message.index()).isEqualTo(60);
                    assertThat(message.evidence()).isEqualTo(Evidence.UNVERIFIED);
                    assertThat(SentMessage.of(message)).isEqualTo(sent.get(62));
                });
            }
        }
    }

    @Test
    void findsNothingWrongWithTheRings() {
        assertThat(EVENTS).noneMatch(Note.class::isInstance);
    }
}
