/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom.lane;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.analysis.state.CorruptIndexException;
import org.rpmsgtracer.analysis.state.FieldReader;
import org.rpmsgtracer.analysis.state.FieldWriter;
import org.rpmsgtracer.trace.ctf.CorruptPacketException;
import org.rpmsgtracer.trace.ctf.RecordView;
import org.rpmsgtracer.trace.store.RecordCursor;
import org.rpmsgtracer.trace.store.SectionWriter;
import org.rpmsgtracer.trace.store.TraceException;
import org.rpmsgtracer.trace.store.TraceReader;

/**
 * Sums up the events of a trace by descriptor, channel, endpoint and processor, from its first packet on, and publishes
 * what it has for readers on other threads. Memory grows with the number of lanes, of which there is a limit, and by
 * some 40 bytes for each block of thousands of events. One thread.
 */
public final class LaneBuilder {

    private static final int EVENTS_PER_BYTE = 3;
    private static final int ENTRY_BYTES = 11;
    private static final int HELD_BYTES = 10;
    private static final int HEADS_PER_BYTE = 4;
    private static final int BLOCK_BYTES = 64;

    private final SectionWriter section;
    private final TraceReader trace;
    private final int eventsPerByte;
    private final LaneRegister lanes = new LaneRegister();
    private final LaneTotals totals = new LaneTotals();
    private final LaneTotals nodeTotals = new LaneTotals();
    private final LaneReplay replay = new LaneReplay(lanes, totals);
    private final Blocks blocks = new Blocks();
    private byte[] begin = new byte[1];
    private boolean begun;
    private long events;
    private long firstEvent;
    private long lastNs;
    private int endPacket;
    private long setUpsBefore;

    /**
     * Begins with nothing.
     *
     * @param section a new one of the name {@link LaneSection#NAME}; stays the caller's
     * @param trace   whose packets will come; answers read them again
     */
    public LaneBuilder(SectionWriter section, TraceReader trace) {
        this(section, trace, EVENTS_PER_BYTE);
    }

    /** @param eventsPerByte that many events a block has for each byte that it is expected to take, or more */
    LaneBuilder(SectionWriter section, TraceReader trace, int eventsPerByte) {
        this.section = section;
        this.trace = trace;
        this.eventsPerByte = eventsPerByte;
    }

    /**
     * Takes the present packet. Records from one on that is none are left out.
     *
     * @param packet before its first record
     */
    public void accept(RecordCursor packet) {
        if (events == 0) {
            firstEvent = packet.firstEvent();
        }
        RecordView records = packet.records();
        try {
            while (records.advance()) {
                accept(records);
            }
        } catch (CorruptPacketException e) {
            trace.damaged(packet.packetNumber(), e.getMessage());
        }
        endPacket = packet.packetNumber() + 1;
        if (events > 0 && events >= eventsPerByte * expectedBytes()) {
            endBlock();
        }
    }

    private void accept(RecordView record) throws CorruptPacketException {
        long timeNs = record.timeNs();
        if (!begun) {
            begun = true;
            blocks.begin(timeNs);
            totals.begin(timeNs);
        }
        int known = lanes.size();
        replay.apply(record);
        if (lanes.size() != known) {
            lanes.began(known, timeNs);
        }
        lastNs = timeNs;
        events++;
    }

    private long expectedBytes() {
        return BLOCK_BYTES + (long) ENTRY_BYTES * totals.touchedCount() + HELD_BYTES * replay.outstanding()
                + replay.rings().headsInUse() / HEADS_PER_BYTE;
    }

    private void endBlock() {
        replay.settle(lastNs);
        byte[] entries = entries(totals, lastNs);
        section.append(begin, 0, begin.length);
        blocks.add(lastNs, firstEvent, endPacket, isSteady(), begin.length,
                section.append(entries, 0, entries.length), entries.length);
        setUpsBefore = replay.setUps();
        totals.begin(lastNs);
        addNodes();
        events = 0;
        FieldWriter next = new FieldWriter();
        BlockBegin.write(next, replay, totals, lanes, lastNs);
        begin = next.toBytes();
    }

    /** Whether no virtqueue was set up in the present block. */
    private boolean isSteady() {
        return replay.setUps() == setUpsBefore;
    }

    private static byte[] entries(LaneTotals totals, long endNs) {
        FieldWriter entries = new FieldWriter();
        int count = totals.touchedCount();
        int[] touched = totals.sortedTouched();
        entries.number(count);
        int before = -1;
        for (int i = 0; i < count; i++) {
            LaneEntry.write(entries, totals, touched[i], before, endNs - totals.beginNs());
            before = touched[i];
        }
        return entries.toBytes();
    }

    private void addNodes() {
        LaneBlocks below = new LaneBlocks(blocks, section, null);
        nodeTotals.reserve(lanes.size());
        for (int level = 1; blocks.count(level - 1) % Blocks.FAN_OUT == 0; level++) {
            int index = blocks.count(level);
            int firstBlock = index * Blocks.span(level);
            nodeTotals.begin(blocks.beginNs(firstBlock));
            for (int child = index * Blocks.FAN_OUT; child < blocks.count(level - 1); child++) {
                addChild(below, level - 1, child);
            }
            nodeTotals.settle(lastNs);
            byte[] entries = entries(nodeTotals, lastNs);
            blocks.addNode(level, section.append(entries, 0, entries.length), entries.length);
        }
    }

    private void addChild(LaneBlocks below, int level, int index) {
        int firstBlock = index * Blocks.span(level);
        long beginNs = blocks.beginNs(firstBlock);
        long endNs = blocks.endNs(firstBlock + Blocks.span(level) - 1);
        try {
            FieldReader entries = below.entries(level, index);
            LaneEntry entry = new LaneEntry();
            for (int count = entries.count(); count > 0; count--) {
                entry.read(entries, lanes.size(), endNs - beginNs);
                nodeTotals.add(entry.lane, entry, beginNs, endNs);
            }
        } catch (CorruptIndexException e) {
            throw new BadLanesException(e);
        }
    }

    /** What was taken so far, for any thread. */
    public LaneIndex publish() {
        LaneBlocks.@Nullable Open open =
                events == 0 ? null : new LaneBlocks.Open(begin, endPacket, firstEvent, isSteady());
        return new LaneIndex(new LaneBlocks(blocks.view(), section, open), lanes.table(), trace, replay.withoutLane());
    }

    /**
     * Completes the section. Nothing may be taken any more.
     *
     * @param coveredBytes   bytes of the stream that were taken, over all stream files
     * @param coveredPackets packets that were taken
     * @throws TraceException if it cannot be written
     */
    public LaneIndex commit(long coveredBytes, int coveredPackets) throws TraceException {
        if (events > 0) {
            endBlock();
        }
        byte[] directory = LaneSection.write(blocks, lanes.table(), replay.withoutLane());
        section.append(directory, 0, directory.length);
        section.commit(coveredBytes, coveredPackets);
        return publish();
    }
}
