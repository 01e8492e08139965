/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.capture.emulated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rpmsgtracer.emulator.log.EmulationLog;
import org.rpmsgtracer.emulator.scenario.BuiltInScenarios;
import org.rpmsgtracer.emulator.scenario.Emulation;
import org.rpmsgtracer.emulator.scenario.Scenario;
import org.rpmsgtracer.trace.event.Event;
import org.rpmsgtracer.trace.event.Interrupt;
import org.rpmsgtracer.trace.event.Kick;
import org.rpmsgtracer.trace.event.KickSuppressed;
import org.rpmsgtracer.trace.event.Lost;
import org.rpmsgtracer.trace.event.Message;
import org.rpmsgtracer.trace.event.Note;
import org.rpmsgtracer.trace.event.VringConfigured;

/** What the observer sees of an emulated system against what that system's software wrote down itself. */
class EmulatedCaptureTest {

    private static final long SECOND_NS = 1_000_000_000;

    /** Scenarios with so much traffic that a tenth of a second shows it all. */
    private static final Set<String> SHORT = Set.of("zynqmp-flood", "sixteen-cores");

    /** Tables that say from the beginning where the vrings are, not when the host has set them up. */
    private static final Set<String> PLACED_BY_FIRMWARE = Set.of("imx93-remoteproc");

    /** Faults after which memory shows something else than the software believes that it did. */
    private static final Set<String> CONTRADICTORY = Set.of(
            // nobody wrote that down
            "fault-index-corrupted", "fault-used-entry-forged",
            // more than the buffer has room for cannot be read
            "fault-length-oversized",
            // memory shows a store when its cache line is written back
            "fault-cache-stale",
            // the firmware writes where the table does not say
            "fault-table-alignment",
            // the new life counts from 0, the ring does not
            "fault-core-restarted");

    private static Scenario echo() {
        return BuiltInScenarios.byName("echo").orElseThrow();
    }

    private static void runToTheEnd(Emulation emulation) {
        while (!emulation.done()) {
            emulation.runUntil(emulation.machine().nowNs() + SECOND_NS / 100);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void seesExactlyWhatTheSoftwareDidEventByEvent(long seed) {
        compare(echo().lasting(4 * SECOND_NS), seed);
    }

    static Stream<Arguments> scenarios() {
        return BuiltInScenarios.list().stream()
                .filter(scenario -> !CONTRADICTORY.contains(scenario.name()))
                .map(scenario -> Arguments.of(scenario.name(), scenario));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenarios")
    void seesExactlyWhatHappensInEveryScenario(String name, Scenario scenario) {
        compare(scenario.lasting(SHORT.contains(name) ? SECOND_NS / 10 : 3 * SECOND_NS / 2), 1);
    }

    private static void compare(Scenario scenario, long seed) {
        EmulationLog log = new EmulationLog();
        List<Event> observed = new ArrayList<>();
        Emulation emulation = Emulation.of(scenario, seed, log);
        EmulatedCapture.attach(emulation, observed::add);
        runToTheEnd(emulation);

        List<Event> expected = new ArrayList<>(VisibleEntries.of(log.entries()));
        if (PLACED_BY_FIRMWARE.contains(scenario.name())) {
            assertThat(observed).filteredOn(VringConfigured.class::isInstance).hasSize(2);
            observed.removeIf(VringConfigured.class::isInstance);
            expected.removeIf(VringConfigured.class::isInstance);
        }
        // what faults broke is noted besides
        observed.removeIf(event -> event instanceof Note && !scenario.faults().isEmpty());
        int common = Math.min(observed.size(), expected.size());
        for (int i = 0; i < common; i++) {
            assertThat(observed.get(i)).as("seed %d, event %d", seed, i).isEqualTo(expected.get(i));
        }
        assertThat(observed).as("number of events").hasSameSizeAs(expected);
    }

    @ParameterizedTest
    @MethodSource("contradictory")
    void survivesWhatContradictsItself(String name) {
        Scenario scenario = BuiltInScenarios.byName(name).orElseThrow();
        List<Event> observed = new ArrayList<>();
        Emulation emulation = Emulation.of(scenario.lasting(3 * SECOND_NS / 2), 1);
        EmulatedCapture.attach(emulation, observed::add);
        runToTheEnd(emulation);

        assertThat(observed).extracting(Event::timeNs).isSorted();
        assertThat(observed).filteredOn(Kick.class::isInstance).isNotEmpty();
    }

    static Set<String> contradictory() {
        return CONTRADICTORY;
    }

    @Test
    void theComparedRunHasEverythingThatCanBeSeen() {
        List<Event> observed = new ArrayList<>();
        Emulation emulation = Emulation.of(echo().lasting(4 * SECOND_NS), 1);
        EmulatedCapture.attach(emulation, observed::add);
        runToTheEnd(emulation);

        assertThat(observed.stream().map(Object::getClass).map(Class::getSimpleName).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("VringConfigured", "ChainOffered", "ChainReturned", "Message",
                        "Announcement", "Kick", "Interrupt", "KickSuppressed", "LifeCycleChanged");
        assertThat(observed).filteredOn(Message.class::isInstance).hasSizeGreaterThan(1000);
        assertThat(observed).filteredOn(Kick.class::isInstance).isNotEmpty();
        assertThat(observed).filteredOn(Interrupt.class::isInstance).isNotEmpty();
        assertThat(observed).filteredOn(KickSuppressed.class::isInstance).isNotEmpty();
        assertThat(observed).noneMatch(event -> event instanceof Note || event instanceof Lost);
    }

    @Test
    void aSystemThatRunsAlreadyIsFirstRecordedAsItStandsAndThenFollowed() {
        EmulationLog log = new EmulationLog();
        Emulation emulation = Emulation.of(echo().lasting(2 * SECOND_NS), 5, log);
        emulation.runUntil(SECOND_NS);
        int before = log.entries().size();
        List<Event> observed = new ArrayList<>();
        EmulatedCapture.attach(emulation, observed::add);
        assertThat(observed).allMatch(event -> event.timeNs() == SECOND_NS);
        assertThat(observed.stream().filter(VringConfigured.class::isInstance)).hasSize(2);
        observed.clear();
        runToTheEnd(emulation);

        List<Event> expected = VisibleEntries.of(log.entries());
        int known = VisibleEntries.of(log.entries().subList(0, before)).size();
        assertThat(observed).isEqualTo(expected.subList(known, expected.size()));
    }

    @Test
    void observingChangesNothing() {
        EmulationLog unobserved = new EmulationLog();
        runToTheEnd(Emulation.of(echo().lasting(SECOND_NS), 7, unobserved));

        EmulationLog observed = new EmulationLog();
        Emulation emulation = Emulation.of(echo().lasting(SECOND_NS), 7, observed);
        EmulatedCapture.attach(emulation, event -> {
        });
        runToTheEnd(emulation);

        assertThat(observed.entries()).isEqualTo(unobserved.entries());
    }
}
