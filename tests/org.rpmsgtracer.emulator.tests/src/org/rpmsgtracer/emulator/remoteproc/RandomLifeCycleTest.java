/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.remoteproc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rpmsgtracer.emulator.scenario.BuiltInScenarios;
import org.rpmsgtracer.emulator.scenario.Emulation;
import org.rpmsgtracer.emulator.scenario.Scenario;

/** Whatever is done to the cores of a system at whatever instant, it can be started again afterwards. */
class RandomLifeCycleTest {

    private static final long SEED = 20261122;
    private static final int ACTIONS = 25;
    private static final int LONGEST_PAUSE_NS = 20_000_000;
    private static final long MS = 1_000_000;

    static Stream<String> systems() {
        return BuiltInScenarios.list().stream()
                .filter(scenario -> scenario.faults().isEmpty() && scenario.cores().size() <= 4)
                .map(Scenario::name);
    }

    @ParameterizedTest
    @MethodSource("systems")
    void endsWithARunningSystem(String name) {
        Scenario scenario = BuiltInScenarios.byName(name).orElseThrow();
        Emulation emulation = Emulation.of(scenario, scenario.defaultSeed());

        assertThatCode(() -> disturb(emulation)).as("seed %d", SEED).doesNotThrowAnyException();
        long nowNs = emulation.machine().nowNs();
        emulation.boots().forEach(core -> core.host().task(0, core::stop));
        emulation.runUntil(nowNs + 20 * MS);
        emulation.boots().forEach(core -> core.host().task(0, core::start));
        emulation.runUntil(nowNs + 200 * MS);

        assertThat(emulation.boots()).as("seed %d", SEED).extracting(BootedCore::state)
                .isSubsetOf("running", "attached");
    }

    private static void disturb(Emulation emulation) {
        Random random = new Random(SEED);
        for (int i = 0; i < ACTIONS; i++) {
            emulation.runUntil(emulation.machine().nowNs() + random.nextInt(LONGEST_PAUSE_NS));
            for (BootedCore core : emulation.boots()) {
                switch (random.nextInt(6)) {
                    case 0 -> core.crash(CrashType.WATCHDOG);
                    case 1 -> core.crash(CrashType.FATAL_ERROR);
                    case 2 -> core.restartAlone();
                    case 3 -> core.host().task(0, core::start);
                    case 4 -> core.host().task(0, core::stop);
                    default -> managed(core, random);
                }
            }
        }
    }

    private static void managed(BootedCore core, Random random) {
        if (core instanceof Remoteproc remoteproc) {
            switch (random.nextInt(3)) {
                case 0 -> core.host().task(0, remoteproc::suspend);
                case 1 -> core.host().task(0, remoteproc::resume);
                default -> core.host().task(0, remoteproc::detach);
            }
        }
    }
}
