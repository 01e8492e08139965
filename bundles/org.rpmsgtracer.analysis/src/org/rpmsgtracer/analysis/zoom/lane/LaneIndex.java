/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom.lane;

import java.util.List;
import java.util.OptionalLong;

import org.rpmsgtracer.analysis.state.CorruptIndexException;
import org.rpmsgtracer.analysis.zoom.LaneAggregates;
import org.rpmsgtracer.analysis.zoom.LaneKey;
import org.rpmsgtracer.analysis.zoom.LaneSource;
import org.rpmsgtracer.analysis.zoom.TimeWindow;
import org.rpmsgtracer.trace.store.Section;
import org.rpmsgtracer.trace.store.TraceReader;

/**
 * The descriptors, channels, endpoints and processors of a trace up to one moment. It does not change and may be asked
 * by any thread, as long as the section and the trace are open.
 *
 * <p>A query replays the blocks in which pixels begin, each once for all lanes that are asked for and only if one of
 * them occurs in it, and takes everything else from sums: with n events and p pixels it costs at most p blocks of some
 * thousand events, whatever n is. A step reads a packet or two.
 *
 * <p>All methods throw {@link BadLanesException} if the section was not made by a correct writer.
 */
public final class LaneIndex implements LaneSource {

    private final LaneBlocks blocks;
    private final LaneTable table;
    private final TraceReader trace;
    private final long withoutLane;

    LaneIndex(LaneBlocks blocks, LaneTable table, TraceReader trace, long withoutLane) {
        this.blocks = blocks;
        this.table = table;
        this.trace = trace;
        this.withoutLane = withoutLane;
    }

    /**
     * Opens what {@link LaneBuilder#commit} left.
     *
     * @param section stays the caller's
     * @param trace   whose section it is, with the packets that the section covers
     * @throws BadLanesException if the section was not made by a correct writer
     */
    public static LaneIndex open(Section section, TraceReader trace) {
        try {
            LaneSection.Content content = LaneSection.read(section);
            return new LaneIndex(new LaneBlocks(content.blocks(), section, null), content.table(), trace,
                    content.withoutLane());
        } catch (CorruptIndexException e) {
            throw new BadLanesException(e);
        }
    }

    /** How many events would lie on more lanes if there were room for these; 0 in any real recording. */
    public long withoutLane() {
        return withoutLane;
    }

    @Override
    public List<LaneKey> lanes() {
        return table.keys();
    }

    @Override
    public List<LaneAggregates> query(List<? extends LaneKey> lanes, TimeWindow window) {
        return LaneQuery.answer(blocks, table, trace, lanes, window);
    }

    /** As in {@link LaneSource}; of a processor's events only the messages count. */
    @Override
    public OptionalLong next(LaneKey lane, long eventNumber) {
        return eventNumber == Long.MAX_VALUE
                ? OptionalLong.empty()
                : first(lane, blocks.withEvent(eventNumber), eventNumber + 1, 0);
    }

    /** As in {@link LaneSource}; of a processor's events only the messages count. */
    @Override
    public OptionalLong previous(LaneKey lane, long eventNumber) {
        if (table.number(lane) == LaneNumbers.NONE) {
            return OptionalLong.empty();
        }
        try {
            return new LaneSteps(blocks, table, trace, lane).last(blocks.withEvent(eventNumber), eventNumber - 1);
        } catch (CorruptIndexException e) {
            throw new BadLanesException(e);
        }
    }

    /** As in {@link LaneSource}; of a processor's events only the messages count. */
    @Override
    public OptionalLong firstFrom(LaneKey lane, long timeNs) {
        return first(lane, blocks.endingFrom(timeNs), 0, timeNs);
    }

    private OptionalLong first(LaneKey lane, int fromBlock, long eventNumber, long timeNs) {
        if (table.number(lane) == LaneNumbers.NONE) {
            return OptionalLong.empty();
        }
        try {
            return new LaneSteps(blocks, table, trace, lane).first(fromBlock, eventNumber, timeNs);
        } catch (CorruptIndexException e) {
            throw new BadLanesException(e);
        }
    }
}
