/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom;

/**
 * A virtqueue's part of a leaf, as it is stored. Numbers are those of {@link CompactWriter}.
 *
 * <pre>
 * what follows               bits 0..7: a kind occurs; then as named below
 * events of each kind        of those that occur
 * payload bytes              if messages occur
 * time of the last change    since the virtqueue's change before the leaf
 * lowest, highest - lowest   LEVELS: messages in flight before the changes
 * driver ns, device ns       OWNED_MIXED; else all of this time was one's, or nobody knows
 * latency                    WORST
 * severity                   SEVERITY
 * standing                   JUMPED: flags, num, outstanding, level + 1; else it moved as its entries say
 * bytes of details, details  DETAILS
 * </pre>
 */
final class VringRow {

    static final int CONFIGURED = 1 << 8;
    static final int LEVELS = 1 << 9;
    static final int WORST = 1 << 10;
    static final int OWNED_BY_DRIVER = 1 << 11;
    static final int OWNED_BY_DEVICE = 1 << 12;
    static final int OWNED_MIXED = OWNED_BY_DRIVER | OWNED_BY_DEVICE;
    static final int SEVERITY = 1 << 13;
    static final int JUMPED = 1 << 14;
    private static final int MASK = 0x7FFF;

    private static final int KNOWN = 1;
    private static final int TO_REMOTE = 2;
    private static final int INSTANT = 4;
    private static final int ALL_KINDS = 0xFF;
    private static final int OFFERED = Kind.OFFERED.ordinal();
    private static final int RETURNED = Kind.RETURNED.ordinal();
    private static final int MESSAGES = 1 << Kind.MESSAGE.ordinal();
    private static final int MAX_EVENTS = 1 << 20;
    private static final int MAX_INDEX = 0xFFFF;
    private static final int MAX_SEVERITY = 2;

    private VringRow() {}

    static void write(VringSum sum, VringStanding before, VringStanding after, VringDetails details,
            CompactWriter out) {
        int contents = contents(sum, before, after);
        out.number(contents);
        for (long count : sum.counts) {
            if (count != 0) {
                out.number(count);
            }
        }
        if ((contents & CONFIGURED) != 0) {
            out.number(sum.configured);
        }
        if (sum.counts[Kind.MESSAGE.ordinal()] != 0) {
            out.number(sum.bytes);
        }
        out.number(after.sinceNs - before.sinceNs);
        if ((contents & LEVELS) != 0) {
            out.number(sum.min).number((long) sum.max - sum.min);
        }
        if ((contents & OWNED_MIXED) == OWNED_MIXED) {
            out.number(sum.ownedNs[VringSum.DRIVER]).number(sum.ownedNs[VringSum.DEVICE]);
        }
        if ((contents & WORST) != 0) {
            out.number(sum.worstNs);
        }
        if ((contents & SEVERITY) != 0) {
            out.number(sum.severity);
        }
        if ((contents & JUMPED) != 0) {
            writeStanding(after, out);
        }
        out.block(details.bytes());
    }

    private static int contents(VringSum sum, VringStanding before, VringStanding after) {
        int contents = 0;
        for (int kind = 0; kind < VringSum.KINDS; kind++) {
            contents |= sum.counts[kind] != 0 ? 1 << kind : 0;
        }
        contents |= sum.configured != 0 ? CONFIGURED : 0;
        contents |= sum.max != VringSum.NONE ? LEVELS : 0;
        contents |= sum.worstNs != VringSum.NONE ? WORST : 0;
        contents |= sum.severity != VringSum.NONE ? SEVERITY : 0;
        long passedNs = after.sinceNs - before.sinceNs;
        if (sum.ownedNs[VringSum.DRIVER] == passedNs && sum.ownedNs[VringSum.DEVICE] == 0) {
            contents |= OWNED_BY_DRIVER;
        } else if (sum.ownedNs[VringSum.DEVICE] == passedNs && sum.ownedNs[VringSum.DRIVER] == 0) {
            contents |= OWNED_BY_DEVICE;
        } else if (sum.ownedNs[VringSum.DRIVER] != 0 || sum.ownedNs[VringSum.DEVICE] != 0) {
            contents |= OWNED_MIXED;
        }
        VringStanding moved = new VringStanding();
        moved.set(before);
        moved.move((int) (sum.counts[OFFERED] - sum.counts[RETURNED]));
        boolean asUsual = moved.level == after.level && moved.outstanding == after.outstanding
                && moved.known == after.known && moved.num == after.num && moved.toRemote == after.toRemote
                && (moved.instant && passedNs == 0) == after.instant;
        return contents | (asUsual ? 0 : JUMPED);
    }

    static void writeStanding(VringStanding standing, CompactWriter out) {
        out.number(
                (standing.known ? KNOWN : 0) | (standing.toRemote ? TO_REMOTE : 0) | (standing.instant ? INSTANT : 0));
        out.number(standing.num).number(standing.outstanding).number(standing.level + 1);
    }

    static void readStanding(CompactReader in, VringStanding standing) throws CorruptZoomException {
        int flags = in.number(KNOWN | TO_REMOTE | INSTANT);
        standing.known = (flags & KNOWN) != 0;
        standing.toRemote = (flags & TO_REMOTE) != 0;
        standing.instant = (flags & INSTANT) != 0;
        standing.num = in.number(Integer.MAX_VALUE);
        standing.outstanding = in.number(MAX_INDEX);
        standing.level = in.number(Integer.MAX_VALUE) - 1;
    }

    /**
     * Goes over a row.
     *
     * @param sum      gets what happened added
     * @param standing before the leaf; becomes how it stands behind it
     * @return where the details begin
     */
    static int add(CompactReader in, VringSum sum, VringStanding standing) throws CorruptZoomException {
        int contents = in.number(MASK);
        int moved = addEvents(in, contents, sum);
        long passedNs = in.number();
        standing.sinceNs += passedNs;
        standing.instant &= passedNs == 0;
        if ((contents & LEVELS) != 0) {
            int lowest = in.number(Integer.MAX_VALUE);
            sum.levels(lowest, lowest + in.number(Integer.MAX_VALUE - lowest));
        }
        switch (contents & OWNED_MIXED) {
            case OWNED_BY_DRIVER -> sum.ownedNs[VringSum.DRIVER] += passedNs;
            case OWNED_BY_DEVICE -> sum.ownedNs[VringSum.DEVICE] += passedNs;
            case OWNED_MIXED -> {
                sum.ownedNs[VringSum.DRIVER] += in.number();
                sum.ownedNs[VringSum.DEVICE] += in.number();
            }
            default -> {
                // nobody knows
            }
        }
        if ((contents & WORST) != 0) {
            sum.latency(in.number() & Long.MAX_VALUE);
        }
        if ((contents & SEVERITY) != 0) {
            sum.severity(in.number(MAX_SEVERITY));
        }
        if ((contents & JUMPED) != 0) {
            readStanding(in, standing);
        } else {
            standing.move(moved);
        }
        int length = in.count(1);
        int details = in.position();
        in.skip(length);
        return details;
    }

    /** @return by how many entries the avail ring moved more than the used ring */
    private static int addEvents(CompactReader in, int contents, VringSum sum) throws CorruptZoomException {
        int moved = 0;
        for (int kinds = contents & ALL_KINDS; kinds != 0; kinds &= kinds - 1) {
            int kind = Integer.numberOfTrailingZeros(kinds);
            int count = in.number(MAX_EVENTS);
            sum.counts[kind] += count;
            moved += kind == OFFERED ? count : kind == RETURNED ? -count : 0;
        }
        sum.configured += (contents & CONFIGURED) == 0 ? 0 : in.number(MAX_EVENTS);
        if ((contents & MESSAGES) != 0) {
            sum.bytes += in.number();
        }
        return moved;
    }
}
