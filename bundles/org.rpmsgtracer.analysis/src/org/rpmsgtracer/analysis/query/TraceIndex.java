/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.rpmsgtracer.analysis.query.VringTrack.Kind;
import org.rpmsgtracer.analysis.state.SystemState;
import org.rpmsgtracer.analysis.zoom.TimeWindow;
import org.rpmsgtracer.trace.event.QueueId;

/**
 * A recording up to one moment, as views ask for it. It does not change and may be read by any thread; a growing
 * recording gets a new one from its {@link TraceIndexBuilder}, which shares the columns. Ranges of time hold their
 * first instant and not their last.
 *
 * <p>No query goes through the events of its range. With n events and p pixels, a query by pixel costs O(p log n) for
 * each lane, and a row or a step O(log n); finding when a message was given back adds at most one round of its ring.
 */
public final class TraceIndex {

    private static final Comparator<EventPosition> BY_TIME = Comparator.comparingLong(EventPosition::timeNs);
    private static final Comparator<EventPosition> BY_NUMBER = Comparator.comparingLong(EventPosition::eventNumber);

    private final long eventCount;
    private final long startNs;
    private final long endNs;
    private final Tracks tracks;
    private final MessageTable messages;
    private final RowColumn.View<AnnouncementRow> announcements;
    private final List<Checkpoint> checkpoints;
    private final SystemState latest;

    TraceIndex(long eventCount, long startNs, long endNs, Tracks tracks, MessageColumns.View messages,
            RowColumn.View<AnnouncementRow> announcements, List<Checkpoint> checkpoints, SystemState latest) {
        this.eventCount = eventCount;
        this.startNs = startNs;
        this.endNs = endNs;
        this.tracks = tracks;
        this.messages = new MessageTable(messages, tracks, announcements, latest);
        this.announcements = announcements;
        this.checkpoints = checkpoints;
        this.latest = latest;
    }

    /** The index of a recording without events. */
    public static TraceIndex empty() {
        return new TraceIndexBuilder().publish();
    }

    /** How many events there are. */
    public long eventCount() {
        return eventCount;
    }

    /** Time of the first event, nanoseconds on the recording's clock; 0 if there is none. */
    public long startNs() {
        return startNs;
    }

    /** Time of the last event, nanoseconds on the recording's clock; 0 if there is none. */
    public long endNs() {
        return endNs;
    }

    /** The lanes as a timeline shows them: hosts, the virtqueues between, remotes. */
    public List<Lane> lanes() {
        return tracks.lanes();
    }

    /**
     * What the timeline shows of a window.
     *
     * @param arrowLimit the most messages that are wanted one by one
     */
    public Timeline timeline(TimeWindow window, int arrowLimit) {
        Map<QueueId, int[]> starts = new HashMap<>();
        tracks.vrings().forEach(vring -> starts.put(vring.lane().queue(), vring.times().pixelStarts(window)));
        List<ProcessorActivity> processors = tracks.processors().stream()
                .map(processor -> new ProcessorActivity(processor.lane(), processor.entries(window, starts),
                        processor.lifeCycle(tracks.lifeCycles(), window)))
                .toList();
        List<VringActivity> vrings = tracks.vrings().stream()
                .map(vring -> activity(vring, Objects.requireNonNull(starts.get(vring.lane().queue())))).toList();
        MessageList inWindow = messages(window.fromNs(), window.toNs());
        int arrows = inWindow.size() <= arrowLimit ? inWindow.size() : 0;
        return new Timeline(window, processors, vrings, inWindow.size(),
                IntStream.range(0, arrows).mapToObj(inWindow::row).toList());
    }

    private static VringActivity activity(VringTrack.View vring, int[] starts) {
        return new VringActivity(vring.lane(), vring.levels(starts), vring.state().capacity(),
                vring.counts(Kind.MESSAGE, starts), vring.counts(Kind.KICK, starts),
                vring.counts(Kind.INTERRUPT, starts), vring.counts(Kind.SUPPRESSED, starts),
                vring.counts(Kind.LOST, starts));
    }

    /** How full each virtqueue was in a window. */
    public List<OccupancyCurve> occupancy(TimeWindow window) {
        return tracks.vrings().stream().map(vring -> new OccupancyCurve(vring.lane(),
                vring.levels(vring.times().pixelStarts(window)), vring.state().capacity(),
                vring.state().peakInFlight())).toList();
    }

    /** The messages of a range of time. */
    public MessageList messages(long fromNs, long toNs) {
        int first = messages.firstFrom(fromNs);
        return new MessageList(messages, first, Math.max(first, messages.firstFrom(toNs)));
    }

    /** A message by the number of its event; empty if that event is no message. */
    public Optional<MessageRow> message(long eventNumber) {
        return messages.message(eventNumber);
    }

    /** The announcements and withdrawals of a range of time. */
    public AnnouncementList announcements(long fromNs, long toNs) {
        int first = firstAnnouncementFrom(fromNs);
        return new AnnouncementList(announcements, first, Math.max(first, firstAnnouncementFrom(toNs)));
    }

    private int firstAnnouncementFrom(long timeNs) {
        return AscendingSearch.firstFrom(0, announcements.size(), row -> announcements.get(row).timeNs(), timeNs);
    }

    /**
     * The first event of the first instant after a time on a lane. A virtqueue's lane has all of its events; a
     * processor's lane has the messages that it sends or receives and its life-cycle changes.
     */
    public Optional<EventPosition> next(Lane lane, long timeNs) {
        return sequences(lane).map(events -> events.after(timeNs)).flatMap(Optional::stream)
                .min(BY_TIME.thenComparing(BY_NUMBER));
    }

    /** The first event of the last instant before a time on a lane, as {@link #next}. */
    public Optional<EventPosition> previous(Lane lane, long timeNs) {
        return sequences(lane).map(events -> events.before(timeNs)).flatMap(Optional::stream)
                .min(BY_TIME.reversed().thenComparing(BY_NUMBER));
    }

    private Stream<EventSequence> sequences(Lane lane) {
        List<VringTrack.View> vrings = tracks.vringsOf(lane);
        return switch (lane) {
            case VringLane vring -> vrings.stream().map(events -> events);
            case ProcessorLane processor -> Stream.concat(vrings.stream().map(messages::on),
                    tracks.lifeCycles().of(tracks.subjectsOf(lane)).stream());
        };
    }

    /** The system after the last event; the caller's own. */
    public SystemState latest() {
        return latest.copy();
    }

    /** The last checkpoint from which the state at a time can be reached: none of its events is later. */
    public Checkpoint checkpoint(long timeNs) {
        int last = checkpoints.size() - 1;
        while (last > 0 && checkpoints.get(last).timeNs() > timeNs) {
            last--;
        }
        return checkpoints.get(last);
    }
}
