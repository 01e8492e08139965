/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

import java.io.Closeable;
import java.util.Optional;

import org.rpmsgtracer.analysis.zoom.VringZoom;
import org.rpmsgtracer.analysis.zoom.ZoomBuilder;
import org.rpmsgtracer.analysis.zoom.ZoomFormat;
import org.rpmsgtracer.analysis.zoom.ZoomIndex;
import org.rpmsgtracer.analysis.zoom.lane.LaneBuilder;
import org.rpmsgtracer.analysis.zoom.lane.LaneSection;
import org.rpmsgtracer.trace.store.RecordCursor;
import org.rpmsgtracer.trace.store.SectionWriter;
import org.rpmsgtracer.trace.store.TraceException;
import org.rpmsgtracer.trace.store.TraceReader;

/**
 * Makes the index of a trace in two passes over its packets, which may run on a thread each: virtqueues and states, and
 * all other lanes. Both go on when the trace grows. Published indexes stay good until the builder is closed.
 */
public final class TraceIndexBuilder implements Closeable {

    private final TraceReader trace;
    private final SectionWriter zoomSection;
    private final SectionWriter laneSection;
    private final SectionWriter stateSection;
    private final StatesBuilder states;
    private final ZoomBuilder vrings;
    private final LaneBuilder lanes;
    private final TracePackets packets;
    private int packetsTaken;
    private boolean committed;

    private TraceIndexBuilder(TraceReader trace, SectionWriter zoomSection, SectionWriter laneSection,
            SectionWriter stateSection) {
        this.trace = trace;
        this.zoomSection = zoomSection;
        this.laneSection = laneSection;
        this.stateSection = stateSection;
        states = new StatesBuilder(stateSection);
        vrings = new ZoomBuilder(zoomSection, trace, states);
        lanes = new LaneBuilder(laneSection, trace);
        packets = new TracePackets(Optional.of(trace));
    }

    /**
     * Begins the index of a trace.
     *
     * @throws TraceException if there is no place for its sections
     */
    @SuppressWarnings("resource") // the builder that is returned owns the sections
    public static TraceIndexBuilder create(TraceReader trace) throws TraceException {
        SectionWriter zoom = trace.sections().create(ZoomFormat.SECTION, ZoomFormat.VERSION);
        try {
            SectionWriter lanes = trace.sections().create(LaneSection.NAME, LaneSection.VERSION);
            try {
                SectionWriter states = trace.sections().create(States.SECTION, States.VERSION);
                return new TraceIndexBuilder(trace, zoom, lanes, states);
            } catch (TraceException e) {
                throw closed(lanes, e);
            }
        } catch (TraceException e) {
            throw closed(zoom, e);
        }
    }

    private static TraceException closed(SectionWriter section, TraceException trouble) {
        try {
            section.close();
        } catch (TraceException e) {
            trouble.addSuppressed(e);
        }
        return trouble;
    }

    /** Takes the next packet for the pass over virtqueues and states. On that pass's thread. */
    public void takeForVrings(RecordCursor packet) {
        vrings.accept(packet);
        packetsTaken = packet.packetNumber() + 1;
    }

    /** Takes the next packet for the pass over the other lanes. On that pass's thread. */
    public void takeForLanes(RecordCursor packet) {
        lanes.accept(packet);
    }

    /** The index of what both passes have taken: the same packets, and neither is under way. */
    public TraceIndex publish() {
        return new TraceIndex(new ZoomIndex(vrings.publish(), lanes.publish()), states.publish(), packets);
    }

    /**
     * Puts the index in its place beside the trace. Nothing can be taken any more.
     *
     * @return the index, which can be asked until the builder is closed
     * @throws TraceException if it cannot be written
     */
    public TraceIndex commit() throws TraceException {
        int covered = packetsTaken;
        long coveredBytes = StreamExtent.bytes(trace, covered);
        VringZoom zoom = vrings.commit(coveredBytes, covered);
        ZoomIndex index = new ZoomIndex(zoom, lanes.commit(coveredBytes, covered));
        States kept = states.publish();
        states.finish();
        stateSection.commit(coveredBytes, covered);
        committed = true;
        return new TraceIndex(index, kept, packets);
    }

    /** Whether the index is in its place. */
    public boolean committed() {
        return committed;
    }

    /** How many packets the index covers. */
    public int packetsTaken() {
        return packetsTaken;
    }

    /** Closes the sections; what was not committed goes away. */
    @Override
    public void close() throws TraceException {
        try (zoomSection; laneSection; stateSection) {
            return;
        }
    }
}
