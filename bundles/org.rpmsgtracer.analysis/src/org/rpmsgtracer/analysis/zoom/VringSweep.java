/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.trace.ctf.CorruptPacketException;
import org.rpmsgtracer.trace.ctf.RecordId;
import org.rpmsgtracer.trace.ctf.RecordView;

/**
 * A query, or a part of it: goes over a window once, from border to border of its pixels, with all lanes at the same
 * time. Between two borders whole tiles and whole leaves are passed with what is stored of them; the leaf that a border
 * cuts is read, behind the border only if that can tell more than the sums.
 */
final class VringSweep {

    private final TileReader tiles;
    private final LeafReader reader;
    private final List<VringPixels> lanes = new ArrayList<>();
    private final @Nullable VringWalk[] byQueue;
    private final Tile tile = new Tile();
    private byte[] buffer = new byte[0];
    private int tileNumber = -1;
    /** The next leaf of the tile that was not gone into. */
    private int nextLeaf;
    private boolean inLeaf;
    private boolean damaged;
    private boolean holdsRecord;
    private int nextFinding;

    VringSweep(TileReader tiles, LeafReader reader, List<VringPixels> lanes) {
        this.tiles = tiles;
        this.reader = reader;
        this.lanes.addAll(lanes);
        int queues = 0;
        for (VringPixels lane : lanes) {
            queues = Math.max(queues, lane.walk().queue() + 1);
        }
        byQueue = new VringWalk[queues];
        lanes.forEach(lane -> byQueue[lane.walk().queue()] = lane.walk());
    }

    /** Fills the pixels {@code from <= pixel < to}; to be called once. */
    void over(TimeWindow window, int from, int to) throws CorruptZoomException, CorruptPacketException {
        long beginNs = window.startOf(from);
        advanceTo(beginNs, false);
        for (VringPixels lane : lanes) {
            lane.begin(beginNs, isBlind(lane));
        }
        for (int pixel = from; pixel < to; pixel++) {
            long endNs = window.startOf(pixel + 1);
            advanceTo(endNs, true);
            for (VringPixels lane : lanes) {
                lane.end(pixel, endNs, isBlind(lane));
            }
        }
    }

    private boolean isBlind(VringPixels lane) {
        return damaged && lane.walk().inLeaf();
    }

    private void advanceTo(long timeNs, boolean counting) throws CorruptZoomException, CorruptPacketException {
        int target = tiles.lastBefore(timeNs, tileNumber + 1);
        if (target > tileNumber) {
            for (VringPixels lane : lanes) {
                lane.walk().takeTiles(target, counting);
            }
            leaveLeaf();
            buffer = tiles.read(target, tile, buffer);
            for (VringPixels lane : lanes) {
                lane.walk().enter(tile, target);
            }
            tileNumber = target;
            nextLeaf = 0;
        }
        int leaf = tileNumber < 0 ? -1 : tile.lastBefore(timeNs, nextLeaf);
        if (leaf >= nextLeaf) {
            for (VringPixels lane : lanes) {
                lane.walk().takeLeaves(leaf);
            }
            leaveLeaf();
            nextLeaf = leaf + 1;
            open(leaf);
        }
        if (inLeaf && !damaged && goThrough(timeNs)) {
            leaveLeaf();
        }
    }

    /** Leaves the leaf, if it is in one, of which all is to be taken. */
    private void leaveLeaf() throws CorruptPacketException {
        boolean needed = false;
        for (VringPixels lane : lanes) {
            needed |= lane.walk().inLeaf();
        }
        if (needed && !damaged) {
            goThrough(Long.MAX_VALUE);
        }
        for (VringPixels lane : lanes) {
            lane.walk().leaveLeaf();
        }
        damaged = false;
        inLeaf = false;
    }

    private void open(int leaf) throws CorruptZoomException {
        inLeaf = true;
        holdsRecord = false;
        nextFinding = Integer.MAX_VALUE;
        for (VringPixels lane : lanes) {
            lane.walk().enterLeaf(leaf);
            nextFinding = Math.min(nextFinding, lane.walk().nextFinding());
        }
        damaged = !reader.open(tile, leaf);
        if (damaged) {
            for (VringPixels lane : lanes) {
                lane.walk().loseLeaf();
            }
        }
    }

    /** @return whether the leaf is at its end */
    private boolean goThrough(long timeNs) throws CorruptPacketException {
        while (holdsRecord || reader.advance()) {
            RecordView record = reader.record();
            holdsRecord = record.timeNs() >= timeNs;
            if (holdsRecord) {
                return false;
            }
            take(record);
        }
        return true;
    }

    private void take(RecordView record) throws CorruptPacketException {
        if (record.id() <= RecordId.LOST) {
            int queue = record.queue();
            @Nullable VringWalk walk = queue < byQueue.length ? byQueue[queue] : null;
            if (walk != null && walk.inLeaf()) {
                walk.take(record);
            }
        } else if (reader.event() == nextFinding) {
            takeFindings();
        }
    }

    private void takeFindings() {
        nextFinding = Integer.MAX_VALUE;
        for (VringPixels lane : lanes) {
            VringWalk walk = lane.walk();
            while (walk.nextFinding() == reader.event()) {
                walk.takeFinding();
            }
            nextFinding = Math.min(nextFinding, walk.nextFinding());
        }
    }
}
