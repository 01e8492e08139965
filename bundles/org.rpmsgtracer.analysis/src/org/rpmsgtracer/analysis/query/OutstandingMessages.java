/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.analysis.query.StoredMessage.Returned;
import org.rpmsgtracer.analysis.state.SystemState;
import org.rpmsgtracer.analysis.state.VringState;
import org.rpmsgtracer.trace.ctf.RecordId;
import org.rpmsgtracer.trace.ctf.RecordView;
import org.rpmsgtracer.trace.event.Direction;
import org.rpmsgtracer.trace.event.QueueId;

/**
 * Follows which messages of a packet the receiver has not given back. A descriptor holds one message at a time, a new
 * set-up of its virtqueue forgets it, and descriptors beyond the ring's entries hold none. One thread fills it.
 */
final class OutstandingMessages {

    private static final int HEAD_BITS = 16;

    private final Map<Integer, Integer> rowByDescriptor = new HashMap<>();
    private final Map<Integer, VringState> vrings = new HashMap<>();
    private final Map<Integer, Returned> outcomes = new HashMap<>();
    private final Map<Integer, Returned> inherited = new HashMap<>();
    private final Set<Integer> setUp = new HashSet<>();

    /** Takes a record of a known virtqueue; {@code state} has just taken it. */
    void take(RecordView record, SystemState state) {
        int queue = record.queue();
        switch (record.id()) {
            case RecordId.VRING_CONFIGURED -> {
                vrings.remove(queue);
                rowByDescriptor.forEach((descriptor, row) -> {
                    if (descriptor >>> HEAD_BITS == queue) {
                        outcomes.put(row, new Returned.Never());
                    }
                });
                rowByDescriptor.keySet().removeIf(descriptor -> descriptor >>> HEAD_BITS == queue);
                setUp.add(queue);
            }
            case RecordId.CHAIN_RETURNED -> returned(record, vring(queue, state), Direction.HOST_TO_REMOTE);
            case RecordId.CHAIN_OFFERED -> returned(record, vring(queue, state), Direction.REMOTE_TO_HOST);
            default -> {
                // it gives nothing back
            }
        }
    }

    /** A message of a known virtqueue, as the packet's {@code row}-th one. */
    void published(RecordView message, int row, SystemState state) {
        boolean holdsNone = message.recovered() || message.head() >= vring(message.queue(), state).num();
        if (holdsNone) {
            outcomes.put(row, new Returned.Never());
            return;
        }
        decide(message, new Returned.Never());
        @Nullable Integer before = rowByDescriptor.put(descriptor(message), row);
        if (before != null) {
            outcomes.put(before, new Returned.Never());
        }
    }

    private void returned(RecordView entry, VringState vring, Direction direction) {
        if (vring.direction() == direction) {
            Returned now = new Returned.At(entry.timeNs());
            decide(entry, now);
            @Nullable Integer row = rowByDescriptor.remove(descriptor(entry));
            if (row != null) {
                outcomes.put(row, now);
            }
        }
    }

    /** What becomes of a message that the descriptor held before the packet, unless that is decided already. */
    private void decide(RecordView record, Returned returned) {
        inherited.putIfAbsent(descriptor(record), setUp.contains(record.queue()) ? new Returned.Never() : returned);
    }

    private VringState vring(int queue, SystemState state) {
        return vrings.computeIfAbsent(queue, number -> state.vring(new QueueId(number)).orElseThrow());
    }

    private static int descriptor(RecordView record) {
        return record.queue() << HEAD_BITS | record.head();
    }

    /** What became of the packet's {@code row}-th message. */
    Returned outcome(int row) {
        return outcomes.getOrDefault(row, new Returned.Later());
    }

    /** What became in this packet of a message that a descriptor held before it. */
    Returned inherited(int queue, int head) {
        @Nullable Returned decided = inherited.get(queue << HEAD_BITS | head);
        if (decided != null) {
            return decided;
        }
        return setUp.contains(queue) ? new Returned.Never() : new Returned.Later();
    }
}
