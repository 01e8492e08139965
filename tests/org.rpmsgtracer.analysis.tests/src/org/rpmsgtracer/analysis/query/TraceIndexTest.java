/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rpmsgtracer.analysis.EventScript.TO_HOST;
import static org.rpmsgtracer.analysis.EventScript.TO_REMOTE;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rpmsgtracer.analysis.EventScript;
import org.rpmsgtracer.analysis.IndexedTrace;
import org.rpmsgtracer.analysis.RandomRecording;
import org.rpmsgtracer.analysis.state.Side;
import org.rpmsgtracer.analysis.zoom.LaneKey.ChannelKey;
import org.rpmsgtracer.analysis.zoom.LaneKey.DescriptorKey;
import org.rpmsgtracer.analysis.zoom.LaneKey.EndpointKey;
import org.rpmsgtracer.analysis.zoom.LaneKey.ProcessorKey;
import org.rpmsgtracer.analysis.zoom.LaneKey.VringKey;
import org.rpmsgtracer.analysis.zoom.TimeWindow;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage;
import org.rpmsgtracer.trace.event.Direction;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.Evidence;
import org.rpmsgtracer.trace.event.Kick;
import org.rpmsgtracer.trace.event.Message;
import org.rpmsgtracer.trace.event.Payload;

@SuppressWarnings("resource") // what is opened is closed after each test
class TraceIndexTest {

    private static final VringLane LANE_TO_HOST =
            new VringLane(TO_HOST, "vdev0vring0", Direction.REMOTE_TO_HOST, "linux",
                    "rtos");
    private static final VringLane LANE_TO_REMOTE = new VringLane(TO_REMOTE, "vdev0vring1", Direction.HOST_TO_REMOTE,
            "linux", "rtos");
    private static final ProcessorLane LINUX = new ProcessorLane("linux", Side.HOST);
    private static final ProcessorLane RTOS = new ProcessorLane("rtos", Side.REMOTE);

    private final List<IndexedTrace> opened = new ArrayList<>();

    @AfterEach
    void close() {
        opened.forEach(IndexedTrace::close);
    }

    private IndexedTrace indexed(List<Event> events) {
        IndexedTrace trace = IndexedTrace.of(events);
        opened.add(trace);
        return trace;
    }

    private TraceIndex index(EventScript script) {
        return indexed(script.events()).index();
    }

    @Test
    void anEmptyRecordingHasNothing() {
        TraceIndex index = TraceIndex.empty();
        assertThat(index.eventCount()).isZero();
        assertThat(index.lanes()).isEmpty();
        assertThat(index.messages(0, Long.MAX_VALUE).size()).isZero();
        assertThat(index.timeline(new TimeWindow(0, 1, 10), 10).arrows()).isEmpty();
        assertThat(index.occupancy(new TimeWindow(0, 1, 10))).isEmpty();
        assertThat(index.next(LINUX, 0)).isEmpty();
        assertThat(index.checkpoint(5).nextEvent()).isZero();
    }

    @Test
    void lanesAreTheHostTheVirtqueuesAndTheRemote() {
        assertThat(index(EventScript.ofFreshDevice()).lanes()).containsExactly(LINUX, LANE_TO_HOST, LANE_TO_REMOTE,
                RTOS);
    }

    @Test
    void beginsWithTheFirstEventAndEndsWithTheLast() {
        TraceIndex index = index(new EventScript().at(5).rings(8, 0, 0).at(9).lend(1));
        assertThat(index.startNs()).isEqualTo(5);
        assertThat(index.endNs()).isEqualTo(9);
        assertThat(index.eventCount()).isEqualTo(3);
    }

    @Test
    void aLevelHoldsUntilItChanges() {
        TraceIndex index = index(EventScript.ofFreshDevice().at(10).offer(TO_REMOTE, 2, 28, 0).at(30)
                .giveBack(TO_REMOTE, 1));
        PixelLevels levels = index.occupancy(new TimeWindow(-10, 50, 6)).get(1).inFlight();
        assertThat(levels.known(0)).isFalse();
        assertThat(List.of(levels.min(1), levels.max(1))).containsExactly(0, 0);
        assertThat(List.of(levels.min(2), levels.max(2))).containsExactly(0, 2);
        assertThat(List.of(levels.min(3), levels.max(3))).containsExactly(2, 2);
        assertThat(List.of(levels.min(4), levels.max(4))).containsExactly(1, 2);
        assertThat(List.of(levels.min(5), levels.max(5))).containsExactly(1, 1);
        assertThat(levels.highest()).isEqualTo(2);
    }

    @Test
    void anImageHasOneLevelOnly() {
        TraceIndex index = index(new EventScript().ring(TO_HOST, 256, 482, 482, 256).lend(255));
        OccupancyCurve curve = index.occupancy(new TimeWindow(0, 1, 1)).getFirst();
        assertThat(curve.inFlight().min(0)).isEqualTo(1);
        assertThat(curve.inFlight().max(0)).isEqualTo(1);
        assertThat(curve.capacity()).isEqualTo(256);
        assertThat(curve.peakInFlight()).isEmpty();
    }

    @Test
    void givesMessagesAsArrowsUpToTheLimitOnly() {
        TraceIndex index = index(EventScript.ofFreshDevice().message(TO_HOST, 1, 2, 3).message(TO_REMOTE, 2, 1, 3));
        TimeWindow window = new TimeWindow(0, 1, 1);
        assertThat(index.timeline(window, 2).arrows()).hasSize(2);
        Timeline dense = index.timeline(window, 1);
        assertThat(dense.arrows()).isEmpty();
        assertThat(dense.messages()).isEqualTo(2);
        assertThat(dense.vrings().getFirst().messages().at(0)).isEqualTo(1);
    }

    @Test
    void aRowTellsAllOfAMessageButItsPayload() {
        EventScript script =
                EventScript.ofFreshDevice().create(TO_HOST, "echo", 0x400).at(20).offer(TO_REMOTE, 1, 28, 0)
                        .message(TO_REMOTE, 0xFFFF_FFFEL, 0x400, 0xFFFF).at(35).giveBack(TO_REMOTE, 1);
        MessageList messages = index(script).messages(0, 100);
        MessageRow announcement = messages.row(0);
        assertThat(announcement.announcement()).contains(NameServiceMessage.Action.CREATE);
        assertThat(announcement.service()).isEqualTo("echo");
        MessageRow row = messages.row(1);
        assertThat(row.eventNumber()).isEqualTo(5);
        assertThat(row.timeNs()).isEqualTo(20);
        assertThat(row.from()).isEqualTo("linux");
        assertThat(row.to()).isEqualTo("rtos");
        assertThat(row.src()).isEqualTo(0xFFFF_FFFEL);
        assertThat(row.dst()).isEqualTo(0x400);
        assertThat(row.length()).isEqualTo(0xFFFF);
        assertThat(row.service()).isEqualTo("echo");
        assertThat(row.evidence()).isEqualTo(Evidence.VERIFIED);
        assertThat(row.recovered()).isFalse();
        assertThat(row.announcement()).isEmpty();
        assertThat(row.returnedNs()).hasValue(35);
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> messages.row(2));
        assertThat(messages.indexOf(4)).isEqualTo(-1);
    }

    @Test
    void aRecoveredMessageIsNamedByWhatIsFoundLater() {
        EventScript script = EventScript.ofFreshDevice().add(new Message(0, TO_HOST, 0, 0, 0x400, 0x400, 0, 4, 0,
                Payload.EMPTY, Evidence.UNVERIFIED, true)).destroy(TO_HOST, "echo", 0x400);
        assertThat(index(script).messages(0, 1).row(0).service()).isEqualTo("echo");
    }

    @Test
    void lifeCycleSpansLastUntilTheNextChange() {
        EventScript script = EventScript.ofFreshDevice().at(10).lifeCycle("vdev0", "DRIVER").at(20)
                .lifeCycle("vdev0", "DRIVER_OK").at(25).lifeCycle("rtos", "running").at(90).lend(1);
        Timeline timeline = index(script).timeline(new TimeWindow(15, 100, 85), 0);
        assertThat(timeline.processors().get(0).lifeCycle()).containsExactly(new LifeSpan("vdev0", "DRIVER", 15, 20),
                new LifeSpan("vdev0", "DRIVER_OK", 20, 100));
        assertThat(timeline.processors().get(1).lifeCycle()).containsExactly(new LifeSpan("rtos", "running", 25, 100));
    }

    @Test
    void lifeCycleShowsOneChangeAPixel() {
        EventScript script = EventScript.ofFreshDevice();
        for (int i = 1; i <= 100; i++) {
            script.at(i).lifeCycle("rtos", "state-" + i);
        }
        Timeline timeline = index(script).timeline(new TimeWindow(1, 101, 2), 0);
        assertThat(timeline.processors().get(1).lifeCycle()).containsExactly(new LifeSpan("rtos", "state-50", 50, 100),
                new LifeSpan("rtos", "state-100", 100, 101));
    }

    @Test
    void anEventThatGoesBackInTimeIsTakenAtTheLastTime() {
        TraceIndex index =
                index(EventScript.ofFreshDevice().at(50).add(new Kick(50, TO_HOST)).add(new Kick(20, TO_HOST)));
        assertThat(index.endNs()).isEqualTo(50);
        PixelCounts kicks = index.timeline(new TimeWindow(50, 51, 1), 0).vrings().getFirst().kicks();
        assertThat(kicks.at(0)).isEqualTo(2);
        assertThat(kicks.max()).isEqualTo(2);
    }

    @Test
    void eventsOfVirtqueuesThatNobodyDescribedHaveNoLane() {
        TraceIndex index = index(new EventScript().at(1).message(TO_HOST, 1, 2, 3).add(new Kick(2, TO_HOST)));
        assertThat(index.eventCount()).isEqualTo(2);
        assertThat(index.lanes()).isEmpty();
        assertThat(index.messages(0, 10).size()).isZero();
    }

    @Test
    void aPublishedIndexStaysWhileTheRecordingGrows() {
        EventScript script = EventScript.ofFreshDevice().at(1).message(TO_HOST, 1, 2, 3);
        IndexedTrace trace = indexed(script.events());
        TraceIndex before = trace.index();
        EventScript more = new EventScript().at(2);
        for (int i = 0; i < 10_000; i++) {
            more.message(TO_HOST, 1, 2, 3).lifeCycle("rtos", "running").create(TO_HOST, "x", i);
        }
        trace.add(more.events());
        assertThat(before.eventCount()).isEqualTo(3);
        assertThat(before.messages(0, 100).size()).isEqualTo(1);
        assertThat(before.announcements(0, 100).size()).isZero();
        assertThat(before.timeline(new TimeWindow(0, 100, 10), 10).processors().get(1).lifeCycle()).isEmpty();
        assertThat(before.latest().channels()).isEmpty();
        assertThat(trace.index().messages(0, 100).size()).isEqualTo(20_001);
    }

    @Test
    void otherThreadsReadWholeIndexesWhileOneAdds() throws InterruptedException {
        List<Event> events = RandomRecording.of(99, 60_000);
        AtomicReference<TraceIndex> published = new AtomicReference<>(TraceIndex.empty());
        AtomicReference<Throwable> trouble = new AtomicReference<>();
        Thread reader = new Thread(() -> {
            try {
                while (published.get().eventCount() < events.size()) {
                    TraceIndex index = published.get();
                    TimeWindow all = new TimeWindow(0, index.endNs() + 1, 100);
                    Timeline timeline = index.timeline(all, 0);
                    long messages = timeline.vrings().stream().mapToLong(vring -> vring.messages().total()).sum();
                    assertThat(messages).isEqualTo(timeline.messages());
                    MessageList list = index.messages(0, Long.MAX_VALUE);
                    if (list.size() > 0) {
                        assertThat(list.row(list.size() - 1).eventNumber()).isLessThan(index.eventCount());
                    }
                }
            } catch (AssertionError | RuntimeException e) {
                trouble.set(e);
            }
        });
        reader.start();
        IndexedTrace trace = indexed(List.of());
        for (int i = 0; i < events.size(); i += 500) {
            published.set(trace.add(events.subList(i, i + 500)).index());
        }
        reader.join();
        assertThat(trouble.get()).isNull();
    }

    private static EventScript kicks(EventScript script, int count) {
        for (int i = 0; i < count; i++) {
            script.add(new Kick(50, TO_REMOTE));
        }
        return script;
    }

    @Test
    void aBufferThatComesBackManyPacketsLaterIsFound() {
        EventScript script = EventScript.ofFreshDevice().at(20).offer(TO_REMOTE, 2, 28, 0)
                .message(TO_REMOTE, 1, 2, 3).message(TO_HOST, 1, 2, 3).at(50);
        kicks(script, 10_000).at(60).giveBack(TO_REMOTE, 2).offer(TO_HOST, 8, 512, 2);
        MessageList messages = index(script).messages(0, 100);
        assertThat(messages.row(0).returnedNs()).hasValue(60);
        assertThat(messages.row(1).returnedNs()).hasValue(60);
    }

    @Test
    void aSetUpOrAnotherMessageManyPacketsLaterForgetsABuffer() {
        EventScript script = EventScript.ofFreshDevice().at(20).offer(TO_REMOTE, 1, 28, 0).message(TO_REMOTE, 1, 2, 3);
        EventScript setUp = kicks(script.message(TO_HOST, 1, 2, 3).at(50), 10_000);
        int head = 7;
        setUp.add(new Message(60, TO_HOST, 0, head, 1, 2, 0, 3, 0, Payload.EMPTY, Evidence.VERIFIED, false))
                .ring(TO_REMOTE, 8, 0, 0, 0).at(70).offer(TO_REMOTE, 1, 28, 0).giveBack(TO_REMOTE, 1)
                .offer(TO_HOST, 8, 512, 2);
        MessageList messages = index(setUp).messages(0, 100);
        assertThat(messages.row(0).returnedNs()).isEmpty();
        assertThat(messages.row(1).head()).isEqualTo(head);
        assertThat(messages.row(1).returnedNs()).isEmpty();
        assertThat(messages.row(2).returnedNs()).hasValue(70);
    }

    @Test
    void eventsOfADescriptorAChannelAndAnEndpointAreFoundOneAfterTheOther() {
        EventScript script = EventScript.ofFreshDevice().at(20).offer(TO_REMOTE, 1, 28, 0).message(TO_REMOTE, 1, 2, 3)
                .at(30).giveBack(TO_REMOTE, 1).at(40).message(TO_HOST, 2, 1, 3);
        TraceIndex index = index(script);
        DescriptorKey descriptor = new DescriptorKey(TO_REMOTE, 0);
        assertThat(index.next(descriptor, -1)).contains(new EventPosition(20, 2));
        assertThat(index.next(descriptor, 3)).contains(new EventPosition(30, 4));
        assertThat(index.next(descriptor, 4)).isEmpty();
        assertThat(index.previous(descriptor, 4)).contains(new EventPosition(20, 3));
        ChannelKey channel = new ChannelKey("vdev0", "linux", "rtos", 1, 2);
        assertThat(index.next(channel, -1)).contains(new EventPosition(20, 3));
        assertThat(index.next(channel, 3)).contains(new EventPosition(40, 5));
        EndpointKey endpoint = new EndpointKey("vdev0", "rtos", Side.REMOTE, 2);
        assertThat(index.previous(endpoint, 6)).contains(new EventPosition(40, 5));
        assertThat(index.messages(0, 100).row(1).eventNumber()).isEqualTo(5);
        assertThat(index.zoom().lanes()).contains(descriptor, channel, endpoint, new VringKey(TO_HOST),
                new ProcessorKey("linux"));
    }
}
