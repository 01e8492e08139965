/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.rpmsgtracer.analysis.state.DeviceState;
import org.rpmsgtracer.analysis.state.ProcessorState;
import org.rpmsgtracer.analysis.state.Side;
import org.rpmsgtracer.analysis.state.SystemState;
import org.rpmsgtracer.trace.event.QueueId;

/**
 * What all lanes of a recording hold.
 *
 * @param byQueue    the virtqueues, in the order in which they came into view
 * @param processors the processors, hosts first
 * @param lifeCycles the life-cycle changes
 */
record Tracks(Map<QueueId, VringTrack.View> byQueue, List<ProcessorTrack> processors, LifeCycles.View lifeCycles) {

    static Tracks of(Map<QueueId, VringTrack.View> byQueue, SystemState state, LifeCycles.View lifeCycles) {
        List<ProcessorTrack> processors = new ArrayList<>();
        for (ProcessorState processor : state.processors()) {
            processors.add(processor(processor, byQueue.values(), state.devices()));
        }
        return new Tracks(byQueue, processors, lifeCycles);
    }

    private static ProcessorTrack processor(ProcessorState processor, Collection<VringTrack.View> vrings,
            List<DeviceState> devices) {
        ProcessorLane lane = new ProcessorLane(processor.name(), processor.side());
        List<String> subjects = new ArrayList<>();
        subjects.add(processor.name());
        if (lane.side() == Side.HOST) {
            devices.stream().filter(device -> device.driver().equals(processor.name())).map(DeviceState::name)
                    .forEach(subjects::add);
        }
        List<VringTrack.View> its = vrings.stream()
                .filter(vring -> vring.lane().processor(lane.side()).equals(lane.name())).toList();
        return new ProcessorTrack(lane, its, subjects);
    }

    Collection<VringTrack.View> vrings() {
        return byQueue.values();
    }

    /** The track of a virtqueue that has one. */
    VringTrack.View vring(QueueId queue) {
        return Objects.requireNonNull(byQueue.get(queue));
    }

    /** Hosts, the virtqueues between, remotes. */
    List<Lane> lanes() {
        List<Lane> lanes = new ArrayList<>();
        processors.stream().map(ProcessorTrack::lane).filter(lane -> lane.side() == Side.HOST).forEach(lanes::add);
        vrings().stream().map(VringTrack.View::lane).forEach(lanes::add);
        processors.stream().map(ProcessorTrack::lane).filter(lane -> lane.side() == Side.REMOTE).forEach(lanes::add);
        return lanes;
    }

    /** The virtqueues whose messages a lane shows; none for a lane of another recording. */
    List<VringTrack.View> vringsOf(Lane lane) {
        return switch (lane) {
            case VringLane vring -> vrings().stream().filter(track -> track.lane().queue().equals(vring.queue()))
                    .toList();
            case ProcessorLane processor -> processors.stream().filter(track -> track.lane().equals(processor))
                    .flatMap(track -> track.vrings().stream()).toList();
        };
    }

    /** The life-cycle subjects that a lane shows. */
    List<String> subjectsOf(Lane lane) {
        return switch (lane) {
            case VringLane vring -> List.of();
            case ProcessorLane processor -> processors.stream().filter(track -> track.lane().equals(processor))
                    .flatMap(track -> track.subjects().stream()).toList();
        };
    }
}
