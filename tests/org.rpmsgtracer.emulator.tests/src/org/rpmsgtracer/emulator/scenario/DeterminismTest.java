/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.emulator.log.LogEntry;
import org.rpmsgtracer.emulator.machine.RandomStream;

class DeterminismTest {

    private static final Scenario ECHO = Run.echo().lasting(1_500_000_000L);

    @Test
    void sameSeedGivesTheSameBytesAndTheSameLog() {
        Run first = new Run(ECHO, 42).toEnd();
        Run second = new Run(ECHO, 42).toEnd();

        assertThat(second.log.entries()).hasSizeGreaterThan(1000).isEqualTo(first.log.entries());
        assertThat(second.memoryBytes()).isEqualTo(first.memoryBytes());
        assertThat(second.emulation.machine().nowNs()).isEqualTo(first.emulation.machine().nowNs());
    }

    @Test
    void anotherSeedGivesAnotherRun() {
        Run first = new Run(ECHO, 42).toEnd();
        Run second = new Run(ECHO, 43).toEnd();

        assertThat(second.log.entries()).isNotEqualTo(first.log.entries());
        assertThat(second.memoryBytes()).isNotEqualTo(first.memoryBytes());
    }

    @Test
    void slicesOfTimeChangeNothing() {
        Run whole = new Run(ECHO, 42);
        whole.emulation.runUntil(3_000_000_000L);
        for (long seed = 1; seed <= 5; seed++) {
            Run sliced = new Run(ECHO, 42);
            RandomStream slices = new RandomStream(seed, "slices");
            while (sliced.emulation.machine().nowNs() < 3_000_000_000L) {
                long nextNs = sliced.emulation.machine().nowNs() + slices.below(1L << slices.below(28));
                sliced.emulation.runUntil(Math.min(nextNs, 3_000_000_000L));
            }

            assertThat(sliced.log.entries()).as("seed of slices %d", seed).isEqualTo(whole.log.entries());
            assertThat(sliced.memoryBytes()).as("seed of slices %d", seed).isEqualTo(whole.memoryBytes());
        }
    }

    @Test
    void writingALogChangesNothing() {
        Run logged = new Run(ECHO, 42);
        logged.emulation.runUntil(1_000_000_000L);
        Emulation silent = Emulation.of(ECHO, 42);
        silent.runUntil(1_000_000_000L);

        Region region = ECHO.memory().getFirst();
        assertThat(silent.machine().memory().bytes(region.address(), (int) region.sizeBytes()))
                .isEqualTo(logged.memoryBytes());
    }

    @Test
    void timeNeverDecreasesInTheLog() {
        Run run = new Run(ECHO, 7).toEnd();

        assertThat(run.log.entries()).extracting(LogEntry::timeNs).isSorted();
    }
}
