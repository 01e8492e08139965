/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom;

import java.util.Arrays;

import org.rpmsgtracer.analysis.state.SystemState;

/** The lane of a virtqueue while it is made: the present leaf, the present tile, and the table of the tiles before. */
final class VringTrack extends VringSteps {

    private static final long NOT_PUBLISHED = Long.MIN_VALUE;
    private static final int FIRST_HEADS = 64;

    private final int queue;
    private final SystemState state;
    private final VringStanding leafStart = new VringStanding();
    private final VringDetails details = new VringDetails();
    private final VringStanding tileStart = new VringStanding();
    private final VringSum tile = new VringSum();
    private final CompactWriter rows = new CompactWriter();
    private int rowCount;
    private int lastLeaf;
    private final VringTable table = new VringTable();
    private String name = "";
    private long[] publishedNs = new long[0];
    private long[] publishedIn = new long[0];
    private long leafNumber;
    private boolean inLeaf;

    VringTrack(int queue, SystemState state) {
        this.queue = queue;
        this.state = state;
    }

    int queue() {
        return queue;
    }

    VringTable table() {
        return table;
    }

    /** Whether a note of a recorder is about this virtqueue. */
    boolean isPlace(String place) {
        return place.startsWith(name) && (place.length() == name.length() || place.charAt(name.length()) == ' ');
    }

    void rename(String newName) {
        name = newName;
    }

    /** Whether it takes part in the present leaf. */
    boolean inLeaf() {
        return inLeaf;
    }

    /** Whether it takes part in the present tile. */
    boolean inTile() {
        return rowCount > 0;
    }

    /** It takes part in a leaf from here on. */
    void beginLeaf(long number) {
        inLeaf = true;
        leafNumber = number;
        changes = 0;
        leafStart.set(now);
    }

    /** A finding about it came as the event of that number, counted over all events of the leaf from 0. */
    void finding(int eventInLeaf, int severity) {
        sum.severity(severity);
        details.finding(eventInLeaf, severity);
    }

    @Override
    void published(int head, long timeNs) {
        if (head >= publishedNs.length) {
            int before = publishedNs.length;
            int heads = Math.max(FIRST_HEADS, Integer.highestOneBit(head) << 1);
            publishedNs = Arrays.copyOf(publishedNs, heads);
            publishedIn = Arrays.copyOf(publishedIn, heads);
            Arrays.fill(publishedNs, before, heads, NOT_PUBLISHED);
        }
        publishedNs[head] = timeNs;
        publishedIn[head] = leafNumber;
    }

    @Override
    long returned(int head, long timeNs) {
        long sinceNs = head < publishedNs.length ? publishedNs[head] : NOT_PUBLISHED;
        if (sinceNs == NOT_PUBLISHED) {
            details.latency(VringSum.NONE);
            return VringSum.NONE;
        }
        publishedNs[head] = NOT_PUBLISHED;
        if (publishedIn[head] != leafNumber) {
            details.latency(timeNs - sinceNs);
        }
        return timeNs - sinceNs;
    }

    @Override
    void forgetPublished() {
        Arrays.fill(publishedNs, NOT_PUBLISHED);
    }

    @Override
    void settle(int change) {
        int level = state.level(queue);
        int outstanding = state.outstanding(queue);
        if (level != now.level || outstanding != now.outstanding) {
            details.jump(change, level, outstanding);
            now.level = level;
            now.outstanding = outstanding;
        }
    }

    /** The leaf is complete; it is that one of its tile, counted from 0. */
    void endLeaf(int leafInTile) {
        if (rowCount == 0) {
            tileStart.set(leafStart);
            lastLeaf = 0;
        }
        rows.number(leafInTile - lastLeaf);
        VringRow.write(sum, leafStart, now, details, rows);
        lastLeaf = leafInTile;
        rowCount++;
        tile.add(sum);
        sum.clear();
        details.clear();
        inLeaf = false;
    }

    /** Writes its part of a tile that begins at a time. */
    void writeTile(long firstNs, CompactWriter out) {
        VringRow.writeStanding(tileStart, out);
        out.signed(firstNs - tileStart.sinceNs);
        out.number(rowCount).block(rows);
    }

    /** What the table will hold of the present tile. */
    long[] tileRow(int number) {
        return table.rowOf(number, tile, now);
    }

    /** The tile is complete. */
    void endTile(int number) {
        table.add(tileRow(number));
        tile.clear();
        rows.clear();
        rowCount = 0;
    }
}
