/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom.lane;

import java.util.Arrays;

/**
 * Where each block of a trace and each node of the pyramid above them lies. Blocks are whole packets, one after the
 * other. One thread adds; {@link #view} is for any thread.
 */
final class Blocks {

    /** Blocks under a node, nodes under the next higher one. */
    static final int FAN_OUT = 16;
    /** More levels than there can be blocks for. */
    static final int LEVELS = 8;

    private final Extents[] levels;
    private final int[] sizes;
    private long[] endNs;
    private long[] firstEvents;
    private int[] endPackets;
    private int[] beginLengths;
    private boolean[] steady;
    private long firstNs;

    Blocks() {
        this(new Extents[LEVELS], new int[LEVELS], new long[16], new long[16], new int[16], new int[16],
                new boolean[16], 0);
        for (int level = 0; level < LEVELS; level++) {
            levels[level] = new Extents(new long[16], new int[16]);
        }
    }

    private Blocks(Extents[] levels, int[] sizes, long[] endNs, long[] firstEvents, int[] endPackets,
            int[] beginLengths, boolean[] steady, long firstNs) {
        this.levels = levels;
        this.sizes = sizes;
        this.endNs = endNs;
        this.firstEvents = firstEvents;
        this.endPackets = endPackets;
        this.beginLengths = beginLengths;
        this.steady = steady;
        this.firstNs = firstNs;
    }

    /** Where bytes lie in the section, by number. Filled by one thread, never changed. */
    private record Extents(long[] at, int[] lengths) {

        Extents with(int index, long place, int length) {
            Extents roomy = index < at.length
                    ? this
                    : new Extents(Arrays.copyOf(at, index * 2), Arrays.copyOf(lengths, index * 2));
            roomy.at[index] = place;
            roomy.lengths[index] = length;
            return roomy;
        }
    }

    /** What there is now; it does not change. */
    Blocks view() {
        return new Blocks(levels.clone(), sizes.clone(), endNs, firstEvents, endPackets, beginLengths, steady,
                firstNs);
    }

    /** Tells the time of the trace's first event. */
    void begin(long timeNs) {
        firstNs = timeNs;
    }

    /**
     * Adds a block of at least one event.
     *
     * @param lastNs      time of its last event
     * @param firstEvent  number of its first event
     * @param endPacket   the packet behind it
     * @param isSteady    whether no virtqueue was set up in it
     * @param beginLength bytes that say how things stood before it; they lie in front of its entries
     * @param at          where its entries begin in the section
     * @param length      how many bytes they have
     */
    void add(long lastNs, long firstEvent, int endPacket, boolean isSteady, int beginLength, long at, int length) {
        int block = sizes[0];
        if (block == endNs.length) {
            endNs = Arrays.copyOf(endNs, block * 2);
            firstEvents = Arrays.copyOf(firstEvents, block * 2);
            endPackets = Arrays.copyOf(endPackets, block * 2);
            beginLengths = Arrays.copyOf(beginLengths, block * 2);
            steady = Arrays.copyOf(steady, block * 2);
        }
        endNs[block] = lastNs;
        firstEvents[block] = firstEvent;
        endPackets[block] = endPacket;
        beginLengths[block] = beginLength;
        steady[block] = isSteady;
        addNode(0, at, length);
    }

    /** Adds the next node of a level. */
    void addNode(int level, long at, int length) {
        levels[level] = levels[level].with(sizes[level], at, length);
        sizes[level]++;
    }

    /** How many blocks there are. */
    int count() {
        return sizes[0];
    }

    /** How many nodes of a level there are; the blocks are level 0. */
    int count(int level) {
        return sizes[level];
    }

    /** Where the entries of a node begin in the section. */
    long at(int level, int index) {
        return levels[level].at[index];
    }

    /** How many bytes the entries of a node have. */
    int length(int level, int index) {
        return levels[level].lengths[index];
    }

    /** Bytes in front of a block's entries that say how things stood before it. */
    int beginLength(int block) {
        return beginLengths[block];
    }

    /** Time of the trace's first event. */
    long firstNs() {
        return firstNs;
    }

    /** Time of the last event before a block; of its first one if it is the trace's first. */
    long beginNs(int block) {
        return block == 0 ? firstNs : endNs[block - 1];
    }

    /** Time of a block's last event. */
    long endNs(int block) {
        return endNs[block];
    }

    /** The first packet of a block. */
    int firstPacket(int block) {
        return block == 0 ? 0 : endPackets[block - 1];
    }

    /** The packet behind a block. */
    int endPacket(int block) {
        return endPackets[block];
    }

    /** Whether no virtqueue was set up in a block. */
    boolean isSteady(int block) {
        return steady[block];
    }

    /** Number of a block's first event. */
    long firstEvent(int block) {
        return firstEvents[block];
    }

    /** The first block that ends at a time or later; {@link #count()} if there is none. */
    int firstEndingFrom(long timeNs) {
        return firstFrom(endNs, timeNs);
    }

    /** The block that has an event, or would have it; -1 if that lies before all. */
    int withEvent(long eventNumber) {
        int block = firstFrom(firstEvents, eventNumber);
        return block < count() && firstEvents[block] == eventNumber ? block : block - 1;
    }

    private int firstFrom(long[] ascending, long value) {
        int low = 0;
        int high = count();
        while (low < high) {
            int middle = low + high >>> 1;
            if (ascending[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How many blocks a node of a level stands for. */
    static int span(int level) {
        return 1 << 4 * level;
    }
}
