/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

import java.util.ArrayList;
import java.util.List;

import org.rpmsgtracer.analysis.state.SystemState;

/**
 * The checkpoints of a growing recording. There are at most {@link #LIMIT}: when they get more, every second one goes
 * and the distance doubles, so that memory stays bounded and a replay stays short compared with the recording. A large
 * state is kept less often: what all checkpoints hold together never exceeds the number of events.
 */
final class Checkpoints {

    /** The first distance between two checkpoints, in events. */
    static final int FIRST_DISTANCE = 1024;

    /** The most checkpoints that are kept. */
    static final int LIMIT = 1024;

    private final List<Checkpoint> checkpoints = new ArrayList<>();
    private long distance = FIRST_DISTANCE;
    private long lastEvent;

    Checkpoints() {
        checkpoints.add(new Checkpoint(-1, 0, new SystemState()));
    }

    /** Keeps the state after {@code nextEvent} events if the last one that was kept is far enough away. */
    void consider(long timeNs, long nextEvent, SystemState state) {
        long since = nextEvent - lastEvent;
        if (since < distance || since < state.size()) {
            return;
        }
        checkpoints.add(new Checkpoint(timeNs, nextEvent, state.copy()));
        lastEvent = nextEvent;
        if (checkpoints.size() > LIMIT) {
            thinOut();
        }
    }

    private void thinOut() {
        for (int i = 1; i < checkpoints.size(); i++) {
            checkpoints.remove(i);
        }
        distance *= 2;
    }

    List<Checkpoint> list() {
        return List.copyOf(checkpoints);
    }
}
