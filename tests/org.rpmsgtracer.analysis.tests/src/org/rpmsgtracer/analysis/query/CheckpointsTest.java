/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.analysis.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.analysis.EventScript;
import org.rpmsgtracer.analysis.state.SystemState;

class CheckpointsTest {

    @Test
    void areFarEnoughApart() {
        Checkpoints checkpoints = new Checkpoints();
        SystemState state = new SystemState();
        for (int next = 1; next <= 10 * Checkpoints.FIRST_DISTANCE; next++) {
            checkpoints.consider(next, next, state);
        }
        List<Checkpoint> kept = checkpoints.list();
        assertThat(kept).hasSize(11);
        assertThat(kept.getFirst().nextEvent()).isZero();
        assertThat(kept.get(3).nextEvent()).isEqualTo(3L * Checkpoints.FIRST_DISTANCE);
        assertThat(kept.get(3).timeNs()).isEqualTo(3L * Checkpoints.FIRST_DISTANCE);
    }

    @Test
    void becomeFewerAndEvenlyFurtherApartAsTheRecordingGrows() {
        Checkpoints checkpoints = new Checkpoints();
        SystemState state = new SystemState();
        long events = 5L * Checkpoints.LIMIT * Checkpoints.FIRST_DISTANCE;
        for (long next = 1; next <= events; next++) {
            checkpoints.consider(next, next, state);
        }
        List<Checkpoint> kept = checkpoints.list();
        assertThat(kept.size()).isBetween(Checkpoints.LIMIT / 2, Checkpoints.LIMIT);
        for (int i = 1; i < kept.size(); i++) {
            assertThat(kept.get(i).nextEvent() - kept.get(i - 1).nextEvent())
                    .isEqualTo(8L * Checkpoints.FIRST_DISTANCE);
        }
        assertThat(events - kept.getLast().nextEvent()).isLessThan(8L * Checkpoints.FIRST_DISTANCE);
    }

    @Test
    void togetherNeverHoldMoreThanThereAreEvents() {
        Checkpoints checkpoints = new Checkpoints();
        EventScript script = EventScript.ofFreshDevice();
        for (int address = 0; address < 20_000; address++) {
            script.message(EventScript.TO_HOST, address, 1, 0);
        }
        SystemState state = new SystemState();
        for (int i = 0; i < script.events().size(); i++) {
            state.apply(script.events().get(i));
            checkpoints.consider(i, i + 1, state);
        }
        long held = checkpoints.list().stream().mapToLong(checkpoint -> checkpoint.state().size()).sum();
        assertThat(held).isLessThanOrEqualTo(script.events().size()).isGreaterThan(1000);
    }
}
