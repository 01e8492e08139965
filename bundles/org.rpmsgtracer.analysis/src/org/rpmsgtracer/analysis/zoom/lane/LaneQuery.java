/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom.lane;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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
 * A part of a query: goes along its pixels once, for all lanes that are asked for. Blocks in which a pixel begins are
 * replayed, if anything happens there on one of these lanes; what lies between comes from the sums. For one thread,
 * used once.
 */
final class LaneQuery {

    private static final Kind[] KINDS = Kind.values();
    /** So many pixels are worth a thread. */
    private static final int LEAST_PIXELS = 128;

    /**
     * What is found out about one lane.
     *
     * @param lane    its number among those that are asked for
     * @param firstNs time of its first event
     * @param pixels  what lies on them; each is filled by one thread
     */
    private record Answer(int lane, long firstNs, LaneAggregates.Builder pixels) {}

    private final LaneBlocks blocks;
    private final LaneTable table;
    private final LaneRegister asked;
    /** By number in the table: number among those that are asked for. */
    private final int[] askedByLane;
    private final LaneTotals totals = new LaneTotals();
    private final LaneReplay replay;
    private final BlockRecords records;
    private int block = -1;

    private LaneQuery(LaneBlocks blocks, LaneTable table, TraceReader trace, LaneRegister asked, int[] askedByLane) {
        this.blocks = blocks;
        this.table = table;
        this.asked = asked;
        this.askedByLane = askedByLane;
        totals.reserve(asked.size());
        replay = new LaneReplay(asked, totals);
        records = new BlockRecords(trace);
    }

    /** What lies on each pixel of a window, for each of some lanes; where there are many pixels, on several threads. */
    static List<LaneAggregates> answer(LaneBlocks blocks, LaneTable table, TraceReader trace,
            List<? extends LaneKey> lanes, TimeWindow window) {
        List<LaneKey> known = new ArrayList<>(lanes);
        known.removeIf(lane -> table.number(lane) == LaneNumbers.NONE);
        LaneRegister asked = LaneRegister.only(known, table);
        int[] askedByLane = new int[table.size()];
        Arrays.fill(askedByLane, LaneNumbers.NONE);
        List<Answer> answers = new ArrayList<>();
        for (LaneKey lane : known) {
            int number = table.number(lane);
            int itsAsked = asked.number(lane);
            if (askedByLane[number] == LaneNumbers.NONE) {
                askedByLane[number] = itsAsked;
                answers.add(new Answer(itsAsked, table.firstNs(number), new LaneAggregates.Builder(lane, window)));
            }
        }
        int parts = blocks.count() == 0 || answers.isEmpty()
                ? 0
                : Math.clamp(window.pixels() / LEAST_PIXELS, 1, Runtime.getRuntime().availableProcessors());
        IntStream.range(0, parts).parallel().forEach(part -> {
            int from = window.pixels() * part / parts;
            int to = window.pixels() * (part + 1) / parts;
            new LaneQuery(blocks, table, trace, asked, askedByLane).fill(answers, window, from, to);
        });
        Map<Integer, LaneAggregates> found = new HashMap<>();
        answers.forEach(answer -> found.put(answer.lane, answer.pixels.build()));
        List<LaneAggregates> all = new ArrayList<>();
        for (LaneKey lane : lanes) {
            @Nullable LaneAggregates its = found.get(asked.number(lane));
            all.add(its == null ? new LaneAggregates.Builder(lane, window).build() : its);
        }
        return all;
    }

    private void fill(List<Answer> answers, TimeWindow window, int from, int to) {
        try {
            fillPixels(answers, window, from, to);
        } catch (CorruptIndexException e) {
            throw new BadLanesException(e);
        }
    }

    private void fillPixels(List<Answer> answers, TimeWindow window, int from, int to) throws CorruptIndexException {
        long startNs = window.startOf(from);
        moveTo(startNs);
        replay.settle(startNs);
        totals.begin(startNs);
        int[] entering = new int[asked.size()];
        for (int pixel = from; pixel < to; pixel++) {
            for (int lane = 0; lane < entering.length; lane++) {
                entering[lane] = totals.level(lane);
            }
            long endNs = window.startOf(pixel + 1);
            moveTo(endNs);
            replay.settle(endNs);
            for (Answer answer : answers) {
                if (answer.firstNs < endNs) {
                    if (answer.firstNs < startNs) {
                        answer.pixels.inFlight(pixel, entering[answer.lane], entering[answer.lane]);
                    }
                    collect(answer.pixels, pixel, answer.lane, endNs - startNs);
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
