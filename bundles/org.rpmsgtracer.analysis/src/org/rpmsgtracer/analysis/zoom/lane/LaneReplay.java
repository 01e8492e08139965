/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom.lane;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.analysis.state.Side;
import org.rpmsgtracer.analysis.zoom.Kind;
import org.rpmsgtracer.trace.ctf.CorruptPacketException;
import org.rpmsgtracer.trace.ctf.RecordId;
import org.rpmsgtracer.trace.ctf.RecordView;
import org.rpmsgtracer.trace.event.Announcement;
import org.rpmsgtracer.trace.event.Direction;
import org.rpmsgtracer.trace.event.Evidence;
import org.rpmsgtracer.trace.event.Note;
import org.rpmsgtracer.trace.event.Role;
import org.rpmsgtracer.trace.event.Severity;
import org.rpmsgtracer.trace.event.VringConfigured;

/**
 * Says of each record on which lanes it counts and what it does to them. The rules are in {@code trace-format.md}.
 * Events of virtqueues that nobody described lie on no lane. What changes levels comes before what counts: a lane is
 * seen as it stands after the whole event. For one thread.
 */
final class LaneReplay {

    private final LaneNumbers lanes;
    private final LaneTotals totals;
    private final AddressCache addresses;
    private final LaneRings rings;
    private long outstanding;
    private long withoutLane;
    private long setUps;

    LaneReplay(LaneNumbers lanes, LaneTotals totals) {
        this.lanes = lanes;
        this.totals = totals;
        this.addresses = new AddressCache(lanes, totals);
        this.rings = new LaneRings(lanes, totals);
    }

    /** The virtqueues that are known. */
    LaneRings rings() {
        return rings;
    }

    /** How many messages are published and not returned. */
    long outstanding() {
        return outstanding;
    }

    /** Events that would lie on more lanes if there were room for these lanes. */
    long withoutLane() {
        return withoutLane;
    }

    /** How often a virtqueue was set up. */
    long setUps() {
        return setUps;
    }

    /** Completes what is summed up to the end of the stretch of time. */
    void settle(long endNs) {
        countOnProcessors();
        totals.settle(endNs);
    }

    /** Counts what happened on virtqueues for their processors. */
    private void countOnProcessors() {
        for (RingLanes ring : rings.known()) {
            ring.countOnProcessors(totals);
        }
    }

    /** Forgets all virtqueues. */
    void clear() {
        countOnProcessors();
        rings.clear();
        outstanding = 0;
    }

    /** Takes the next record. */
    void apply(RecordView record) throws CorruptPacketException {
        switch (record.id()) {
            case RecordId.CHAIN_OFFERED -> offered(record);
            case RecordId.CHAIN_RETURNED -> returned(record);
            case RecordId.MESSAGE -> message(record);
            case RecordId.KICK, RecordId.INTERRUPT, RecordId.KICK_SUPPRESSED, RecordId.LOST -> onRing(record);
            case RecordId.VRING_CONFIGURED -> configured((VringConfigured) record.event(), record.timeNs());
            case RecordId.ANNOUNCEMENT -> announcement((Announcement) record.event());
            case RecordId.NOTE -> note((Note) record.event());
            default -> {
                // what is created, destroyed and booted lies on no lane
            }
        }
    }

    private void offered(RecordView record) {
        @Nullable RingLanes ring = rings.get(record.queue());
        if (ring != null) {
            if (record.head() < ring.num) {
                entry(ring, record.head(), !ring.toRemote, LaneTotals.OWNER_DEVICE, Kind.OFFERED, record.timeNs());
            }
            ring.offered++;
        }
    }

    private void returned(RecordView record) {
        @Nullable RingLanes ring = rings.get(record.queue());
        if (ring != null) {
            if (record.head() < ring.num) {
                entry(ring, record.head(), ring.toRemote, LaneTotals.OWNER_DRIVER, Kind.RETURNED, record.timeNs());
            }
            ring.returned++;
        }
    }

    private void entry(RingLanes ring, int head, boolean byReceiver, byte owner, Kind kind, long timeNs) {
        rings.use(ring, head);
        if (byReceiver && ring.held[head] != RingLanes.NOTHING) {
            giveBack(ring, head, timeNs - ring.publishedNs[head]);
        }
        int descriptor = ring.descriptors[head];
        totals.entry(descriptor, owner, kind, timeNs);
        if (descriptor < 0) {
            withoutLane++;
        }
    }

    private void giveBack(RingLanes ring, int head, long latencyNs) {
        totals.returned(ring.descriptors[head], latencyNs);
        totals.returned(ring.reader, latencyNs);
        if (ring.held[head] == RingLanes.MESSAGE) {
            totals.returned(ring.channels[head], latencyNs);
            totals.returned(ring.senders[head], latencyNs);
            totals.returned(ring.receivers[head], latencyNs);
        }
        ring.held[head] = RingLanes.NOTHING;
        outstanding--;
    }

    private void message(RecordView record) {
        @Nullable RingLanes ring = rings.get(record.queue());
        if (ring == null) {
            return;
        }
        boolean inferred = record.evidence() == Evidence.INFERRED.ordinal();
        int bytes = record.length();
        int head = record.head();
        int pair = inferred ? 0 : addresses.find(ring, record.src(), record.dst());
        if (head < ring.num) {
            rings.use(ring, head);
            if (!record.recovered()) {
                boolean another = ring.held[head] != RingLanes.NOTHING;
                if (another) {
                    replace(ring, head, record, inferred, pair);
                } else {
                    publish(ring, head, record.timeNs(), record.src(), record.dst(), inferred, pair);
                }
                totals.see(ring.reader);
            }
            totals.messages(ring.descriptors[head], 1, bytes);
        }
        ring.messages++;
        ring.payloadBytes += bytes;
        if (!inferred) {
            totals.messages(addresses.channels[pair], 1, bytes);
            totals.messages(addresses.senders[pair], 1, bytes);
            totals.messages(addresses.receivers[pair], 1, bytes);
            if (addresses.channels[pair] < 0) {
                withoutLane++;
            }
        }
    }

    private void publish(RingLanes ring, int head, long timeNs, long src, long dst, boolean inferred, int pair) {
        ring.held[head] = inferred ? RingLanes.INFERRED : RingLanes.MESSAGE;
        ring.publishedNs[head] = timeNs;
        ring.sources[head] = src;
        ring.destinations[head] = dst;
        ring.channels[head] = inferred ? LaneNumbers.NONE : addresses.channels[pair];
        ring.senders[head] = inferred ? LaneNumbers.NONE : addresses.senders[pair];
        ring.receivers[head] = inferred ? LaneNumbers.NONE : addresses.receivers[pair];
        shift(ring, head, 1);
        outstanding++;
    }

    /** The message that was published before on this head is in flight no longer. */
    private void replace(RingLanes ring, int head, RecordView record, boolean inferred, int pair) {
        int channel = ring.channels[head];
        int sender = ring.senders[head];
        int receiver = ring.receivers[head];
        shift(ring, head, -1);
        outstanding--;
        publish(ring, head, record.timeNs(), record.src(), record.dst(), inferred, pair);
        totals.see(channel);
        totals.see(sender);
        totals.see(receiver);
    }

    private void shift(RingLanes ring, int head, int by) {
        totals.shift(ring.descriptors[head], by);
        totals.shift(ring.reader, by);
        totals.shift(ring.channels[head], by);
        totals.shift(ring.senders[head], by);
        totals.shift(ring.receivers[head], by);
    }

    /**
     * Holds a message that was published before, as a block's begin tells. The levels are the caller's business.
     *
     * @param inferred whether its addresses mean nothing
     */
    void hold(RingLanes ring, int head, long publishedNs, long src, long dst, boolean inferred) {
        rings.use(ring, head);
        publish(ring, head, publishedNs, src, dst, inferred, inferred ? 0 : addresses.find(ring, src, dst));
    }

    private void onRing(RecordView record) {
        @Nullable RingLanes ring = rings.get(record.queue());
        if (ring == null) {
            return;
        }
        switch (record.id()) {
            case RecordId.KICK -> ring.kicks++;
            case RecordId.INTERRUPT -> ring.interrupts++;
            case RecordId.KICK_SUPPRESSED -> suppressed(ring, record.by());
            default -> lost(ring);
        }
    }

    private void suppressed(RingLanes ring, int by) {
        if (by == Role.DRIVER.ordinal()) {
            totals.count(ring.driver, Kind.SUPPRESSED);
        } else if (by == Role.DEVICE.ordinal()) {
            totals.count(ring.device, Kind.SUPPRESSED);
        }
    }

    private void lost(RingLanes ring) {
        totals.count(ring.driver, Kind.LOST);
        totals.severity(ring.driver, Severity.WARNING.ordinal());
        if (ring.device != ring.driver) {
            totals.count(ring.device, Kind.LOST);
            totals.severity(ring.device, Severity.WARNING.ordinal());
        }
    }

    private void announcement(Announcement announcement) {
        @Nullable RingLanes ring = rings.get(announcement.queue().number());
        if (ring != null) {
            Side side = ring.toRemote ? Side.HOST : Side.REMOTE;
            int endpoint = lanes.endpoint(ring.route, side, announcement.address());
            totals.reserve(lanes.size());
            totals.count(endpoint, Kind.ANNOUNCEMENT);
            totals.count(ring.toRemote ? ring.driver : ring.device, Kind.ANNOUNCEMENT);
            if (endpoint < 0) {
                withoutLane++;
            }
        }
    }

    private void configured(VringConfigured configured, long timeNs) {
        setUps++;
        @Nullable RingLanes before = rings.get(configured.queue().number());
        if (before != null) {
            forget(before, timeNs);
        }
        boolean toRemote = configured.direction() == Direction.HOST_TO_REMOTE;
        @Nullable RingLanes ring = rings.put(configured.queue().number(), Route.of(configured), toRemote,
                configured.num());
        if (ring == null) {
            withoutLane++;
        } else {
            totals.see(ring.driver);
            totals.see(ring.device);
        }
    }

    /** What a virtqueue held before it is set up anew is in flight no longer, and nobody knows who owns what. */
    private void forget(RingLanes ring, long timeNs) {
        ring.countOnProcessors(totals);
        for (int i = 0; i < ring.headCount(); i++) {
            if (ring.held[ring.head(i)] != RingLanes.NOTHING) {
                shift(ring, ring.head(i), -1);
                outstanding--;
            }
        }
        for (int i = 0; i < ring.headCount(); i++) {
            int head = ring.head(i);
            totals.own(ring.descriptors[head], LaneTotals.OWNER_UNKNOWN, timeNs);
            if (ring.held[head] != RingLanes.NOTHING) {
                totals.see(ring.channels[head]);
                totals.see(ring.senders[head]);
                totals.see(ring.receivers[head]);
                totals.see(ring.reader);
            }
        }
    }

    private void note(Note note) {
        for (RingLanes ring : rings.known()) {
            noteOn(ring.driver, ring.route.host(), note);
            noteOn(ring.device, ring.route.remote(), note);
        }
    }

    private void noteOn(int processor, String name, Note note) {
        String place = note.place();
        if (place.startsWith(name) && (place.length() == name.length() || place.charAt(name.length()) == ' ')) {
            totals.severity(processor, note.severity().ordinal());
        }
    }
}
