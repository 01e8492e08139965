/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom.lane;

import java.util.List;

import org.rpmsgtracer.analysis.state.CorruptIndexException;
import org.rpmsgtracer.analysis.state.FieldReader;
import org.rpmsgtracer.analysis.state.FieldWriter;
import org.rpmsgtracer.analysis.state.Side;
import org.rpmsgtracer.analysis.zoom.LaneKey;
import org.rpmsgtracer.analysis.zoom.LaneKey.ChannelKey;
import org.rpmsgtracer.analysis.zoom.LaneKey.DescriptorKey;
import org.rpmsgtracer.analysis.zoom.LaneKey.EndpointKey;
import org.rpmsgtracer.analysis.zoom.LaneKey.ProcessorKey;
import org.rpmsgtracer.analysis.zoom.LaneKey.VringKey;
import org.rpmsgtracer.trace.event.QueueId;
import org.rpmsgtracer.trace.store.Section;

/**
 * The end of a section of lanes: which lanes there are, and where their blocks lie; its last 8 bytes are its length
 * without them. The layout is in {@code trace-format.md}.
 */
public final class LaneSection {

    /** The section's name. */
    public static final String NAME = "lanes";
    /** The version of its content. */
    public static final int VERSION = 1;

    private static final int LENGTH_BYTES = Long.BYTES;
    private static final int DIRECTORY_LIMIT = 1 << 28;
    private static final int ENTRIES_LIMIT = 1 << 26;
    private static final List<Side> SIDES = List.of(Side.values());
    private static final int DESCRIPTOR = 0;
    private static final int CHANNEL = 1;
    private static final int ENDPOINT = 2;
    private static final int PROCESSOR = 3;
    private static final long ADDRESS_LIMIT = 0xFFFF_FFFFL;

    /** What a section holds. */
    record Content(Blocks blocks, LaneTable table, long withoutLane) {}

    private LaneSection() {}

    static byte[] write(Blocks blocks, LaneTable table, long withoutLane) {
        FieldWriter out = new FieldWriter();
        out.number(withoutLane);
        writeLanes(out, table);
        writeBlocks(out, blocks);
        out.word(out.size());
        return out.toBytes();
    }

    private static void writeLanes(FieldWriter out, LaneTable table) {
        out.number(table.routeCount());
        for (int route = 0; route < table.routeCount(); route++) {
            out.text(table.route(route).device()).text(table.route(route).host()).text(table.route(route).remote());
        }
        out.number(table.size());
        long before = 0;
        for (int lane = 0; lane < table.size(); lane++) {
            writeKey(out, table.key(lane));
            out.number(table.firstNs(lane) - before);
            before = table.firstNs(lane);
        }
    }

    private static void writeKey(FieldWriter out, LaneKey key) {
        switch (key) {
            case DescriptorKey(QueueId queue, int head) ->
                out.number(DESCRIPTOR).number(queue.number()).number(head);
            case ChannelKey(String device, String host, String remote, long hostAddress, long remoteAddress) ->
                out.number(CHANNEL).text(device).text(host).text(remote).number(hostAddress).number(remoteAddress);
            case EndpointKey(String device, String processor, Side side, long address) ->
                out.number(ENDPOINT).text(device).text(processor).number(side.ordinal()).number(address);
            case ProcessorKey(String name) -> out.number(PROCESSOR).text(name);
            case VringKey vring -> throw new IllegalArgumentException(vring + " is no lane of this section");
        }
    }

    private static void writeBlocks(FieldWriter out, Blocks blocks) {
        out.number(blocks.firstNs());
        out.number(blocks.count());
        for (int block = 0; block < blocks.count(); block++) {
            out.number(blocks.endNs(block) - blocks.beginNs(block));
            out.number(block == 0
                    ? blocks.firstEvent(block)
                    : blocks.firstEvent(block) - blocks.firstEvent(block - 1));
            out.number(2L * (blocks.endPacket(block) - blocks.firstPacket(block)) + (blocks.isSteady(block) ? 0 : 1));
            out.number(blocks.beginLength(block));
        }
        for (int level = 0; level < Blocks.LEVELS; level++) {
            long end = 0;
            for (int index = 0; index < blocks.count(level); index++) {
                out.number(blocks.at(level, index) - end);
                out.number(blocks.length(level, index));
                end = blocks.at(level, index) + blocks.length(level, index);
            }
        }
    }

    /**
     * Reads the end of a section.
     *
     * @throws CorruptIndexException if it is not as it is written
     */
    static Content read(Section section) throws CorruptIndexException {
        long end = section.length() - LENGTH_BYTES;
        byte[] last = new byte[LENGTH_BYTES];
        long length = -1;
        if (end >= 0) {
            section.read(end, last, 0, LENGTH_BYTES);
            length = new FieldReader(last).word();
        }
        if (length < 0 || length > Math.min(end, DIRECTORY_LIMIT)) {
            throw new CorruptIndexException("a directory of " + length + " bytes ends at byte " + end);
        }
        byte[] directory = new byte[(int) length];
        section.read(end - length, directory, 0, directory.length);
        FieldReader in = new FieldReader(directory);
        long withoutLane = in.number(Long.MAX_VALUE);
        LaneTable table = readLanes(in);
        Blocks blocks = readBlocks(in, end - length, section.coveredPackets());
        in.end();
        return new Content(blocks, table, withoutLane);
    }

    private static LaneTable readLanes(FieldReader in) throws CorruptIndexException {
        LaneRegister lanes = new LaneRegister();
        int routes = in.number(LaneTable.ROUTE_LIMIT);
        for (int route = 0; route < routes; route++) {
            expect("route", lanes.route(new Route(in.text(), in.text(), in.text())), route);
        }
        int count = in.count();
        long firstNs = 0;
        for (int lane = 0; lane < count; lane++) {
            expect("lane", lanes.number(readKey(in)), lane);
            firstNs = sum(firstNs, in.number(Long.MAX_VALUE));
            lanes.began(lane, firstNs);
        }
        return lanes.table();
    }

    /** What is there twice, or too much, has another number than its place. */
    private static void expect(String what, int number, int place) throws CorruptIndexException {
        if (number != place) {
            throw new CorruptIndexException(what + " " + place + " is there twice, or there are too many");
        }
    }

    private static LaneKey readKey(FieldReader in) throws CorruptIndexException {
        return switch (in.number(PROCESSOR)) {
            case DESCRIPTOR -> new DescriptorKey(new QueueId(in.number(QueueId.MAX_NUMBER)),
                    in.number(LaneRings.NUM_LIMIT - 1));
            case CHANNEL -> new ChannelKey(in.text(), in.text(), in.text(), in.number(ADDRESS_LIMIT),
                    in.number(ADDRESS_LIMIT));
            case ENDPOINT -> new EndpointKey(in.text(), in.text(), in.oneOf(SIDES), in.number(ADDRESS_LIMIT));
            default -> new ProcessorKey(in.text());
        };
    }

    private static Blocks readBlocks(FieldReader in, long bytes, int packets) throws CorruptIndexException {
        long firstNs = in.number(Long.MAX_VALUE);
        int count = in.count();
        long[] endNs = new long[count];
        long[] firstEvents = new long[count];
        int[] endPackets = new int[count];
        int[] beginLengths = new int[count];
        boolean[] steady = new boolean[count];
        for (int block = 0; block < count; block++) {
            endNs[block] = sum(block == 0 ? firstNs : endNs[block - 1], in.number(Long.MAX_VALUE));
            firstEvents[block] = sum(block == 0 ? 0 : firstEvents[block - 1], in.number(Long.MAX_VALUE));
            int endPacket = block == 0 ? 0 : endPackets[block - 1];
            long its = in.number(2L * (packets - endPacket) + 1);
            endPackets[block] = endPacket + (int) (its >>> 1);
            steady[block] = (its & 1) == 0;
            beginLengths[block] = in.number(ENTRIES_LIMIT);
        }
        Blocks blocks = new Blocks();
        blocks.begin(firstNs);
        for (int level = 0; level < Blocks.LEVELS; level++) {
            long at = 0;
            for (int index = 0; index < count / Blocks.span(level); index++) {
                at += in.number(bytes - at);
                int length = in.number((int) Math.min(bytes - at, ENTRIES_LIMIT));
                if (level > 0) {
                    blocks.addNode(level, at, length);
                } else if (beginLengths[index] > at) {
                    throw new CorruptIndexException("block " + index + " begins before byte 0");
                } else {
                    blocks.add(endNs[index], firstEvents[index], endPackets[index], steady[index],
                            beginLengths[index], at, length);
                }
                at += length;
            }
        }
        return blocks;
    }

    private static long sum(long before, long more) throws CorruptIndexException {
        if (before + more < before) {
            throw new CorruptIndexException("a time or number of an event is larger than can be");
        }
        return before + more;
    }
}
