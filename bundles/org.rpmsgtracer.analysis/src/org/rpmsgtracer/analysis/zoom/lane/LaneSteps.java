/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom.lane;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.analysis.state.CorruptIndexException;
import org.rpmsgtracer.analysis.state.FieldReader;
import org.rpmsgtracer.analysis.zoom.Kind;
import org.rpmsgtracer.analysis.zoom.LaneKey;
import org.rpmsgtracer.analysis.zoom.LaneKey.ProcessorKey;
import org.rpmsgtracer.trace.ctf.RecordId;
import org.rpmsgtracer.trace.ctf.RecordView;
import org.rpmsgtracer.trace.store.TraceReader;

/**
 * Finds single events of one lane: the sums tell which block has any, and of that block packets are looked through. The
 * events of a processor are its messages. For one thread, used once.
 */
final class LaneSteps {

    /** The number of the lane among those that are asked for. */
    private static final int ASKED = 0;

    private final LaneBlocks blocks;
    private final LaneTable table;
    private final TraceReader trace;
    private final int number;
    private final boolean onlyMessages;
    private final LaneRegister asked;
    private final LaneTotals totals = new LaneTotals();
    private final LaneReplay replay;
    private final BlockRecords records;

    /** @param lane one of the table */
    LaneSteps(LaneBlocks blocks, LaneTable table, TraceReader trace, LaneKey lane) {
        this.blocks = blocks;
        this.table = table;
        this.trace = trace;
        number = table.number(lane);
        onlyMessages = lane instanceof ProcessorKey;
        asked = LaneRegister.only(List.of(lane), table);
        totals.reserve(asked.size());
        replay = new LaneReplay(asked, totals);
        records = new BlockRecords(trace);
    }

    /**
     * The first event that has at least that number and that time.
     *
     * @param fromBlock no event before this block has
     */
    OptionalLong first(int fromBlock, long eventNumber, long timeNs) throws CorruptIndexException {
        int packet = eventNumber > 0 ? trace.packetWithEvent(eventNumber) : trace.packetWithTime(timeNs);
        for (int block = withEventsFrom(fromBlock); block < blocks.count(); block = withEventsFrom(block + 1)) {
            enter(block);
            int first = blocks.firstPacket(block);
            int end = blocks.endPacket(block);
            records.open(blocks.isSteady(block) ? Math.clamp(packet, first, end) : first, end);
            for (RecordView record = records.present(); record != null; record = records.present()) {
                long event = records.eventNumber();
                boolean wanted = event >= eventNumber && record.timeNs() >= timeNs;
                if (takePresent() && wanted) {
                    return OptionalLong.of(event);
                }
            }
        }
        return OptionalLong.empty();
    }

    /**
     * The last event that has at most that number.
     *
     * @param toBlock no event behind this block has
     */
    OptionalLong last(int toBlock, long eventNumber) throws CorruptIndexException {
        for (int block = withEventsTo(toBlock); block >= 0; block = withEventsTo(block - 1)) {
            enter(block);
            OptionalLong found = lastIn(block, eventNumber);
            if (found.isPresent()) {
                return found;
            }
        }
        return OptionalLong.empty();
    }

    /** Takes packet by packet from the back, or, where one cannot be understood alone, all of the block. */
    private OptionalLong lastIn(int block, long eventNumber) {
        int first = blocks.firstPacket(block);
        int end = blocks.endPacket(block);
        if (blocks.isSteady(block)) {
            end = Math.clamp(trace.packetWithEvent(eventNumber) + 1, first, end);
        }
        OptionalLong found = OptionalLong.empty();
        while (found.isEmpty() && end > first) {
            int begin = blocks.isSteady(block) ? end - 1 : first;
            records.open(begin, end);
            while (records.present() != null && records.eventNumber() <= eventNumber) {
                long event = records.eventNumber();
                if (takePresent()) {
                    found = OptionalLong.of(event);
                }
            }
            end = begin;
        }
        return found;
    }

    private void enter(int block) throws CorruptIndexException {
        BlockBegin.read(blocks.begin(block), replay, totals, asked, table, blocks.closed().beginNs(block));
    }

    /** Takes the present record, and says whether it is an event of the lane. */
    private boolean takePresent() {
        long before = events();
        boolean message = onlyMessages && isItsMessage();
        records.applyTo(replay);
        return message || events() != before;
    }

    /** Whether the present record is a message that the processor sends or receives. */
    private boolean isItsMessage() {
        RecordView record = records.present();
        if (record == null || record.id() != RecordId.MESSAGE) {
            return false;
        }
        @Nullable RingLanes ring = replay.rings().get(record.queue());
        return ring != null && (ring.driver == ASKED || ring.device == ASKED);
    }

    /** Events that were counted by now on a lane that is not a processor. */
    private long events() {
        long events = 0;
        for (int kind = 0; !onlyMessages && kind < LaneTotals.KINDS; kind++) {
            events += totals.count(ASKED, kind);
        }
        return events;
    }

    /** The first block from one on that has events of the lane; an open one may have none. */
    private int withEventsFrom(int from) throws CorruptIndexException {
        int closed = blocks.closed().count();
        int next = from;
        while (next < closed) {
            int level = 0;
            while (next % Blocks.span(level + 1) == 0 && next + Blocks.span(level + 1) <= closed) {
                level++;
            }
            while (hasEvents(level, next / Blocks.span(level))) {
                if (level == 0) {
                    return next;
                }
                level--;
            }
            next += Blocks.span(level);
        }
        return next;
    }

    /** The last block up to one that has events of the lane, -1 if there is none; an open one may have none. */
    private int withEventsTo(int to) throws CorruptIndexException {
        if (to >= blocks.closed().count()) {
            return to;
        }
        int end = to + 1;
        while (end > 0) {
            int level = 0;
            while (end % Blocks.span(level + 1) == 0) {
                level++;
            }
            while (hasEvents(level, end / Blocks.span(level) - 1)) {
                if (level == 0) {
                    return end - 1;
                }
                level--;
            }
            end -= Blocks.span(level);
        }
        return -1;
    }

    private boolean hasEvents(int level, int index) throws CorruptIndexException {
        FieldReader entries = blocks.entries(level, index);
        LaneEntry entry = new LaneEntry();
        for (int count = entries.count(); count > 0; count--) {
            entry.read(entries, table.size(), 0);
            if (entry.lane >= number) {
                long events = onlyMessages ? entry.counts[Kind.MESSAGE.ordinal()] : LongStream.of(entry.counts).sum();
                return entry.lane == number && events != 0;
            }
        }
        return false;
    }
}
