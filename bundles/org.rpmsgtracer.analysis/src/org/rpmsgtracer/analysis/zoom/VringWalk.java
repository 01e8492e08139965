/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom;

import java.util.Arrays;

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
    private final CompactReader in = new CompactReader();
    private final PublishedInLeaf published = new PublishedInLeaf();
    private int tableRow;
    private int row;
    private boolean inLeaf;

    private long[] latencies = new long[0];
    private int latencyCount;
    private int nextLatency;
    /** Event, level and outstanding of each jump. */
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

    /** Goes on to a tile, and takes all tiles that it passes, unless it only looks for its beginning. */
    void enter(Tile tile, int number, boolean counting) throws CorruptZoomException {
        if (counting) {
            takeLeaves(Integer.MAX_VALUE);
        }
        int next = table.before(number, tableRow);
        if (counting) {
            table.add(tableRow, next, sum);
        }
        tableRow = next;
        row = 0;
        if (tile.read(queue, lane)) {
            tableRow++;
        } else {
            table.standing(next, now);
            lane.clear(now);
        }
        now.set(lane.standing(0));
    }

    /** Takes the leaves of the tile before one. */
    void takeLeaves(int before) {
        while (row < lane.rows() && lane.leaf(row) < before) {
            sum.add(lane.sum(row++));
        }
        now.set(lane.standing(row));
    }

    /** Goes into a leaf, all before which was taken. */
    void enterLeaf(int leaf) throws CorruptZoomException {
        inLeaf = row < lane.rows() && lane.leaf(row) == leaf;
        nextFinding = 0;
        findingNumbers = 0;
        if (inLeaf) {
            taken = 0;
            lane.details(row, this);
        }
    }

    /** Whether it takes part in the leaf. */
    boolean inLeaf() {
        return inLeaf;
    }

    /** The leaf was gone through, or cannot be. */
    void leaveLeaf() {
        if (inLeaf) {
            now.set(lane.standing(++row));
            inLeaf = false;
        }
    }

    /** Reads what {@link VringDetails} wrote. */
    void details(byte[] bytes, int from, int to) throws CorruptZoomException {
        in.reset(bytes, from, to);
        latencyCount = in.count(1);
        latencies = latencies.length < latencyCount ? new long[latencyCount] : latencies;
        for (int i = 0; i < latencyCount; i++) {
            latencies[i] = (in.number() & Long.MAX_VALUE) - 1;
        }
        jumpNumbers = 3 * in.count(3);
        jumps = jumps.length < jumpNumbers ? new int[jumpNumbers] : jumps;
        int event = 0;
        for (int i = 0; i < jumpNumbers; i += 3) {
            event += in.number(Integer.MAX_VALUE - event);
            jumps[i] = event;
            jumps[i + 1] = in.number(MAX_LEVEL) - 1;
            jumps[i + 2] = in.number(MAX_INDEX);
        }
        findingNumbers = 2 * in.count(2);
        findings = findings.length < findingNumbers ? new int[findingNumbers] : findings;
        event = 0;
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
    void settle(int event) {
        if (nextJump < jumpNumbers && jumps[nextJump] == event) {
            now.level = jumps[nextJump + 1];
            now.outstanding = jumps[nextJump + 2];
            nextJump += 3;
        }
    }

    /** Messages that were published in a leaf and not returned yet: few, as a leaf is short. */
    private static final class PublishedInLeaf {

        static final long NOT_PUBLISHED = Long.MIN_VALUE;

        private int[] heads = new int[16];
        private long[] timesNs = new long[16];
        private int size;

        void clear() {
            size = 0;
        }

        void put(int head, long timeNs) {
            remove(head);
            if (size == heads.length) {
                heads = Arrays.copyOf(heads, 2 * size);
                timesNs = Arrays.copyOf(timesNs, 2 * size);
            }
            heads[size] = head;
            timesNs[size++] = timeNs;
        }

        long remove(int head) {
            for (int i = size - 1; i >= 0; i--) {
                if (heads[i] == head) {
                    long timeNs = timesNs[i];
                    size--;
                    heads[i] = heads[size];
                    timesNs[i] = timesNs[size];
                    return timeNs;
                }
            }
            return NOT_PUBLISHED;
        }
    }
}
