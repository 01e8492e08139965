/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom;

/** Of one virtqueue, a row for each tile that it takes part in: running totals, extremes, and how it stands after it. */
final class VringTable {

    static final int TILE = 0;
    private static final int COUNTS = 1;
    private static final int CONFIGURED = COUNTS + VringSum.KINDS;
    private static final int BYTES = CONFIGURED + 1;
    private static final int DRIVER_NS = BYTES + 1;
    private static final int DEVICE_NS = DRIVER_NS + 1;
    private static final int MIN = DEVICE_NS + 1;
    private static final int MAX = MIN + 1;
    private static final int WORST_NS = MAX + 1;
    private static final int SEVERITY = WORST_NS + 1;
    private static final int SINCE_NS = SEVERITY + 1;
    private static final int FLAGS = SINCE_NS + 1;
    private static final int NUM = FLAGS + 1;
    private static final int OUTSTANDING = NUM + 1;
    private static final int LEVEL = OUTSTANDING + 1;
    private static final int WIDTH = LEVEL + 1;

    private static final int KNOWN = 1;
    private static final int TO_REMOTE = 2;
    private static final int INSTANT = 4;

    private final RowTable rows = new RowTable(WIDTH);

    int size() {
        return rows.size();
    }

    void add(long[] row) {
        rows.add(row);
    }

    /** The next row, if the tile ended now. */
    long[] rowOf(int tile, VringSum sum, VringStanding after) {
        long[] row = new long[WIDTH];
        row[TILE] = tile;
        for (int kind = 0; kind < VringSum.KINDS; kind++) {
            row[COUNTS + kind] = rows.last(COUNTS + kind) + sum.counts[kind];
        }
        row[CONFIGURED] = rows.last(CONFIGURED) + sum.configured;
        row[BYTES] = rows.last(BYTES) + sum.bytes;
        row[DRIVER_NS] = rows.last(DRIVER_NS) + sum.ownedNs[VringSum.DRIVER];
        row[DEVICE_NS] = rows.last(DEVICE_NS) + sum.ownedNs[VringSum.DEVICE];
        row[MIN] = sum.min;
        row[MAX] = sum.max;
        row[WORST_NS] = sum.worstNs;
        row[SEVERITY] = sum.severity;
        row[SINCE_NS] = after.sinceNs;
        row[FLAGS] = (after.known ? KNOWN : 0) | (after.toRemote ? TO_REMOTE : 0) | (after.instant ? INSTANT : 0);
        row[NUM] = after.num;
        row[OUTSTANDING] = after.outstanding;
        row[LEVEL] = after.level;
        return row;
    }

    View view() {
        return new View(rows.view());
    }

    /** The rows so far and one for the tile that is being made. */
    View viewWith(long[] row) {
        return new View(rows.viewWith(row));
    }

    /** The table at one moment. */
    static final class View {

        private final RowTable.View rows;

        private View(RowTable.View rows) {
            this.rows = rows;
        }

        void write(CompactWriter out) {
            rows.write(out);
        }

        /** @throws CorruptZoomException if they cannot be the rows of a virtqueue in so many tiles */
        static View read(CompactReader in, int tiles) throws CorruptZoomException {
            RowTable.View rows = RowTable.View.read(in, WIDTH);
            long last = -1;
            for (int row = 0; row < rows.size(); row++) {
                long tile = rows.at(row, TILE);
                long severity = rows.at(row, SEVERITY);
                if (tile <= last || tile >= tiles || severity < VringSum.NONE || severity > 2) {
                    throw new CorruptZoomException("a row of tile " + tile + " after " + last + ", severity " + severity
                            + "; there are " + tiles + " tiles");
                }
                last = tile;
            }
            return new View(rows);
        }

        int size() {
            return rows.size();
        }

        int tile(int row) {
            return (int) rows.at(row, TILE);
        }

        /** How many rows are of tiles before one; known to be at least {@code from}. */
        int before(int tile, int from) {
            if (from < rows.size()) {
                long ifNoneIsLeftOut = from + tile - rows.at(from, TILE);
                if (ifNoneIsLeftOut > from && ifNoneIsLeftOut <= rows.size()
                        && rows.at((int) ifNoneIsLeftOut - 1, TILE) < tile) {
                    return (int) ifNoneIsLeftOut;
                }
            }
            return rows.below(tile, TILE, from);
        }

        /** Whether a row has events. */
        boolean hasEvents(int row) {
            for (int column = COUNTS; column <= CONFIGURED; column++) {
                if (difference(row, row + 1, column) != 0) {
                    return true;
                }
            }
            return false;
        }

        /** Adds what is counted of what happened in the rows {@code from <= row < to}. */
        void addTotals(int from, int to, VringSum sum) {
            if (from >= to) {
                return;
            }
            for (int kind = 0; kind < VringSum.KINDS; kind++) {
                sum.counts[kind] += difference(from, to, COUNTS + kind);
            }
            sum.configured += difference(from, to, CONFIGURED);
            sum.bytes += difference(from, to, BYTES);
            sum.ownedNs[VringSum.DRIVER] += difference(from, to, DRIVER_NS);
            sum.ownedNs[VringSum.DEVICE] += difference(from, to, DEVICE_NS);
        }

        /** Takes in what is compared of what happened in the rows {@code from <= row < to}. */
        void addExtremes(int from, int to, VringSum sum) {
            for (int row = from; row < to; row++) {
                sum.levels((int) rows.at(row, MIN), (int) rows.at(row, MAX));
                sum.latency(rows.at(row, WORST_NS));
                sum.severity((int) rows.at(row, SEVERITY));
            }
        }

        /** Whether a sum would not change by {@link #addExtremes} of a row, or of a part of what happened in it. */
        boolean isCovered(int row, VringSum sum) {
            return sum.covers((int) rows.at(row, MIN), (int) rows.at(row, MAX), rows.at(row, WORST_NS),
                    (int) rows.at(row, SEVERITY));
        }

        private long difference(int from, int to, int column) {
            return rows.at(to - 1, column) - (from == 0 ? 0 : rows.at(from - 1, column));
        }

        /** How it stands behind a number of rows. */
        void standing(int behind, VringStanding standing) {
            if (behind == 0) {
                standing.set(new VringStanding());
                return;
            }
            int row = behind - 1;
            long flags = rows.at(row, FLAGS);
            standing.known = (flags & KNOWN) != 0;
            standing.toRemote = (flags & TO_REMOTE) != 0;
            standing.instant = (flags & INSTANT) != 0;
            standing.num = (int) rows.at(row, NUM);
            standing.outstanding = (int) rows.at(row, OUTSTANDING);
            standing.level = (int) rows.at(row, LEVEL);
            standing.sinceNs = rows.at(row, SINCE_NS);
        }
    }
}
