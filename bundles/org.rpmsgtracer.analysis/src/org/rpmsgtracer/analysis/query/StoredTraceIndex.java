/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

import java.io.Closeable;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ForkJoinTask;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.analysis.state.CorruptIndexException;
import org.rpmsgtracer.analysis.zoom.DamagedZoomException;
import org.rpmsgtracer.analysis.zoom.VringZoom;
import org.rpmsgtracer.analysis.zoom.ZoomFormat;
import org.rpmsgtracer.analysis.zoom.ZoomIndex;
import org.rpmsgtracer.analysis.zoom.lane.BadLanesException;
import org.rpmsgtracer.analysis.zoom.lane.LaneIndex;
import org.rpmsgtracer.analysis.zoom.lane.LaneSection;
import org.rpmsgtracer.trace.store.Section;
import org.rpmsgtracer.trace.store.TraceException;
import org.rpmsgtracer.trace.store.TraceReader;

/** The index that lies beside a trace since the trace was recorded, or opened before. */
public final class StoredTraceIndex implements Closeable {

    private final TraceReader trace;
    private final List<Section> sections = new CopyOnWriteArrayList<>();
    private final List<String> problems = new CopyOnWriteArrayList<>();
    private @Nullable TraceIndex index;

    private StoredTraceIndex(TraceReader trace) {
        this.trace = trace;
    }

    /** Looks for the index of a trace and checks all of it. */
    public static StoredTraceIndex open(TraceReader trace) {
        StoredTraceIndex stored = new StoredTraceIndex(trace);
        stored.index = stored.read();
        return stored;
    }

    /** The index, which can be asked until this is closed; empty if it has to be made anew. */
    public Optional<TraceIndex> index() {
        return Optional.ofNullable(index);
    }

    /** Why what lies there is of no use, one sentence each; empty if it is of use, or if nothing lies there. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    /** The virtqueues are as much work as all the rest. */
    private @Nullable TraceIndex read() {
        ForkJoinTask<Optional<VringZoom>> meanwhile = ForkJoinTask.adapt(this::vrings).fork();
        Optional<LaneIndex> lanes;
        Optional<States> states;
        try {
            lanes = lanes();
            states = states();
        } finally {
            meanwhile.quietlyJoin();
        }
        Optional<VringZoom> vrings = meanwhile.join();
        if (vrings.isEmpty() || lanes.isEmpty() || states.isEmpty()) {
            return null;
        }
        return new TraceIndex(new ZoomIndex(vrings.get(), lanes.get()), states.get(),
                new TracePackets(Optional.of(trace)));
    }

    @SuppressWarnings("resource") // all sections are closed with this
    private Optional<VringZoom> vrings() {
        Optional<Section> section = section(ZoomFormat.SECTION, ZoomFormat.VERSION);
        if (section.isEmpty()) {
            return Optional.empty();
        }
        try {
            Optional<VringZoom> vrings = VringZoom.open(section.get(), trace);
            if (vrings.isEmpty()) {
                addProblem(ZoomFormat.SECTION, "its content is none");
            }
            return vrings;
        } catch (DamagedZoomException e) {
            addProblem(ZoomFormat.SECTION, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<LaneIndex> lanes() {
        try {
            return section(LaneSection.NAME, LaneSection.VERSION).map(section -> LaneIndex.open(section, trace));
        } catch (BadLanesException e) {
            addProblem(LaneSection.NAME, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    @SuppressWarnings("resource") // all sections are closed with this
    private Optional<States> states() {
        Optional<Section> section = section(States.SECTION, States.VERSION);
        if (section.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(States.of(section.get()));
        } catch (CorruptIndexException e) {
            addProblem(States.SECTION, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    @SuppressWarnings("resource") // all sections are closed with this
    private Optional<Section> section(String name, int version) {
        Optional<Section> section = trace.sections().open(name, version);
        section.ifPresent(sections::add);
        return section.filter(its -> covers(its, name));
    }

    private boolean covers(Section section, String name) {
        if (StreamExtent.isCovered(trace, section)) {
            return true;
        }
        addProblem(name, "it is of " + section.coveredPackets() + " packets of the trace, expected "
                + trace.packetCount());
        return false;
    }

    private void addProblem(String section, String reason) {
        problems.add(trace.folder() + ": the part '" + section + "' of the index is made anew: " + reason);
    }

    @Override
    public void close() throws TraceException {
        for (Section section : sections) {
            section.close();
        }
    }
}
