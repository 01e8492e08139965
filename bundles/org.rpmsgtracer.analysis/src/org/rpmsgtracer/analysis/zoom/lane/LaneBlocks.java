/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom.lane;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.analysis.state.FieldReader;
import org.rpmsgtracer.trace.store.Section;

/**
 * The blocks of a trace up to one moment, with what the section holds of them; the last one may be open: it is not
 * summed up yet. For any thread.
 */
final class LaneBlocks {

    /**
     * A block that still grows.
     *
     * @param begin      how things stood before it
     * @param endPacket  the packet behind it
     * @param firstEvent number of its first event
     * @param isSteady   whether no virtqueue was set up in it
     */
    record Open(byte[] begin, int endPacket, long firstEvent, boolean isSteady) {}

    private final Blocks blocks;
    private final Section section;
    private final @Nullable Open open;

    LaneBlocks(Blocks blocks, Section section, @Nullable Open open) {
        this.blocks = blocks;
        this.section = section;
        this.open = open;
    }

    /** The blocks that are summed up. */
    Blocks closed() {
        return blocks;
    }

    /** How many blocks there are, the open one included. */
    int count() {
        return blocks.count() + (open == null ? 0 : 1);
    }

    /** The first block that ends at a time or later, else the last one; -1 if there is none at all. */
    int endingFrom(long timeNs) {
        return Math.min(blocks.firstEndingFrom(timeNs), count() - 1);
    }

    /** The block that has an event or would have it; the first one if it lies before all; -1 if there is none. */
    int withEvent(long eventNumber) {
        Open last = open;
        if (last != null && eventNumber >= last.firstEvent) {
            return blocks.count();
        }
        return Math.clamp(blocks.withEvent(eventNumber), Math.min(0, count() - 1), count() - 1);
    }

    /** The first packet of a block. */
    int firstPacket(int block) {
        return blocks.firstPacket(block);
    }

    /** The packet behind a block. */
    int endPacket(int block) {
        Open last = open;
        return last != null && block == blocks.count() ? last.endPacket : blocks.endPacket(block);
    }

    /** Whether no virtqueue was set up in a block, so that each of its packets can be understood alone. */
    boolean isSteady(int block) {
        Open last = open;
        return last != null && block == blocks.count() ? last.isSteady : blocks.isSteady(block);
    }

    /** How things stood before a block; {@link BlockBegin} reads it. */
    FieldReader begin(int block) {
        Open last = open;
        if (last != null && block == blocks.count()) {
            return new FieldReader(last.begin);
        }
        int length = blocks.beginLength(block);
        return read(blocks.at(0, block) - length, length);
    }

    /** What is summed up of a block or node: the number of entries, then each {@link LaneEntry}. */
    FieldReader entries(int level, int index) {
        return read(blocks.at(level, index), blocks.length(level, index));
    }

    private FieldReader read(long at, int length) {
        byte[] bytes = new byte[length];
        section.read(at, bytes, 0, length);
        return new FieldReader(bytes);
    }
}
