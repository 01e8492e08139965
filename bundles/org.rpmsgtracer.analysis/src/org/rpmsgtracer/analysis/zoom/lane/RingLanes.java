/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom.lane;

import java.util.Arrays;

import org.rpmsgtracer.analysis.zoom.Kind;

/**
 * A virtqueue since it was set up: whose its events are, and which of its heads hold a message that was published and
 * not yet returned. A head is in use once an event named it. Mutable, of its {@link LaneReplay}.
 */
final class RingLanes {

    /** What a head holds: no message, one, or one that was only inferred. */
    static final byte NOTHING = 0;
    static final byte MESSAGE = 1;
    static final byte INFERRED = 2;

    /** Tells this virtqueue from all others, and from itself before it was set up anew. */
    final long serial;
    final int queue;
    final Route route;
    final boolean toRemote;
    /** Heads from here on are none. */
    final int num;
    /** The lane of the driver's processor. */
    final int driver;
    /** The lane of the device's processor. */
    final int device;
    /** The lane of the processor that receives. */
    final int reader;
    /** What was not yet counted for its processors. */
    long offered;
    long returned;
    long kicks;
    long interrupts;
    long messages;
    long payloadBytes;
    byte[] held = new byte[0];
    int[] descriptors = new int[0];
    long[] publishedNs = new long[0];
    long[] sources = new long[0];
    long[] destinations = new long[0];
    int[] channels = new int[0];
    int[] senders = new int[0];
    int[] receivers = new int[0];
    private boolean[] inUse = new boolean[0];
    private int[] heads = new int[0];
    private int headCount;

    RingLanes(long serial, int queue, Route route, boolean toRemote, int num, LaneNumbers lanes) {
        this.serial = serial;
        this.queue = queue;
        this.route = route;
        this.toRemote = toRemote;
        this.num = num;
        this.driver = lanes.processor(route.host());
        this.device = lanes.processor(route.remote());
        this.reader = toRemote ? device : driver;
    }

    /** Counts for its processors what happened since the last time. */
    void countOnProcessors(LaneTotals totals) {
        if (offered != 0) {
            totals.count(driver, Kind.OFFERED, offered);
        }
        if (kicks != 0) {
            totals.count(driver, Kind.KICK, kicks);
        }
        if (returned != 0) {
            totals.count(device, Kind.RETURNED, returned);
        }
        if (interrupts != 0) {
            totals.count(device, Kind.INTERRUPT, interrupts);
        }
        if (messages != 0) {
            totals.messages(driver, messages, payloadBytes);
            if (device != driver) {
                totals.messages(device, messages, payloadBytes);
            }
        }
        offered = 0;
        kicks = 0;
        returned = 0;
        interrupts = 0;
        messages = 0;
        payloadBytes = 0;
    }

    /** Whether a head was named since the virtqueue was set up. */
    boolean isInUse(int head) {
        return head < inUse.length && inUse[head];
    }

    /**
     * Takes a head into use.
     *
     * @param head       0..num - 1
     * @param descriptor its lane
     */
    void use(int head, int descriptor) {
        if (head >= inUse.length) {
            grow(Math.min(num, Math.max(16, Integer.highestOneBit(head) * 2)));
        }
        inUse[head] = true;
        descriptors[head] = descriptor;
        heads[headCount++] = head;
    }

    /** How many heads are in use. */
    int headCount() {
        return headCount;
    }

    /** One of the heads in use, in the order in which they were taken. */
    int head(int index) {
        return heads[index];
    }

    /** The heads in use, ascending. */
    int[] sortedHeads() {
        int[] sorted = Arrays.copyOf(heads, headCount);
        Arrays.sort(sorted);
        return sorted;
    }

    private void grow(int size) {
        held = Arrays.copyOf(held, size);
        descriptors = Arrays.copyOf(descriptors, size);
        publishedNs = Arrays.copyOf(publishedNs, size);
        sources = Arrays.copyOf(sources, size);
        destinations = Arrays.copyOf(destinations, size);
        channels = Arrays.copyOf(channels, size);
        senders = Arrays.copyOf(senders, size);
        receivers = Arrays.copyOf(receivers, size);
        inUse = Arrays.copyOf(inUse, size);
        heads = Arrays.copyOf(heads, size);
    }
}
