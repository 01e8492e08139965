/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom.lane;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.analysis.state.CorruptIndexException;
import org.rpmsgtracer.analysis.state.FieldReader;
import org.rpmsgtracer.analysis.zoom.Kind;
import org.rpmsgtracer.analysis.zoom.LaneAggregates;
import org.rpmsgtracer.analysis.zoom.LaneKey;
import org.rpmsgtracer.analysis.zoom.TimeWindow;
import org.rpmsgtracer.trace.ctf.RecordView;
import org.rpmsgtracer.trace.store.TraceReader;

/**
 * One query: goes along the window once, for all lanes that are asked for. Blocks in which a pixel begins are replayed,
 * if anything happens there on one of these lanes; what lies between comes from the sums. For one thread, used once.
 */
final class LaneQuery {

    private static final Kind[] KINDS = Kind.values();

    private final LaneBlocks blocks;
    private final LaneTable table;
    private final LaneRegister asked;
    /** By number in the table: number among those that are asked for. */
    private final int[] askedByLane;
    /** By number among those that are asked for: time of the first event; the end of time where there is none. */
    private final long[] firstNs;
    private final LaneTotals totals = new LaneTotals();
    private final LaneReplay replay;
    private final BlockRecords records;
    private int block = -1;

    LaneQuery(LaneBlocks blocks, LaneTable table, TraceReader trace, List<? extends LaneKey> lanes) {
        this.blocks = blocks;
        this.table = table;
        asked = LaneRegister.only(lanes, table);
        askedByLane = new int[table.size()];
        Arrays.fill(askedByLane, LaneNumbers.NONE);
        firstNs = new long[asked.size()];
        Arrays.fill(firstNs, Long.MAX_VALUE);
        for (LaneKey lane : lanes) {
            int number = table.number(lane);
            if (number != LaneNumbers.NONE) {
                askedByLane[number] = asked.number(lane);
                firstNs[asked.number(lane)] = table.firstNs(number);
            }
        }
        totals.reserve(asked.size());
        replay = new LaneReplay(asked, totals);
        records = new BlockRecords(trace);
    }

    List<LaneAggregates> run(List<? extends LaneKey> lanes, TimeWindow window) throws CorruptIndexException {
        LaneAggregates.@Nullable Builder[] builders = new LaneAggregates.@Nullable Builder[asked.size()];
        for (LaneKey lane : lanes) {
            int number = asked.number(lane);
            if (number != LaneNumbers.NONE && firstNs[number] != Long.MAX_VALUE) {
                builders[number] = new LaneAggregates.Builder(lane, window);
            }
        }
        if (blocks.count() > 0) {
            fill(builders, window);
        }
        List<LaneAggregates> answers = new ArrayList<>();
        for (LaneKey lane : lanes) {
            int number = asked.number(lane);
            LaneAggregates.@Nullable Builder builder = number == LaneNumbers.NONE ? null : builders[number];
            answers.add(builder == null ? new LaneAggregates.Builder(lane, window).build() : builder.build());
        }
        return answers;
    }

    private void fill(LaneAggregates.@Nullable Builder[] builders, TimeWindow window) throws CorruptIndexException {
        long startNs = window.startOf(0);
        moveTo(startNs);
        replay.settle(startNs);
        totals.begin(startNs);
        int[] entering = new int[asked.size()];
        for (int pixel = 0; pixel < window.pixels(); pixel++) {
            for (int lane = 0; lane < entering.length; lane++) {
                entering[lane] = totals.level(lane);
            }
            long endNs = window.startOf(pixel + 1);
            moveTo(endNs);
            replay.settle(endNs);
            for (int lane = 0; lane < builders.length; lane++) {
                LaneAggregates.@Nullable Builder builder = builders[lane];
                if (builder != null && firstNs[lane] < endNs) {
                    if (firstNs[lane] < startNs) {
                        builder.inFlight(pixel, entering[lane], entering[lane]);
                    }
                    collect(builder, pixel, lane, endNs - startNs);
                }
            }
            totals.begin(endNs);
            startNs = endNs;
        }
    }

    private void collect(LaneAggregates.Builder builder, int pixel, int lane, long passedNs) {
        if (!totals.isTouched(lane)) {
            byte owner = totals.owner(lane);
            builder.owned(pixel, owner == LaneTotals.OWNER_DRIVER ? passedNs : 0,
                    owner == LaneTotals.OWNER_DEVICE ? passedNs : 0);
            return;
        }
        for (Kind kind : KINDS) {
            builder.count(pixel, kind, totals.count(lane, kind.ordinal()));
        }
        builder.bytes(pixel, totals.bytes(lane));
        builder.inFlight(pixel, totals.minLevel(lane), totals.maxLevel(lane));
        builder.owned(pixel, totals.knownNs(lane) - totals.deviceNs(lane), totals.deviceNs(lane));
        builder.latency(pixel, totals.worstNs(lane));
        builder.severity(pixel, totals.severity(lane));
    }

    /** Takes in all events before a time, which is not before the last one. */
    private void moveTo(long timeNs) throws CorruptIndexException {
        int target = blocks.endingFrom(timeNs);
        if (target > block) {
            if (block >= 0) {
                replayBefore(Long.MAX_VALUE);
                addWhole(block + 1, target);
            }
            enter(target);
        }
        replayBefore(timeNs);
    }

    private void replayBefore(long timeNs) {
        RecordView record = records.present();
        while (record != null && record.timeNs() < timeNs) {
            records.applyTo(replay);
            record = records.present();
        }
    }

    /** Takes in the blocks {@code from <= number < to}, all of whose events lie on the present pixel. */
    private void addWhole(int from, int to) throws CorruptIndexException {
        int next = from;
        while (next < to) {
            int level = 0;
            while (next % Blocks.span(level + 1) == 0 && next + Blocks.span(level + 1) <= to) {
                level++;
            }
            addNode(level, next);
            next += Blocks.span(level);
        }
    }

    private void addNode(int level, int firstBlock) throws CorruptIndexException {
        long beginNs = blocks.closed().beginNs(firstBlock);
        long endNs = blocks.closed().endNs(firstBlock + Blocks.span(level) - 1);
        FieldReader entries = blocks.entries(level, firstBlock / Blocks.span(level));
        LaneEntry entry = new LaneEntry();
        for (int count = entries.count(); count > 0; count--) {
            entry.read(entries, table.size(), endNs - beginNs);
            int lane = askedByLane[entry.lane];
            if (lane != LaneNumbers.NONE) {
                totals.add(lane, entry, beginNs, endNs);
            }
        }
    }

    private void enter(int target) throws CorruptIndexException {
        block = target;
        BlockBegin.read(blocks.begin(target), replay, totals, asked, table, blocks.closed().beginNs(target));
        if (somethingHappens(target)) {
            records.open(blocks.firstPacket(target), blocks.endPacket(target));
        } else {
            records.close();
        }
    }

    private boolean somethingHappens(int target) throws CorruptIndexException {
        if (target == blocks.closed().count()) {
            return true;
        }
        FieldReader entries = blocks.entries(0, target);
        LaneEntry entry = new LaneEntry();
        for (int count = entries.count(); count > 0; count--) {
            entry.read(entries, table.size(), 0);
            if (askedByLane[entry.lane] != LaneNumbers.NONE) {
                return true;
            }
        }
        return false;
    }
}
