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
import org.rpmsgtracer.analysis.state.SystemState;
import org.rpmsgtracer.analysis.zoom.Kind;
import org.rpmsgtracer.analysis.zoom.LaneAggregates;
import org.rpmsgtracer.analysis.zoom.LaneKey;
import org.rpmsgtracer.analysis.zoom.LaneKey.ChannelKey;
import org.rpmsgtracer.analysis.zoom.LaneKey.DescriptorKey;
import org.rpmsgtracer.analysis.zoom.LaneKey.ProcessorKey;
import org.rpmsgtracer.analysis.zoom.TimeWindow;
import org.rpmsgtracer.trace.event.ChainOffered;
import org.rpmsgtracer.trace.event.ChainReturned;
import org.rpmsgtracer.trace.event.Direction;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.Evidence;
import org.rpmsgtracer.trace.event.Kick;
import org.rpmsgtracer.trace.event.Message;
import org.rpmsgtracer.trace.event.Payload;
import org.rpmsgtracer.trace.event.QueueId;
import org.rpmsgtracer.trace.event.VringConfigured;
import org.rpmsgtracer.trace.store.TraceException;

/** Recordings that name more than any system has: the memory stays bounded, and what has a lane keeps it. */
@SuppressWarnings("resource") // what a trace hands out is closed with it
class LaneLimitsTest {

    private static VringConfigured ring(int queue, String device, int num) {
        return new VringConfigured(0, new QueueId(queue), device + "vring1", Direction.HOST_TO_REMOTE, "linux", "rtos",
                num, 16, 0, 0, 0, 0, 0, 0, 512);
    }

    private static Message message(long timeNs, int head, long src) {
        return new Message(timeNs, new QueueId(0), 0, head, src, 0x400, 0, 8, 0, Payload.EMPTY, Evidence.VERIFIED,
                false);
    }

    @Test
    void channelsBeyondTheLimitAreCountedAndTheOthersStayExact() throws TraceException {
        List<Event> events = new ArrayList<>(List.of(ring(0, "vdev0", 16)));
        int messages = 40_000;
        for (int i = 0; i < messages; i++) {
            events.add(message(i, 0, i));
            events.add(new ChainReturned(i, new QueueId(0), 0, 0, 8));
        }
        events.add(message(messages, 1, 3));
        try (LanedTrace trace = LanedTrace.ofUsualBlocks().write(events).acceptAll()) {
            LaneIndex index = trace.publish();
            long channels = index.lanes().stream().filter(ChannelKey.class::isInstance).count();
            assertThat(channels).isBetween(LaneTable.ADDRESS_LIMIT / 2 - 1L, (long) LaneTable.ADDRESS_LIMIT);
            assertThat(index.withoutLane()).isEqualTo(messages - channels);
            LaneKey third = new ChannelKey("vdev0", "linux", "rtos", 3, 0x400);
            LaneKey last = new ChannelKey("vdev0", "linux", "rtos", messages - 1, 0x400);
            List<LaneAggregates> found = index.query(List.of(third, last, new ProcessorKey("rtos")),
                    new TimeWindow(0, messages + 1, 1));
            assertThat(found).extracting(lane -> lane.count(Kind.MESSAGE, 0)).containsExactly(2L, 0L, messages + 1L);
            assertThat(found).extracting(lane -> lane.maxInFlight(0)).startsWith(1);
        }
    }

    @Test
    void descriptorsBeyondTheLimitHaveNoLane() throws TraceException {
        List<Event> events = new ArrayList<>();
        for (int queue = 0; queue < 3; queue++) {
            events.add(ring(queue, "vdev0", 32_768));
            for (int head = 0; head < 32_768; head++) {
                events.add(new ChainOffered(queue, new QueueId(queue), head, head, 0, 8, 0, 1));
            }
        }
        try (LanedTrace trace = LanedTrace.ofUsualBlocks().write(events).acceptAll()) {
            LaneIndex index = trace.publish();
            assertThat(index.lanes()).filteredOn(DescriptorKey.class::isInstance).hasSize(LaneTable.DESCRIPTOR_LIMIT);
            assertThat(index.withoutLane()).isEqualTo(32_768);
            LaneAggregates all = index.query(List.of(new ProcessorKey("linux")), new TimeWindow(0, 9, 1)).getFirst();
            assertThat(all.count(Kind.OFFERED, 0)).isEqualTo(3 * 32_768);
        }
    }

    @Test
    void virtqueuesBeyondTheLimitAreNotKnown() throws TraceException {
        List<Event> events = new ArrayList<>();
        for (int queue = 0; queue <= SystemState.VRING_LIMIT; queue++) {
            events.add(ring(queue * 200, "vdev" + queue, 4));
        }
        events.add(new Kick(1, new QueueId(200)));
        events.add(new Kick(1, new QueueId(SystemState.VRING_LIMIT * 200)));
        try (LanedTrace trace = LanedTrace.ofUsualBlocks().write(events).acceptAll()) {
            LaneAggregates linux =
                    trace.publish().query(List.of(new ProcessorKey("linux")), new TimeWindow(0, 9, 1)).getFirst();
            assertThat(linux.count(Kind.KICK, 0)).isEqualTo(1);
            assertThat(trace.publish().withoutLane()).isEqualTo(1);
        }
    }

    @Test
    void aVirtqueueThatIsSetUpUnderEverNewNamesIsLostSightOf() throws TraceException {
        List<Event> events = new ArrayList<>();
        for (int name = 0; name < LaneTable.ROUTE_LIMIT + 5; name++) {
            events.add(ring(0, "vdev" + name, 4));
        }
        events.add(new Kick(1, new QueueId(0)));
        events.add(ring(0, "vdev0", 4));
        events.add(new Kick(2, new QueueId(0)));
        try (LanedTrace trace = LanedTrace.ofSmallBlocks().write(events).acceptAll()) {
            LaneAggregates linux =
                    trace.publish().query(List.of(new ProcessorKey("linux")), new TimeWindow(0, 9, 9)).getFirst();
            assertThat(linux.count(Kind.KICK, 1)).isZero();
            assertThat(linux.count(Kind.KICK, 2)).isEqualTo(1);
            assertThat(trace.publish().withoutLane()).isEqualTo(5);
        }
    }

    @Test
    void headsOfAllVirtqueuesTogetherAreLimited() throws TraceException {
        List<Event> events = new ArrayList<>();
        int rings = LaneRings.HEAD_LIMIT / LaneRings.NUM_LIMIT + 1;
        for (int queue = 0; queue < rings; queue++) {
            events.add(ring(queue, "vdev0", LaneRings.NUM_LIMIT));
            events.add(new ChainOffered(0, new QueueId(queue), 0, LaneRings.NUM_LIMIT - 1, 0, 8, 0, 1));
        }
        try (LanedTrace trace = LanedTrace.ofUsualBlocks().write(events).acceptAll()) {
            assertThat(trace.publish().lanes()).filteredOn(DescriptorKey.class::isInstance).hasSize(rings - 1);
        }
    }

    @Test
    void aVirtqueueThatIsSetUpAgainAndAgainKeepsItsHeads() throws TraceException {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 3 * LaneRings.HEAD_LIMIT / LaneRings.NUM_LIMIT; i++) {
            events.add(ring(0, "vdev0", LaneRings.NUM_LIMIT));
        }
        events.add(new ChainOffered(0, new QueueId(0), 0, LaneRings.NUM_LIMIT - 1, 0, 8, 0, 1));
        try (LanedTrace trace = LanedTrace.ofUsualBlocks().write(events).acceptAll()) {
            assertThat(trace.publish().lanes())
                    .contains(new DescriptorKey(new QueueId(0), LaneRings.NUM_LIMIT - 1));
        }
    }
}
