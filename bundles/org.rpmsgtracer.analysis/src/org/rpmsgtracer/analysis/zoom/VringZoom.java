/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.analysis.zoom.LaneKey.VringKey;
import org.rpmsgtracer.trace.event.QueueId;
import org.rpmsgtracer.trace.store.Section;
import org.rpmsgtracer.trace.store.TraceReadException;
import org.rpmsgtracer.trace.store.TraceReader;

/**
 * The lanes of the virtqueues of a trace, as far as it is indexed. Any thread may ask, as long as trace and section are
 * open. All methods that look at events throw a {@link TraceReadException} if a file cannot be read, and a
 * {@link DamagedZoomException} if the index is none.
 */
public final class VringZoom implements LaneSource {

    private final TraceReader trace;
    private final TileReader tiles;
    private final Map<Integer, VringLane> lanes = new LinkedHashMap<>();
    private final long eventCount;
    private final long startNs;
    private final long endNs;

    VringZoom(TraceReader trace, TileReader tiles, List<VringLane> lanes, long eventCount, long startNs, long endNs) {
        this.trace = trace;
        this.tiles = tiles;
        lanes.forEach(lane -> this.lanes.put(lane.queue(), lane));
        this.eventCount = eventCount;
        this.startNs = startNs;
        this.endNs = endNs;
    }

    /**
     * The lanes that a section holds.
     *
     * @param section stays the caller's, and is needed as long as the lanes are
     * @return empty if the section's content cannot be
     */
    public static Optional<VringZoom> open(Section section, TraceReader trace) {
        try {
            ZoomFormat.Directory directory = ZoomFormat.read(section);
            TileReader tiles = new TileReader(section, directory.tiles(), new byte[0]);
            return Optional.of(new VringZoom(trace, tiles, directory.lanes(), directory.eventCount(),
                    directory.startNs(), directory.endNs()));
        } catch (CorruptZoomException e) {
            return Optional.empty();
        }
    }

    ZoomFormat.Directory directory() {
        return new ZoomFormat.Directory(eventCount, startNs, endNs, tiles.table(), List.copyOf(lanes.values()));
    }

    /** How many events were indexed. */
    public long eventCount() {
        return eventCount;
    }

    /** Time of the first event, nanoseconds on the recording's clock; 0 if there is none. */
    public long startNs() {
        return startNs;
    }

    /** Time of the last event, nanoseconds on the recording's clock; 0 if there is none. */
    public long endNs() {
        return endNs;
    }

    @Override
    public List<LaneKey> lanes() {
        List<LaneKey> keys = new ArrayList<>();
        lanes.keySet().forEach(queue -> keys.add(new VringKey(new QueueId(queue))));
        return keys;
    }

    private @Nullable VringLane find(LaneKey key) {
        return key instanceof VringKey vring ? lanes.get(vring.queue().number()) : null;
    }

    @Override
    public List<LaneAggregates> query(List<? extends LaneKey> keys, TimeWindow window) {
        Map<LaneKey, LaneAggregates.Builder> answers = new LinkedHashMap<>();
        keys.forEach(key -> answers.computeIfAbsent(key, any -> new LaneAggregates.Builder(key, window)));
        new VringQuery(trace, tiles, lanes, window).run(answers);
        List<LaneAggregates> found = new ArrayList<>();
        for (LaneKey key : keys) {
            found.add(Objects.requireNonNull(answers.get(key)).build());
        }
        return found;
    }

    @Override
    public OptionalLong next(LaneKey key, long eventNumber) {
        @Nullable VringLane lane = find(key);
        if (lane == null || eventNumber == Long.MAX_VALUE) {
            return OptionalLong.empty();
        }
        try {
            return new VringSearch(tiles, new LeafReader(trace), lane).next(eventNumber);
        } catch (CorruptZoomException e) {
            throw new DamagedZoomException(e);
        }
    }

    @Override
    public OptionalLong previous(LaneKey key, long eventNumber) {
        @Nullable VringLane lane = find(key);
        if (lane == null) {
            return OptionalLong.empty();
        }
        try {
            return new VringSearch(tiles, new LeafReader(trace), lane).previous(eventNumber);
        } catch (CorruptZoomException e) {
            throw new DamagedZoomException(e);
        }
    }

    @Override
    public OptionalLong firstFrom(LaneKey key, long timeNs) {
        @Nullable VringLane lane = find(key);
        if (lane == null) {
            return OptionalLong.empty();
        }
        try {
            return new VringSearch(tiles, new LeafReader(trace), lane).firstFrom(timeNs);
        } catch (CorruptZoomException e) {
            throw new DamagedZoomException(e);
        }
    }

    /** Messages of all virtqueues before a time in nanoseconds, recovered ones included. */
    public long messagesBefore(long timeNs) {
        try {
            return new MessageRank(tiles, new LeafReader(trace)).before(timeNs);
        } catch (CorruptZoomException e) {
            throw new DamagedZoomException(e);
        }
    }

    /** Messages of all virtqueues before an event, recovered ones included. */
    public long messagesBeforeEvent(long eventNumber) {
        try {
            return new MessageRank(tiles, new LeafReader(trace)).beforeEvent(eventNumber);
        } catch (CorruptZoomException e) {
            throw new DamagedZoomException(e);
        }
    }

    /** As {@link ZoomIndex#messageEvent}. */
    public OptionalLong messageEvent(long messageNumber) {
        try {
            return new MessageRank(tiles, new LeafReader(trace)).event(messageNumber);
        } catch (CorruptZoomException e) {
            throw new DamagedZoomException(e);
        }
    }
}
