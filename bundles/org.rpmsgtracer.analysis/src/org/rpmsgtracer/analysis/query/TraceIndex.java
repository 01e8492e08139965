/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.analysis.query.TracedLanes.TracedProcessor;
import org.rpmsgtracer.analysis.query.TracedLanes.TracedVring;
import org.rpmsgtracer.analysis.state.SystemState;
import org.rpmsgtracer.analysis.zoom.Kind;
import org.rpmsgtracer.analysis.zoom.LaneAggregates;
import org.rpmsgtracer.analysis.zoom.LaneKey;
import org.rpmsgtracer.analysis.zoom.LaneKey.ProcessorKey;
import org.rpmsgtracer.analysis.zoom.LaneKey.VringKey;
import org.rpmsgtracer.analysis.zoom.TimeWindow;
import org.rpmsgtracer.analysis.zoom.ZoomIndex;

/**
 * A recording up to one moment, as views ask for it. It does not change and may be read by any thread; a growing
 * recording gets a new one from its {@link TraceIndexBuilder}. Ranges of time hold their first instant and not their
 * last.
 *
 * <p>Nothing of it grows with the recording but a few numbers for a thousand events: it asks the sections of the index
 * and reads single packets of the trace again. What has to be read throws {@link java.io.UncheckedIOException} if it
 * cannot be. No query goes through the events of its range.
 */
public final class TraceIndex {

    private static final Comparator<EventPosition> BY_TIME = Comparator.comparingLong(EventPosition::timeNs);
    private static final Comparator<EventPosition> BY_NUMBER = Comparator.comparingLong(EventPosition::eventNumber);

    private final ZoomIndex zoom;
    private final States states;
    private final TracePackets packets;
    private final TracedLanes lanes;
    private final Messages messages;

    TraceIndex(ZoomIndex zoom, States states, TracePackets packets) {
        this.zoom = zoom;
        this.states = states;
        this.packets = packets;
        lanes = TracedLanes.of(states.latest());
        messages = Messages.of(zoom, states, packets, lanes);
    }

    /** The index of a recording without events. */
    public static TraceIndex empty() {
        return new TraceIndex(ZoomIndex.empty(), States.empty(), new TracePackets(Optional.empty()));
    }

    /** How many events there are. */
    public long eventCount() {
        return zoom.eventCount();
    }

    /** Time of the first event, nanoseconds on the recording's clock; 0 if there is none. */
    public long startNs() {
        return zoom.startNs();
    }

    /** Time of the last event, nanoseconds on the recording's clock; 0 if there is none. */
    public long endNs() {
        return zoom.endNs();
    }

    /** The lanes as a timeline shows them: hosts, the virtqueues between, remotes. */
    public List<Lane> lanes() {
        return lanes.lanes();
    }

    /** All that is summed up, also for descriptors, channels and endpoints. */
    public ZoomIndex zoom() {
        return zoom;
    }

    /**
     * What the timeline shows of a window.
     *
     * @param arrowLimit the most messages that are wanted one by one
     */
    public Timeline timeline(TimeWindow window, int arrowLimit) {
        List<TracedVring> vrings = lanes.vrings();
        List<LaneAggregates> sums = sums(vrings, window);
        List<VringActivity> activities = IntStream.range(0, vrings.size())
                .mapToObj(i -> activity(vrings.get(i), sums.get(i))).toList();
        List<ProcessorActivity> processors = lanes.processors().stream()
                .map(processor -> new ProcessorActivity(processor.lane(), entries(processor, vrings, sums, window),
                        lifeCycle(processor, window)))
                .toList();
        MessageList inWindow = messages(window.fromNs(), window.toNs());
        int arrows = inWindow.size() <= arrowLimit ? inWindow.size() : 0;
        return new Timeline(window, processors, activities, inWindow.size(),
                IntStream.range(0, arrows).mapToObj(inWindow::row).toList());
    }

    private List<LaneAggregates> sums(List<TracedVring> vrings, TimeWindow window) {
        return zoom.query(vrings.stream().map(vring -> new VringKey(vring.lane().queue())).toList(), window);
    }

    private static VringActivity activity(TracedVring vring, LaneAggregates sums) {
        return new VringActivity(vring.lane(), PixelLevels.of(sums), vring.state().capacity(),
                PixelCounts.of(sums, Kind.MESSAGE), PixelCounts.of(sums, Kind.KICK),
                PixelCounts.of(sums, Kind.INTERRUPT), PixelCounts.of(sums, Kind.SUPPRESSED),
                PixelCounts.of(sums, Kind.LOST));
    }

    /** Ring entries that a processor published: chains that it offered as driver or returned as device. */
    private static PixelCounts entries(TracedProcessor processor, List<TracedVring> vrings, List<LaneAggregates> sums,
            TimeWindow window) {
        Kind kind = switch (processor.lane().side()) {
            case HOST -> Kind.OFFERED;
            case REMOTE -> Kind.RETURNED;
        };
        PixelCounts entries = new PixelCounts(window.pixels());
        for (int i = 0; i < vrings.size(); i++) {
            if (processor.vrings().contains(vrings.get(i).lane().queue())) {
                entries.add(sums.get(i), kind);
            }
        }
        return entries;
    }

    private List<LifeSpan> lifeCycle(TracedProcessor processor, TimeWindow window) {
        List<LifeSpan> spans = new ArrayList<>();
        for (String subject : processor.subjects()) {
            @Nullable Rows<LifeCycleChange> changes = states.lifeCycles().get(subject);
            if (changes != null) {
                spans.addAll(LifeCycles.spans(subject, changes, window));
            }
        }
        return spans;
    }

    /** How full each virtqueue was in a window. */
    public List<OccupancyCurve> occupancy(TimeWindow window) {
        List<TracedVring> vrings = lanes.vrings();
        List<LaneAggregates> sums = sums(vrings, window);
        return IntStream.range(0, vrings.size())
                .mapToObj(i -> new OccupancyCurve(vrings.get(i).lane(), PixelLevels.of(sums.get(i)),
                        vrings.get(i).state().capacity(), vrings.get(i).state().peakInFlight()))
                .toList();
    }

    /** The messages of a range of time. */
    public MessageList messages(long fromNs, long toNs) {
        long first = messages.numberFrom(fromNs);
        return new MessageList(messages, first, Math.max(first, messages.numberFrom(toNs)));
    }

    /** A message by the number of its event; empty if that event is no message. */
    public Optional<MessageRow> message(long eventNumber) {
        return messages.message(eventNumber);
    }

    /** The announcements and withdrawals of a range of time. */
    public AnnouncementList announcements(long fromNs, long toNs) {
        int first = states.announcements().firstFrom(fromNs);
        return new AnnouncementList(states.announcements(), first,
                Math.max(first, states.announcements().firstFrom(toNs)));
    }

    /** The first event of a lane behind an event; empty if there is none. */
    public Optional<EventPosition> next(LaneKey lane, long eventNumber) {
        return position(zoom.next(lane, eventNumber));
    }

    /** The last event of a lane before an event; empty if there is none. */
    public Optional<EventPosition> previous(LaneKey lane, long eventNumber) {
        return position(zoom.previous(lane, eventNumber));
    }

    private Optional<EventPosition> position(OptionalLong eventNumber) {
        return eventNumber.isPresent() ? Optional.of(position(eventNumber.getAsLong())) : Optional.empty();
    }

    private EventPosition position(long eventNumber) {
        return new EventPosition(packets.withEvent(eventNumber, states).timeNs(eventNumber), eventNumber);
    }

    /**
     * The first event of the first instant after a time on a lane. A virtqueue's lane has all of its events; a
     * processor's lane has the messages that it sends or receives and its life-cycle changes.
     */
    public Optional<EventPosition> next(Lane lane, long timeNs) {
        Optional<EventPosition> event = key(lane).filter(its -> timeNs != Long.MAX_VALUE)
                .flatMap(its -> position(zoom.firstFrom(its, timeNs + 1)));
        Stream<EventPosition> changes = changes(lane).flatMap(its -> at(its, its.lastUpTo(timeNs) + 1).stream());
        return Stream.concat(event.stream(), changes).min(BY_TIME.thenComparing(BY_NUMBER));
    }

    /** The first event of the last instant before a time on a lane, as {@link #next}. */
    public Optional<EventPosition> previous(Lane lane, long timeNs) {
        Optional<EventPosition> event = key(lane).flatMap(its -> before(its, timeNs));
        Stream<EventPosition> changes = changes(lane).flatMap(its -> {
            int last = its.firstFrom(timeNs) - 1;
            return last < 0 ? Stream.empty() : at(its, its.firstFrom(its.get(last).timeNs())).stream();
        });
        return Stream.concat(event.stream(), changes).min(BY_TIME.reversed().thenComparing(BY_NUMBER));
    }

    private Optional<EventPosition> before(LaneKey lane, long timeNs) {
        OptionalLong behind = zoom.firstFrom(lane, timeNs);
        return position(zoom.previous(lane, behind.orElse(Long.MAX_VALUE)))
                .flatMap(last -> position(zoom.firstFrom(lane, last.timeNs())));
    }

    private Optional<LaneKey> key(Lane lane) {
        return switch (lane) {
            case VringLane vring -> lanes.vring(vring.queue()).map(its -> new VringKey(vring.queue()));
            case ProcessorLane processor -> lanes.processor(processor).map(its -> new ProcessorKey(its.lane().name()));
        };
    }

    private Stream<Rows<LifeCycleChange>> changes(Lane lane) {
        return switch (lane) {
            case VringLane vring -> Stream.empty();
            case ProcessorLane processor -> lanes.processor(processor).stream()
                    .flatMap(its -> its.subjects().stream()).flatMap(this::changesOf);
        };
    }

    private Stream<Rows<LifeCycleChange>> changesOf(String subject) {
        return Optional.ofNullable(states.lifeCycles().get(subject)).stream();
    }

    private static Optional<EventPosition> at(Rows<LifeCycleChange> changes, int row) {
        return row == changes.size() ? Optional.empty()
                : Optional.of(new EventPosition(changes.get(row).timeNs(), changes.get(row).eventNumber()));
    }

    /** The system after the last event; the caller's own. */
    public SystemState latest() {
        return states.latest().copy();
    }

    /** The last checkpoint from which the state at a time can be reached: none of its events is later. */
    public Checkpoint checkpoint(long timeNs) {
        return states.checkpoint(states.checkpoints().lastUpTo(timeNs));
    }

    /**
     * The system as it stood after all events up to a time: a checkpoint, and mostly at most one packet of events.
     *
     * @return the caller's own
     */
    public SystemState stateAt(long timeNs) {
        if (timeNs >= endNs()) {
            return latest();
        }
        Checkpoint checkpoint = checkpoint(timeNs);
        packets.replay(checkpoint.state(), checkpoint.nextEvent(), eventCount(), timeNs);
        return checkpoint.state();
    }
}
