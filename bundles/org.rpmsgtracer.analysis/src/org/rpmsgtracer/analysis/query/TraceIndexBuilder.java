/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.analysis.query.VringTrack.Kind;
import org.rpmsgtracer.analysis.state.SystemState;
import org.rpmsgtracer.trace.event.Announcement;
import org.rpmsgtracer.trace.event.ChainOffered;
import org.rpmsgtracer.trace.event.ChainReturned;
import org.rpmsgtracer.trace.event.ChannelCreated;
import org.rpmsgtracer.trace.event.ChannelDestroyed;
import org.rpmsgtracer.trace.event.EndpointCreated;
import org.rpmsgtracer.trace.event.EndpointDestroyed;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.EventSink;
import org.rpmsgtracer.trace.event.Interrupt;
import org.rpmsgtracer.trace.event.Kick;
import org.rpmsgtracer.trace.event.KickSuppressed;
import org.rpmsgtracer.trace.event.LifeCycleChanged;
import org.rpmsgtracer.trace.event.Lost;
import org.rpmsgtracer.trace.event.Message;
import org.rpmsgtracer.trace.event.Note;
import org.rpmsgtracer.trace.event.QueueEvent;
import org.rpmsgtracer.trace.event.QueueId;
import org.rpmsgtracer.trace.event.VringConfigured;

/**
 * Takes a recording event by event, from its first one on, and publishes what it holds for readers on other threads.
 * About 40 bytes an event stay in memory. One thread.
 *
 * <p>An event earlier than the one before it is taken at the time of that one, so that time never decreases. Events of
 * a virtqueue that the {@link SystemState} does not know have no lane and are only counted.
 */
public final class TraceIndexBuilder implements EventSink {

    private final SystemState state = new SystemState();
    private final Checkpoints checkpoints = new Checkpoints();
    private final Map<QueueId, VringTrack> tracks = new LinkedHashMap<>();
    private final MessageColumns messages = new MessageColumns();
    private final RowColumn<AnnouncementRow> announcements = new RowColumn<>();
    private final LifeCycles lifeCycles = new LifeCycles();
    private long eventCount;
    private long startNs;
    private long endNs;

    @Override
    public void accept(Event event) {
        endNs = Math.max(endNs, event.timeNs());
        if (eventCount == 0) {
            startNs = endNs;
        }
        state.apply(event);
        long number = eventCount++;
        switch (event) {
            case QueueEvent onQueue -> add(onQueue, number);
            case LifeCycleChanged changed ->
                lifeCycles.add(changed.subject(), new EventPosition(endNs, number), changed.state());
            case EndpointCreated created -> {}
            case EndpointDestroyed destroyed -> {}
            case ChannelCreated created -> {}
            case ChannelDestroyed destroyed -> {}
            case Note note -> {}
        }
        checkpoints.consider(endNs, eventCount, state);
    }

    private void add(QueueEvent event, long number) {
        if (event instanceof VringConfigured configured && state.direction(configured.queue()).isPresent()) {
            tracks.computeIfAbsent(configured.queue(), unused -> new VringTrack(VringLane.of(configured)));
        }
        @Nullable VringTrack track = tracks.get(event.queue());
        if (track == null) {
            return;
        }
        OptionalInt level = state.inFlight(event.queue());
        switch (event) {
            case VringConfigured configured ->
                track.addConfigured(VringLane.of(configured), endNs, number, level);
            case ChainOffered offered -> track.addOffered(offered.head(), endNs, number, level);
            case ChainReturned returned -> track.addReturned(returned.head(), endNs, number, level);
            case Kick kick -> track.add(Kind.KICK, endNs, number, level);
            case Interrupt interrupt -> track.add(Kind.INTERRUPT, endNs, number, level);
            case KickSuppressed suppressed -> track.add(Kind.SUPPRESSED, endNs, number, level);
            case Message message -> {
                String service = state.service(message.queue(), message.src(), message.dst());
                track.addMessage(messages.add(message, endNs, number, service), endNs, number, level);
            }
            case Announcement announcement -> {
                announcements.add(row(announcement, number, track));
                track.add(endNs, number, level);
            }
            case Lost lost -> track.add(Kind.LOST, endNs, number, level);
        }
    }

    private AnnouncementRow row(Announcement announcement, long number, VringTrack track) {
        VringLane lane = track.lane();
        return new AnnouncementRow(number, track.lastMessage(), endNs, announcement.queue(), lane.direction(),
                lane.from(), announcement.action(), announcement.name(), announcement.address());
    }

    /** All that was added so far, for any thread. Costs as much as the state has entries, whatever the events. */
    public TraceIndex publish() {
        Map<QueueId, VringTrack.View> vrings = new LinkedHashMap<>();
        tracks.forEach((queue, track) -> vrings.put(queue, track.view(state.vring(queue).orElseThrow())));
        SystemState latest = state.copy();
        return new TraceIndex(eventCount, startNs, endNs, Tracks.of(vrings, latest, lifeCycles.view()),
                messages.view(), announcements.view(), checkpoints.list(), latest);
    }
}
