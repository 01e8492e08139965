/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rpmsgtracer.analysis.EventScript;
import org.rpmsgtracer.analysis.zoom.LaneKey.VringKey;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.Lost;
import org.rpmsgtracer.trace.event.Note;
import org.rpmsgtracer.trace.event.QueueId;
import org.rpmsgtracer.trace.event.Severity;
import org.rpmsgtracer.trace.store.TraceException;

/** What the lane of a virtqueue tells, by hand. */
class VringZoomTest {

    private static final VringKey TO_REMOTE = new VringKey(EventScript.TO_REMOTE);
    private static final VringKey TO_HOST = new VringKey(EventScript.TO_HOST);

    @TempDir
    private Path folder;

    private LaneAggregates ask(EventScript script, VringKey lane, TimeWindow window) throws TraceException {
        try (ZoomedTrace trace = ZoomedTrace.of(folder.resolve("script.rpmsgtrace"), script.events(), 4096)) {
            trace.acceptAll();
            return trace.publish().query(List.of(lane), window).getFirst();
        }
    }

    @Test
    void aMessageIsUnderWayUntilItsReceiverGivesItsBufferBack() throws TraceException {
        EventScript script = EventScript.ofFreshDevice().at(100).offer(EventScript.TO_REMOTE, 1, 28, 0)
                .message(EventScript.TO_REMOTE, 0x400, 0x401, 12).at(350).giveBack(EventScript.TO_REMOTE, 1);
        LaneAggregates found = ask(script, TO_REMOTE, new TimeWindow(0, 400, 4));
        assertThat(found.count(Kind.OFFERED, 1)).isOne();
        assertThat(found.count(Kind.MESSAGE, 1)).isOne();
        assertThat(found.bytes(1)).isEqualTo(12);
        assertThat(List.of(found.maxInFlight(0), found.maxInFlight(1), found.maxInFlight(2), found.maxInFlight(3)))
                .containsExactly(0, 1, 1, 1);
        assertThat(List.of(found.minInFlight(0), found.minInFlight(1), found.minInFlight(2), found.minInFlight(3)))
                .containsExactly(0, 0, 1, 0);
        assertThat(found.worstLatencyNs(2)).isEmpty();
        assertThat(found.worstLatencyNs(3)).hasValue(250);
    }

    @Test
    void theDriverHasARingUntilMoreThanHalfOfItIsOffered() throws TraceException {
        EventScript script = EventScript.ofFreshDevice().at(100).offer(EventScript.TO_REMOTE, 4, 28, 0).at(200)
                .offer(EventScript.TO_REMOTE, 1, 28, 0).at(260).giveBack(EventScript.TO_REMOTE, 1);
        LaneAggregates found = ask(script, TO_REMOTE, new TimeWindow(-100, 300, 4));
        assertThat(found.dominatingOwner(0)).isEmpty();
        assertThat(found.dominatingOwner(1)).contains(Owner.DRIVER);
        assertThat(found.dominatingOwner(2)).contains(Owner.DRIVER);
        assertThat(found.dominatingOwner(3)).contains(Owner.DEVICE);
    }

    @Test
    void aNoteIsAboutTheVirtqueueThatItsPlaceNames() throws TraceException {
        EventScript script = EventScript.ofFreshDevice().at(100)
                .add(new Note(100, Severity.ERROR, "vdev0vring1", "something")).at(200)
                .add(new Note(200, Severity.INFO, "vdev0vring1 descriptor 3", "something")).at(300)
                .add(new Note(300, Severity.ERROR, "vdev0vring12", "another")).at(300)
                .add(new Note(300, Severity.ERROR, "vdev0", "another"))
                .add(new Lost(300, EventScript.TO_REMOTE, 3, Lost.Reason.GAP));
        LaneAggregates found = ask(script, TO_REMOTE, new TimeWindow(0, 400, 4));
        assertThat(found.severity(0)).isEmpty();
        assertThat(found.severity(1)).contains(Severity.ERROR);
        assertThat(found.severity(2)).contains(Severity.INFO);
        assertThat(found.severity(3)).contains(Severity.WARNING);
        assertThat(ask(script("other"), TO_HOST, new TimeWindow(0, 400, 1)).severity(0)).isEmpty();
    }

    private EventScript script(String sub) {
        folder = folder.resolve(sub);
        return EventScript.ofFreshDevice().at(100).add(new Note(100, Severity.ERROR, "vdev0vring1", "something"));
    }

    @Test
    void aLaneThatIsNotThereIsEmpty() throws TraceException {
        VringKey unknown = new VringKey(new QueueId(7));
        LaneAggregates found = ask(EventScript.ofFreshDevice(), unknown, new TimeWindow(0, 10, 2));
        assertThat(found.lane()).isEqualTo(unknown);
        assertThat(found.known(1)).isFalse();
        assertThat(found.count(Kind.OFFERED, 1)).isZero();
    }

    @Test
    void aTraceWithoutEventsHasNoLanes() throws TraceException {
        try (ZoomedTrace trace = ZoomedTrace.of(folder.resolve("empty.rpmsgtrace"), List.of(), 4096)) {
            trace.acceptAll();
            VringZoom zoom = trace.publish();
            assertThat(zoom.lanes()).isEmpty();
            assertThat(zoom.eventCount()).isZero();
            assertThat(zoom.messagesBefore(5)).isZero();
            assertThat(zoom.messageEvent(0)).isEmpty();
            assertThat(zoom.query(List.of(TO_HOST), new TimeWindow(0, 5, 3))).hasSize(1);
            assertThat(zoom.next(TO_HOST, 0)).isEqualTo(OptionalLong.empty());
        }
    }

    /** 40 messages of 100 ns each; a byte changes after they were indexed. */
    @Test
    void whatChangedAfterItWasIndexedIsFoundAndNothingWrongIsTold() throws Exception {
        EventScript script = EventScript.ofFreshDevice();
        for (int i = 0; i < 400; i++) {
            script.at(1000 + i * 100L).offer(EventScript.TO_REMOTE, 1, 28, 0)
                    .message(EventScript.TO_REMOTE, 0x400, 0x401, 12).at(1050 + i * 100L)
                    .giveBack(EventScript.TO_REMOTE, 1);
        }
        Path place = folder.resolve("damaged.rpmsgtrace");
        try (ZoomedTrace trace = ZoomedTrace.of(place, script.events(), 4096)) {
            trace.acceptAll();
            VringZoom zoom = trace.publish();
            NaiveVrings naive = new NaiveVrings(trace.stored());
            TimeWindow window = new TimeWindow(0, 45_000, 90);
            LaneAggregates before = zoom.query(List.of(TO_REMOTE), window).getFirst();
            naive.lane(TO_REMOTE).check(before, window, "before");
            int packet = trace.packetCount() / 2;
            flipByte(place.resolve("stream_0"), trace.packetAt(packet) + 120);
            LaneAggregates after = zoom.query(List.of(TO_REMOTE), window).getFirst();
            List<Integer> unknown = new ArrayList<>();
            for (int pixel = 0; pixel < window.pixels(); pixel++) {
                if (before.known(pixel) && !after.known(pixel)) {
                    unknown.add(pixel);
                } else {
                    assertThat(described(after, pixel)).as("pixel %d", pixel).isEqualTo(described(before, pixel));
                }
            }
            assertThat(unknown).hasSizeBetween(1, 30);
            assertThat(trace.damages()).hasSize(1);
            assertThat(trace.damages().getFirst().offset())
                    .isEqualTo(trace.packetAt(packet));
        }
    }

    private static List<Object> described(LaneAggregates lane, int pixel) {
        return List.of(lane.count(Kind.OFFERED, pixel), lane.count(Kind.RETURNED, pixel), lane.bytes(pixel),
                lane.known(pixel), lane.minInFlight(pixel), lane.maxInFlight(pixel), lane.dominatingOwner(pixel),
                lane.worstLatencyNs(pixel));
    }

    private static void flipByte(Path file, long at) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer one = ByteBuffer.allocate(1);
            channel.read(one, at);
            one.put(0, (byte) (one.get(0) ^ 0x40)).rewind();
            channel.write(one, at);
        }
    }

    /** Every event of both virtqueues is reached step by step, forward and back. */
    @Test
    void oneCanStepAlongALane() throws TraceException {
        EventScript script = EventScript.ofFreshDevice();
        for (int i = 0; i < 300; i++) {
            script.at(1000 + i * 10L).offer(i % 7 == 0 ? EventScript.TO_HOST : EventScript.TO_REMOTE, 1, 28, 0);
        }
        List<Event> events = script.events();
        try (ZoomedTrace trace = ZoomedTrace.of(folder.resolve("steps.rpmsgtrace"), events, 1000)) {
            trace.acceptAll();
            VringZoom zoom = trace.publish();
            List<Long> forward = new ArrayList<>();
            for (OptionalLong at = zoom.next(TO_HOST, -1); at.isPresent(); at = zoom.next(TO_HOST, at.getAsLong())) {
                forward.add(at.getAsLong());
            }
            List<Long> back = new ArrayList<>();
            for (OptionalLong at = zoom.previous(TO_HOST, Long.MAX_VALUE); at.isPresent(); at =
                    zoom.previous(TO_HOST, at.getAsLong())) {
                back.addFirst(at.getAsLong());
            }
            assertThat(forward).hasSize(44).isEqualTo(back);
            assertThat(forward.subList(0, 3)).containsExactly(0L, 2L, 9L);
        }
    }
}
