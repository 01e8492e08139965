/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom;

/**
 * One virtqueue's lane on the way of a query from border to border: whole tiles are taken from its table, whole leaves
 * from the tile's rows, and events one by one from the leaves that a border cuts.
 */
final class VringWalk extends VringSteps {

    private static final int NO_EVENT = Integer.MAX_VALUE;
    private static final int NO_ROW = -1;
    private static final int MAX_LEVEL = Integer.MAX_VALUE;
    private static final int MAX_INDEX = 0xFFFF;
    private static final int MAX_SEVERITY = 2;

    private final int queue;
    private final VringTable.View table;
    private final TileLane lane = new TileLane();
    /** How it stands behind the leaf, and behind those of its tile that are in {@link #rest}. */
    private final VringStanding behind = new VringStanding();
    /** What happened in all of the leaf. */
    private final VringSum inThisLeaf = new VringSum();
    /** What it took of the present tile, and of the present leaf, less the present sum. Totals only. */
    private final VringSum tileLessSum = new VringSum();
    private final VringSum leafLessSum = new VringSum();
    /** What lies behind the present leaf and is to be taken after it. */
    private final VringSum rest = new VringSum();
    private final PublishedInLeaf published = new PublishedInLeaf();
    /** The row of the table for the present tile; {@link #NO_ROW} if there is none. */
    private int tileRow = NO_ROW;
    /** The first row behind it. */
    private int tableRow;
    private boolean inLeaf;
    /** Whether the events of the leaf, or of any leaf of the tile so far, cannot be read. */
    private boolean leafLost;
    private boolean tileLost;

    private long[] latencies = new long[0];
    private int latencyCount;
    private int nextLatency;
    /** Change, level and outstanding of each jump. */
    private int[] jumps = new int[0];
    private int jumpNumbers;
    private int nextJump;
    /** Event and severity of each finding. */
    private int[] findings = new int[0];
    private int findingNumbers;
    private int nextFinding;

    VringWalk(int queue, VringTable.View table) {
        this.queue = queue;
        this.table = table;
    }

    int queue() {
        return queue;
    }

    /** A pixel begins. */
    void beginPixel() {
        tileLessSum.addTotals(sum);
        leafLessSum.addTotals(sum);
        sum.clear();
    }

    /**
     * Takes what is left of the present tile, and all whole tiles before another one, unless it only looks for the
     * window's beginning. What is counted of a tile in all is known, and what is compared mostly matters no more beside
     * the whole tiles, so that hardly ever its leaves have to be looked at.
     */
    void takeTiles(int number, boolean counting) throws CorruptZoomException {
        int next = table.before(number, tableRow);
        int from = tableRow;
        tableRow = next;
        if (!counting) {
            return;
        }
        table.addExtremes(from, next, rest);
        sum.addExtremes(rest);
        if (tileRow != NO_ROW && !tileLost && table.isCovered(tileRow, sum)) {
            table.addTotals(tileRow, next, rest);
            rest.subtractTotals(tileLessSum);
            rest.subtractTotals(sum);
            inLeaf = false;
        } else {
            table.addTotals(from, next, rest);
            takeLeaves(TileLane.NO_LEAF);
        }
    }

    /** Goes to a tile, all before which was taken. */
    void enter(Tile tile, int number) throws CorruptZoomException {
        tileRow = NO_ROW;
        tileLost = false;
        if (!tile.read(queue, lane, now)) {
            table.standing(tableRow, now);
        } else if (tableRow < table.size() && table.tile(tableRow) == number) {
            tileRow = tableRow;
            tableRow++;
        }
        tileLessSum.clear();
        tileLessSum.subtractTotals(sum);
    }

    /** Takes the leaves of the tile before one, and what is left of the present one if its events tell nothing new. */
    void takeLeaves(int before) throws CorruptZoomException {
        VringStanding standing = inLeaf ? behind : now;
        while (lane.nextLeaf() < before) {
            lane.take(rest, standing);
        }
        sum.addExtremes(rest);
        if (inLeaf && !leafLost && sum.covers(inThisLeaf)) {
            rest.addTotals(inThisLeaf);
            rest.subtractTotals(leafLessSum);
            rest.subtractTotals(sum);
            now.set(behind);
            inLeaf = false;
        }
    }

    /** Goes into a leaf, all before which was taken. */
    void enterLeaf(int leaf) throws CorruptZoomException {
        inLeaf = lane.nextLeaf() == leaf;
        leafLost = false;
        nextFinding = 0;
        findingNumbers = 0;
        if (inLeaf) {
            changes = 0;
            behind.set(now);
            inThisLeaf.clear();
            lane.take(inThisLeaf, behind);
            lane.details(this);
            leafLessSum.clear();
            leafLessSum.subtractTotals(sum);
        }
    }

    /** The leaf's events cannot be read, and do not count. */
    void loseLeaf() {
        leafLost = inLeaf;
        tileLost |= inLeaf;
    }

    /** Whether it takes part in the leaf. */
    boolean inLeaf() {
        return inLeaf;
    }

    /** The leaf was gone through, or cannot be, or need not be. */
    void leaveLeaf() {
        sum.addTotals(rest);
        rest.clear();
        if (inLeaf) {
            now.set(behind);
            inLeaf = false;
        }
    }

    /** Reads what {@link VringDetails} wrote. */
    void details(CompactReader in) throws CorruptZoomException {
        int contents = in.remaining() == 0 ? 0 : in.number(VringDetails.ALL);
        latencyCount = (contents & VringDetails.LATENCIES) == 0 ? 0 : in.count(1);
        latencies = latencies.length < latencyCount ? new long[latencyCount] : latencies;
        long latencyNs = VringSum.NONE;
        for (int i = 0; i < latencyCount; i++) {
            latencyNs += in.signed();
            latencies[i] = Math.max(VringSum.NONE, latencyNs);
        }
        jumpNumbers = (contents & VringDetails.JUMPS) == 0 ? 0 : 3 * in.count(3);
        jumps = jumps.length < jumpNumbers ? new int[jumpNumbers] : jumps;
        int change = 0;
        for (int i = 0; i < jumpNumbers; i += 3) {
            change += in.number(Integer.MAX_VALUE - change);
            jumps[i] = change;
            jumps[i + 1] = in.number(MAX_LEVEL) - 1;
            jumps[i + 2] = in.number(MAX_INDEX);
        }
        findingNumbers = (contents & VringDetails.FINDINGS) == 0 ? 0 : 2 * in.count(2);
        findings = findings.length < findingNumbers ? new int[findingNumbers] : findings;
        int event = 0;
        for (int i = 0; i < findingNumbers; i += 2) {
            event += in.number(Integer.MAX_VALUE - event);
            findings[i] = event;
            findings[i + 1] = in.number(MAX_SEVERITY);
        }
        nextLatency = 0;
        nextJump = 0;
        published.clear();
    }

    /** The next event of the leaf, counted over all its events from 0, that is a finding about this virtqueue. */
    int nextFinding() {
        return nextFinding < findingNumbers ? findings[nextFinding] : NO_EVENT;
    }

    /** Takes that finding. */
    void takeFinding() {
        sum.severity(findings[nextFinding + 1]);
        nextFinding += 2;
    }

    @Override
    void published(int head, long timeNs) {
        published.put(head, timeNs);
    }

    @Override
    long returned(int head, long timeNs) {
        long sinceNs = published.remove(head);
        if (sinceNs != PublishedInLeaf.NOT_PUBLISHED) {
            return timeNs - sinceNs;
        }
        return nextLatency < latencyCount ? latencies[nextLatency++] : VringSum.NONE;
    }

    @Override
    void forgetPublished() {
        published.clear();
    }

    @Override
    void settle(int change) {
        if (nextJump < jumpNumbers && jumps[nextJump] == change) {
            now.level = jumps[nextJump + 1];
            now.outstanding = jumps[nextJump + 2];
            nextJump += 3;
        }
    }
}
