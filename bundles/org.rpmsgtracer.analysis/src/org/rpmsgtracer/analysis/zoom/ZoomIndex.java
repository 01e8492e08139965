/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

import org.rpmsgtracer.analysis.zoom.LaneKey.VringKey;

/** All lanes of a recording as far as it is indexed. Any thread may ask; what is recorded later does not show in it. */
public final class ZoomIndex implements LaneSource {

    private final Optional<VringZoom> vrings;
    private final LaneSource others;

    /**
     * @param vrings the virtqueues
     * @param others the lanes of all other kinds
     */
    public ZoomIndex(VringZoom vrings, LaneSource others) {
        this.vrings = Optional.of(vrings);
        this.others = others;
    }

    private ZoomIndex() {
        vrings = Optional.empty();
        others = new NoLanes();
    }

    /** The lanes of a recording without events: none. */
    public static ZoomIndex empty() {
        return new ZoomIndex();
    }

    /** How many events there are. */
    public long eventCount() {
        return vrings.map(VringZoom::eventCount).orElse(0L);
    }

    /** Time of the first event, nanoseconds on the recording's clock; 0 if there is none. */
    public long startNs() {
        return vrings.map(VringZoom::startNs).orElse(0L);
    }

    /** Time of the last event, nanoseconds on the recording's clock; 0 if there is none. */
    public long endNs() {
        return vrings.map(VringZoom::endNs).orElse(0L);
    }

    @Override
    public List<LaneKey> lanes() {
        List<LaneKey> lanes = new ArrayList<>();
        vrings.map(VringZoom::lanes).ifPresent(lanes::addAll);
        lanes.addAll(others.lanes());
        return lanes;
    }

    @Override
    public List<LaneAggregates> query(List<? extends LaneKey> lanes, TimeWindow window) {
        Map<LaneKey, LaneAggregates> answers = new HashMap<>();
        List<? extends LaneKey> queues = lanes.stream().filter(VringKey.class::isInstance).toList();
        List<? extends LaneKey> rest = lanes.stream().filter(lane -> !(lane instanceof VringKey)).toList();
        if (!queues.isEmpty()) {
            queues().query(queues, window).forEach(answer -> answers.put(answer.lane(), answer));
        }
        if (!rest.isEmpty()) {
            others.query(rest, window).forEach(answer -> answers.put(answer.lane(), answer));
        }
        return lanes.stream().map(lane -> Objects.requireNonNull(answers.get(lane))).toList();
    }

    @Override
    public OptionalLong next(LaneKey lane, long eventNumber) {
        return source(lane).next(lane, eventNumber);
    }

    @Override
    public OptionalLong previous(LaneKey lane, long eventNumber) {
        return source(lane).previous(lane, eventNumber);
    }

    @Override
    public OptionalLong firstFrom(LaneKey lane, long timeNs) {
        return source(lane).firstFrom(lane, timeNs);
    }

    private LaneSource source(LaneKey lane) {
        return lane instanceof VringKey ? queues() : others;
    }

    private LaneSource queues() {
        return vrings.isPresent() ? vrings.get() : others;
    }

    /** Messages of all virtqueues before a time in nanoseconds, recovered ones included. */
    public long messagesBefore(long timeNs) {
        return vrings.map(its -> its.messagesBefore(timeNs)).orElse(0L);
    }

    /** Messages of all virtqueues before an event, recovered ones included. */
    public long messagesBeforeEvent(long eventNumber) {
        return vrings.map(its -> its.messagesBeforeEvent(eventNumber)).orElse(0L);
    }

    /**
     * Number of the event that is a message.
     *
     * @param messageNumber how many messages come before it
     * @return empty if there are not so many
     */
    public OptionalLong messageEvent(long messageNumber) {
        return vrings.map(its -> its.messageEvent(messageNumber)).orElse(OptionalLong.empty());
    }
}
