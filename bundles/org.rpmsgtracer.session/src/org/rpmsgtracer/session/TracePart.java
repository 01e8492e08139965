/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.session;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.rpmsgtracer.trace.store.TraceInfo;

/**
 * Which part of a recording a trace is. A trace that was cut says so in its environment; the first of its events then
 * restate what stood where it begins, the others are those of the recording, unchanged.
 *
 * @param recording identity of the recording
 * @param fromEvent number of the part's first event in the recording, from 0
 * @param toEvent   number of the first event behind the part
 * @param total     events of the recording, as far as it could be read when it was cut
 * @param restated  how many events come before those of the recording
 */
public record TracePart(UUID recording, long fromEvent, long toEvent, long total, long restated) {

    private static final String RECORDING = "part_of";
    private static final String EVENTS = "part_events";
    private static final String TOTAL = "part_total";
    private static final String RESTATED = "part_restated";
    private static final Pattern RANGE = Pattern.compile("(\\d{1,18})\\.\\.(\\d{1,18})");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final Pattern IDENTITY = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    /** @throws IllegalArgumentException if it is no part */
    public TracePart {
        if (fromEvent < 0 || toEvent < fromEvent || total < toEvent || restated < 0) {
            throw new IllegalArgumentException("events " + fromEvent + ".." + toEvent + " of " + total + " behind "
                    + restated + ", expected a part");
        }
    }

    /** A trace that was not cut. */
    static TracePart whole(TraceInfo info, long events) {
        return new TracePart(info.uuid(), 0, events, events, 0);
    }

    /** What a trace says of itself; empty if it was not cut, or says what cannot be. */
    public static Optional<TracePart> of(TraceInfo info) {
        Map<String, String> said = info.environment();
        String recording = said.getOrDefault(RECORDING, "");
        Matcher range = RANGE.matcher(said.getOrDefault(EVENTS, ""));
        String total = said.getOrDefault(TOTAL, "");
        String restated = said.getOrDefault(RESTATED, "");
        if (!IDENTITY.matcher(recording).matches() || !range.matches() || !NUMBER.matcher(total).matches()
                || !NUMBER.matcher(restated).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new TracePart(UUID.fromString(recording), Long.parseLong(range.group(1)),
                    Long.parseLong(range.group(2)), Long.parseLong(total), Long.parseLong(restated)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What a trace is a part of: of itself, if it was not cut. */
    static TracePart of(TraceInfo info, long events) {
        return of(info).filter(part -> part.restated <= events).orElseGet(() -> whole(info, events));
    }

    /** The same part with other ends. */
    TracePart between(long from, long to, long restatedBefore) {
        return new TracePart(recording, from, to, total, restatedBefore);
    }

    boolean isWhole() {
        return fromEvent == 0 && toEvent == total && restated == 0;
    }

    /** Which event of the recording an event of the trace is; negative for a restating one. */
    long inRecording(long eventOfTrace) {
        return eventOfTrace < restated ? -1 : fromEvent + eventOfTrace - restated;
    }

    /**
     * What a trace of this part is. The same part of the same recording has the same identity, and all of it the
     * recording's own.
     *
     * @param origin of the recording, or of any part of it
     */
    TraceInfo describe(TraceInfo origin) {
        Map<String, String> environment = new TreeMap<>(origin.environment());
        environment.keySet().removeAll(List.of(RECORDING, EVENTS, TOTAL, RESTATED));
        UUID uuid = recording;
        if (!isWhole()) {
            environment.put(RECORDING, recording.toString());
            environment.put(EVENTS, fromEvent + ".." + toEvent);
            environment.put(TOTAL, Long.toString(total));
            environment.put(RESTATED, Long.toString(restated));
            uuid = UUID.nameUUIDFromBytes(
                    ("part/" + recording + "/" + fromEvent + "/" + toEvent).getBytes(StandardCharsets.UTF_8));
        }
        return new TraceInfo(uuid, origin.source(), origin.tool(), origin.toolVersion(), origin.clockOffsetNs(),
                environment);
    }
}
