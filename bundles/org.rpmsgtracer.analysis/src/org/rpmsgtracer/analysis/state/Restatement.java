/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.state;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;
import org.rpmsgtracer.trace.ctf.CorruptPacketException;
import org.rpmsgtracer.trace.ctf.RecordId;
import org.rpmsgtracer.trace.ctf.RecordView;
import org.rpmsgtracer.trace.event.ChainOffered;
import org.rpmsgtracer.trace.event.ChainReturned;
import org.rpmsgtracer.trace.event.ChannelCreated;
import org.rpmsgtracer.trace.event.ChannelDestroyed;
import org.rpmsgtracer.trace.event.EndpointCreated;
import org.rpmsgtracer.trace.event.EndpointDestroyed;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.LifeCycleChanged;
import org.rpmsgtracer.trace.event.QueueId;
import org.rpmsgtracer.trace.event.VringConfigured;
import org.rpmsgtracer.trace.store.StandingFacts;

/**
 * Follows a recording and can say at each instant what stands, as events: a recording that begins there begins with them.
 * The state after these events and all later ones is that after all events, as far as rings, levels, buffers, life
 * cycles, names, and what stands of endpoints and channels is concerned. For one thread.
 *
 * <p>Lost is what events cannot say again:
 * <ul>
 * <li>the past: peaks, counts, and messages; one that is in flight has no latency when its buffer comes back;
 * <li>by what an endpoint is known: all are known as recorded, so one that nobody announced stays when its channel closes,
 * and has that channel again when it opens;
 * <li>the order of endpoints and channels, and with it which of several channels of one name that wait for their other end
 * gets it; the number of channels beyond the {@value ChannelTable#LIMIT} that are kept; and all but one of several channels
 * that share name and device and the addresses of both ends with others;
 * <li>the avail index of a chain that was offered before others that have come back already;
 * <li>of a ring whose buffers are not known, and whose used index stands at 0 just then, the chain offered first, or that
 * its buffers are not known.
 * </ul>
 */
public final class Restatement implements StandingFacts {

    /** Outstanding chains that are remembered, over all rings; a hostile recording must not fill the memory. */
    private static final int CHAIN_LIMIT = 1 << 17;

    private final SystemState state = new SystemState();
    private final Map<Integer, RestatedVring> vrings = new HashMap<>();
    private long entries;

    /** The state by now; to be read only. */
    public SystemState state() {
        return state;
    }

    @Override
    public void accept(Event event) {
        state.apply(event);
        if (event instanceof VringConfigured configured) {
            begin(configured.queue().number());
        } else if (event instanceof ChainOffered offered) {
            offered(offered.queue().number(), new RestatedChain(offered.head(), offered.address(),
                    offered.lengthBytes(), offered.flags(), offered.descriptors()));
        } else if (event instanceof ChainReturned returned) {
            returned(returned.queue().number(), returned.head());
        }
    }

    @Override
    public void accept(RecordView event) throws CorruptPacketException {
        state.apply(event);
        switch (event.id()) {
            case RecordId.VRING_CONFIGURED -> begin(event.queue());
            case RecordId.CHAIN_OFFERED -> offered(event.queue(), new RestatedChain(event.head(), event.address(),
                    event.lengthBytes(), event.flags(), event.descriptors()));
            case RecordId.CHAIN_RETURNED -> returned(event.queue(), event.head());
            default -> {
                // the other kinds move no chain
            }
        }
    }

    private void begin(int queue) {
        vrings.remove(queue);
        if (!state.knows(queue)) {
            return;
        }
        int num = state.vring(new QueueId(queue)).map(VringState::num).orElse(0);
        if (entries + num <= CHAIN_LIMIT || num <= CHAIN_LIMIT / SystemState.VRING_LIMIT) {
            entries += num;
            vrings.put(queue, new RestatedVring(num));
        }
    }

    private void offered(int queue, RestatedChain chain) {
        @Nullable RestatedVring vring = vrings.get(queue);
        if (vring != null) {
            vring.offered(chain);
        }
    }

    private void returned(int queue, int head) {
        @Nullable RestatedVring vring = vrings.get(queue);
        if (vring != null) {
            vring.returned(head);
        }
    }

    @Override
    public List<Event> asOf(long timeNs) {
        List<Event> events = new ArrayList<>();
        withoutVring(timeNs, events);
        for (VringState vring : state.rings()) {
            @Nullable RestatedVring restated = vrings.get(vring.queue().number());
            (restated == null ? new RestatedVring(0) : restated).restate(vring, timeNs, events);
        }
        state.lifeCycles().forEach((subject, entered) -> events.add(new LifeCycleChanged(timeNs, subject, entered)));
        for (EndpointState endpoint : state.endpoints()) {
            if (!endpoint.device().isEmpty()) {
                add(endpoint, nameOf(endpoint.processor(), endpoint.device()), timeNs, events);
            }
        }
        channels(timeNs, events);
        return events;
    }

    /** What hangs on no virtqueue is said before there are any: then it does not hang on one again. */
    private void withoutVring(long timeNs, List<Event> events) {
        for (EndpointState endpoint : state.endpoints()) {
            if (endpoint.device().isEmpty()) {
                add(endpoint, endpoint.processor(), timeNs, events);
            }
        }
        Set<String> processors = state.withoutVring();
        if (!processors.isEmpty()) {
            String processor = processors.iterator().next();
            state.channels().stream().filter(channel -> channel.device().isEmpty())
                    .sorted((a, b) -> Boolean.compare(a.open(), b.open()))
                    .forEach(channel -> add(channel, processor, timeNs, events));
        }
    }

    /**
     * In their order, but closed ones first that share an end with an open one before them: saying that they are closed
     * would close that one.
     */
    private void channels(long timeNs, List<Event> events) {
        List<ChannelState> first = new ArrayList<>();
        List<ChannelState> open = new ArrayList<>();
        for (ChannelState channel : state.channels()) {
            if (channel.open()) {
                open.add(channel);
            } else if (sharesEnd(channel, Side.HOST, open) || sharesEnd(channel, Side.REMOTE, open)) {
                first.add(channel);
            }
        }
        first.forEach(channel -> channel(channel, List.of(), timeNs, events));
        List<ChannelState> said = new ArrayList<>();
        for (ChannelState channel : state.channels()) {
            if (!first.contains(channel)) {
                channel(channel, said, timeNs, events);
            }
            if (channel.open()) {
                said.add(channel);
            }
        }
    }

    private void channel(ChannelState channel, List<ChannelState> said, long timeNs, List<Event> events) {
        if (!channel.device().isEmpty()) {
            state.rings().stream().filter(vring -> vring.deviceName().equals(channel.device())).findFirst()
                    .ifPresent(vring -> channel(channel, vring, said, timeNs, events));
        }
    }

    /**
     * One that shares an end with another one is begun at its own end, and completed from the other side: saying it at
     * once would change the other one.
     */
    private void channel(ChannelState channel, VringState vring, List<ChannelState> said, long timeNs,
            List<Event> events) {
        String host = nameOf(vring.processor(Side.HOST), channel.device());
        String remote = nameOf(vring.processor(Side.REMOTE), channel.device());
        if (channel.open() && sharesEnd(channel, Side.REMOTE, said)) {
            add(channel.withAddress(Side.REMOTE, RpmsgAddress.ANY), host, timeNs, events);
            events.add(new ChannelCreated(timeNs, remote, channel.name(), channel.dst(), channel.src()));
        } else if (channel.open() && sharesEnd(channel, Side.HOST, said)) {
            events.add(new ChannelCreated(timeNs, remote, channel.name(), channel.dst(), RpmsgAddress.ANY));
            add(channel, host, timeNs, events);
        } else {
            add(channel, host, timeNs, events);
        }
    }

    private static boolean sharesEnd(ChannelState channel, Side side, List<ChannelState> said) {
        return channel.address(side) != RpmsgAddress.ANY && said.stream()
                .anyMatch(other -> other.address(side) == channel.address(side)
                        && other.device().equals(channel.device()) && other.name().equals(channel.name()));
    }

    /** A processor's name, with its device unless that is the first one that it takes part in. */
    private String nameOf(String processor, String device) {
        for (VringState vring : state.rings()) {
            if (vring.processor(Side.HOST).equals(processor) || vring.processor(Side.REMOTE).equals(processor)) {
                return vring.deviceName().equals(device) ? processor : processor + '@' + device;
            }
        }
        return processor;
    }

    private static void add(EndpointState endpoint, String processor, long timeNs, List<Event> events) {
        events.add(endpoint.open()
                ? new EndpointCreated(timeNs, processor, endpoint.address(), endpoint.name())
                : new EndpointDestroyed(timeNs, processor, endpoint.address(), endpoint.name()));
    }

    private static void add(ChannelState channel, String processor, long timeNs, List<Event> events) {
        events.add(channel.open()
                ? new ChannelCreated(timeNs, processor, channel.name(), channel.src(), channel.dst())
                : new ChannelDestroyed(timeNs, processor, channel.name(), channel.src(), channel.dst()));
    }
}
