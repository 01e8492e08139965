/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom.lane;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

import org.rpmsgtracer.analysis.state.Side;
import org.rpmsgtracer.analysis.zoom.Kind;
import org.rpmsgtracer.analysis.zoom.LaneKey;
import org.rpmsgtracer.analysis.zoom.LaneKey.ChannelKey;
import org.rpmsgtracer.analysis.zoom.LaneKey.DescriptorKey;
import org.rpmsgtracer.analysis.zoom.LaneKey.EndpointKey;
import org.rpmsgtracer.analysis.zoom.LaneKey.ProcessorKey;
import org.rpmsgtracer.analysis.zoom.NaiveLane;
import org.rpmsgtracer.analysis.zoom.NaiveLane.Finding;
import org.rpmsgtracer.analysis.zoom.NaiveLane.Step;
import org.rpmsgtracer.analysis.zoom.Owner;
import org.rpmsgtracer.trace.event.Announcement;
import org.rpmsgtracer.trace.event.ChainOffered;
import org.rpmsgtracer.trace.event.ChainReturned;
import org.rpmsgtracer.trace.event.Direction;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.Evidence;
import org.rpmsgtracer.trace.event.Interrupt;
import org.rpmsgtracer.trace.event.Kick;
import org.rpmsgtracer.trace.event.KickSuppressed;
import org.rpmsgtracer.trace.event.Lost;
import org.rpmsgtracer.trace.event.Message;
import org.rpmsgtracer.trace.event.Note;
import org.rpmsgtracer.trace.event.QueueEvent;
import org.rpmsgtracer.trace.event.QueueId;
import org.rpmsgtracer.trace.event.Role;
import org.rpmsgtracer.trace.event.Severity;
import org.rpmsgtracer.trace.event.VringConfigured;

/** The lanes of descriptors, channels, endpoints and processors, with a list of what is in flight and nothing else. */
final class NaiveLanes {

    /** A message that was published and not returned, and where it is in flight. */
    private record Held(QueueId queue, int head, long timeNs, List<LaneKey> lanes) {}

    private final Map<LaneKey, NaiveLane> lanes = new LinkedHashMap<>();
    private final Map<QueueId, VringConfigured> rings = new HashMap<>();
    private final Map<LaneKey, Owner> owners = new HashMap<>();
    private final List<Held> held = new ArrayList<>();
    private long now;
    private Set<LaneKey> seen = new LinkedHashSet<>();
    private Map<LaneKey, Kind> counted = new LinkedHashMap<>();
    private long bytes;
    private long latencyNs;
    private Set<LaneKey> returned = new LinkedHashSet<>();

    /** @param events with the times that a trace stores */
    NaiveLanes(List<Event> events) {
        for (int number = 0; number < events.size(); number++) {
            add(events.get(number), number);
        }
    }

    Collection<NaiveLane> lanes() {
        return lanes.values();
    }

    private void add(Event event, long number) {
        now = event.timeNs();
        seen = new LinkedHashSet<>();
        counted = new LinkedHashMap<>();
        returned = new LinkedHashSet<>();
        bytes = 0;
        if (event instanceof VringConfigured configured) {
            configure(configured);
        }
        if (event instanceof QueueEvent onQueue && rings.containsKey(onQueue.queue())) {
            onQueue(onQueue, rings.get(onQueue.queue()));
        }
        seen.addAll(counted.keySet());
        for (LaneKey key : seen) {
            int level = (int) held.stream().filter(message -> message.lanes.contains(key)).count();
            lanes.computeIfAbsent(key, NaiveLane::new)
                    .add(new Step(number, now, Optional.ofNullable(counted.get(key)),
                            counted.get(key) == Kind.MESSAGE ? bytes : 0, OptionalInt.of(level),
                            Optional.ofNullable(owners.get(key)),
                            returned.contains(key) ? OptionalLong.of(latencyNs) : OptionalLong.empty()));
        }
        if (event instanceof Note note) {
            note(note);
        }
        if (event instanceof Lost) {
            counted.keySet().forEach(key -> lanes.get(key).add(new Finding(now, Severity.WARNING)));
        }
    }

    private void note(Note note) {
        for (VringConfigured ring : rings.values()) {
            for (String name : Set.of(ring.driver() + "", ring.device().equals(ring.driver()) ? "" : ring.device())) {
                boolean its = note.place().equals(name) || note.place().startsWith(name + " ");
                if (its && lanes.containsKey(new ProcessorKey(name))) {
                    lanes.get(new ProcessorKey(name)).add(new Finding(now, note.severity()));
                }
            }
        }
    }

    private void configure(VringConfigured configured) {
        rings.put(configured.queue(), configured);
        for (Held message : List.copyOf(held)) {
            if (message.queue.equals(configured.queue())) {
                held.remove(message);
                seen.addAll(message.lanes);
            }
        }
        for (LaneKey key : List.copyOf(owners.keySet())) {
            if (((DescriptorKey) key).queue().equals(configured.queue())) {
                owners.remove(key);
                seen.add(key);
            }
        }
        seen.add(new ProcessorKey(configured.driver()));
        seen.add(new ProcessorKey(configured.device()));
    }

    private void onQueue(QueueEvent event, VringConfigured ring) {
        LaneKey driver = new ProcessorKey(ring.driver());
        LaneKey device = new ProcessorKey(ring.device());
        boolean toRemote = ring.direction() == Direction.HOST_TO_REMOTE;
        switch (event) {
            case ChainOffered offered -> {
                counted.put(driver, Kind.OFFERED);
                entry(ring, offered.head(), Kind.OFFERED, Owner.DEVICE, !toRemote);
            }
            case ChainReturned back -> {
                counted.put(device, Kind.RETURNED);
                entry(ring, back.head(), Kind.RETURNED, Owner.DRIVER, toRemote);
            }
            case Message message -> message(message, ring);
            case Kick kick -> counted.put(driver, Kind.KICK);
            case Interrupt interrupt -> counted.put(device, Kind.INTERRUPT);
            case KickSuppressed suppressed ->
                counted.put(suppressed.by() == Role.DRIVER ? driver : device, Kind.SUPPRESSED);
            case Announcement announcement -> {
                counted.put(toRemote ? driver : device, Kind.ANNOUNCEMENT);
                counted.put(endpoint(ring, toRemote, announcement.address()), Kind.ANNOUNCEMENT);
            }
            case Lost lost -> {
                counted.put(driver, Kind.LOST);
                counted.put(device, Kind.LOST);
            }
            case VringConfigured configured -> {
                // done
            }
        }
    }

    private void entry(VringConfigured ring, int head, Kind kind, Owner owner, boolean byReceiver) {
        if (head >= ring.num()) {
            return;
        }
        LaneKey descriptor = new DescriptorKey(ring.queue(), head);
        counted.put(descriptor, kind);
        owners.put(descriptor, owner);
        if (byReceiver) {
            for (Held message : List.copyOf(held)) {
                if (message.queue.equals(ring.queue()) && message.head == head) {
                    held.remove(message);
                    latencyNs = now - message.timeNs;
                    returned.addAll(message.lanes);
                    seen.addAll(message.lanes);
                }
            }
        }
    }

    private void message(Message message, VringConfigured ring) {
        boolean toRemote = ring.direction() == Direction.HOST_TO_REMOTE;
        bytes = message.length();
        List<LaneKey> inFlight = new ArrayList<>();
        LaneKey receiver = new ProcessorKey(toRemote ? ring.device() : ring.driver());
        inFlight.add(receiver);
        counted.put(new ProcessorKey(ring.driver()), Kind.MESSAGE);
        counted.put(new ProcessorKey(ring.device()), Kind.MESSAGE);
        if (message.evidence() != Evidence.INFERRED) {
            long host = toRemote ? message.src() : message.dst();
            long remote = toRemote ? message.dst() : message.src();
            inFlight.add(new ChannelKey(deviceName(ring), ring.driver(), ring.device(), host, remote));
            inFlight.add(endpoint(ring, toRemote, message.src()));
            inFlight.add(endpoint(ring, !toRemote, message.dst()));
        }
        boolean hasDescriptor = message.head() < ring.num();
        if (hasDescriptor) {
            inFlight.add(new DescriptorKey(ring.queue(), message.head()));
        }
        inFlight.forEach(key -> counted.put(key, Kind.MESSAGE));
        if (hasDescriptor && !message.recovered()) {
            for (Held before : List.copyOf(held)) {
                if (before.queue.equals(message.queue()) && before.head == message.head()) {
                    held.remove(before);
                    seen.addAll(before.lanes);
                }
            }
            held.add(new Held(message.queue(), message.head(), now, inFlight));
        }
    }

    private static String deviceName(VringConfigured ring) {
        int end = ring.name().indexOf("vring");
        return end > 0 ? ring.name().substring(0, end) : ring.driver() + "-" + ring.device();
    }

    private static LaneKey endpoint(VringConfigured ring, boolean onHost, long address) {
        return new EndpointKey(deviceName(ring), onHost ? ring.driver() : ring.device(),
                onHost ? Side.HOST : Side.REMOTE, address);
    }
}
