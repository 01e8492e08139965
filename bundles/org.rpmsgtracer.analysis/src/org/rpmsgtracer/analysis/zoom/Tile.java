/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom;

import java.util.Arrays;

/**
 * A number of leaves that follow one another, as they are stored together. A leaf is a number of events that follow one
 * another in one packet. Reused from tile to tile; one thread.
 *
 * <pre>
 * number of leaves
 * each: 0 if it follows the leaf before in its packet; else 1, then
 *           packet (since the leaf before; the first: from 0)
 *           offset of the first record in its packet
 *           numbers of events that are unused before it
 *       bytes, events - 1, messages
 *       time of the first event (since the leaf before; the first: since the tile's first time)
 *       CRC-32C of the bytes, 4 bytes
 * number of virtqueues
 * each: queue (since the one before), bytes of its part, its part
 * </pre>
 */
final class Tile {

    /** More than any leaf, so that sums of leaves do not overflow. */
    private static final int MAX_LEAF_EVENTS = 1 << 20;
    private static final int MIN_LEAF_BYTES = 9;
    private static final int MIN_LANE_BYTES = 8;
    private static final int MAX_QUEUE = 0xFFFF;

    private final CompactReader in = new CompactReader();
    private byte[] bytes = new byte[0];
    private int leaves;
    private int[] packets = new int[0];
    private int[] from = new int[0];
    private int[] to = new int[0];
    private int[] crcs = new int[0];
    private int[] events = new int[0];
    private int[] messages = new int[0];
    private long[] firstEvents = new long[0];
    private long[] firstNs = new long[0];
    private int lanes;
    private int[] queues = new int[0];
    private int[] laneFrom = new int[0];
    private int[] laneTo = new int[0];
    private long beginNs;

    /** Reads a tile, but not yet the parts of its virtqueues. The bytes must not change as long as it is in use. */
    void read(byte[] newBytes, int length, long tileNs, long tileEvent) throws CorruptZoomException {
        bytes = newBytes;
        beginNs = tileNs;
        in.reset(bytes, 0, length);
        leaves = in.count(MIN_LEAF_BYTES);
        if (leaves > packets.length) {
            growLeaves();
        }
        int packet = 0;
        int end = 0;
        long event = tileEvent;
        long timeNs = tileNs;
        for (int leaf = 0; leaf < leaves; leaf++) {
            if (in.number(1) != 0) {
                packet += in.number(Integer.MAX_VALUE - packet);
                end = in.number(Integer.MAX_VALUE);
                event += in.number(Integer.MAX_VALUE);
            }
            packets[leaf] = packet;
            from[leaf] = end;
            end += in.number(Integer.MAX_VALUE - end);
            to[leaf] = end;
            events[leaf] = in.number(MAX_LEAF_EVENTS) + 1;
            firstEvents[leaf] = event;
            event += events[leaf];
            messages[leaf] = in.number(events[leaf]);
            timeNs += in.number();
            firstNs[leaf] = timeNs;
            crcs[leaf] = in.fixed();
        }
        readLanes();
    }

    private void growLeaves() {
        packets = new int[leaves];
        from = new int[leaves];
        to = new int[leaves];
        crcs = new int[leaves];
        events = new int[leaves];
        messages = new int[leaves];
        firstEvents = new long[leaves];
        firstNs = new long[leaves];
    }

    private void readLanes() throws CorruptZoomException {
        lanes = in.count(MIN_LANE_BYTES);
        if (lanes > queues.length) {
            queues = new int[lanes];
            laneFrom = new int[lanes];
            laneTo = new int[lanes];
        }
        int queue = 0;
        for (int lane = 0; lane < lanes; lane++) {
            queue += in.number(MAX_QUEUE - queue);
            queues[lane] = queue;
            int length = in.count(1);
            laneFrom[lane] = in.position();
            in.skip(length);
            laneTo[lane] = in.position();
        }
    }

    int leaves() {
        return leaves;
    }

    int packet(int leaf) {
        return packets[leaf];
    }

    /** Where the leaf's first record begins in its packet. */
    int from(int leaf) {
        return from[leaf];
    }

    /** Where the leaf's last record ends in its packet. */
    int to(int leaf) {
        return to[leaf];
    }

    int crc(int leaf) {
        return crcs[leaf];
    }

    long firstNs(int leaf) {
        return firstNs[leaf];
    }

    long firstEvent(int leaf) {
        return firstEvents[leaf];
    }

    int messages(int leaf) {
        return messages[leaf];
    }

    /** The last leaf, from one on, whose first event comes before a time; one less than {@code from} if none does. */
    int lastBefore(long timeNs, int fromLeaf) {
        int leaf = fromLeaf;
        while (leaf < leaves && firstNs[leaf] < timeNs) {
            leaf++;
        }
        return leaf - 1;
    }

    /** The last leaf that begins with an event or an earlier one; -1 if none does. */
    int lastFrom(long eventNumber) {
        int leaf = 0;
        while (leaf < leaves && firstEvents[leaf] <= eventNumber) {
            leaf++;
        }
        return leaf - 1;
    }

    /** How many virtqueues take part. */
    int lanes() {
        return lanes;
    }

    int queue(int lane) {
        return queues[lane];
    }

    /**
     * Goes to the part of a virtqueue.
     *
     * @param standing becomes how it stands before the tile, if it takes part
     * @return false if it takes no part
     */
    boolean read(int queue, TileLane into, VringStanding standing) throws CorruptZoomException {
        int lane = Arrays.binarySearch(queues, 0, lanes, queue);
        if (lane < 0) {
            into.clear();
            return false;
        }
        into.read(bytes, laneFrom[lane], laneTo[lane], beginNs, leaves, standing);
        return true;
    }
}
