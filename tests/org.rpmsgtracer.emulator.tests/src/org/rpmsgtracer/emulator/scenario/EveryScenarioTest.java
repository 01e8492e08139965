/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rpmsgtracer.emulator.log.EmulationLog;
import org.rpmsgtracer.emulator.log.LogEntry;
import org.rpmsgtracer.emulator.log.RingEntry.Announced;
import org.rpmsgtracer.emulator.log.RingEntry.MessageSent;
import org.rpmsgtracer.emulator.log.RingEntry.VringConfigured;
import org.rpmsgtracer.emulator.log.SoftwareEntry.StateEntered;
import org.rpmsgtracer.emulator.personality.Personality;
import org.rpmsgtracer.emulator.personality.Systems;
import org.rpmsgtracer.emulator.remoteproc.BootedCore;
import org.rpmsgtracer.emulator.remoteproc.PlatformDriver;
import org.rpmsgtracer.emulator.remoteproc.Recovery;
import org.rpmsgtracer.emulator.service.UserSpaceProgram;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;

/** Every built-in scenario boots, announces, exchanges messages both ways, restarts, and stops; named with its rows. */
class EveryScenarioTest {

    private static final long MS = 1_000_000;
    private static final long RESTART_NS = 1_400 * MS;
    private static final long STOP_NS = 2_800 * MS;

    /** RPMsg-Lite between two cores announces only where its application wants that. */
    private static final Set<String> UNANNOUNCED = Set.of("imx8qm-qnx");
    /** Linux does not understand them, and nothing comes of it. */
    private static final Set<String> REFUSED = Set.of("pru-old-announcements");

    private record Part(List<LogEntry> entries) {

        <T extends LogEntry> List<T> of(Class<T> type) {
            return entries.stream().filter(type::isInstance).map(type::cast).toList();
        }

        boolean carries(String vring) {
            return of(MessageSent.class).stream().anyMatch(
                    sent -> sent.vring().equals(vring) && sent.header().dst() != RpmsgAddress.NAME_SERVICE);
        }
    }

    static Stream<Arguments> scenarios() {
        return BuiltInScenarios.list().stream()
                .filter(scenario -> scenario.faults().isEmpty())
                .map(scenario -> Arguments.of(scenario.name()
                        + Rows.of(scenario.name()).collect(Collectors.joining("; ", " (", ")")), scenario));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void bootsAnnouncesTalksRestartsAndStops(@SuppressWarnings("unused") String rows, Scenario scenario) {
        EmulationLog log = new EmulationLog();
        Emulation emulation = Emulation.of(scenario, scenario.defaultSeed(), log);
        emulation.runUntil(RESTART_NS);
        int before = log.entries().size();
        check(scenario, new Part(log.entries().subList(0, before)), false);

        emulation.boots().forEach(core -> emulation.restart(core.processor().name()));
        emulation.runUntil(STOP_NS);
        check(scenario, new Part(log.entries().subList(before, log.entries().size())), true);

        emulation.stop();
        while (!emulation.done() && emulation.machine().nowNs() < STOP_NS + 2_000 * MS) {
            emulation.runUntil(emulation.machine().nowNs() + 10 * MS);
        }
        assertThat(emulation.done()).isTrue();
        assertThat(emulation.boots()).extracting(BootedCore::state).containsOnly("offline");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void endsWheneverItIsStopped(@SuppressWarnings("unused") String rows, Scenario scenario) {
        for (long stopNs : new long[] {0, 1_000_500, 1_012_000, 1_050_000, 1_300_000, 20 * MS, 60 * MS}) {
            Emulation emulation = Emulation.of(scenario, 3);
            emulation.runUntil(stopNs);
            emulation.stop();
            emulation.runUntil(stopNs + 1_100 * MS);

            assertThat(emulation.done()).as("stopped at %d ns", stopNs).isTrue();
            assertThat(emulation.boots()).as("stopped at %d ns", stopNs).extracting(BootedCore::state)
                    .containsOnly("offline");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void bootsAgainAfterItsRemotesCrashed(@SuppressWarnings("unused") String rows, Scenario scenario) {
        EmulationLog log = new EmulationLog();
        Emulation emulation = Emulation.of(scenario, 3, log);
        emulation.runUntil(100 * MS);
        scenario.boots().forEach(boot -> emulation.crash(boot.core()));
        emulation.runUntil(200 * MS);

        for (Boot boot : scenario.boots()) {
            if (boot.platform() == PlatformDriver.TI_K3_R5) {
                // its driver prints that the core crashed, and does nothing about it
                continue;
            }
            assertThat(new Part(log.entries()).of(StateEntered.class)).extracting(StateEntered::processor)
                    .as("states of %s", boot.core()).filteredOn(boot.core()::equals).hasSizeGreaterThan(1);
            assertThat(emulation.boots()).filteredOn(core -> core.processor().name().equals(boot.core()))
                    .extracting(BootedCore::state)
                    .containsExactly(boot.recovery() == Recovery.ENABLED ? "running" : "crashed");
        }
    }

    private static void check(Scenario scenario, Part part, boolean restarted) {
        for (Boot boot : scenario.boots()) {
            assertThat(part.of(StateEntered.class)).as("%s runs", boot.core())
                    .anyMatch(it -> it.processor().equals(boot.core()) && it.state().equals("running"));
        }
        for (Link link : scenario.links()) {
            String device = scenario.deviceName(link);
            assertThat(part.of(VringConfigured.class)).extracting(VringConfigured::vring)
                    .contains(device + "vring0", device + "vring1");
            if (!UNANNOUNCED.contains(scenario.name())) {
                assertThat(part.of(Announced.class)).as("announced at %s", device)
                        .anyMatch(it -> it.vring().equals(device + "vring0"));
            }
            if (restarted && link.host().programs().stream().anyMatch(UserSpaceProgram.class::isInstance)) {
                // a process that loses its device gets an error, and most end then
                continue;
            }
            assertThat(part.carries(device + "vring0")).as("%s to the host", device)
                    .isEqualTo(!REFUSED.contains(scenario.name()));
            assertThat(part.carries(device + "vring1")).as("%s from the host", device)
                    .isEqualTo(!REFUSED.contains(scenario.name()));
        }
    }

    @Test
    void everyRowHasAScenario() {
        assertThat(Rows.ALL).allSatisfy(
                row -> assertThat(BuiltInScenarios.byName(row.scenario())).as(row.row()).isPresent());
    }

    @Test
    void everySystemRunsInAScenario() {
        Set<String> running = BuiltInScenarios.list().stream()
                .flatMap(scenario -> scenario.links().stream())
                .flatMap(link -> Stream.of(link.host().system().id(), link.remote().system().id()))
                .collect(Collectors.toSet());
        assertThat(Stream.<Personality>concat(Systems.hosts().stream(), Systems.remotes().stream())
                .map(Personality::id).filter(id -> !running.contains(id)).distinct())
                .as("experimental in RPMsg-Lite itself").containsExactly("rpmsg-lite-zephyr");
    }
}
