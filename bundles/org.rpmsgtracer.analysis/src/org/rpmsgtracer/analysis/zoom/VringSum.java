/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom;

import java.util.Arrays;

/** What happened on a virtqueue in some stretch: in a leaf, in a tile, or on a pixel. Mutable, one thread. */
final class VringSum {

    static final int KINDS = Kind.values().length;
    static final int NONE = -1;
    static final int DRIVER = Owner.DRIVER.ordinal();
    static final int DEVICE = Owner.DEVICE.ordinal();

    final long[] counts = new long[KINDS];
    /** How often the rings were set up. */
    long configured;
    long bytes;
    int min = Integer.MAX_VALUE;
    int max = NONE;
    /** For how long each owner had most descriptors, from one change to the next. */
    final long[] ownedNs = new long[Owner.values().length];
    long worstNs = NONE;
    int severity = NONE;

    void clear() {
        Arrays.fill(counts, 0);
        configured = 0;
        bytes = 0;
        min = Integer.MAX_VALUE;
        max = NONE;
        Arrays.fill(ownedNs, 0);
        worstNs = NONE;
        severity = NONE;
    }

    /** Events of all kinds. */
    long events() {
        long events = configured;
        for (long count : counts) {
            events += count;
        }
        return events;
    }

    /** Takes in levels from a lowest to a highest, unless the highest is {@link #NONE}. */
    void levels(int lowest, int highest) {
        if (highest != NONE) {
            min = Math.min(min, lowest);
            max = Math.max(max, highest);
        }
    }

    void latency(long latencyNs) {
        worstNs = Math.max(worstNs, latencyNs);
    }

    void severity(int ordinal) {
        severity = Math.max(severity, ordinal);
    }

    void add(VringSum other) {
        addTotals(other);
        addExtremes(other);
    }

    /** Adds what is counted and not what is only compared. */
    void addTotals(VringSum other) {
        for (int kind = 0; kind < KINDS; kind++) {
            counts[kind] += other.counts[kind];
        }
        configured += other.configured;
        bytes += other.bytes;
        ownedNs[DRIVER] += other.ownedNs[DRIVER];
        ownedNs[DEVICE] += other.ownedNs[DEVICE];
    }

    /** Takes back what {@link #addTotals} adds. */
    void subtractTotals(VringSum other) {
        for (int kind = 0; kind < KINDS; kind++) {
            counts[kind] -= other.counts[kind];
        }
        configured -= other.configured;
        bytes -= other.bytes;
        ownedNs[DRIVER] -= other.ownedNs[DRIVER];
        ownedNs[DEVICE] -= other.ownedNs[DEVICE];
    }

    /** Takes in what {@link #addTotals} leaves. */
    void addExtremes(VringSum other) {
        levels(other.min, other.max);
        latency(other.worstNs);
        severity(other.severity);
    }

    /** Whether {@link #addExtremes} of that, or of any part of it, would change nothing. */
    boolean covers(int lowest, int highest, long latencyNs, int worst) {
        return (highest == NONE || lowest >= min && highest <= max) && latencyNs <= worstNs && worst <= severity;
    }

    /** As {@link #covers(int, int, long, int)}. */
    boolean covers(VringSum other) {
        return covers(other.min, other.max, other.worstNs, other.severity);
    }
}
