/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.state;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.protocol.virtio.DeviceStatus;
import org.rpmsgtracer.trace.ctf.CorruptPacketException;
import org.rpmsgtracer.trace.ctf.RecordId;
import org.rpmsgtracer.trace.ctf.RecordView;
import org.rpmsgtracer.trace.event.Announcement;
import org.rpmsgtracer.trace.event.ChainOffered;
import org.rpmsgtracer.trace.event.ChainReturned;
import org.rpmsgtracer.trace.event.ChannelCreated;
import org.rpmsgtracer.trace.event.ChannelDestroyed;
import org.rpmsgtracer.trace.event.Direction;
import org.rpmsgtracer.trace.event.EndpointCreated;
import org.rpmsgtracer.trace.event.EndpointDestroyed;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.Evidence;
import org.rpmsgtracer.trace.event.Interrupt;
import org.rpmsgtracer.trace.event.Kick;
import org.rpmsgtracer.trace.event.KickSuppressed;
import org.rpmsgtracer.trace.event.LifeCycleChanged;
import org.rpmsgtracer.trace.event.Lost;
import org.rpmsgtracer.trace.event.Message;
import org.rpmsgtracer.trace.event.Note;
import org.rpmsgtracer.trace.event.QueueEvent;
import org.rpmsgtracer.trace.event.QueueId;
import org.rpmsgtracer.trace.event.VringConfigured;

/**
 * The observed system after the events applied so far. Events of a virtqueue that no {@link VringConfigured} described
 * are passed over, as nothing is known of where they belong; so are those of virtqueues beyond {@link #VRING_LIMIT},
 * and life cycles beyond {@link #LIFE_CYCLE_LIMIT}.
 * Mutable, with one owner and one thread; a state to which
 * nobody applies events any more may be read by all.
 */
public final class SystemState {

    /** The most virtqueues that are kept apart; a hostile recording must not fill the memory with them. */
    public static final int VRING_LIMIT = 256;

    /** The most processors and devices whose life cycle is kept, for the same reason. */
    public static final int LIFE_CYCLE_LIMIT = 1024;

    private static final int INFERRED = Evidence.INFERRED.ordinal();

    private final Map<QueueId, VringState> vrings;
    private final Map<String, String> lifeCycles;
    private final Set<String> withoutVring;
    private final Connections connections;
    private final SettledFlows settled = new SettledFlows();
    private @Nullable VringState[] byNumber = new @Nullable VringState[0];
    private long namesGiven;
    private long timeNs;

    /** The state before the first event: nothing is known. */
    public SystemState() {
        vrings = new LinkedHashMap<>();
        lifeCycles = new LinkedHashMap<>();
        withoutVring = new LinkedHashSet<>();
        connections = new Connections();
    }

    /** A state as it stood. */
    SystemState(List<VringState> vrings, Map<String, String> lifeCycles, Set<String> withoutVring,
            Connections connections, long timeNs) {
        this.vrings = new LinkedHashMap<>();
        vrings.forEach(this::keep);
        this.lifeCycles = lifeCycles;
        this.withoutVring = withoutVring;
        this.connections = connections;
        this.timeNs = timeNs;
    }

    private SystemState(SystemState other) {
        vrings = new LinkedHashMap<>();
        other.vrings.values().forEach(vring -> keep(vring.copy()));
        lifeCycles = new LinkedHashMap<>(other.lifeCycles);
        withoutVring = new LinkedHashSet<>(other.withoutVring);
        connections = other.connections.copy();
        namesGiven = other.namesGiven;
        timeNs = other.timeNs;
    }

    private void keep(VringState vring) {
        int number = vring.queue().number();
        vrings.put(vring.queue(), vring);
        if (number < VRING_LIMIT) {
            if (number >= byNumber.length) {
                byNumber = Arrays.copyOf(byNumber, number + 1);
            }
            byNumber[number] = vring;
        }
    }

    private @Nullable VringState find(int queue) {
        if (queue < byNumber.length) {
            return byNumber[queue];
        }
        return queue < VRING_LIMIT ? null : vrings.get(new QueueId(queue));
    }

    /** A state that goes on from here on its own. Costs as much as {@link #size()} says. */
    public SystemState copy() {
        return new SystemState(this);
    }

    Collection<VringState> rings() {
        return vrings.values();
    }

    Map<String, String> lifeCycles() {
        return lifeCycles;
    }

    Set<String> withoutVring() {
        return withoutVring;
    }

    Connections connections() {
        return connections;
    }

    /** How many things the state holds. */
    public int size() {
        return vrings.size() + lifeCycles.size() + withoutVring.size() + connections.size();
    }

    /** Time of the last event applied, nanoseconds; 0 before the first. */
    public long timeNs() {
        return timeNs;
    }

    /**
     * Takes the next event as it was recorded; as {@link #apply(Event)}, without an object for those that come often.
     *
     * @throws CorruptPacketException if a rare one cannot be read; the state is as before
     */
    public void apply(RecordView record) throws CorruptPacketException {
        switch (record.id()) {
            case RecordId.CHAIN_OFFERED -> {
                @Nullable VringState vring = passTo(record);
                if (vring != null) {
                    vring.offered(record.timeNs(), record.index(), record.head(), record.lengthBytes(), record.flags());
                }
            }
            case RecordId.CHAIN_RETURNED -> {
                @Nullable VringState vring = passTo(record);
                if (vring != null) {
                    vring.returned(record.timeNs(), record.index());
                }
            }
            case RecordId.MESSAGE -> {
                @Nullable VringState vring = passTo(record);
                if (vring != null) {
                    vring.message(record.head(), record.length());
                    if (record.evidence() != INFERRED) {
                        flow(vring, record.src(), record.dst());
                    }
                }
            }
            case RecordId.KICK, RecordId.INTERRUPT, RecordId.KICK_SUPPRESSED, RecordId.LOST ->
                timeNs = Math.max(timeNs, record.timeNs());
            default -> apply(record.event());
        }
    }

    private @Nullable VringState passTo(RecordView record) {
        timeNs = Math.max(timeNs, record.timeNs());
        return find(record.queue());
    }

    private void flow(VringState vring, long src, long dst) {
        int queue = vring.queue().number();
        long before = connections.changes();
        if (settled.contains(before, queue, src, dst)) {
            return;
        }
        Side sender = Side.sender(vring.direction());
        connections.message(new Place(vring.link(), sender, src), new Place(vring.link(), sender.other(), dst));
        if (connections.changes() == before) {
            settled.add(before, queue, src, dst);
        }
    }

    /** Takes the next event. */
    public void apply(Event event) {
        timeNs = Math.max(timeNs, event.timeNs());
        switch (event) {
            case QueueEvent onQueue -> applyToQueue(onQueue);
            case EndpointCreated created ->
                connections.endpointRecorded(place(created.processor(), created.address()), created.name(), true);
            case EndpointDestroyed gone ->
                connections.endpointRecorded(place(gone.processor(), gone.address()), gone.name(), false);
            case ChannelCreated created -> connections.channelRecorded(place(created.processor(), created.src()),
                    created.dst(), created.name(), true);
            case ChannelDestroyed gone ->
                connections.channelRecorded(place(gone.processor(), gone.src()), gone.dst(), gone.name(), false);
            case LifeCycleChanged changed -> applyLifeCycle(changed);
            case Note note -> {
                // what the recorder remarks changes nothing in the observed system
            }
        }
    }

    private void applyToQueue(QueueEvent event) {
        if (event instanceof VringConfigured configured) {
            configure(configured);
        }
        @Nullable VringState vring = vrings.get(event.queue());
        if (vring != null) {
            applyTo(vring, event);
        }
    }

    private void configure(VringConfigured configured) {
        @Nullable VringState before = vrings.get(configured.queue());
        if (before != null) {
            connections.deviceGone(before.deviceName());
        }
        if (before != null || vrings.size() < VRING_LIMIT) {
            namesGiven++;
            keep(new VringState(configured, before));
        }
    }

    private void applyTo(VringState vring, QueueEvent event) {
        switch (event) {
            case ChainOffered offered -> vring.offered(offered.timeNs(), offered.availIdx(), offered.head(),
                    offered.lengthBytes(), offered.flags());
            case ChainReturned returned -> vring.returned(returned.timeNs(), returned.usedIdx());
            case Message message -> {
                vring.message(message.head(), message.length());
                if (message.evidence() != Evidence.INFERRED) {
                    flow(vring, message.src(), message.dst());
                }
            }
            case Announcement announcement -> {
                Side sender = Side.sender(vring.direction());
                connections.announcement(new Place(vring.link(), sender, announcement.address()), announcement.name(),
                        announcement.action());
            }
            case VringConfigured configured -> {
                // the virtqueue was made from it
            }
            case Kick kick -> {
                // a doorbell leaves no state behind
            }
            case Interrupt interrupt -> {
                // a doorbell leaves no state behind
            }
            case KickSuppressed suppressed -> {
                // that no doorbell rang leaves none either
            }
            case Lost lost -> {
                // the ring indices of the next event go on behind what was lost
            }
        }
    }

    private void applyLifeCycle(LifeCycleChanged changed) {
        if (lifeCycles.size() < LIFE_CYCLE_LIMIT || lifeCycles.containsKey(changed.subject())) {
            namesGiven++;
            lifeCycles.put(changed.subject(), changed.state());
        }
        if (changed.state().equals(DeviceStatus.describe(0))) {
            connections.deviceGone(changed.subject());
        }
    }

    /**
     * The place of an address that the recorder names by processor: on the first device that this processor takes part
     * in, or on the one that is named with it, {@code processor@device}. A recorder that sees endpoints but no virtqueue
     * sits on the host, and the device has no name.
     */
    private Place place(String processor, long address) {
        for (VringState vring : vrings.values()) {
            for (Side side : Side.values()) {
                if (vring.processor(side).equals(processor)) {
                    return new Place(vring.link(), side, address);
                }
            }
        }
        for (VringState vring : vrings.values()) {
            for (Side side : Side.values()) {
                if (vring.link().processorOnDevice(side).equals(processor)) {
                    return new Place(vring.link(), side, address);
                }
            }
        }
        if (withoutVring.size() < LIFE_CYCLE_LIMIT && withoutVring.add(processor)) {
            namesGiven++;
        }
        return new Place(new Link("", processor, ""), Side.HOST, address);
    }

    /** The processors, hosts first. */
    public List<ProcessorState> processors() {
        List<ProcessorState> processors = new ArrayList<>();
        Set<String> hosts = namesOn(Side.HOST);
        hosts.addAll(withoutVring);
        hosts.forEach(name -> processors.add(new ProcessorState(name, Side.HOST, lifeCycle(name))));
        namesOn(Side.REMOTE)
                .forEach(name -> processors.add(new ProcessorState(name, Side.REMOTE, lifeCycle(name))));
        return processors;
    }

    private Set<String> namesOn(Side side) {
        Set<String> names = new LinkedHashSet<>();
        vrings.values().forEach(vring -> names.add(vring.processor(side)));
        return names;
    }

    /** The virtio devices; one without a name stands for what the recorder saw without any virtqueue. */
    public List<DeviceState> devices() {
        Map<String, DeviceState> devices = new LinkedHashMap<>();
        for (VringState vring : vrings.values()) {
            devices.putIfAbsent(vring.deviceName(), new DeviceState(vring.deviceName(),
                    lifeCycle(vring.deviceName()), vring.driver(), vring.device()));
        }
        lifeCycles.forEach((subject, state) -> {
            if (DeviceNames.isDevice(subject)) {
                devices.putIfAbsent(subject, new DeviceState(subject, state, "", ""));
            }
        });
        withoutVring.forEach(host -> devices.putIfAbsent("", new DeviceState("", "", host, "")));
        return new ArrayList<>(devices.values());
    }

    private String lifeCycle(String subject) {
        return lifeCycles.getOrDefault(subject, "");
    }

    /** The virtqueues, in the order in which they came into view. */
    public List<VringState> vrings() {
        return vrings.values().stream().map(this::present).toList();
    }

    /** One virtqueue; empty while it has not come into view. */
    public Optional<VringState> vring(QueueId queue) {
        @Nullable VringState vring = vrings.get(queue);
        return vring == null ? Optional.empty() : Optional.of(present(vring));
    }

    /** The virtqueue as it stands at the present time, which may be later than its own last event. */
    private VringState present(VringState vring) {
        VringState present = vring.copy();
        present.seenUntil(timeNs);
        return present;
    }

    /** Which way a virtqueue carries messages; empty while it has not come into view. */
    public Optional<Direction> direction(QueueId queue) {
        @Nullable VringState vring = vrings.get(queue);
        return vring == null ? Optional.empty() : Optional.of(vring.direction());
    }

    /** Messages in flight on a virtqueue; as {@link VringState#inFlight()}, without making a copy of it. */
    public OptionalInt inFlight(QueueId queue) {
        @Nullable VringState vring = vrings.get(queue);
        return vring == null ? OptionalInt.empty() : vring.inFlight();
    }

    /** Whether the virtqueue of this number has come into view. */
    public boolean knows(int queue) {
        return find(queue) != null;
    }

    /** As {@link #inFlight}, as a number; -1 where that is empty. */
    public int level(int queue) {
        @Nullable VringState vring = find(queue);
        return vring == null ? VringState.UNKNOWN : vring.level();
    }

    /**
     * Chains of a virtqueue that were offered and not yet returned: its avail index less its used index, modulo 65536.
     *
     * @return -1 if it has not come into view
     */
    public int outstanding(int queue) {
        @Nullable VringState vring = find(queue);
        return vring == null ? VringState.UNKNOWN : vring.outstanding();
    }

    /**
     * Grows with each change of what does not come and go with each message: the descriptions of virtqueues, life
     * cycles, channels and endpoints.
     */
    public long standingChanges() {
        return namesGiven + connections.changes();
    }

    /** The channels, open and closed, at most 1024: see {@link #omittedChannels()}. */
    public List<ChannelState> channels() {
        return connections.channels();
    }

    /** Channels that were announced while 1024 others were open, and are therefore not listed. */
    public long omittedChannels() {
        return connections.omittedChannels();
    }

    /** Whether there were more endpoints than the 65,536 that are listed. */
    public boolean omitsEndpoints() {
        return connections.omitsEndpoints();
    }

    /** The endpoints, standing and gone, in the order in which they became known: see {@link #omitsEndpoints}. */
    public List<EndpointState> endpoints() {
        return connections.endpoints();
    }

    /**
     * The service a message belongs to: the name of the remote's endpoint, else of the host's.
     *
     * @param queue the virtqueue that carried it
     * @param src   its source address
     * @param dst   its destination address
     * @return the name; empty where it is not known
     */
    public String service(QueueId queue, long src, long dst) {
        @Nullable VringState vring = vrings.get(queue);
        if (vring == null) {
            return "";
        }
        Side sender = Side.sender(vring.direction());
        long remote = sender == Side.REMOTE ? src : dst;
        long host = sender == Side.REMOTE ? dst : src;
        String name = connections.name(new Place(vring.link(), Side.REMOTE, remote));
        return name.isEmpty() ? connections.name(new Place(vring.link(), Side.HOST, host)) : name;
    }
}
