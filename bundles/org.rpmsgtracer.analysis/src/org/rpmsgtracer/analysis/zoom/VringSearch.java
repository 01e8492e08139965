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
    private byte[] buffer = new byte[0];

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
            read(number);
            leaf = Math.max(0, tile.lastFrom(eventNumber));
        }
        return firstFrom(Math.max(0, number), leaf, eventNumber + 1, Long.MIN_VALUE);
    }

    /** The first event at or after a time. */
    OptionalLong firstFrom(long timeNs) throws CorruptZoomException {
        int number = tiles.lastBefore(timeNs, 0);
        int leaf = 0;
        if (number >= 0) {
            read(number);
            leaf = Math.max(0, tile.lastBefore(timeNs, 0));
        }
        return firstFrom(Math.max(0, number), leaf, 0, timeNs);
    }

    private OptionalLong firstFrom(int tileNumber, int fromLeaf, long fromEvent, long fromNs)
            throws CorruptZoomException {
        VringTable.View table = lane.table();
        int leaf = fromLeaf;
        for (int row = table.before(tileNumber, 0); row < table.size(); row++) {
            if (table.tile(row) != tileNumber) {
                leaf = 0;
            }
            if (table.eventsUntil(row) > table.eventsUntil(row - 1)) {
                read(table.tile(row));
                for (int i = part.before(leaf); i < part.rows(); i++) {
                    long found = part.sum(i).events == 0 ? NONE : firstIn(i, fromEvent, fromNs);
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
            if (table.eventsUntil(row) > table.eventsUntil(row - 1)) {
                read(table.tile(row));
                for (int i = part.rows() - 1; i >= 0; i--) {
                    long found = part.sum(i).events == 0 ? NONE : lastIn(i, eventNumber);
                    if (found != NONE) {
                        return OptionalLong.of(found);
                    }
                }
            }
        }
        return OptionalLong.empty();
    }

    private void read(int number) throws CorruptZoomException {
        buffer = tiles.read(number, tile, buffer);
        if (!tile.read(lane.queue(), part)) {
            part.clear(new VringStanding());
        }
    }

    private long firstIn(int row, long fromEvent, long fromNs) {
        int leaf = part.leaf(row);
        boolean known = part.standing(row).known;
        if (!reader.open(tile, leaf)) {
            return NONE;
        }
        while (reader.advance()) {
            known |= comesIntoView(reader.record());
            long number = tile.firstEvent(leaf) + reader.event();
            if (known && isIts(reader.record()) && number >= fromEvent && reader.record().timeNs() >= fromNs) {
                return number;
            }
        }
        return NONE;
    }

    private long lastIn(int row, long beforeEvent) {
        int leaf = part.leaf(row);
        boolean known = part.standing(row).known;
        long last = NONE;
        if (tile.firstEvent(leaf) >= beforeEvent || !reader.open(tile, leaf)) {
            return NONE;
        }
        while (reader.advance() && tile.firstEvent(leaf) + reader.event() < beforeEvent) {
            known |= comesIntoView(reader.record());
            last = known && isIts(reader.record()) ? tile.firstEvent(leaf) + reader.event() : last;
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
