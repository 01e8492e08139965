/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.foreign;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

import org.rpmsgtracer.trace.foreign.Field.StructField;

/** How the packets of a trace look: all its streams, with what the merge decides for them. */
final class TraceLayout {

    private final Description description;
    private final Map<Long, StreamLayout> streams = new LinkedHashMap<>();
    private final Map<StreamLayout, ClockScale> scales = new LinkedHashMap<>();
    private final Map<StreamLayout, QueueNumbers.Source> queues = new LinkedHashMap<>();
    private int slots;

    /** @throws TsdlException if the metadata declares what cannot be decoded */
    TraceLayout(Description description) throws TsdlException {
        this.description = description;
        Slots.Budget budget = new Slots.Budget();
        for (Description.Stream stream : description.streams().values()) {
            StreamLayout layout = new StreamLayout(description, stream, budget);
            streams.put(stream.id(), layout);
            slots = Math.max(slots, layout.slots());
        }
    }

    Description description() {
        return description;
    }

    Collection<StreamLayout> streams() {
        return streams.values();
    }

    /** Says how the ticks of a stream become times, and whose its queue numbers are. */
    void merge(StreamLayout stream, ClockScale scale, QueueNumbers.Source numbers) {
        scales.put(stream, scale);
        queues.put(stream, numbers);
    }

    ClockScale scale(StreamLayout stream) {
        return of(scales, stream);
    }

    QueueNumbers.Source queues(StreamLayout stream) {
        return of(queues, stream);
    }

    private static <T> T of(Map<StreamLayout, T> map, StreamLayout stream) {
        T value = map.get(stream);
        if (value == null) {
            throw new IllegalStateException("stream " + stream.id() + " has no place in the merge");
        }
        return value;
    }

    Optional<UUID> uuid() {
        return description.uuid();
    }

    int slots() {
        return slots;
    }

    /** The header that all packets have: the streams share its slots. */
    StructField packetHeader() {
        return streams.values().iterator().next().packetHeader();
    }

    /**
     * The stream of a packet.
     *
     * @param number of its header; without it, there must be one stream only
     */
    StreamLayout stream(OptionalLong number) throws DamagedException {
        StreamLayout stream = number.isEmpty() && streams.size() == 1
                ? streams.values().iterator().next()
                : streams.get(number.orElse(0));
        if (stream == null) {
            throw new DamagedException("it is of stream " + Long.toUnsignedString(number.orElse(0))
                    + ", which the metadata does not declare");
        }
        return stream;
    }
}
