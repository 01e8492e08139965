/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.metric;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.rpmsgtracer.analysis.state.SystemState;
import org.rpmsgtracer.analysis.state.VringState;
import org.rpmsgtracer.trace.event.Announcement;
import org.rpmsgtracer.trace.event.ChainOffered;
import org.rpmsgtracer.trace.event.ChainReturned;
import org.rpmsgtracer.trace.event.ChannelCreated;
import org.rpmsgtracer.trace.event.ChannelDestroyed;
import org.rpmsgtracer.trace.event.Direction;
import org.rpmsgtracer.trace.event.EndpointCreated;
import org.rpmsgtracer.trace.event.EndpointDestroyed;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.EventSink;
import org.rpmsgtracer.trace.event.Evidence;
import org.rpmsgtracer.trace.event.Interrupt;
import org.rpmsgtracer.trace.event.Kick;
import org.rpmsgtracer.trace.event.KickSuppressed;
import org.rpmsgtracer.trace.event.LifeCycleChanged;
import org.rpmsgtracer.trace.event.Lost;
import org.rpmsgtracer.trace.event.Message;
import org.rpmsgtracer.trace.event.Note;
import org.rpmsgtracer.trace.event.QueueEvent;
import org.rpmsgtracer.trace.event.VringConfigured;

/** Adds up a recording, event by event. One thread. */
public final class SummaryBuilder implements EventSink {

    /** Flows, announcements and notes that are kept of each: a recording of random bytes must not fill the memory. */
    public static final int LIMIT = 65_536;

    private record FlowKey(String vring, Direction direction, long src, long dst) {}

    private static final class Tally {
        private long count;
        private long bytes;
    }

    private final SystemState state = new SystemState();
    private final Map<Class<?>, Tally> events = new HashMap<>();
    private final Map<Direction, Tally> messages = new EnumMap<>(Direction.class);
    private final Map<Evidence, Tally> evidence = new EnumMap<>(Evidence.class);
    private final Map<FlowKey, Tally> flows = new LinkedHashMap<>();
    private final List<NameServiceEntry> nameService = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private long eventCount;
    private long startNs;
    private long unplaced;
    private long lost;
    private long flowsOmitted;

    @Override
    public void accept(Event event) {
        if (eventCount++ == 0) {
            startNs = event.timeNs();
        }
        tally(events, event.getClass()).count++;
        state.apply(event);
        switch (event) {
            case QueueEvent onQueue -> add(onQueue);
            case Note note -> addUpToLimit(notes, note);
            case EndpointCreated created -> {}
            case EndpointDestroyed destroyed -> {}
            case ChannelCreated created -> {}
            case ChannelDestroyed destroyed -> {}
            case LifeCycleChanged changed -> {}
        }
    }

    private void add(QueueEvent event) {
        Optional<Direction> direction = state.direction(event.queue());
        if (direction.isPresent()) {
            add(event, direction.get());
        } else {
            unplaced++;
        }
    }

    private void add(QueueEvent event, Direction direction) {
        switch (event) {
            case Message message -> addMessage(message, direction);
            case Announcement said -> addUpToLimit(nameService, new NameServiceEntry(said.timeNs(), direction,
                    said.action(), said.name(), said.address()));
            case Lost gone -> lost += gone.count();
            case VringConfigured configured -> {}
            case ChainOffered offered -> {}
            case ChainReturned returned -> {}
            case Kick kick -> {}
            case Interrupt interrupt -> {}
            case KickSuppressed suppressed -> {}
        }
    }

    private void addMessage(Message message, Direction direction) {
        tally(messages, direction).count++;
        tally(evidence, message.evidence()).count++;
        if (message.evidence() == Evidence.INFERRED) {
            return;
        }
        String vring = state.vring(message.queue()).map(VringState::name).orElse("");
        FlowKey key = new FlowKey(vring, direction, message.src(), message.dst());
        if (flows.size() == LIMIT && !flows.containsKey(key)) {
            flowsOmitted++;
            return;
        }
        Tally flow = tally(flows, key);
        flow.count++;
        flow.bytes += message.length();
    }

    private static <K> Tally tally(Map<K, Tally> tallies, K key) {
        return tallies.computeIfAbsent(key, unused -> new Tally());
    }

    private static <E> void addUpToLimit(List<E> list, E element) {
        if (list.size() < LIMIT) {
            list.add(element);
        }
    }

    /** All that was added so far. Costs as much as the summary is long. */
    public TraceSummary summary() {
        SortedMap<String, Long> byType = new TreeMap<>();
        events.forEach((type, tally) -> byType.put(type.getSimpleName(), tally.count));
        Map<Direction, Long> byDirection = new EnumMap<>(Direction.class);
        for (Direction direction : Direction.values()) {
            byDirection.put(direction, tally(messages, direction).count);
        }
        Quality quality = new Quality(tally(evidence, Evidence.VERIFIED).count,
                tally(evidence, Evidence.UNVERIFIED).count, tally(evidence, Evidence.INFERRED).count, lost);
        List<Flow> allFlows = flows.entrySet().stream().map(entry -> flow(entry.getKey(), entry.getValue())).toList();
        return new TraceSummary(startNs, state.timeNs(), eventCount, Collections.unmodifiableSortedMap(byType),
                unplaced, Collections.unmodifiableMap(byDirection), quality, allFlows, flowsOmitted,
                List.copyOf(nameService), state.vrings(), state.channels(), state.omittedChannels(), state.endpoints(),
                state.omitsEndpoints(),
                List.copyOf(notes));
    }

    private static Flow flow(FlowKey key, Tally tally) {
        return new Flow(key.vring(), key.direction(), key.src(), key.dst(), tally.count, tally.bytes);
    }
}
