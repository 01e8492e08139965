/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.trace.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

import org.rpmsgtracer.trace.ctf.PacketHeader;
import org.rpmsgtracer.trace.ctf.StoredPacket;

/**
 * The whole packets of a stream, in order: some 100 bytes of memory for each. One thread adds, any thread reads.
 */
final class PacketTable {

    private final List<StoredPacket> packets = new ArrayList<>();

    synchronized void add(long offset, PacketHeader header) {
        packets.add(new StoredPacket(offset, eventCount(), header));
    }

    /** Adds a packet that lies right behind the last one. */
    synchronized void append(PacketHeader header) {
        add(endOffset(), header);
    }

    synchronized int size() {
        return packets.size();
    }

    synchronized boolean isEmpty() {
        return packets.isEmpty();
    }

    synchronized StoredPacket get(int index) {
        return packets.get(index);
    }

    synchronized StoredPacket last() {
        return packets.getLast();
    }

    synchronized List<StoredPacket> toList() {
        return List.copyOf(packets);
    }

    /** Where the last packet ends in the file, in bytes. */
    synchronized long endOffset() {
        return packets.isEmpty() ? 0 : packets.getLast().endOffset();
    }

    /** Events in all packets. */
    synchronized long eventCount() {
        return packets.isEmpty() ? 0 : packets.getLast().endEvent();
    }

    /** The first packet that has the event or a later one; {@link #size()} if there is none yet. */
    int firstWithEvent(long eventNumber) {
        return firstNotBelow(eventNumber, packet -> packet.endEvent() - 1);
    }

    /** The first packet that has an event at or after a time; {@link #size()} if there is none yet. */
    int firstWithTime(long timeNs) {
        return firstNotBelow(timeNs, packet -> packet.header().endNs());
    }

    private synchronized int firstNotBelow(long bound, ToLongFunction<StoredPacket> value) {
        int low = 0;
        int high = packets.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (value.applyAsLong(packets.get(middle)) < bound) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
