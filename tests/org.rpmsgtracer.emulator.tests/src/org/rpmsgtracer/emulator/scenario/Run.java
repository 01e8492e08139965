/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.rpmsgtracer.emulator.log.EmulationLog;
import org.rpmsgtracer.emulator.log.LogEntry;
import org.rpmsgtracer.protocol.memory.Memory;
import org.rpmsgtracer.protocol.virtio.Vring;
import org.rpmsgtracer.protocol.virtio.VringLayout;

/** A run of a scenario with its log and its rings, as a test drives it. */
final class Run {

    private static final long LIMIT_NS = 600_000_000_000L;

    final EmulationLog log = new EmulationLog();
    final Emulation emulation;
    final Vring vring0;
    final Vring vring1;

    Run(Scenario scenario, long seed) {
        emulation = Emulation.of(scenario, seed, log);
        vring0 = vring("vdev0vring0");
        vring1 = vring("vdev0vring1");
    }

    static Scenario echo() {
        return BuiltInScenarios.byName("echo").orElseThrow();
    }

    /** Runs to the end in slices of 10 ms. */
    Run toEnd() {
        while (!emulation.done() && emulation.machine().nowNs() < LIMIT_NS) {
            emulation.runUntil(emulation.machine().nowNs() + 10_000_000);
        }
        return this;
    }

    /** Runs until an entry of this type is written that matches; nothing happens after that entry's step. */
    <T extends LogEntry> T until(Class<T> type, Predicate<T> wanted) {
        int seen = log.entries().size();
        while (emulation.machine().nowNs() < LIMIT_NS && emulation.machine().step()) {
            for (; seen < log.entries().size(); seen++) {
                LogEntry entry = log.entries().get(seen);
                if (type.isInstance(entry) && wanted.test(type.cast(entry))) {
                    return type.cast(entry);
                }
            }
        }
        throw new AssertionError("no such " + type.getSimpleName() + " within " + LIMIT_NS + " ns");
    }

    <T extends LogEntry> List<T> logged(Class<T> type) {
        List<T> found = new ArrayList<>();
        for (LogEntry entry : log.entries()) {
            if (type.isInstance(entry)) {
                found.add(type.cast(entry));
            }
        }
        return found;
    }

    Memory memory() {
        return emulation.machine().memory();
    }

    byte[] memoryBytes() {
        Region region = emulation.scenario().memory().getFirst();
        return memory().bytes(region.address(), Math.toIntExact(region.sizeBytes()));
    }

    private Vring vring(String name) {
        Boot boot = emulation.scenario().boots().getFirst();
        long address = boot.reserved().stream().filter(memory -> memory.name().equals(name)).findFirst().orElseThrow()
                .address();
        return new Vring(memory(), VringLayout.legacy(address, 16, 16));
    }
}
