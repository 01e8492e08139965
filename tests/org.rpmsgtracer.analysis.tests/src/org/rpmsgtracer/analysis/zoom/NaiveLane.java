/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.rpmsgtracer.trace.event.Severity;

/** What a lane is asked, found by going through all that happened on it each time. */
public final class NaiveLane {

    /**
     * An event of the lane.
     *
     * @param number    of the event
     * @param timeNs    as it is stored
     * @param kind      empty for events that are not counted by kind
     * @param bytes     payload bytes
     * @param level     messages in flight from here on; empty if not known, or if that never stood
     * @param owner     who owns it from here on
     * @param latencyNs of the message that is returned here
     */
    public record Step(long number, long timeNs, Optional<Kind> kind, long bytes, OptionalInt level,
            Optional<Owner> owner, OptionalLong latencyNs) {}

    /** A finding that belongs to the lane. */
    public record Finding(long timeNs, Severity severity) {}

    private final LaneKey key;
    private final List<Step> steps = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    public NaiveLane(LaneKey key) {
        this.key = key;
    }

    public void add(Step step) {
        steps.add(step);
    }

    public void add(Finding finding) {
        findings.add(finding);
    }

    public LaneKey key() {
        return key;
    }

    public List<Step> steps() {
        return steps;
    }

    /** Fails unless an answer for the lane is what going through everything gives. */
    public void check(LaneAggregates found, TimeWindow window, String where) {
        assertThat(found.lane()).as(where).isEqualTo(key);
        assertThat(found.pixels()).as(where).isEqualTo(window.pixels());
        LaneAggregates expected = query(window);
        for (int pixel = 0; pixel < window.pixels(); pixel++) {
            assertThat(describe(found, pixel)).as("%s, %s, %s, pixel %d: %d..%d ns", where, key, window, pixel,
                    window.startOf(pixel), window.startOf(pixel + 1)).isEqualTo(describe(expected, pixel));
        }
    }

    private static String describe(LaneAggregates lane, int pixel) {
        StringBuilder text = new StringBuilder();
        for (Kind kind : Kind.values()) {
            text.append(kind).append(' ').append(lane.count(kind, pixel)).append(' ');
        }
        text.append("bytes ").append(lane.bytes(pixel));
        if (lane.known(pixel)) {
            text.append(" levels ").append(lane.minInFlight(pixel)).append("..").append(lane.maxInFlight(pixel));
        }
        lane.dominatingOwner(pixel).ifPresent(owner -> text.append(' ').append(owner));
        lane.worstLatencyNs(pixel).ifPresent(worst -> text.append(" worst ").append(worst).append(" ns"));
        lane.severity(pixel).ifPresent(severity -> text.append(' ').append(severity));
        return text.toString();
    }

    public LaneAggregates query(TimeWindow window) {
        LaneAggregates.Builder builder = new LaneAggregates.Builder(key, window);
        for (int pixel = 0; pixel < window.pixels(); pixel++) {
            add(builder, pixel, window.startOf(pixel), window.startOf(pixel + 1));
        }
        return builder.build();
    }

    private void add(LaneAggregates.Builder builder, int pixel, long fromNs, long toNs) {
        OptionalInt entering = OptionalInt.empty();
        for (Step step : steps) {
            if (step.timeNs < fromNs) {
                entering = step.level;
            } else if (step.timeNs < toNs) {
                step.kind.ifPresent(kind -> builder.count(pixel, kind, 1));
                builder.bytes(pixel, step.bytes);
                step.level.ifPresent(level -> builder.inFlight(pixel, level, level));
                builder.latency(pixel, step.latencyNs.orElse(-1));
            }
        }
        entering.ifPresent(level -> builder.inFlight(pixel, level, level));
        builder.owned(pixel, owned(Owner.DRIVER, fromNs, toNs), owned(Owner.DEVICE, fromNs, toNs));
        findings.stream().filter(finding -> finding.timeNs >= fromNs && finding.timeNs < toNs)
                .forEach(finding -> builder.severity(pixel, finding.severity.ordinal()));
    }

    private long owned(Owner owner, long fromNs, long toNs) {
        long ownedNs = 0;
        for (int i = 0; i < steps.size(); i++) {
            long end = i + 1 < steps.size() ? Math.min(toNs, steps.get(i + 1).timeNs) : toNs;
            long begin = Math.max(fromNs, steps.get(i).timeNs);
            if (steps.get(i).owner.equals(Optional.of(owner)) && begin < end) {
                ownedNs += end - begin;
            }
        }
        return ownedNs;
    }

    public OptionalLong next(long eventNumber) {
        return steps.stream().mapToLong(Step::number).filter(number -> number > eventNumber).findFirst();
    }

    public OptionalLong previous(long eventNumber) {
        return steps.stream().mapToLong(Step::number).filter(number -> number < eventNumber).max();
    }

    public OptionalLong firstFrom(long timeNs) {
        return steps.stream().filter(step -> step.timeNs >= timeNs).mapToLong(Step::number).findFirst();
    }
}
