/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom;

import java.util.OptionalLong;

import org.rpmsgtracer.trace.ctf.RecordId;
import org.rpmsgtracer.trace.ctf.RecordView;

/** Looks for single events of a virtqueue. For one thread. */
final class VringSearch {

    private static final long NONE = -1;

    private final TileReader tiles;
    private final LeafReader reader;
    private final VringLane lane;
    private final Tile tile = new Tile();
    private final TileLane part = new TileLane();
    private final VringStanding standing = new VringStanding();
    private final VringSum sum = new VringSum();
    private byte[] buffer = new byte[0];
    /** The leaves of the tile that have events of the virtqueue, and whether it was in view before them. */
    private int[] leaves = new int[0];
    private boolean[] known = new boolean[0];
    private int leafCount;

    VringSearch(TileReader tiles, LeafReader reader, VringLane lane) {
        this.tiles = tiles;
        this.reader = reader;
        this.lane = lane;
    }

    /** The first event behind one. */
    OptionalLong next(long eventNumber) throws CorruptZoomException {
        int number = tiles.lastFrom(eventNumber);
        int leaf = 0;
        if (number >= 0) {
            buffer = tiles.read(number, tile, buffer);
            leaf = Math.max(0, tile.lastFrom(eventNumber));
        }
        return firstFrom(Math.max(0, number), leaf, eventNumber + 1, Long.MIN_VALUE);
    }

    /** The first event at or after a time. */
    OptionalLong firstFrom(long timeNs) throws CorruptZoomException {
        int number = tiles.lastBefore(timeNs, 0);
        int leaf = 0;
        if (number >= 0) {
            buffer = tiles.read(number, tile, buffer);
            leaf = Math.max(0, tile.lastBefore(timeNs, 0));
        }
        return firstFrom(Math.max(0, number), leaf, 0, timeNs);
    }

    private OptionalLong firstFrom(int tileNumber, int fromLeaf, long fromEvent, long fromNs)
            throws CorruptZoomException {
        VringTable.View table = lane.table();
        for (int row = table.before(tileNumber, 0); row < table.size(); row++) {
            if (table.hasEvents(row)) {
                readLeaves(table.tile(row), table.tile(row) == tileNumber ? fromLeaf : 0);
                for (int i = 0; i < leafCount; i++) {
                    long found = firstIn(i, fromEvent, fromNs);
                    if (found != NONE) {
                        return OptionalLong.of(found);
                    }
                }
            }
        }
        return OptionalLong.empty();
    }

    /** The last event before one. */
    OptionalLong previous(long eventNumber) throws CorruptZoomException {
        int tileNumber = tiles.lastFrom(eventNumber);
        VringTable.View table = lane.table();
        for (int row = table.before(tileNumber + 1, 0) - 1; row >= 0; row--) {
            if (table.hasEvents(row)) {
                readLeaves(table.tile(row), 0);
                for (int i = leafCount - 1; i >= 0; i--) {
                    long found = lastIn(i, eventNumber);
                    if (found != NONE) {
                        return OptionalLong.of(found);
                    }
                }
            }
        }
        return OptionalLong.empty();
    }

    /** Finds the leaves, from one on, that have events of the virtqueue. */
    private void readLeaves(int number, int fromLeaf) throws CorruptZoomException {
        buffer = tiles.read(number, tile, buffer);
        tile.read(lane.queue(), part, standing);
        leafCount = 0;
        leaves = leaves.length < tile.leaves() ? new int[tile.leaves()] : leaves;
        known = known.length < tile.leaves() ? new boolean[tile.leaves()] : known;
        while (part.nextLeaf() != TileLane.NO_LEAF) {
            leaves[leafCount] = part.nextLeaf();
            known[leafCount] = standing.known;
            sum.clear();
            part.take(sum, standing);
            leafCount += sum.events() > 0 && leaves[leafCount] >= fromLeaf ? 1 : 0;
        }
    }

    private long firstIn(int index, long fromEvent, long fromNs) {
        int leaf = leaves[index];
        boolean inView = known[index];
        if (!reader.open(tile, leaf)) {
            return NONE;
        }
        while (reader.advance()) {
            inView |= comesIntoView(reader.record());
            long number = tile.firstEvent(leaf) + reader.event();
            if (inView && isIts(reader.record()) && number >= fromEvent && reader.record().timeNs() >= fromNs) {
                return number;
            }
        }
        return NONE;
    }

    private long lastIn(int index, long beforeEvent) {
        int leaf = leaves[index];
        boolean inView = known[index];
        long last = NONE;
        if (tile.firstEvent(leaf) >= beforeEvent || !reader.open(tile, leaf)) {
            return NONE;
        }
        while (reader.advance() && tile.firstEvent(leaf) + reader.event() < beforeEvent) {
            inView |= comesIntoView(reader.record());
            last = inView && isIts(reader.record()) ? tile.firstEvent(leaf) + reader.event() : last;
        }
        return last;
    }

    private boolean isIts(RecordView record) {
        return record.id() <= RecordId.LOST && record.queue() == lane.queue();
    }

    private boolean comesIntoView(RecordView record) {
        return record.id() == RecordId.VRING_CONFIGURED && isIts(record);
    }
}
