/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom;

import java.util.BitSet;
import java.util.OptionalLong;

import org.rpmsgtracer.trace.ctf.RecordId;
import org.rpmsgtracer.trace.ctf.RecordView;

/** Numbers the messages of all virtqueues in their order, from 0. For one thread. */
final class MessageRank {

    private final TileReader tiles;
    private final LeafReader reader;
    private final Tile tile = new Tile();
    private final TileLane lane = new TileLane();
    private final VringStanding standing = new VringStanding();
    private final VringSum sum = new VringSum();
    private final BitSet inView = new BitSet();
    private byte[] buffer = new byte[0];

    MessageRank(TileReader tiles, LeafReader reader) {
        this.tiles = tiles;
        this.reader = reader;
    }

    /** How many messages come before a time. */
    long before(long timeNs) throws CorruptZoomException {
        int number = tiles.lastBefore(timeNs, 0);
        if (number < 0) {
            return 0;
        }
        buffer = tiles.read(number, tile, buffer);
        return before(number, tile.lastBefore(timeNs, 0), Long.MAX_VALUE, timeNs);
    }

    /** How many messages come before an event. */
    long beforeEvent(long eventNumber) throws CorruptZoomException {
        int number = eventNumber <= 0 ? -1 : tiles.lastFrom(eventNumber - 1);
        if (number < 0) {
            return 0;
        }
        buffer = tiles.read(number, tile, buffer);
        return before(number, tile.lastFrom(eventNumber - 1), eventNumber, Long.MAX_VALUE);
    }

    private long before(int tileNumber, int leaf, long beforeEvent, long beforeNs) throws CorruptZoomException {
        long messages = tiles.messagesBefore(tileNumber);
        for (int i = 0; i < leaf; i++) {
            messages += tile.messages(i);
        }
        if (leaf >= 0 && open(leaf)) {
            while (advance() && number(leaf) < beforeEvent && reader.record().timeNs() < beforeNs) {
                messages += isMessage() ? 1 : 0;
            }
        }
        return messages;
    }

    /** The event that is a message; empty if there are not so many, or if it cannot be read. */
    OptionalLong event(long message) throws CorruptZoomException {
        int number = message < 0 ? -1 : tiles.lastWithMessages(message);
        if (number < 0) {
            return OptionalLong.empty();
        }
        buffer = tiles.read(number, tile, buffer);
        long before = tiles.messagesBefore(number);
        int leaf = 0;
        while (leaf < tile.leaves() && before + tile.messages(leaf) <= message) {
            before += tile.messages(leaf++);
        }
        if (leaf < tile.leaves() && open(leaf)) {
            while (advance()) {
                if (isMessage() && before++ == message) {
                    return OptionalLong.of(number(leaf));
                }
            }
        }
        return OptionalLong.empty();
    }

    private boolean open(int leaf) throws CorruptZoomException {
        inView.clear();
        for (int i = 0; i < tile.lanes(); i++) {
            tile.read(tile.queue(i), lane, standing);
            while (lane.nextLeaf() < leaf) {
                lane.take(sum, standing);
            }
            inView.set(tile.queue(i), standing.known);
        }
        return reader.open(tile, leaf);
    }

    private boolean advance() {
        if (!reader.advance()) {
            return false;
        }
        RecordView record = reader.record();
        if (record.id() == RecordId.VRING_CONFIGURED && takesPart(record.queue())) {
            inView.set(record.queue());
        }
        return true;
    }

    /** A virtqueue beyond those that are kept apart never comes into view. */
    private boolean takesPart(int queue) {
        for (int i = 0; i < tile.lanes(); i++) {
            if (tile.queue(i) == queue) {
                return true;
            }
        }
        return false;
    }

    private boolean isMessage() {
        return reader.record().id() == RecordId.MESSAGE && inView.get(reader.record().queue());
    }

    private long number(int leaf) {
        return tile.firstEvent(leaf) + reader.event();
    }
}
