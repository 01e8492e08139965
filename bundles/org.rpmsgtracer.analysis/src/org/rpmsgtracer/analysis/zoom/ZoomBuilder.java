/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.analysis.state.SystemState;
import org.rpmsgtracer.trace.ctf.CorruptPacketException;
import org.rpmsgtracer.trace.ctf.RecordId;
import org.rpmsgtracer.trace.ctf.RecordView;
import org.rpmsgtracer.trace.event.Note;
import org.rpmsgtracer.trace.event.VringConfigured;
import org.rpmsgtracer.trace.store.RecordCursor;
import org.rpmsgtracer.trace.store.SectionWriter;
import org.rpmsgtracer.trace.store.TraceException;
import org.rpmsgtracer.trace.store.TraceReader;

/**
 * Makes the lanes of the virtqueues of a trace, packet by packet, and keeps the state of the system on the way. What is
 * complete goes to the section; in memory stay a row for each tile and what is not complete. One thread; what it
 * publishes is for any.
 */
public final class ZoomBuilder {

    /** Events of a leaf, as long as few virtqueues share it. */
    private static final int LEAF_EVENTS = 128;
    /** Events of a leaf for each virtqueue that took part in the packet before. */
    private static final int LEAF_EVENTS_OF_QUEUE = 32;

    private final SectionWriter section;
    private final TraceReader trace;
    private final RecordListener listener;
    private final SystemState state = new SystemState();
    private final TileWriter tiles;
    private @Nullable VringTrack[] tracks = new VringTrack[0];
    private final List<VringTrack> inView = new ArrayList<>();
    private final List<VringTrack> inLeaf = new ArrayList<>();
    private final List<VringTrack> inPacket = new ArrayList<>();
    private int leafLimit = LEAF_EVENTS;
    private int leafEvents;
    private int leafMessages;
    private int leafFrom;
    private long leafEvent;
    private long leafNs;
    private long leaves;
    private long eventCount;
    private long startNs;
    private long endNs;

    /**
     * @param section  a new one, which the caller closes
     * @param trace    where the packets come from
     * @param listener goes along
     */
    public ZoomBuilder(SectionWriter section, TraceReader trace, RecordListener listener) {
        this.section = section;
        this.trace = trace;
        this.listener = listener;
        this.tiles = new TileWriter(section);
    }

    /** The state after the events so far. */
    public SystemState state() {
        return state;
    }

    /** Takes the packet to which a cursor went; all of them have to come, in their order. */
    public void accept(RecordCursor packet) {
        listener.beginPacket(packet, state);
        RecordView records = packet.records();
        long number = packet.firstEvent();
        int end = 0;
        try {
            while (records.advance()) {
                if (leafEvents == 0) {
                    beginLeaf(records, number);
                }
                take(records);
                listener.record(records, number, state);
                leafEvents++;
                number++;
                end = records.offset() + records.sizeBytes();
                if (leafEvents == leafLimit) {
                    endLeaf(packet, end);
                }
            }
        } catch (CorruptPacketException e) {
            packet.reject(e);
        }
        if (leafEvents > 0) {
            endLeaf(packet, end);
        }
        eventCount = number;
        endNs = trace.packet(packet.packetNumber()).endNs();
        leafLimit = Math.max(LEAF_EVENTS, LEAF_EVENTS_OF_QUEUE * inPacket.size());
        inPacket.clear();
        listener.endPacket(state);
    }

    private void beginLeaf(RecordView first, long number) {
        leafFrom = first.offset();
        leafEvent = number;
        leafNs = first.timeNs();
        startNs = number == 0 ? leafNs : startNs;
    }

    private void take(RecordView record) throws CorruptPacketException {
        state.apply(record);
        int id = record.id();
        if (id <= RecordId.LOST) {
            int queue = record.queue();
            @Nullable VringTrack track = queue < tracks.length ? tracks[queue] : null;
            if (id == RecordId.VRING_CONFIGURED) {
                track = configured(record, track);
            }
            if (track != null) {
                join(track);
                track.take(record);
                leafMessages += id == RecordId.MESSAGE ? 1 : 0;
            }
        } else if (id == RecordId.NOTE) {
            takeNote((Note) record.event());
        }
    }

    private @Nullable VringTrack configured(RecordView record, @Nullable VringTrack known)
            throws CorruptPacketException {
        int queue = record.queue();
        @Nullable VringTrack track = known;
        if (track == null && state.knows(queue)) {
            track = new VringTrack(queue, state);
            if (queue >= tracks.length) {
                tracks = Arrays.copyOf(tracks, queue + 1);
            }
            tracks[queue] = track;
            inView.add(track);
        }
        if (track != null) {
            track.rename(((VringConfigured) record.event()).name());
        }
        return track;
    }

    private void takeNote(Note note) {
        for (VringTrack track : inView) {
            if (track.isPlace(note.place())) {
                join(track);
                track.finding(leafEvents, note.severity().ordinal());
            }
        }
    }

    private void join(VringTrack track) {
        if (!track.inLeaf()) {
            track.beginLeaf(leaves);
            inLeaf.add(track);
            if (!inPacket.contains(track)) {
                inPacket.add(track);
            }
        }
    }

    private void endLeaf(RecordCursor packet, int end) {
        int crc = packet.records().crc32c(leafFrom, end);
        tiles.add(new TileWriter.Leaf(packet.packetNumber(), leafFrom, end, crc, leafEvents, leafEvent, leafMessages,
                leafNs), inLeaf);
        inLeaf.clear();
        leaves++;
        leafEvents = 0;
        leafMessages = 0;
    }

    /** All that was taken so far. Costs as much as a tile, not as the trace. */
    public VringZoom publish() {
        byte[] tail = tiles.tail();
        TileReader reader = new TileReader(section, tiles.view(), tail);
        List<VringLane> lanes = new ArrayList<>();
        for (VringTrack track : inView) {
            lanes.add(new VringLane(track.queue(), tiles.view(track)));
        }
        return new VringZoom(trace, reader, lanes, eventCount, startNs, endNs);
    }

    /**
     * Completes the section. Nothing may be taken afterwards.
     *
     * @param coveredBytes   bytes of the stream that were taken
     * @param coveredPackets packets that were taken
     * @throws TraceException if it cannot be written
     */
    public VringZoom commit(long coveredBytes, int coveredPackets) throws TraceException {
        tiles.endTile();
        VringZoom zoom = publish();
        ZoomFormat.write(zoom.directory(), section);
        section.commit(coveredBytes, coveredPackets);
        return zoom;
    }
}
