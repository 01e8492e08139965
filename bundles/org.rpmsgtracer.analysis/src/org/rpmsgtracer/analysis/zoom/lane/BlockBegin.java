/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom.lane;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.analysis.state.CorruptIndexException;
import org.rpmsgtracer.analysis.state.FieldReader;
import org.rpmsgtracer.analysis.state.FieldWriter;

/**
 * How all virtqueues stand when a block begins, as bytes: the events of the block can be replayed from there. The
 * layout is in {@code trace-format.md}.
 */
final class BlockBegin {

    private BlockBegin() {}

    /**
     * Writes how things stand.
     *
     * @param timeNs of the last event
     */
    static void write(FieldWriter out, LaneReplay replay, LaneTotals totals, LaneNumbers lanes, long timeNs) {
        List<RingLanes> rings = new ArrayList<>(replay.rings().known());
        rings.sort(Comparator.comparingInt(ring -> ring.queue));
        out.number(rings.size());
        for (RingLanes ring : rings) {
            out.number(ring.queue);
            out.number((long) lanes.route(ring.route) << 1 | (ring.toRemote ? 1 : 0));
            out.number(ring.num);
            int[] heads = ring.sortedHeads();
            writeOwners(out, ring, heads, totals);
            writeHeld(out, ring, heads, timeNs);
        }
    }

    /** Runs of descriptors with the same owner; those of which none is known are left out. */
    private static void writeOwners(FieldWriter out, RingLanes ring, int[] heads, LaneTotals totals) {
        int next = 0;
        int i = 0;
        while (i < heads.length) {
            int first = i;
            byte owner = owner(ring, heads[i], totals);
            i++;
            while (i < heads.length && heads[i] == heads[i - 1] + 1 && owner(ring, heads[i], totals) == owner) {
                i++;
            }
            if (owner != LaneTotals.OWNER_UNKNOWN) {
                out.number((long) (i - first) << 1 | (owner == LaneTotals.OWNER_DEVICE ? 1 : 0));
                out.number(heads[first] - next);
                next = heads[i - 1] + 1;
            }
        }
        out.number(0);
    }

    private static byte owner(RingLanes ring, int head, LaneTotals totals) {
        int lane = ring.descriptors[head];
        return lane == LaneNumbers.NONE ? LaneTotals.OWNER_UNKNOWN : totals.owner(lane);
    }

    private static void writeHeld(FieldWriter out, RingLanes ring, int[] heads, long timeNs) {
        int next = 0;
        for (int head : heads) {
            if (ring.held[head] != RingLanes.NOTHING) {
                out.number(ring.held[head]);
                out.number(head - next);
                out.number(timeNs - ring.publishedNs[head]);
                out.number(ring.sources[head]);
                out.number(ring.destinations[head]);
                next = head + 1;
            }
        }
        out.number(RingLanes.NOTHING);
    }

    /**
     * Lets things stand as they were. What was summed up stays, and goes on.
     *
     * @param timeNs of the last event before
     * @throws CorruptIndexException if the bytes are not as they are written
     */
    static void read(FieldReader in, LaneReplay replay, LaneTotals totals, LaneNumbers lanes, LaneTable table,
            long timeNs) throws CorruptIndexException {
        replay.clear();
        totals.clearLevels();
        byte[] owners = new byte[lanes.size()];
        int count = in.count();
        for (int i = 0; i < count; i++) {
            RingLanes ring = readRing(in, replay, table);
            readOwners(in, replay, ring, owners);
            readHeld(in, replay, ring, timeNs);
        }
        for (int lane = 0; lane < owners.length; lane++) {
            totals.stand(lane, owners[lane], timeNs);
        }
    }

    private static RingLanes readRing(FieldReader in, LaneReplay replay, LaneTable table)
            throws CorruptIndexException {
        int queue = in.number(0xFFFF);
        long route = in.number(table.routeCount() * 2L - 1);
        int num = in.number(LaneRings.NUM_LIMIT);
        @Nullable RingLanes ring = replay.rings().put(queue, table.route((int) (route >>> 1)), (route & 1) != 0, num);
        if (ring == null) {
            throw new CorruptIndexException("there are more virtqueues than can be");
        }
        return ring;
    }

    private static void readOwners(FieldReader in, LaneReplay replay, RingLanes ring, byte[] owners)
            throws CorruptIndexException {
        int head = 0;
        long run = in.number();
        while (run != 0) {
            head += in.number(ring.num - head);
            int end = head + Math.clamp(run >>> 1, 0, Integer.MAX_VALUE - head);
            if (end > ring.num) {
                throw new CorruptIndexException("descriptor " + (end - 1) + " has an owner, expected fewer than "
                        + ring.num);
            }
            byte owner = (run & 1) != 0 ? LaneTotals.OWNER_DEVICE : LaneTotals.OWNER_DRIVER;
            for (; head < end; head++) {
                replay.rings().use(ring, head);
                int lane = ring.descriptors[head];
                if (lane != LaneNumbers.NONE) {
                    owners[lane] = owner;
                }
            }
            run = in.number();
        }
    }

    private static void readHeld(FieldReader in, LaneReplay replay, RingLanes ring, long timeNs)
            throws CorruptIndexException {
        int head = 0;
        int held = in.number(RingLanes.INFERRED);
        while (held != RingLanes.NOTHING) {
            head += in.number(ring.num - head);
            if (head >= ring.num) {
                throw new CorruptIndexException("descriptor " + head + " holds a message, expected fewer than "
                        + ring.num);
            }
            long publishedNs = timeNs - in.number(Long.MAX_VALUE);
            long src = in.number(0xFFFF_FFFFL);
            long dst = in.number(0xFFFF_FFFFL);
            replay.hold(ring, head, publishedNs, src, dst, held == RingLanes.INFERRED);
            head++;
            held = in.number(RingLanes.INFERRED);
        }
    }
}
