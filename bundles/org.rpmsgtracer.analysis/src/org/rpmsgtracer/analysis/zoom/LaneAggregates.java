/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.trace.event.Severity;

/** What lies on each pixel of a window of one lane. Does not change once it is built. */
public final class LaneAggregates {

    private static final int UNKNOWN = -1;
    private static final int NO_SEVERITY = -1;

    private final LaneKey lane;
    private final TimeWindow window;
    /** For each kind; none where there are no such events. */
    private final long[] @Nullable [] counts = new long[Kind.values().length][];
    private final long[] bytes;
    private final int[] min;
    private final int[] max;
    private final byte[] owners;
    private final long[] worstNs;
    private final byte[] severities;

    private LaneAggregates(LaneKey lane, TimeWindow window) {
        this.lane = lane;
        this.window = window;
        int pixels = window.pixels();
        bytes = new long[pixels];
        min = new int[pixels];
        max = new int[pixels];
        owners = new byte[pixels];
        worstNs = new long[pixels];
        severities = new byte[pixels];
        Arrays.fill(min, Integer.MAX_VALUE);
        Arrays.fill(max, UNKNOWN);
        Arrays.fill(owners, (byte) UNKNOWN);
        Arrays.fill(worstNs, UNKNOWN);
        Arrays.fill(severities, (byte) NO_SEVERITY);
    }

    /** The lane. */
    public LaneKey lane() {
        return lane;
    }

    /** The window. */
    public TimeWindow window() {
        return window;
    }

    /** How many pixels there are. */
    public int pixels() {
        return window.pixels();
    }

    /** Events of a kind on a pixel. */
    public long count(Kind kind, int pixel) {
        long @Nullable [] column = counts[kind.ordinal()];
        return column == null ? 0 : column[pixel];
    }

    private long[] column(Kind kind) {
        long @Nullable [] column = counts[kind.ordinal()];
        return column == null ? newColumn(kind) : column;
    }

    private synchronized long[] newColumn(Kind kind) {
        long @Nullable [] column = counts[kind.ordinal()];
        if (column == null) {
            column = new long[pixels()];
            counts[kind.ordinal()] = column;
        }
        return column;
    }

    /** Payload bytes, as the headers say, of the messages on a pixel. */
    public long bytes(int pixel) {
        return bytes[pixel];
    }

    /** Whether anything is known of the messages in flight on a pixel; the next two methods ask for it. */
    public boolean known(int pixel) {
        return max[pixel] != UNKNOWN;
    }

    /** The fewest messages in flight on a known pixel; that with which the pixel is entered counts. */
    public int minInFlight(int pixel) {
        return min[pixel];
    }

    /** The most messages in flight on a known pixel; that with which the pixel is entered counts. */
    public int maxInFlight(int pixel) {
        return max[pixel];
    }

    /** Who had the lane's descriptors for the longer time; empty if not known, or if the pixel shows no time. */
    public Optional<Owner> dominatingOwner(int pixel) {
        return owners[pixel] == UNKNOWN ? Optional.empty() : Optional.of(Owner.values()[owners[pixel]]);
    }

    /** The longest time from a message's publication to the return of its buffer, of those returned on a pixel. */
    public OptionalLong worstLatencyNs(int pixel) {
        return worstNs[pixel] == UNKNOWN ? OptionalLong.empty() : OptionalLong.of(worstNs[pixel]);
    }

    /** The worst finding on a pixel. */
    public Optional<Severity> severity(int pixel) {
        return severities[pixel] == NO_SEVERITY
                ? Optional.empty()
                : Optional.of(Severity.values()[severities[pixel]]);
    }

    /**
     * Collects what lies on the pixels, in any order. Several threads may add to it, each to other pixels; nothing may be
     * added after it is built.
     */
    public static final class Builder {

        private final LaneAggregates aggregates;

        public Builder(LaneKey lane, TimeWindow window) {
            aggregates = new LaneAggregates(lane, window);
        }

        /** Adds events of a kind. */
        public void count(int pixel, Kind kind, long events) {
            if (events != 0) {
                aggregates.column(kind)[pixel] += events;
            }
        }

        /** Adds payload bytes. */
        public void bytes(int pixel, long payloadBytes) {
            aggregates.bytes[pixel] += payloadBytes;
        }

        /** Takes in levels from a lowest to a highest; none if the highest is -1. */
        public void inFlight(int pixel, int lowest, int highest) {
            aggregates.min[pixel] = Math.min(aggregates.min[pixel], lowest);
            aggregates.max[pixel] = Math.max(aggregates.max[pixel], highest);
        }

        /** Sets who owned it for how long; not called, or both 0, if that is not known. */
        public void owned(int pixel, long driverNs, long deviceNs) {
            if (driverNs != 0 || deviceNs != 0) {
                Owner owner = driverNs > deviceNs ? Owner.DRIVER : Owner.DEVICE;
                aggregates.owners[pixel] = (byte) owner.ordinal();
            }
        }

        /** Takes in a latency in nanoseconds, 0 or more; -1 if there is none. */
        public void latency(int pixel, long latencyNs) {
            aggregates.worstNs[pixel] = Math.max(aggregates.worstNs[pixel], latencyNs);
        }

        /** Takes in a finding by its severity's place in {@link Severity}; -1 if there is none. */
        public void severity(int pixel, int ordinal) {
            aggregates.severities[pixel] = (byte) Math.max(aggregates.severities[pixel], ordinal);
        }

        /** What was collected. */
        public LaneAggregates build() {
            return aggregates;
        }
    }
}
