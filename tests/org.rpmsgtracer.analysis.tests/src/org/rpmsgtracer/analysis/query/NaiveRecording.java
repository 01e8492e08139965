/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Predicate;

import org.rpmsgtracer.analysis.state.SystemState;
import org.rpmsgtracer.trace.event.Announcement;
import org.rpmsgtracer.trace.event.ChainOffered;
import org.rpmsgtracer.trace.event.ChainReturned;
import org.rpmsgtracer.trace.event.Direction;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.LifeCycleChanged;
import org.rpmsgtracer.trace.event.Message;
import org.rpmsgtracer.trace.event.QueueEvent;
import org.rpmsgtracer.trace.event.QueueId;
import org.rpmsgtracer.trace.event.VringConfigured;

/** What a {@link TraceIndex} has to answer, found by going through all events each time. */
final class NaiveRecording {

    /** An event with what is known at it; queue events only of virtqueues that were described before. */
    record Step(long number, long timeNs, Event event, OptionalInt level, String service) {

        Optional<QueueId> queue() {
            return event instanceof QueueEvent onQueue ? Optional.of(onQueue.queue()) : Optional.empty();
        }
    }

    private final List<Step> steps = new ArrayList<>();
    private final Map<QueueId, VringConfigured> vrings = new HashMap<>();
    private final SystemState latest = new SystemState();

    NaiveRecording(List<Event> events) {
        long timeNs = 0;
        for (int number = 0; number < events.size(); number++) {
            Event event = events.get(number);
            timeNs = Math.max(timeNs, event.timeNs());
            latest.apply(event);
            if (event instanceof VringConfigured configured) {
                vrings.put(configured.queue(), configured);
            }
            if (event instanceof QueueEvent onQueue && !vrings.containsKey(onQueue.queue())) {
                continue;
            }
            OptionalInt level =
                    event instanceof QueueEvent onQueue ? latest.inFlight(onQueue.queue()) : OptionalInt.empty();
            String service = event instanceof Message message
                    ? latest.service(message.queue(), message.src(), message.dst())
                    : "";
            steps.add(new Step(number, timeNs, event, level, service));
        }
    }

    List<Step> steps(Predicate<Step> wanted, long fromNs, long toNs) {
        return steps.stream().filter(step -> step.timeNs >= fromNs && step.timeNs < toNs).filter(wanted).toList();
    }

    int count(Predicate<Step> wanted, long fromNs, long toNs) {
        return steps(wanted, fromNs, toNs).size();
    }

    /** The levels that a virtqueue had in a stretch of time, the one with which it enters included. */
    List<Integer> levels(QueueId queue, long fromNs, long toNs) {
        List<Step> all = steps.stream().filter(step -> step.queue().equals(Optional.of(queue))).toList();
        List<Integer> levels = new ArrayList<>();
        OptionalInt entering = OptionalInt.empty();
        long configuredNs = -1;
        for (int i = 0; i < all.size() && all.get(i).timeNs < toNs; i++) {
            Step step = all.get(i);
            if (step.event instanceof VringConfigured) {
                configuredNs = step.timeNs;
            }
            boolean stood = step.timeNs != configuredNs || i + 1 == all.size() || all.get(i + 1).timeNs != step.timeNs;
            OptionalInt level = stood ? step.level : OptionalInt.empty();
            if (step.timeNs < fromNs) {
                entering = level;
            } else {
                level.ifPresent(levels::add);
            }
        }
        entering.ifPresent(levels::add);
        return levels;
    }

    VringConfigured vring(QueueId queue) {
        return vrings.get(queue);
    }

    MessageRow row(Step step) {
        Message message = (Message) step.event;
        VringConfigured vring = vrings.get(message.queue());
        boolean toHost = vring.direction() == Direction.REMOTE_TO_HOST;
        Optional<Announcement> announcement = announcementOf(step);
        String service = announcement.map(Announcement::name).orElse(step.service);
        if (service.isEmpty() && message.recovered()) {
            service = latest.service(message.queue(), message.src(), message.dst());
        }
        return new MessageRow(step.number, step.timeNs, message.queue(), vring.direction(),
                toHost ? vring.device() : vring.driver(), toHost ? vring.driver() : vring.device(), message.src(),
                message.dst(), message.length(), message.head(), service, message.evidence(), message.recovered(),
                announcement.map(Announcement::action),
                message.recovered() ? OptionalLong.empty() : returnedNs(step, message, toHost));
    }

    /** The first announcement after the message, if no other message of the queue lies between. */
    private Optional<Announcement> announcementOf(Step message) {
        for (Step step : steps) {
            if (step.number > message.number && step.event instanceof Announcement announcement) {
                QueueId queue = message.queue().orElseThrow();
                boolean another = steps.stream().anyMatch(between -> between.number > message.number
                        && between.number < step.number && between.event instanceof Message
                        && between.queue().equals(Optional.of(queue)));
                return announcement.queue().equals(queue) && !another ? Optional.of(announcement) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /**
     * The receiver's next entry for the descriptor, unless another message is published on it before, or its virtqueue
     * is set up anew.
     */
    private OptionalLong returnedNs(Step message, Message content, boolean toHost) {
        if (content.head() >= vrings.get(content.queue()).num()) {
            return OptionalLong.empty();
        }
        for (Step step : steps) {
            if (step.number <= message.number || !step.queue().equals(message.queue())) {
                continue;
            }
            switch (step.event) {
                case VringConfigured configured -> {
                    return OptionalLong.empty();
                }
                case Message other when other.head() == content.head() && !other.recovered() -> {
                    return OptionalLong.empty();
                }
                case ChainOffered offered when toHost && offered.head() == content.head() -> {
                    return OptionalLong.of(step.timeNs);
                }
                case ChainReturned returned when !toHost && returned.head() == content.head() -> {
                    return OptionalLong.of(step.timeNs);
                }
                default -> {
                    // nothing becomes of the message
                }
            }
        }
        return OptionalLong.empty();
    }

    /** Whether a step lies on a lane that one can step along. */
    boolean liesOn(Step step, Lane lane) {
        return switch (lane) {
            case VringLane vring -> step.queue().equals(Optional.of(vring.queue()));
            case ProcessorLane processor -> step.event instanceof Message message
                    && isOf(vrings.get(message.queue()), processor)
                    || step.event instanceof LifeCycleChanged changed && isSubject(changed.subject(), processor);
        };
    }

    private boolean isSubject(String subject, ProcessorLane lane) {
        boolean itsDevice = vrings.values().stream().anyMatch(vring -> vring.name().startsWith(subject + "vring"))
                && lane.name().equals("linux");
        return subject.equals(lane.name()) || itsDevice;
    }

    static boolean isOf(VringConfigured vring, ProcessorLane lane) {
        return switch (lane.side()) {
            case HOST -> vring.driver().equals(lane.name());
            case REMOTE -> vring.device().equals(lane.name());
        };
    }
}
