/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.capture.dump;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rpmsgtracer.capture.recording.Recording;
import org.rpmsgtracer.capture.recording.SentMessage;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;
import org.rpmsgtracer.protocol.virtio.RingIndex;
import org.rpmsgtracer.trace.event.Announcement;
import org.rpmsgtracer.trace.event.ChainOffered;
import org.rpmsgtracer.trace.event.Direction;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.Evidence;
import org.rpmsgtracer.trace.event.LifeCycleChanged;
import org.rpmsgtracer.trace.event.Lost;
import org.rpmsgtracer.trace.event.Message;
import org.rpmsgtracer.trace.event.Note;
import org.rpmsgtracer.trace.event.QueueId;
import org.rpmsgtracer.trace.event.VringConfigured;

/** The recordings of real OpenAMP programs against the log that was written inside them. */
class ImageCaptureTest {

    private static final QueueId TO_HOST = new QueueId(0);
    private static final QueueId TO_REMOTE = new QueueId(1);

    private static List<Event> capture(String recording) throws CaptureException {
        List<Event> events = new ArrayList<>();
        ImageCapture.record(MemoryImage.open(new Recording(recording).image()), events::add, () -> false);
        return events;
    }

    private static <E> List<E> only(Class<E> kind, List<Event> events) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static List<Message> messages(QueueId queue, List<Event> events) {
        return only(Message.class, events).stream().filter(message -> message.queue().equals(queue)).toList();
    }

    @Test
    void findsBothVringsWithTheirGeometryThroughTheResourceTable() throws CaptureException {
        assertThat(only(VringConfigured.class, capture("echo-ping/end"))).containsExactly(
                new VringConfigured(0, TO_HOST, "vdev0vring0", Direction.REMOTE_TO_HOST, "host", "remote", 256, 0x1000,
                        0x4000, 0x5000, 0x6000, 482, 482, 256, 512),
                new VringConfigured(0, TO_REMOTE, "vdev0vring1", Direction.HOST_TO_REMOTE, "host", "remote", 256,
                        0x1000,
                        0x8000, 0x9000, 0xa000, 482, 482, 256, 512));
    }

    @Test
    void tellsTheDeviceStatus() throws CaptureException {
        assertThat(only(LifeCycleChanged.class, capture("echo-ping/end")))
                .containsExactly(new LifeCycleChanged(0, "vdev0", "DRIVER_OK"));
    }

    @ParameterizedTest
    @CsvSource({
        "echo-ping/end,             737, 482, 482, 482",
        "echo-ping/mid,             455, 200, 200, 200",
        "echo-ping/remote-killed,   442, 186, 187, 186",
        "sample-echo/end,           358, 102, 102, 101",
        "sample-echo/mid,           295,  40,  40,  40",
        "sample-echo/remote-killed, 283,  27,  28,  27"})
    void replayEndsAtTheIndicesInMemory(String recording, int avail0, int used0, int avail1, int used1)
            throws CaptureException {
        int[] avail = new int[2];
        int[] used = new int[2];
        for (Event event : capture(recording)) {
            if (event instanceof VringConfigured vring) {
                avail[vring.queue().number()] = vring.availIdx();
                used[vring.queue().number()] = vring.usedIdx();
            } else if (event instanceof ChainOffered offer) {
                assertThat(offer.availIdx()).isEqualTo(avail[offer.queue().number()]);
                avail[offer.queue().number()] = RingIndex.add(offer.availIdx(), 1);
            }
        }
        assertThat(avail).containsExactly(avail0, avail1);
        assertThat(used).containsExactly(used0, used1);
    }

    @ParameterizedTest
    @CsvSource({
        "echo-ping/end,             256, 226, 1, 481",
        "echo-ping/mid,             200,   0, 1, 199",
        "echo-ping/remote-killed,   186,   0, 2, 185",
        "sample-echo/end,           102,   0, 2, 100",
        "sample-echo/mid,            40,   0, 1,  39",
        "sample-echo/remote-killed,  27,   0, 2,  26"})
    void countsRecoveredAndOverwrittenMessages(String recording, int recovered0, int lost0, int recovered1, int lost1)
            throws CaptureException {
        List<Event> events = capture(recording);
        assertThat(messages(TO_HOST, events)).hasSize(recovered0);
        assertThat(messages(TO_REMOTE, events)).hasSize(recovered1);
        assertThat(only(Message.class, events)).allMatch(Message::recovered);
        List<Lost> lost = new ArrayList<>();
        if (lost0 > 0) {
            lost.add(new Lost(0, TO_HOST, lost0, Lost.Reason.OVERWRITTEN));
        }
        lost.add(new Lost(0, TO_REMOTE, lost1, Lost.Reason.OVERWRITTEN));
        assertThat(only(Lost.class, events)).isEqualTo(lost);
    }

    @ParameterizedTest
    @ValueSource(strings = {"echo-ping/end", "echo-ping/mid", "echo-ping/remote-killed", "sample-echo/end",
        "sample-echo/mid", "sample-echo/remote-killed"})
    void everyRecoveredMessageIsTheOneThatWasSentOldestFirst(String name) throws CaptureException {
        List<Event> events = capture(name);
        for (Direction direction : Direction.values()) {
            List<SentMessage> sent = new Recording(name).sent(direction);
            List<Message> recovered = messages(direction == Direction.REMOTE_TO_HOST ? TO_HOST : TO_REMOTE, events);
            assertThat(recovered).allSatisfy(message -> assertThat(SentMessage.of(message))
                    .as("%s, %s, entry %d", name, direction, message.index())
                    .isEqualTo(sent.get(message.index())));
            assertThat(recovered).extracting(Message::index).isSorted().doesNotHaveDuplicates()
                    .last().isEqualTo(sent.size() - 1);
        }
    }

    /** The log has 64 bytes of each; the README says how the rest was filled. */
    @ParameterizedTest
    @ValueSource(strings = {"echo-ping/end", "echo-ping/mid", "echo-ping/remote-killed"})
    void payloadsAreWholeToTheirLastByte(String recording) throws CaptureException {
        assertThat(only(Message.class, capture(recording))).filteredOn(message -> message.dst() == 0x400)
                .isNotEmpty()
                .allSatisfy(message -> {
                    byte[] payload = message.payload().toBytes();
                    assertThat(payload).hasSize(message.length());
                    assertThat(Arrays.copyOfRange(payload, 16, payload.length)).containsOnly(0xA5);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "echo-ping/end,             1, 0",
        "echo-ping/mid,             1, 0",
        "echo-ping/remote-killed,   0, 1",
        "sample-echo/end,           0, 1",
        "sample-echo/mid,           1, 0",
        "sample-echo/remote-killed, 0, 1"})
    void onlyMessagesStillWithTheirReceiverAreVerified(String recording, int toHost, int toRemote)
            throws CaptureException {
        List<Event> events = capture(recording);
        assertThat(messages(TO_HOST, events)).filteredOn(message -> message.evidence() == Evidence.VERIFIED)
                .hasSize(toHost);
        assertThat(messages(TO_REMOTE, events)).filteredOn(message -> message.evidence() == Evidence.VERIFIED)
                .hasSize(toRemote);
    }

    @Test
    void findsTheAnnouncementsThatAreStillInTheBuffers() throws CaptureException {
        List<Event> events = capture("echo-ping/end");
        assertThat(only(Announcement.class, events)).containsExactly(
                new Announcement(0, TO_HOST, 481, Action.DESTROY, "rpmsg-openamp-demo-channel", 0x400),
                new Announcement(0, TO_REMOTE, 481, Action.DESTROY, "rpmsg-openamp-demo-channel", 0x400));
        assertThat(only(Announcement.class, capture("sample-echo/end"))).containsExactly(
                new Announcement(0, TO_HOST, 0, Action.CREATE, "rpmsg-client-sample", 0x400),
                new Announcement(0, TO_HOST, 101, Action.DESTROY, "rpmsg-client-sample", 0x400),
                new Announcement(0, TO_REMOTE, 101, Action.DESTROY, "rpmsg-client-sample", 0x400));
    }

    @Test
    void keepsTheReservedWordAsTheReceiverLeftIt() throws CaptureException {
        List<Message> toHost = messages(TO_HOST, capture("echo-ping/end"));
        assertThat(toHost.get(0).reserved() & 0xFFFF).isEqualTo(toHost.get(0).head());
    }

    @Test
    void hasNothingToComplainAboutAndGivesEveryEventTimeZero() throws CaptureException {
        List<Event> events = capture("echo-ping/end");
        assertThat(only(Note.class, events)).isEmpty();
        assertThat(events).extracting(Event::timeNs).containsOnly(0L);
    }
}
