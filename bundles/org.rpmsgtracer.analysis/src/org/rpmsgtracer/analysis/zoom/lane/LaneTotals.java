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
 * means nothing. What belongs to a lane lies together, because this is where indexing spends its time. For one thread.
 */
final class LaneTotals {

    static final int KINDS = Kind.values().length;

    static final byte OWNER_UNKNOWN = 0;
    static final byte OWNER_DRIVER = 1;
    static final byte OWNER_DEVICE = 2;

    /** Places in {@link #standing}: messages in flight now, fewest and most in the stretch, who owns it. */
    private static final int LEVEL = 0;
    private static final int MIN = 1;
    private static final int MAX = 2;
    private static final int OWNER = 3;
    private static final int STANDING_SHIFT = 2;

    /** Places in {@link #sums}; counts by kind come first. */
    private static final int BYTES = 8;
    private static final int WORST = 9;
    private static final int DEVICE = 10;
    private static final int KNOWN = 11;
    private static final int SINCE = 12;
    private static final int SEVERITY = 13;
    private static final int FIRST_OWNER = 14;
    private static final int SUMS_SHIFT = 4;

    private int[] standing = new int[0];
    private long[] sums = new long[0];
    private int[] touched = new int[16];
    private int touchedCount;
    private long beginNs;
    private int lanes;

    /** Makes room for lanes. */
    void reserve(int count) {
        if (count <= lanes) {
            return;
        }
        int before = lanes;
        lanes = Math.max(16, Math.max(count, before * 2));
        standing = Arrays.copyOf(standing, lanes << STANDING_SHIFT);
        sums = Arrays.copyOf(sums, lanes << SUMS_SHIFT);
        for (int lane = before; lane < lanes; lane++) {
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
        standing[(lane << STANDING_SHIFT) + MIN] = Integer.MAX_VALUE;
        standing[(lane << STANDING_SHIFT) + MAX] = -1;
        int at = lane << SUMS_SHIFT;
        Arrays.fill(sums, at, at + (1 << SUMS_SHIFT), 0);
        sums[at + WORST] = -1;
        sums[at + SINCE] = Long.MIN_VALUE;
        sums[at + SEVERITY] = -1;
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

    /** The lanes that something happened on, ascending: the first {@link #touchedCount()}, until something happens. */
    int[] sortedTouched() {
        Arrays.sort(touched, 0, touchedCount);
        return touched;
    }

    boolean isTouched(int lane) {
        return maxLevel(lane) >= 0;
    }

    /** How many messages are in flight now. */
    int level(int lane) {
        return standing[(lane << STANDING_SHIFT) + LEVEL];
    }

    /** The fewest messages in flight after an event of the stretch; meaningless if there was none. */
    int minLevel(int lane) {
        return standing[(lane << STANDING_SHIFT) + MIN];
    }

    /** The most messages in flight after an event of the stretch; -1 if there was none. */
    int maxLevel(int lane) {
        return standing[(lane << STANDING_SHIFT) + MAX];
    }

    /** Who owns a descriptor now. */
    byte owner(int lane) {
        return (byte) standing[(lane << STANDING_SHIFT) + OWNER];
    }

    /** Who owned a descriptor before something happened on it. */
    byte firstOwner(int lane) {
        return (byte) sums[(lane << SUMS_SHIFT) + FIRST_OWNER];
    }

    long count(int lane, int kind) {
        return sums[(lane << SUMS_SHIFT) + kind];
    }

    long bytes(int lane) {
        return sums[(lane << SUMS_SHIFT) + BYTES];
    }

    /** -1 where nothing was returned. */
    long worstNs(int lane) {
        return sums[(lane << SUMS_SHIFT) + WORST];
    }

    /** For how long the device owned it. */
    long deviceNs(int lane) {
        return sums[(lane << SUMS_SHIFT) + DEVICE];
    }

    /** For how long its owner was known. */
    long knownNs(int lane) {
        return sums[(lane << SUMS_SHIFT) + KNOWN];
    }

    /** Ordinal of the worst finding's severity; -1 where there is none. */
    int severity(int lane) {
        return (int) sums[(lane << SUMS_SHIFT) + SEVERITY];
    }

    /** Something happens on a lane, which stands now as it does after the event. */
    void see(int lane) {
        if (lane >= 0) {
            seeLevel(lane, 0);
        }
    }

    private void seeLevel(int lane, int change) {
        int at = lane << STANDING_SHIFT;
        int level = standing[at + LEVEL] + change;
        int most = standing[at + MAX];
        if (most < 0) {
            touch(lane);
        }
        standing[at + LEVEL] = level;
        if (level > most) {
            standing[at + MAX] = level;
        }
        if (level < standing[at + MIN]) {
            standing[at + MIN] = level;
        }
    }

    private void touch(int lane) {
        if (touchedCount == touched.length) {
            touched = Arrays.copyOf(touched, touchedCount * 2);
        }
        touched[touchedCount++] = lane;
        sums[(lane << SUMS_SHIFT) + FIRST_OWNER] = standing[(lane << STANDING_SHIFT) + OWNER];
    }

    /** Counts an event. */
    void count(int lane, Kind kind) {
        count(lane, kind, 1);
    }

    /** Counts events. */
    void count(int lane, Kind kind, long events) {
        if (lane >= 0) {
            seeLevel(lane, 0);
            sums[(lane << SUMS_SHIFT) + kind.ordinal()] += events;
        }
    }

    /** Counts messages. */
    void messages(int lane, long count, long payloadBytes) {
        if (lane >= 0) {
            seeLevel(lane, 0);
            int at = lane << SUMS_SHIFT;
            sums[at + Kind.MESSAGE.ordinal()] += count;
            sums[at + BYTES] += payloadBytes;
        }
    }

    /** Changes a level without taking it in. */
    void shift(int lane, int by) {
        if (lane >= 0) {
            standing[(lane << STANDING_SHIFT) + LEVEL] += by;
        }
    }

    /** A message is returned. */
    void returned(int lane, long latencyNs) {
        if (lane >= 0) {
            seeLevel(lane, -1);
            int at = (lane << SUMS_SHIFT) + WORST;
            if (latencyNs > sums[at]) {
                sums[at] = latencyNs;
            }
        }
    }

    /** Takes in a finding. */
    void severity(int lane, int ordinal) {
        if (lane >= 0) {
            seeLevel(lane, 0);
            int at = (lane << SUMS_SHIFT) + SEVERITY;
            sums[at] = Math.max(sums[at], ordinal);
        }
    }

    /** A descriptor is put into a ring, and thereby gets another owner. */
    void entry(int lane, byte owner, Kind kind, long timeNs) {
        if (lane >= 0) {
            own(lane, owner, timeNs);
            sums[(lane << SUMS_SHIFT) + kind.ordinal()]++;
        }
    }

    /** A descriptor gets an owner. */
    void own(int lane, byte owner, long timeNs) {
        if (lane >= 0) {
            seeLevel(lane, 0);
            account(lane, timeNs);
            standing[(lane << STANDING_SHIFT) + OWNER] = owner;
        }
    }

    /** Lets nothing be in flight on any lane; that is no event. */
    void clearLevels() {
        for (int lane = 0; lane < lanes; lane++) {
            standing[(lane << STANDING_SHIFT) + LEVEL] = 0;
        }
    }

    /** Says who owns a descriptor at a time, as is known from elsewhere; that is no event. */
    void stand(int lane, byte owner, long timeNs) {
        if (isTouched(lane)) {
            account(lane, timeNs);
        }
        standing[(lane << STANDING_SHIFT) + OWNER] = owner;
    }

    private void account(int lane, long timeNs) {
        int at = lane << SUMS_SHIFT;
        int owner = standing[(lane << STANDING_SHIFT) + OWNER];
        if (owner != OWNER_UNKNOWN) {
            long passed = timeNs - Math.max(sums[at + SINCE], beginNs);
            sums[at + KNOWN] += passed;
            if (owner == OWNER_DEVICE) {
                sums[at + DEVICE] += passed;
            }
        }
        sums[at + SINCE] = timeNs;
    }

    /** Takes in what happened on a lane in a part of the stretch that was summed up before. */
    void add(int lane, LaneEntry entry, long partBeginNs, long partEndNs) {
        int stands = lane << STANDING_SHIFT;
        if (!isTouched(lane)) {
            standing[stands + OWNER] = entry.firstOwner;
            touch(lane);
        }
        account(lane, partBeginNs);
        standing[stands + OWNER] = entry.lastOwner;
        standing[stands + MIN] = Math.min(standing[stands + MIN], entry.minLevel);
        standing[stands + MAX] = Math.max(standing[stands + MAX], entry.maxLevel);
        int at = lane << SUMS_SHIFT;
        for (int kind = 0; kind < KINDS; kind++) {
            sums[at + kind] += entry.counts[kind];
        }
        sums[at + BYTES] += entry.bytes;
        sums[at + WORST] = Math.max(sums[at + WORST], entry.worstNs);
        sums[at + SEVERITY] = Math.max(sums[at + SEVERITY], entry.severity);
        sums[at + DEVICE] += entry.deviceNs;
        sums[at + KNOWN] += entry.knownNs;
        sums[at + SINCE] = partEndNs;
    }
}
