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
 * What happens on lanes in a stretch of time, summed up by lane; and how they stand, which goes on from one stretch to
 * the next. Only lanes that something happens on cost anything. A level is taken in as it is after an event, so that
 * whoever changes it does so before the event is counted. Lane {@link LaneNumbers#NONE} may be given everywhere and
 * means nothing. For one thread.
 */
final class LaneTotals {

    static final int KINDS = Kind.values().length;

    static final byte OWNER_UNKNOWN = 0;
    static final byte OWNER_DRIVER = 1;
    static final byte OWNER_DEVICE = 2;

    long[] counts = new long[0];
    long[] bytes = new long[0];
    /** -1 where nothing was returned. */
    long[] worstNs = new long[0];
    /** Ordinal of the worst finding's severity; -1 where there is none. */
    byte[] severities = new byte[0];
    /** Meaningless where nothing happened. */
    int[] minLevels = new int[0];
    /** -1 where nothing happened. */
    int[] maxLevels = new int[0];
    long[] deviceNs = new long[0];
    long[] knownNs = new long[0];
    byte[] firstOwners = new byte[0];

    byte[] owners = new byte[0];
    int[] levels = new int[0];
    private long[] sinceNs = new long[0];

    private int[] touched = new int[16];
    private int touchedCount;
    private long beginNs;

    /** Makes room for lanes. */
    void reserve(int lanes) {
        if (lanes <= bytes.length) {
            return;
        }
        int before = bytes.length;
        int size = Math.max(16, Math.max(lanes, before * 2));
        counts = Arrays.copyOf(counts, size * KINDS);
        bytes = Arrays.copyOf(bytes, size);
        worstNs = Arrays.copyOf(worstNs, size);
        severities = Arrays.copyOf(severities, size);
        minLevels = Arrays.copyOf(minLevels, size);
        maxLevels = Arrays.copyOf(maxLevels, size);
        deviceNs = Arrays.copyOf(deviceNs, size);
        knownNs = Arrays.copyOf(knownNs, size);
        firstOwners = Arrays.copyOf(firstOwners, size);
        owners = Arrays.copyOf(owners, size);
        levels = Arrays.copyOf(levels, size);
        sinceNs = Arrays.copyOf(sinceNs, size);
        for (int lane = before; lane < size; lane++) {
            reset(lane);
        }
    }

    /** Ends the stretch of time and begins the next one. */
    void begin(long timeNs) {
        for (int i = 0; i < touchedCount; i++) {
            reset(touched[i]);
        }
        touchedCount = 0;
        beginNs = timeNs;
    }

    private void reset(int lane) {
        Arrays.fill(counts, lane * KINDS, (lane + 1) * KINDS, 0);
        bytes[lane] = 0;
        worstNs[lane] = -1;
        severities[lane] = -1;
        minLevels[lane] = Integer.MAX_VALUE;
        maxLevels[lane] = -1;
        deviceNs[lane] = 0;
        knownNs[lane] = 0;
        sinceNs[lane] = Long.MIN_VALUE;
    }

    /** Sums up owners to the end of the stretch. */
    void settle(long endNs) {
        for (int i = 0; i < touchedCount; i++) {
            account(touched[i], endNs);
        }
    }

    /** When the stretch began. */
    long beginNs() {
        return beginNs;
    }

    /** How many lanes something happened on. */
    int touchedCount() {
        return touchedCount;
    }

    /** The lanes that something happened on, ascending; valid up to {@link #touchedCount()} and until something happens. */
    int[] sortedTouched() {
        Arrays.sort(touched, 0, touchedCount);
        return touched;
    }

    boolean isTouched(int lane) {
        return maxLevels[lane] >= 0;
    }

    /** Something happens on a lane, which stands now as it does after the event. */
    void see(int lane) {
        if (lane >= 0) {
            touch(lane);
            int level = levels[lane];
            minLevels[lane] = Math.min(minLevels[lane], level);
            maxLevels[lane] = Math.max(maxLevels[lane], level);
        }
    }

    private void touch(int lane) {
        if (maxLevels[lane] < 0) {
            if (touchedCount == touched.length) {
                touched = Arrays.copyOf(touched, touchedCount * 2);
            }
            touched[touchedCount++] = lane;
            firstOwners[lane] = owners[lane];
        }
    }

    /** Counts an event. */
    void count(int lane, Kind kind) {
        if (lane >= 0) {
            see(lane);
            counts[lane * KINDS + kind.ordinal()]++;
        }
    }

    /** Counts a message. */
    void message(int lane, int payloadBytes) {
        if (lane >= 0) {
            count(lane, Kind.MESSAGE);
            bytes[lane] += payloadBytes;
        }
    }

    /** Changes a level without taking it in. */
    void shift(int lane, int by) {
        if (lane >= 0) {
            levels[lane] += by;
        }
    }

    /** A message is returned. */
    void returned(int lane, long latencyNs) {
        if (lane >= 0) {
            levels[lane]--;
            see(lane);
            worstNs[lane] = Math.max(worstNs[lane], latencyNs);
        }
    }

    /** Takes in a finding. */
    void severity(int lane, int ordinal) {
        if (lane >= 0) {
            see(lane);
            severities[lane] = (byte) Math.max(severities[lane], ordinal);
        }
    }

    /** A descriptor gets an owner. */
    void own(int lane, byte owner, long timeNs) {
        if (lane >= 0) {
            see(lane);
            account(lane, timeNs);
            owners[lane] = owner;
        }
    }

    /** Says who owns a descriptor at a time, as is known from elsewhere; that is no event. */
    void stand(int lane, byte owner, long timeNs) {
        if (isTouched(lane)) {
            account(lane, timeNs);
        }
        owners[lane] = owner;
    }

    private void account(int lane, long timeNs) {
        long passed = timeNs - Math.max(sinceNs[lane], beginNs);
        switch (owners[lane]) {
            case OWNER_DEVICE -> {
                knownNs[lane] += passed;
                deviceNs[lane] += passed;
            }
            case OWNER_DRIVER -> knownNs[lane] += passed;
            default -> {
                // nobody knows
            }
        }
        sinceNs[lane] = timeNs;
    }

    /** Takes in what happened on a lane in a part of the stretch that was summed up before. */
    void add(int lane, LaneEntry entry, long partBeginNs, long partEndNs) {
        if (!isTouched(lane)) {
            owners[lane] = entry.firstOwner;
        }
        touch(lane);
        account(lane, partBeginNs);
        for (int kind = 0; kind < KINDS; kind++) {
            counts[lane * KINDS + kind] += entry.counts[kind];
        }
        bytes[lane] += entry.bytes;
        minLevels[lane] = Math.min(minLevels[lane], entry.minLevel);
        maxLevels[lane] = Math.max(maxLevels[lane], entry.maxLevel);
        worstNs[lane] = Math.max(worstNs[lane], entry.worstNs);
        severities[lane] = (byte) Math.max(severities[lane], entry.severity);
        deviceNs[lane] += entry.deviceNs;
        knownNs[lane] += entry.knownNs;
        owners[lane] = entry.lastOwner;
        sinceNs[lane] = partEndNs;
    }
}
