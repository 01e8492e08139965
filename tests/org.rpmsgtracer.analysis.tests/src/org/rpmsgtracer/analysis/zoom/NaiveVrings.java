/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.rpmsgtracer.analysis.state.SystemState;
import org.rpmsgtracer.analysis.state.VringState;
import org.rpmsgtracer.analysis.zoom.LaneKey.VringKey;
import org.rpmsgtracer.analysis.zoom.NaiveLane.Finding;
import org.rpmsgtracer.analysis.zoom.NaiveLane.Step;
import org.rpmsgtracer.trace.event.Announcement;
import org.rpmsgtracer.trace.event.ChainOffered;
import org.rpmsgtracer.trace.event.ChainReturned;
import org.rpmsgtracer.trace.event.Direction;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.Interrupt;
import org.rpmsgtracer.trace.event.Kick;
import org.rpmsgtracer.trace.event.KickSuppressed;
import org.rpmsgtracer.trace.event.Lost;
import org.rpmsgtracer.trace.event.Message;
import org.rpmsgtracer.trace.event.Note;
import org.rpmsgtracer.trace.event.QueueEvent;
import org.rpmsgtracer.trace.event.QueueId;
import org.rpmsgtracer.trace.event.Severity;
import org.rpmsgtracer.trace.event.VringConfigured;

/** The lanes of the virtqueues of a recording, by going through its events one by one. */
final class NaiveVrings {

    private final SystemState state = new SystemState();
    private final Map<QueueId, NaiveLane> lanes = new LinkedHashMap<>();
    private final Map<QueueId, Map<Integer, Long>> outstanding = new HashMap<>();
    private final Map<QueueId, Long> configuredNs = new HashMap<>();
    private final List<Long> messages = new ArrayList<>();
    private final List<Long> messageTimes = new ArrayList<>();

    /** @param events with the times that a trace stores */
    NaiveVrings(List<Event> events) {
        for (int number = 0; number < events.size(); number++) {
            Event event = events.get(number);
            state.apply(event);
            if (event instanceof QueueEvent onQueue && state.vring(onQueue.queue()).isPresent()) {
                add(onQueue, number);
            } else if (event instanceof Note note) {
                lanes.forEach((queue, lane) -> {
                    String name = state.vring(queue).orElseThrow().name();
                    if (note.place().equals(name) || note.place().startsWith(name + " ")) {
                        lane.add(new Finding(note.timeNs(), note.severity()));
                    }
                });
            }
        }
    }

    Collection<NaiveLane> lanes() {
        return lanes.values();
    }

    NaiveLane lane(LaneKey key) {
        return lanes.get(((VringKey) key).queue());
    }

    /** Numbers of the events that are messages. */
    List<Long> messages() {
        return messages;
    }

    long messagesBefore(long timeNs) {
        return messageTimes.stream().filter(time -> time < timeNs).count();
    }

    private void add(QueueEvent event, long number) {
        QueueId queue = event.queue();
        NaiveLane lane = lanes.computeIfAbsent(queue, any -> new NaiveLane(new VringKey(queue)));
        VringState vring = state.vring(queue).orElseThrow();
        hideLevelThatNeverStood(lane, event);
        if (event instanceof VringConfigured) {
            outstanding.put(queue, new HashMap<>());
            configuredNs.put(queue, event.timeNs());
        }
        lane.add(new Step(number, event.timeNs(), kind(event), bytes(event), vring.inFlight(), owner(vring),
                latency(event, vring)));
        if (event instanceof Lost) {
            lane.add(new Finding(event.timeNs(), Severity.WARNING));
        }
        if (event instanceof Message) {
            messages.add(number);
            messageTimes.add(event.timeNs());
        }
    }

    /** In the instant in which a ring comes into view the events only lead to how it was found. */
    private void hideLevelThatNeverStood(NaiveLane lane, QueueEvent event) {
        if (!lane.steps().isEmpty()) {
            Step last = lane.steps().getLast();
            if (last.timeNs() == event.timeNs() && last.timeNs() == configuredNs.get(event.queue())) {
                lane.steps().removeLast();
                lane.add(new Step(last.number(), last.timeNs(), last.kind(), last.bytes(), OptionalInt.empty(),
                        last.owner(), last.latencyNs()));
            }
        }
    }

    private static Optional<Kind> kind(QueueEvent event) {
        return switch (event) {
            case ChainOffered offered -> Optional.of(Kind.OFFERED);
            case ChainReturned returned -> Optional.of(Kind.RETURNED);
            case Message message -> Optional.of(Kind.MESSAGE);
            case Kick kick -> Optional.of(Kind.KICK);
            case Interrupt interrupt -> Optional.of(Kind.INTERRUPT);
            case KickSuppressed suppressed -> Optional.of(Kind.SUPPRESSED);
            case Lost lost -> Optional.of(Kind.LOST);
            case Announcement announcement -> Optional.of(Kind.ANNOUNCEMENT);
            case VringConfigured configured -> Optional.empty();
        };
    }

    private static long bytes(QueueEvent event) {
        return event instanceof Message message ? message.length() : 0;
    }

    private static Optional<Owner> owner(VringState vring) {
        int num = vring.num();
        int withDevice = (short) (vring.availIdx() - vring.usedIdx());
        if (withDevice < 0) {
            withDevice += num;
        }
        if (withDevice < 0 || withDevice > num) {
            return Optional.empty();
        }
        return Optional.of(withDevice > num - withDevice ? Owner.DEVICE : Owner.DRIVER);
    }

    private OptionalLong latency(QueueEvent event, VringState vring) {
        Map<Integer, Long> published = outstanding.get(event.queue());
        boolean toRemote = vring.direction() == Direction.HOST_TO_REMOTE;
        Long since = null;
        if (event instanceof Message message && !message.recovered() && message.head() < Math.min(vring.num(), 32768)) {
            published.put(message.head(), message.timeNs());
        } else if (event instanceof ChainReturned returned && toRemote) {
            since = published.remove(returned.head());
        } else if (event instanceof ChainOffered offered && !toRemote) {
            since = published.remove(offered.head());
        }
        return since == null ? OptionalLong.empty() : OptionalLong.of(event.timeNs() - since);
    }
}
