/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rpmsgtracer.analysis.state.DeviceState;
import org.rpmsgtracer.analysis.state.ProcessorState;
import org.rpmsgtracer.analysis.state.Side;
import org.rpmsgtracer.analysis.state.SystemState;
import org.rpmsgtracer.analysis.state.VringState;
import org.rpmsgtracer.trace.event.QueueId;

/**
 * The lanes of a recording, as they stand after its last event.
 *
 * @param byQueue    the virtqueues, in the order in which they came into view
 * @param processors the processors, hosts first
 */
record TracedLanes(Map<QueueId, TracedVring> byQueue, List<TracedProcessor> processors) {

    /** A virtqueue: its lane and how it stands. */
    record TracedVring(VringLane lane, VringState state) {}

    /**
     * A processor.
     *
     * @param lane     its lane
     * @param vrings   the virtqueues that it takes part in
     * @param subjects what its life-cycle changes are recorded under: itself, and the virtio devices that it drives
     */
    record TracedProcessor(ProcessorLane lane, List<QueueId> vrings, List<String> subjects) {}

    static TracedLanes of(SystemState state) {
        Map<QueueId, TracedVring> byQueue = new LinkedHashMap<>();
        for (VringState vring : state.vrings()) {
            byQueue.put(vring.queue(), new TracedVring(VringLane.of(vring), vring));
        }
        List<DeviceState> devices = state.devices();
        List<TracedProcessor> processors =
                state.processors().stream().map(processor -> processor(processor, byQueue, devices)).toList();
        return new TracedLanes(byQueue, processors);
    }

    private static TracedProcessor processor(ProcessorState processor, Map<QueueId, TracedVring> vrings,
            List<DeviceState> devices) {
        ProcessorLane lane = new ProcessorLane(processor.name(), processor.side());
        List<String> subjects = new ArrayList<>();
        subjects.add(processor.name());
        if (lane.side() == Side.HOST) {
            devices.stream().filter(device -> device.driver().equals(processor.name())).map(DeviceState::name)
                    .forEach(subjects::add);
        }
        List<QueueId> its = vrings.values().stream().map(TracedVring::lane)
                .filter(vring -> vring.processor(lane.side()).equals(lane.name())).map(VringLane::queue).toList();
        return new TracedProcessor(lane, its, subjects);
    }

    List<TracedVring> vrings() {
        return List.copyOf(byQueue.values());
    }

    /** A virtqueue; empty for one of another recording. */
    Optional<TracedVring> vring(QueueId queue) {
        return Optional.ofNullable(byQueue.get(queue));
    }

    /** A processor; empty for one of another recording. */
    Optional<TracedProcessor> processor(ProcessorLane lane) {
        return processors.stream().filter(processor -> processor.lane().equals(lane)).findFirst();
    }

    /** Hosts, the virtqueues between, remotes. */
    List<Lane> lanes() {
        List<Lane> lanes = new ArrayList<>();
        processorsOn(Side.HOST).forEach(lanes::add);
        byQueue.values().stream().map(TracedVring::lane).forEach(lanes::add);
        processorsOn(Side.REMOTE).forEach(lanes::add);
        return lanes;
    }

    private List<ProcessorLane> processorsOn(Side side) {
        return processors.stream().map(TracedProcessor::lane).filter(lane -> lane.side() == side).toList();
    }
}
