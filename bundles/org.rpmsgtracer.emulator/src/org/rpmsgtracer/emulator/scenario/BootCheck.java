/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.rpmsgtracer.emulator.personality.HostPersonality;
import org.rpmsgtracer.emulator.personality.LinuxHost;
import org.rpmsgtracer.emulator.personality.OpenAmp;
import org.rpmsgtracer.emulator.personality.RpmsgLite;
import org.rpmsgtracer.emulator.remoteproc.Firmware;
import org.rpmsgtracer.emulator.remoteproc.ReservedMemory;
import org.rpmsgtracer.protocol.remoteproc.VirtioDevice;
import org.rpmsgtracer.protocol.remoteproc.VringEntry;
import org.rpmsgtracer.protocol.virtio.VringLayout;

/** Whether one core can boot another: who they are, and whether the firmware gets what its table asks for. */
final class BootCheck {

    private static final long PAGE_BYTES = 0x1000;

    private final Scenario scenario;
    private final Boot boot;
    private final MemoryCheck memory;
    private final ScenarioCheck.Problems problems;
    private final String what;
    private final List<String> fromPool = new ArrayList<>();
    private long fromPoolBytes;

    BootCheck(Scenario scenario, Boot boot, MemoryCheck memory, ScenarioCheck.Problems problems) {
        this.scenario = scenario;
        this.boot = boot;
        this.memory = memory;
        this.problems = problems;
        this.what = "boot of " + boot.core();
    }

    void check() {
        checkCores();
        problems.checkTime(boot, what, "delay", boot.delayNs());
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
        memory.claim(firmware, "resource table of " + firmware.name(), firmware.tableAddress(),
                firmware.resourceTable().length);
        List<VirtioDevice> devices = firmware.virtioDevices();
        for (int i = 0; i < devices.size(); i++) {
            List<VringEntry> vrings = devices.get(i).vrings();
            for (int j = 0; j < vrings.size(); j++) {
                checkVring(firmware, "vdev" + i + "vring" + j, vrings.get(j));
            }
        }
        for (Link link : scenario.linksTo(boot.core())) {
            if (link.wiring() instanceof Wiring.TableEntry entry && entry.vdev() >= 0
                    && entry.vdev() < devices.size()) {
                long num = devices.get(entry.vdev()).vrings().getFirst().num();
                checkReserved("vdev" + entry.vdev() + "buffer", bufferBytes(link.host().system(), num),
                        "the buffers of both directions");
            }
        }
        checkPool();
    }

    private void checkVring(Firmware firmware, String name, VringEntry vring) {
        Optional<String> fault = VringLayout.legacyFault(0, vring.num(), vring.align());
        if (fault.isPresent()) {
            problems.add(firmware, what, name + " with " + fault.get(), "a vring that can be");
            return;
        }
        checkReserved(name, wholePages(VringLayout.legacySizeBytes((int) vring.num(), (int) vring.align())),
                vring.num() + " descriptors aligned to " + vring.align());
    }

    private void checkReserved(String name, long sizeBytes, String forWhat) {
        Optional<ReservedMemory> place = reserved(name);
        if (place.isEmpty()) {
            fromPool.add(name);
            fromPoolBytes += wholePages(sizeBytes);
        } else if (place.get().sizeBytes() < sizeBytes) {
            problems.add(place.get(), what, "reserved memory " + name + " of " + place.get().sizeBytes() + " bytes",
                    sizeBytes + " or more for " + forWhat);
        }
    }

    private void checkPool() {
        Optional<ReservedMemory> pool = reserved(ReservedMemory.POOL);
        if (!fromPool.isEmpty() && pool.isEmpty()) {
            problems.add(boot, what, "no reserved memory " + String.join(", ", fromPool),
                    "it, or a " + ReservedMemory.POOL + " of " + fromPoolBytes + " bytes or more");
        } else if (pool.isPresent() && pool.get().sizeBytes() < fromPoolBytes) {
            problems.add(pool.get(), what, "a " + ReservedMemory.POOL + " of " + pool.get().sizeBytes() + " bytes",
                    fromPoolBytes + " or more for " + String.join(", ", fromPool));
        }
    }

    /** What a host takes for the buffers of both directions. */
    static long bufferBytes(HostPersonality host, long num) {
        return switch (host) {
            case LinuxHost linux -> 2 * Math.min(num, linux.bufferLimit() / 2) * linux.bufferBytes();
            case OpenAmp openAmp -> 2 * num * openAmp.rings().bufferBytes();
            case RpmsgLite lite -> 2 * num * lite.bufferBytes();
        };
    }

    private static long wholePages(long sizeBytes) {
        return sizeBytes + PAGE_BYTES - 1 & -PAGE_BYTES;
    }

    private Optional<ReservedMemory> reserved(String name) {
        return boot.reserved().stream().filter(memory -> memory.name().equals(name)).findFirst();
    }
}
