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
    private static final int MAX_LEVEL = Integer.MAX_VALUE;
    private static final int MAX_INDEX = 0xFFFF;
    private static final int MAX_SEVERITY = 2;

    private final int queue;
    private final VringTable.View table;
    private final TileLane lane = new TileLane();
    /** How it stands behind the leaf, and what happened in it, which is not needed: its events are taken one by one. */
    private final VringStanding behind = new VringStanding();
    private final VringSum passed = new VringSum();
    private final PublishedInLeaf published = new PublishedInLeaf();
    private int tableRow;
    private boolean inLeaf;

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

    /** Goes on to a tile, and takes all whole tiles that it passes, unless it only looks for its beginning. */
    void enter(Tile tile, int number, boolean counting) throws CorruptZoomException {
        int next = table.before(number, tableRow);
        if (counting) {
            table.add(tableRow, next, sum);
        }
        tableRow = next;
        if (tile.read(queue, lane, now)) {
            tableRow++;
        } else {
            table.standing(next, now);
        }
    }

    /** Takes the leaves of the tile before one. */
    void takeLeaves(int before) throws CorruptZoomException {
        while (lane.nextLeaf() < before) {
            lane.take(sum, now);
        }
    }

    /** Goes into a leaf, all before which was taken. */
    void enterLeaf(int leaf) throws CorruptZoomException {
        inLeaf = lane.nextLeaf() == leaf;
        nextFinding = 0;
        findingNumbers = 0;
        if (inLeaf) {
            changes = 0;
            behind.set(now);
            lane.take(passed, behind);
            lane.details(this);
        }
    }

    /** Whether it takes part in the leaf. */
    boolean inLeaf() {
        return inLeaf;
    }

    /** The leaf was gone through, or cannot be. */
    void leaveLeaf() {
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
