/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom.lane;

import java.util.Arrays;

import org.rpmsgtracer.analysis.state.CorruptIndexException;
import org.rpmsgtracer.analysis.state.FieldReader;
import org.rpmsgtracer.analysis.state.FieldWriter;
import org.rpmsgtracer.analysis.zoom.Kind;
import org.rpmsgtracer.trace.event.Severity;

/**
 * What happened on one lane in one block or node, as it is stored: a word that says which parts there are, then these
 * parts, each a number. What is usual for a descriptor takes no room. The layout is in {@code trace-format.md}.
 */
final class LaneEntry {

    private static final int GAP = 1;
    private static final int OFFERED = 1 << 1;
    private static final int UNEVEN = 1 << 2;
    private static final int BYTES = 1 << 3;
    private static final int LEVELS = 1 << 4;
    private static final int OWNER = 1 << 5;
    private static final int LATENCY = 1 << 6;
    /** The first of {@link #RARE}, the others follow. */
    private static final int FIRST_RARE = 1 << 7;
    private static final int PARTLY_OWNED = 1 << 12;
    private static final int SEVERITY = 1 << 13;
    private static final int ALL_PARTS = (1 << 14) - 1;
    private static final Kind[] RARE = {Kind.KICK, Kind.INTERRUPT, Kind.SUPPRESSED, Kind.LOST, Kind.ANNOUNCEMENT};
    private static final int USUAL_MAX_LEVEL = 1;
    private static final int OWNER_BITS = 2;
    private static final int OWNER_MASK = 3;

    /** Number of the lane; -1 before the first entry. */
    int lane = -1;
    final long[] counts = new long[LaneTotals.KINDS];
    long bytes;
    int minLevel;
    int maxLevel;
    byte firstOwner;
    byte lastOwner;
    long deviceNs;
    long knownNs;
    /** -1 where nothing was returned. */
    long worstNs;
    /** Ordinal; -1 where there is none. */
    int severity;

    /**
     * Writes what was summed up of a lane.
     *
     * @param before   the lane before, -1 if there is none
     * @param extentNs how long the block or node is
     */
    static void write(FieldWriter out, LaneTotals totals, int lane, int before, long extentNs) {
        long offered = totals.count(lane, Kind.OFFERED.ordinal());
        long returned = totals.count(lane, Kind.RETURNED.ordinal());
        long messages = totals.count(lane, Kind.MESSAGE.ordinal());
        boolean owned = totals.firstOwner(lane) != LaneTotals.OWNER_UNKNOWN
                || totals.owner(lane) != LaneTotals.OWNER_UNKNOWN || totals.knownNs(lane) != 0;
        boolean uneven = returned != offered || messages != offered;
        boolean unusual = totals.minLevel(lane) != 0 || totals.maxLevel(lane) != USUAL_MAX_LEVEL;
        boolean partly = owned && totals.knownNs(lane) != extentNs;
        int parts = part(lane != before + 1, GAP) | part(offered != 0, OFFERED) | part(uneven, UNEVEN)
                | part(totals.bytes(lane) != 0, BYTES) | part(unusual, LEVELS) | part(owned, OWNER)
                | part(totals.worstNs(lane) >= 0, LATENCY) | part(partly, PARTLY_OWNED)
                | part(totals.severity(lane) >= 0, SEVERITY);
        for (int i = 0; i < RARE.length; i++) {
            parts |= part(totals.count(lane, RARE[i].ordinal()) != 0, FIRST_RARE << i);
        }
        out.number(parts);
        writeIf(out, parts, GAP, lane - before - 2L);
        writeIf(out, parts, OFFERED, offered);
        writeIf(out, parts, UNEVEN, returned);
        writeIf(out, parts, UNEVEN, messages);
        writeIf(out, parts, BYTES, totals.bytes(lane));
        writeIf(out, parts, LEVELS, totals.minLevel(lane));
        writeIf(out, parts, LEVELS, totals.maxLevel(lane));
        if ((parts & OWNER) != 0) {
            out.number((totals.deviceNs(lane) << OWNER_BITS | totals.owner(lane)) << OWNER_BITS
                    | totals.firstOwner(lane));
        }
        writeIf(out, parts, LATENCY, totals.worstNs(lane));
        for (int i = 0; i < RARE.length; i++) {
            writeIf(out, parts, FIRST_RARE << i, totals.count(lane, RARE[i].ordinal()));
        }
        writeIf(out, parts, PARTLY_OWNED, totals.knownNs(lane));
        writeIf(out, parts, SEVERITY, totals.severity(lane));
    }

    private static int part(boolean there, int bit) {
        return there ? bit : 0;
    }

    private static void writeIf(FieldWriter out, int parts, int bit, long value) {
        if ((parts & bit) != 0) {
            out.number(value);
        }
    }

    /**
     * Reads the next entry.
     *
     * @param lanes    how many lanes there are
     * @param extentNs how long the block or node is
     */
    void read(FieldReader in, int lanes, long extentNs) throws CorruptIndexException {
        int parts = in.number(ALL_PARTS);
        int next = lane + 1;
        if ((parts & GAP) != 0) {
            next += 1 + in.number(Math.max(0, lanes - next));
        }
        if (next >= lanes) {
            throw new CorruptIndexException("an entry is of lane " + next + ", expected one of " + lanes);
        }
        lane = next;
        Arrays.fill(counts, 0);
        long offered = readIf(in, parts, OFFERED, 0);
        counts[Kind.OFFERED.ordinal()] = offered;
        counts[Kind.RETURNED.ordinal()] = readIf(in, parts, UNEVEN, offered);
        counts[Kind.MESSAGE.ordinal()] = readIf(in, parts, UNEVEN, offered);
        bytes = readIf(in, parts, BYTES, 0);
        minLevel = (parts & LEVELS) == 0 ? 0 : in.number(Integer.MAX_VALUE);
        maxLevel = (parts & LEVELS) == 0 ? USUAL_MAX_LEVEL : in.number(Integer.MAX_VALUE);
        long owner = (parts & OWNER) == 0 ? 0 : in.number();
        firstOwner = owner(owner);
        lastOwner = owner(owner >>> OWNER_BITS);
        deviceNs = owner >>> 2 * OWNER_BITS;
        worstNs = readIf(in, parts, LATENCY, -1);
        for (int i = 0; i < RARE.length; i++) {
            counts[RARE[i].ordinal()] = readIf(in, parts, FIRST_RARE << i, 0);
        }
        knownNs = readIf(in, parts, PARTLY_OWNED, (parts & OWNER) == 0 ? 0 : extentNs);
        severity = (parts & SEVERITY) == 0 ? -1 : in.number(Severity.values().length - 1);
    }

    private static long readIf(FieldReader in, int parts, int bit, long otherwise) throws CorruptIndexException {
        return (parts & bit) == 0 ? otherwise : in.number(Long.MAX_VALUE);
    }

    private static byte owner(long bits) throws CorruptIndexException {
        int owner = (int) bits & OWNER_MASK;
        if (owner > LaneTotals.OWNER_DEVICE) {
            throw new CorruptIndexException("an owner is " + owner + ", expected 0..2");
        }
        return (byte) owner;
    }
}
