/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom.lane;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.analysis.state.Side;
import org.rpmsgtracer.analysis.zoom.Kind;
import org.rpmsgtracer.analysis.zoom.LaneAggregates;
import org.rpmsgtracer.analysis.zoom.LaneKey;
import org.rpmsgtracer.analysis.zoom.LaneKey.ChannelKey;
import org.rpmsgtracer.analysis.zoom.LaneKey.DescriptorKey;
import org.rpmsgtracer.analysis.zoom.LaneKey.EndpointKey;
import org.rpmsgtracer.analysis.zoom.LaneKey.ProcessorKey;
import org.rpmsgtracer.analysis.zoom.Owner;
import org.rpmsgtracer.analysis.zoom.TimeWindow;
import org.rpmsgtracer.trace.event.ChainOffered;
import org.rpmsgtracer.trace.event.ChainReturned;
import org.rpmsgtracer.trace.event.Direction;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.Evidence;
import org.rpmsgtracer.trace.event.Kick;
import org.rpmsgtracer.trace.event.Message;
import org.rpmsgtracer.trace.event.Note;
import org.rpmsgtracer.trace.event.Payload;
import org.rpmsgtracer.trace.event.QueueId;
import org.rpmsgtracer.trace.event.Severity;
import org.rpmsgtracer.trace.event.VringConfigured;
import org.rpmsgtracer.trace.store.TraceException;

/** The rules of the format document, one by one, on a pixel for each nanosecond. */
@SuppressWarnings("resource") // what a trace hands out is closed with it
class LaneIndexTest {

    private static final QueueId TO_REMOTE = new QueueId(1);
    private static final QueueId TO_HOST = new QueueId(0);
    private static final TimeWindow NANOSECONDS = new TimeWindow(0, 40, 40);
    private static final LaneKey HEAD = new DescriptorKey(TO_REMOTE, 3);
    private static final LaneKey CHANNEL = new ChannelKey("vdev0", "linux", "rtos", 0x400, 0x401);
    private static final LaneKey LINUX = new ProcessorKey("linux");
    private static final LaneKey RTOS = new ProcessorKey("rtos");

    private final List<Event> events = new ArrayList<>();

    private LaneIndexTest ring(long timeNs, QueueId queue) {
        Direction direction = queue.equals(TO_HOST) ? Direction.REMOTE_TO_HOST : Direction.HOST_TO_REMOTE;
        events.add(new VringConfigured(timeNs, queue, "vdev0vring" + queue.number(), direction, "linux", "rtos", 8, 16,
                0, 0, 0, 0, 0, 0, 512));
        return this;
    }

    private LaneIndexTest offered(long timeNs, QueueId queue) {
        events.add(new ChainOffered(timeNs, queue, 0, 3, 0x1000, 512, 0, 1));
        return this;
    }

    private LaneIndexTest returned(long timeNs, QueueId queue) {
        events.add(new ChainReturned(timeNs, queue, 0, 3, 512));
        return this;
    }

    private LaneIndexTest message(long timeNs, QueueId queue, long src, long dst) {
        return message(timeNs, queue, src, dst, Evidence.VERIFIED, false);
    }

    private LaneIndexTest message(long timeNs, QueueId queue, long src, long dst, Evidence evidence,
            boolean recovered) {
        events.add(new Message(timeNs, queue, 0, 3, src, dst, 0, 32, 0, Payload.EMPTY, evidence, recovered));
        return this;
    }

    private LaneAggregates lane(LaneKey key) throws TraceException {
        try (LanedTrace trace = LanedTrace.ofSmallBlocks().write(events).acceptAll()) {
            return trace.publish().query(List.of(key), NANOSECONDS).getFirst();
        }
    }

    /** Fewest and most in flight on a nanosecond; nothing if not known. */
    private static String levels(LaneAggregates lane, int pixel) {
        return lane.known(pixel) ? lane.minInFlight(pixel) + ".." + lane.maxInFlight(pixel) : "";
    }

    @Test
    void aMessageIsInFlightFromItsPublicationToTheReturnOfItsBuffer() throws TraceException {
        ring(0, TO_REMOTE).offered(10, TO_REMOTE).message(12, TO_REMOTE, 0x400, 0x401).returned(20, TO_REMOTE);
        for (LaneKey key : List.of(CHANNEL, new EndpointKey("vdev0", "linux", Side.HOST, 0x400),
                new EndpointKey("vdev0", "rtos", Side.REMOTE, 0x401))) {
            LaneAggregates lane = lane(key);
            assertThat(levels(lane, 11)).as("%s", key).isEmpty();
            assertThat(levels(lane, 12)).as("%s", key).isEqualTo("1..1");
            assertThat(levels(lane, 19)).as("%s", key).isEqualTo("1..1");
            assertThat(levels(lane, 20)).as("%s", key).isEqualTo("0..1");
            assertThat(levels(lane, 39)).as("%s", key).isEqualTo("0..0");
            assertThat(lane.count(Kind.MESSAGE, 12)).as("%s", key).isEqualTo(1);
            assertThat(lane.bytes(12)).as("%s", key).isEqualTo(32);
            assertThat(lane.worstLatencyNs(12)).as("%s", key).isEmpty();
            assertThat(lane.worstLatencyNs(20)).as("%s", key).hasValue(8);
            assertThat(lane.dominatingOwner(15)).as("%s", key).isEmpty();
        }
        assertThat(levels(lane(RTOS), 0)).isEqualTo("0..0");
        assertThat(levels(lane(RTOS), 12)).isEqualTo("0..1");
        assertThat(levels(lane(LINUX), 12)).isEqualTo("0..0");
        assertThat(lane(LINUX).count(Kind.MESSAGE, 12)).isEqualTo(1);
        assertThat(lane(LINUX).worstLatencyNs(20)).isEmpty();
    }

    @Test
    void aDescriptorIsWithTheDeviceFromOfferToReturn() throws TraceException {
        ring(0, TO_REMOTE).offered(10, TO_REMOTE).message(12, TO_REMOTE, 0x400, 0x401).returned(20, TO_REMOTE);
        LaneAggregates head = lane(HEAD);
        assertThat(levels(head, 9)).isEmpty();
        assertThat(levels(head, 10)).isEqualTo("0..0");
        assertThat(head.dominatingOwner(9)).isEmpty();
        assertThat(head.dominatingOwner(10)).contains(Owner.DEVICE);
        assertThat(head.dominatingOwner(19)).contains(Owner.DEVICE);
        assertThat(head.dominatingOwner(20)).contains(Owner.DRIVER);
        assertThat(head.dominatingOwner(39)).contains(Owner.DRIVER);
        assertThat(head.worstLatencyNs(20)).hasValue(8);
    }

    @Test
    void whoeverOwnsADescriptorLongerDominatesAndTheDeviceIfBothDo() throws TraceException {
        ring(0, TO_REMOTE).offered(10, TO_REMOTE).returned(15, TO_REMOTE).offered(21, TO_REMOTE);
        try (LanedTrace trace = LanedTrace.ofSmallBlocks().write(events).acceptAll()) {
            LaneIndex index = trace.publish();
            assertThat(owner(index, 10, 20)).isEqualTo(Owner.DEVICE);
            assertThat(owner(index, 10, 21)).isEqualTo(Owner.DRIVER);
            assertThat(owner(index, 0, 19)).isEqualTo(Owner.DEVICE);
            assertThat(owner(index, 10, 1000)).isEqualTo(Owner.DEVICE);
        }
    }

    private static Owner owner(LaneIndex index, long fromNs, long toNs) {
        return index.query(List.of(HEAD), new TimeWindow(fromNs, toNs, 1)).getFirst().dominatingOwner(0).orElseThrow();
    }

    @Test
    void fromRemoteToHostTheBufferIsReturnedByOfferingItAgain() throws TraceException {
        ring(0, TO_HOST).offered(1, TO_HOST).returned(5, TO_HOST).message(5, TO_HOST, 0x401, 0x400)
                .returned(7, TO_HOST).offered(11, TO_HOST);
        assertThat(levels(lane(CHANNEL), 10)).isEqualTo("1..1");
        assertThat(levels(lane(CHANNEL), 11)).isEqualTo("0..1");
        assertThat(lane(CHANNEL).worstLatencyNs(11)).hasValue(6);
        assertThat(lane(LINUX).worstLatencyNs(11)).hasValue(6);
    }

    @Test
    void anotherMessageOnTheSameHeadTakesThePlaceOfTheOneBefore() throws TraceException {
        ring(0, TO_REMOTE).message(5, TO_REMOTE, 0x400, 0x401).message(8, TO_REMOTE, 0x400, 0x402)
                .returned(10, TO_REMOTE);
        LaneAggregates first = lane(CHANNEL);
        assertThat(levels(first, 8)).isEqualTo("0..1");
        assertThat(levels(first, 9)).isEqualTo("0..0");
        assertThat(first.worstLatencyNs(10)).isEmpty();
        assertThat(lane(RTOS).maxInFlight(8)).isEqualTo(1);
        assertThat(lane(RTOS).worstLatencyNs(10)).hasValue(2);
        assertThat(levels(lane(HEAD), 8)).isEqualTo("1..1");
    }

    @Test
    void settingAVirtqueueUpForgetsWhatIsInFlightAndWhoOwnsIt() throws TraceException {
        ring(0, TO_REMOTE).offered(4, TO_REMOTE).message(5, TO_REMOTE, 0x400, 0x401).ring(8, TO_REMOTE)
                .returned(10, TO_REMOTE);
        assertThat(levels(lane(CHANNEL), 8)).isEqualTo("0..1");
        assertThat(lane(CHANNEL).worstLatencyNs(10)).isEmpty();
        assertThat(levels(lane(RTOS), 9)).isEqualTo("0..0");
        assertThat(lane(HEAD).dominatingOwner(7)).contains(Owner.DEVICE);
        assertThat(lane(HEAD).dominatingOwner(8)).isEmpty();
        assertThat(lane(HEAD).dominatingOwner(10)).contains(Owner.DRIVER);
    }

    @Test
    void anInferredMessageHasNoAddresses() throws TraceException {
        ring(0, TO_REMOTE).message(5, TO_REMOTE, 0x400, 0x401, Evidence.INFERRED, false).returned(9, TO_REMOTE);
        assertThat(lane(CHANNEL).known(39)).isFalse();
        assertThat(lane(HEAD).worstLatencyNs(9)).hasValue(4);
        assertThat(lane(RTOS).worstLatencyNs(9)).hasValue(4);
    }

    @Test
    void aRecoveredMessageCountsButIsNotInFlight() throws TraceException {
        ring(0, TO_REMOTE).message(5, TO_REMOTE, 0x400, 0x401, Evidence.UNVERIFIED, true).returned(9, TO_REMOTE);
        assertThat(lane(CHANNEL).count(Kind.MESSAGE, 5)).isEqualTo(1);
        assertThat(levels(lane(CHANNEL), 6)).isEqualTo("0..0");
        assertThat(lane(HEAD).worstLatencyNs(9)).isEmpty();
    }

    @Test
    void aLateEventCountsAtTheTimeAtWhichItIsStored() throws TraceException {
        ring(10, TO_REMOTE);
        events.add(new Kick(4, TO_REMOTE));
        assertThat(lane(LINUX).count(Kind.KICK, 10)).isEqualTo(1);
        assertThat(lane(LINUX).count(Kind.KICK, 4)).isZero();
    }

    @Test
    void aFindingLiesOnTheProcessorThatItNames() throws TraceException {
        ring(0, TO_REMOTE);
        events.add(new Note(3, Severity.ERROR, "rtos", "trouble"));
        events.add(new Note(4, Severity.INFO, "rtos core 1", "trouble"));
        events.add(new Note(5, Severity.ERROR, "rtos2", "trouble"));
        events.add(new Note(6, Severity.ERROR, "vdev0vring1", "trouble"));
        LaneAggregates rtos = lane(RTOS);
        assertThat(rtos.severity(3)).contains(Severity.ERROR);
        assertThat(rtos.severity(4)).contains(Severity.INFO);
        assertThat(rtos.severity(5)).isEmpty();
        assertThat(rtos.severity(6)).isEmpty();
    }

    @Test
    void eventsOfAVirtqueueThatNobodyDescribedLieNowhere() throws TraceException {
        offered(1, TO_REMOTE).message(2, TO_REMOTE, 0x400, 0x401);
        try (LanedTrace trace = LanedTrace.ofSmallBlocks().write(events).acceptAll()) {
            assertThat(trace.publish().lanes()).isEmpty();
            assertThat(trace.publish().withoutLane()).isZero();
        }
    }

    @Test
    void lanesThatCannotBeAreEmpty() throws TraceException {
        ring(0, TO_REMOTE).offered(10, TO_REMOTE).message(11, TO_REMOTE, 0x400, 0x401);
        for (LaneKey key : List.of(new DescriptorKey(TO_REMOTE, -1), new DescriptorKey(TO_REMOTE, Integer.MAX_VALUE),
                new ChannelKey("vdev0", "linux", "rtos", 0, 0x400_0000_0401L), new LaneKey.VringKey(TO_REMOTE))) {
            assertThat(lane(key).known(39)).as("%s", key).isFalse();
        }
    }
}
