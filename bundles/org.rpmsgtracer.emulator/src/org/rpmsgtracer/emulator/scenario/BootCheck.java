/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.scenario;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.rpmsgtracer.emulator.remoteproc.Firmware;
import org.rpmsgtracer.emulator.remoteproc.ReservedMemory;
import org.rpmsgtracer.protocol.memory.BufferMemory;
import org.rpmsgtracer.protocol.remoteproc.ResourceTableException;
import org.rpmsgtracer.protocol.remoteproc.ResourceTableParser;
import org.rpmsgtracer.protocol.remoteproc.VirtioDevice;
import org.rpmsgtracer.protocol.remoteproc.VringEntry;
import org.rpmsgtracer.protocol.virtio.VringLayout;

/** Whether one core can boot another: who they are, and whether the firmware gets what its table asks for. */
final class BootCheck {

    private final Scenario scenario;
    private final Boot boot;
    private final MemoryCheck memory;
    private final ScenarioCheck.Problems problems;
    private final String what;

    BootCheck(Scenario scenario, Boot boot, MemoryCheck memory, ScenarioCheck.Problems problems) {
        this.scenario = scenario;
        this.boot = boot;
        this.memory = memory;
        this.problems = problems;
        this.what = "boot of " + boot.core();
    }

    void check() {
        checkCores();
        if (boot.delayNs() < 0) {
            problems.add(boot, what, "delay " + boot.delayNs() + " ns", "0 or more");
        }
        Set<String> names = new HashSet<>();
        for (ReservedMemory reserved : boot.reserved()) {
            if (!names.add(reserved.name())) {
                problems.add(reserved, what, "reserved memory " + reserved.name() + " twice", "it once");
            }
            memory.claim(reserved, "reserved memory " + reserved.name() + " of " + boot.core(), reserved.address(),
                    reserved.sizeBytes());
        }
        boot.firmware().ifPresent(this::checkTable);
    }

    private void checkCores() {
        for (String core : List.of(boot.core(), boot.by())) {
            if (scenario.core(core).isEmpty()) {
                problems.add(boot, what, "core \"" + core + "\"", "one of " + scenario.coreNames());
            }
        }
        if (boot.core().equals(boot.by())) {
            problems.add(boot, what, "itself as the one that boots it", "another core");
        }
        if (scenario.bootOf(boot.core()).filter(first -> first != boot).isPresent()) {
            problems.add(boot, what, "a second boot", "one boot of each core");
        }
        if (scenario.bootOf(boot.by()).isPresent() && !boot.core().equals(boot.by())) {
            problems.add(boot, what, boot.by() + ", which is booted itself", "a core that runs from the start");
        }
    }

    private void checkTable(Firmware firmware) {
        byte[] table = firmware.resourceTable();
        memory.claim(firmware, "resource table of " + firmware.name(), firmware.tableAddress(), table.length);
        List<VirtioDevice> devices = devices(firmware);
        for (int i = 0; i < devices.size(); i++) {
            List<VringEntry> vrings = devices.get(i).vrings();
            for (int j = 0; j < vrings.size(); j++) {
                checkVring(firmware, "vdev" + i + "vring" + j, vrings.get(j));
            }
        }
    }

    private void checkVring(Firmware firmware, String name, VringEntry vring) {
        Optional<String> fault = VringLayout.legacyFault(0, vring.num(), vring.align());
        if (fault.isPresent()) {
            problems.add(firmware, what, name + " with " + fault.get(), "a vring that can be");
            return;
        }
        long size = VringLayout.legacySizeBytes((int) vring.num(), (int) vring.align());
        Optional<ReservedMemory> place = reserved(name);
        if (place.isEmpty()) {
            problems.add(boot, what, "no reserved memory " + name, "one of " + size + " bytes or more");
        } else if (place.get().sizeBytes() < size) {
            problems.add(place.get(), what, "reserved memory " + name + " of " + place.get().sizeBytes() + " bytes",
                    size + " or more for " + vring.num() + " descriptors aligned to " + vring.align());
        }
    }

    /** The buffers of a virtio device as its host sizes them. */
    void checkBuffers(int vdev, long sizeBytes) {
        String name = "vdev" + vdev + "buffer";
        Optional<ReservedMemory> place = reserved(name);
        if (place.isEmpty()) {
            problems.add(boot, what, "no reserved memory " + name, "one of " + sizeBytes + " bytes or more");
        } else if (place.get().sizeBytes() < sizeBytes) {
            problems.add(place.get(), what, "reserved memory " + name + " of " + place.get().sizeBytes() + " bytes",
                    sizeBytes + " or more for the buffers of both directions");
        }
    }

    private Optional<ReservedMemory> reserved(String name) {
        return boot.reserved().stream().filter(memory -> memory.name().equals(name)).findFirst();
    }

    /** What the firmware's table offers; none if it is no table. */
    static List<VirtioDevice> devices(Firmware firmware) {
        byte[] table = firmware.resourceTable();
        try {
            return ResourceTableParser.parse(BufferMemory.wrap(0, table), 0, table.length).virtioDevices();
        } catch (ResourceTableException e) {
            throw new IllegalStateException("firmware without a valid resource table", e);
        }
    }
}
