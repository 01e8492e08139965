/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.rpmsgtracer.trace.store.SectionWriter;

/** Puts leaves together to tiles, and writes these. One thread. */
final class TileWriter {

    private static final int LEAVES = 16;
    /** With each so many rows in memory tiles become twice as large, so that memory grows with the logarithm only. */
    private static final int ROWS_BITS = 17;
    private static final int MAX_DOUBLINGS = 8;

    /**
     * A leaf.
     *
     * @param packet     number of its packet
     * @param from       where its first record begins in the packet
     * @param to         where its last record ends
     * @param crc        CRC-32C of these bytes
     * @param events     how many there are
     * @param firstEvent number of the first one
     * @param messages   how many of them are messages of virtqueues in view
     * @param firstNs    time of the first one
     */
    record Leaf(int packet, int from, int to, int crc, int events, long firstEvent, int messages, long firstNs) {}

    private final SectionWriter section;
    private final RowTable table = new RowTable(TileReader.WIDTH);
    private final List<Leaf> leaves = new ArrayList<>();
    private final List<VringTrack> tracks = new ArrayList<>();
    private final CompactWriter bytes = new CompactWriter();
    private final CompactWriter part = new CompactWriter();
    private long messagesBefore;
    private long rows;

    TileWriter(SectionWriter section) {
        this.section = section;
    }

    /** Adds a leaf with the virtqueues that take part in it. */
    void add(Leaf leaf, List<VringTrack> taking) {
        for (VringTrack track : taking) {
            if (!track.inTile()) {
                tracks.add(track);
            }
            track.endLeaf(leaves.size());
        }
        leaves.add(leaf);
        if (leaves.size() >= LEAVES << Math.min(MAX_DOUBLINGS, rows >>> ROWS_BITS)) {
            endTile();
        }
    }

    /** The tile is complete, if there is one. */
    void endTile() {
        if (leaves.isEmpty()) {
            return;
        }
        encode();
        table.add(row(section.append(bytes.buffer(), 0, bytes.size())));
        for (VringTrack track : tracks) {
            track.endTile(table.size() - 1);
        }
        rows += tracks.size();
        for (Leaf leaf : leaves) {
            messagesBefore += leaf.messages;
        }
        tracks.clear();
        leaves.clear();
    }

    private long[] row(long at) {
        Leaf first = leaves.getFirst();
        return new long[] {first.firstNs, first.firstEvent, at, bytes.size(), messagesBefore};
    }

    private void encode() {
        bytes.clear();
        bytes.number(leaves.size());
        Leaf before = new Leaf(0, 0, 0, 0, 0, leaves.getFirst().firstEvent, 0, leaves.getFirst().firstNs);
        for (Leaf leaf : leaves) {
            boolean goesOn = leaf.packet == before.packet && leaf.from == before.to;
            bytes.number(goesOn ? 0 : 1);
            if (!goesOn) {
                bytes.number(leaf.packet - before.packet).number(leaf.from);
                bytes.number(leaf.firstEvent - before.firstEvent - before.events);
            }
            bytes.number(leaf.to - leaf.from).number(leaf.events - 1).number(leaf.messages);
            bytes.number(leaf.firstNs - before.firstNs).fixed(leaf.crc);
            before = leaf;
        }
        bytes.number(tracks.size());
        int queue = 0;
        tracks.sort(Comparator.comparingInt(VringTrack::queue));
        for (VringTrack track : tracks) {
            part.clear();
            track.writeTile(leaves.getFirst().firstNs, part);
            bytes.number(track.queue() - queue).block(part);
            queue = track.queue();
        }
    }

    /** The tile as it stands; empty if it has no leaf. */
    byte[] tail() {
        if (leaves.isEmpty()) {
            return new byte[0];
        }
        encode();
        return bytes.toBytes();
    }

    /** The tiles so far, with the one that {@link #tail} gave. */
    RowTable.View view() {
        return leaves.isEmpty() ? table.view() : table.viewWith(row(0));
    }

    /** What the tiles so far hold of a virtqueue. */
    VringTable.View view(VringTrack track) {
        return track.inTile() ? track.table().viewWith(track.tileRow(table.size())) : track.table().view();
    }
}
