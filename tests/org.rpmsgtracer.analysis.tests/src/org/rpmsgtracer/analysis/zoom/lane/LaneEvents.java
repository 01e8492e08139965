/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.zoom.lane;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.rpmsgtracer.analysis.RandomRecording;
import org.rpmsgtracer.trace.event.ChainOffered;
import org.rpmsgtracer.trace.event.ChainReturned;
import org.rpmsgtracer.trace.event.Direction;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.Message;
import org.rpmsgtracer.trace.event.Note;
import org.rpmsgtracer.trace.event.Severity;
import org.rpmsgtracer.trace.event.VringConfigured;

/** Random recordings in which also occurs what only lanes care about. */
final class LaneEvents {

    private static final List<String> PLACES =
            List.of("linux", "rtos", "dsp", "linux vdev0", "rtos2", "dsp descriptor 3", "vdev0vring0");

    private final Random random;

    private LaneEvents(long seed) {
        random = new Random(seed);
    }

    static List<Event> of(long seed, int count) {
        LaneEvents changes = new LaneEvents(seed);
        List<Event> events = new ArrayList<>();
        RandomRecording.of(seed, count).forEach(event -> events.add(changes.changed(event)));
        return events;
    }

    private Event changed(Event event) {
        return switch (event) {
            case Note note -> new Note(note.timeNs(), Severity.values()[random.nextInt(3)],
                    PLACES.get(random.nextInt(PLACES.size())), note.text());
            case VringConfigured ring when random.nextInt(3) == 0 -> another(ring);
            case ChainOffered offered when random.nextInt(40) == 0 -> new ChainOffered(offered.timeNs(),
                    offered.queue(), offered.availIdx(), outside(), 0, 512, 0, 1);
            case ChainReturned returned when random.nextInt(40) == 0 ->
                new ChainReturned(returned.timeNs(), returned.queue(), returned.usedIdx(), outside(), 512);
            case Message message when random.nextInt(40) == 0 -> new Message(message.timeNs(), message.queue(), 0,
                    outside(), message.src(), message.dst(), 0, message.length(), 0, message.payload(),
                    message.evidence(), message.recovered());
            default -> event;
        };
    }

    private int outside() {
        return 16 + random.nextInt(3) * 30_000;
    }

    private VringConfigured another(VringConfigured ring) {
        boolean alone = random.nextInt(3) == 0;
        String name = random.nextBoolean() ? ring.name() : "ring";
        return new VringConfigured(ring.timeNs(), ring.queue(), name,
                Direction.values()[random.nextInt(2)], "linux", alone ? "linux" : ring.device(), 1 << random.nextInt(6),
                16, 0, 0, 0, 0, 0, 0, 512);
    }
}
