/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.scenario;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.emulator.control.OpenEndpoints;
import org.rpmsgtracer.emulator.machine.DoorbellTraits;
import org.rpmsgtracer.emulator.machine.Machine;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.machine.RandomStream;
import org.rpmsgtracer.emulator.machine.SharedMemory;
import org.rpmsgtracer.emulator.virtio.DoorbellPair;
import org.rpmsgtracer.protocol.memory.BufferMemory;
import org.rpmsgtracer.protocol.memory.Memory;
import org.rpmsgtracer.protocol.memory.SparseMemory;

/** The hardware of a scenario: memory, processors, and the doorbells of its links. */
final class Chip {

    private final Machine machine;
    private final OpenEndpoints endpoints = new OpenEndpoints();
    private final Map<String, Processor> processors = new LinkedHashMap<>();
    private final Map<List<String>, DoorbellPair> sharedDoorbells = new HashMap<>();

    Chip(Scenario scenario, long seed, Memory memory) {
        machine = new Machine(new SharedMemory(memory));
        for (Core core : scenario.cores()) {
            processors.put(core.name(), machine.addProcessor(core.name(), core.costs(), core.caching(),
                    new RandomStream(seed, core.name())));
        }
    }

    Machine machine() {
        return machine;
    }

    /** What the programs of all cores have open. */
    OpenEndpoints endpoints() {
        return endpoints;
    }

    /** The processor of a core that the scenario has. */
    Processor processor(String core) {
        @Nullable Processor processor = processors.get(core);
        if (processor == null) {
            throw new IllegalArgumentException("no core " + core);
        }
        return processor;
    }

    /** The doorbells of a link: its own if they are signals, otherwise those between its two cores. */
    DoorbellPair doorbells(Link link) {
        return link.doorbells().style() == DoorbellTraits.Style.SIGNAL
                ? newPair(link)
                : sharedDoorbells.computeIfAbsent(List.of(link.host().core(), link.remote().core()),
                        cores -> newPair(link));
    }

    private DoorbellPair newPair(Link link) {
        Processor host = processor(link.host().core());
        Processor remote = processor(link.remote().core());
        return new DoorbellPair(machine.addDoorbell(host, remote, link.doorbells()),
                machine.addDoorbell(remote, host, link.doorbells()));
    }

    /** Memory of this process alone, all zero. */
    static Memory memory(List<Region> regions) {
        List<BufferMemory> parts = regions.stream()
                .map(region -> BufferMemory.heap(region.address(), region.sizeBytes()))
                .toList();
        return parts.size() == 1 ? parts.getFirst() : SparseMemory.of(parts);
    }
}
