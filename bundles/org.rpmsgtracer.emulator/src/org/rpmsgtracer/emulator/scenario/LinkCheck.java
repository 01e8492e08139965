/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.machine.DoorbellTraits;
import org.rpmsgtracer.emulator.personality.LinuxHost;
import org.rpmsgtracer.emulator.personality.OpenAmp;
import org.rpmsgtracer.emulator.personality.Personality;
import org.rpmsgtracer.emulator.personality.PruLibrary;
import org.rpmsgtracer.emulator.personality.RpmsgLite;
import org.rpmsgtracer.emulator.personality.SysBios;
import org.rpmsgtracer.emulator.remoteproc.Firmware;
import org.rpmsgtracer.emulator.service.LinuxModule;
import org.rpmsgtracer.emulator.service.Program;
import org.rpmsgtracer.emulator.service.UserSpaceProgram;
import org.rpmsgtracer.protocol.remoteproc.VirtioDevice;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;
import org.rpmsgtracer.protocol.virtio.VringLayout;

/** Whether a link can work: its two ends, its place in memory, its doorbells and its programs. */
final class LinkCheck {

    private static final int MAX_LINES = 16;

    private final Scenario scenario;
    private final Link link;
    private final MemoryCheck memory;
    private final ScenarioCheck.Problems problems;
    private final String what;

    LinkCheck(Scenario scenario, Link link, MemoryCheck memory, ScenarioCheck.Problems problems) {
        this.scenario = scenario;
        this.link = link;
        this.memory = memory;
        this.problems = problems;
        this.what = "link " + scenario.deviceName(link);
    }

    void check() {
        checkCores();
        if (scenario.linksTo(link.remote().core()).stream().anyMatch(
                other -> other != link && other.device().equals(link.device()))) {
            problems.add(link, what, "device \"" + link.device() + "\" twice", "another device for each link");
        }
        switch (link.wiring()) {
            case Wiring.TableEntry entry -> checkEntry(entry);
            case Wiring.FixedVrings fixed -> checkFixed(fixed);
        }
        checkSystems();
        checkDoorbells();
        checkPrograms(link.host().system(), link.host().programs());
        checkPrograms(link.remote().system(), link.remote().programs());
    }

    private void checkCores() {
        String host = link.host().core();
        String remote = link.remote().core();
        for (String core : List.of(host, remote)) {
            if (scenario.core(core).isEmpty()) {
                problems.add(link, what, "core \"" + core + "\"", "one of " + scenario.coreNames());
            }
        }
        if (host.equals(remote)) {
            problems.add(link, what, "both ends on core " + host, "two cores");
        } else if (scenario.bootOf(remote).filter(boot -> boot.by().equals(host)).isEmpty()) {
            problems.add(link, what, "no boot of " + remote + " by " + host, "one");
        }
    }

    private void checkEntry(Wiring.TableEntry entry) {
        Optional<Boot> boot = scenario.bootOf(link.remote().core());
        Optional<Firmware> firmware = boot.flatMap(Boot::firmware);
        if (boot.isEmpty() || firmware.isEmpty()) {
            problems.add(entry, what, "no resource table of " + link.remote().core(), "a firmware with one");
            return;
        }
        List<VirtioDevice> devices = firmware.get().virtioDevices();
        if (entry.vdev() < 0 || entry.vdev() >= devices.size()) {
            problems.add(entry, what, "virtio device " + entry.vdev(),
                    "one of the " + devices.size() + " of " + firmware.get().name() + ", counted from 0");
            return;
        }
        String name = "vdev" + entry.vdev();
        if (!link.device().equals(name)) {
            problems.add(link, what, "device \"" + link.device() + "\"", "\"" + name + "\", as its wiring says");
        }
    }

    private void checkFixed(Wiring.FixedVrings fixed) {
        if (scenario.bootOf(link.remote().core()).flatMap(Boot::firmware).isPresent()) {
            problems.add(fixed, what, "fixed vrings beside a resource table", "an entry of that table");
        }
        List<String> faults = Stream.of(fixed.vring0Address(), fixed.vring1Address())
                .flatMap(address -> VringLayout.legacyFault(address, fixed.num(), fixed.align()).stream())
                .distinct()
                .toList();
        faults.forEach(fault -> problems.add(fixed, what, fault, "a vring that can be"));
        if (fixed.buffers() < 1 || fixed.buffers() > fixed.num()) {
            problems.add(fixed, what, fixed.buffers() + " buffers of each direction",
                    "1.." + fixed.num() + ", as the vrings have so many descriptors");
        }
        long needed = BootCheck.bufferBytes(link.host().system(), fixed.num());
        if (2L * fixed.buffers() * fixed.bufferBytes() < needed) {
            problems.add(fixed, what, "memory for buffers of " + 2L * fixed.buffers() * fixed.bufferBytes() + " bytes",
                    needed + " or more for " + link.host().system().name());
        }
        if (fixed.bufferBytes() <= RpmsgHeader.SIZE_BYTES) {
            problems.add(fixed, what, "buffers of " + fixed.bufferBytes() + " bytes",
                    "more than the " + RpmsgHeader.SIZE_BYTES + " of a header");
        }
        if (faults.isEmpty()) {
            claimFixed(fixed);
        }
    }

    private void claimFixed(Wiring.FixedVrings fixed) {
        long vringBytes = VringLayout.legacySizeBytes(fixed.num(), fixed.align());
        memory.claim(fixed, "vring0 of " + what, fixed.vring0Address(), vringBytes);
        memory.claim(fixed, "vring1 of " + what, fixed.vring1Address(), vringBytes);
        memory.claim(fixed, "buffers of " + what, fixed.bufferAddress(),
                2L * Math.max(0, fixed.buffers()) * Math.max(0, fixed.bufferBytes()));
        fixed.statusAddress().ifPresent(address -> memory.claim(fixed, "status of " + what, address, 1));
    }

    /** Systems that look for their device in a resource table, or nowhere but at fixed places. */
    private void checkSystems() {
        boolean table = link.wiring() instanceof Wiring.TableEntry;
        boolean hostFits = switch (link.host().system()) {
            case LinuxHost linux -> table == linux.remoteReadyWaitNs().isEmpty();
            case OpenAmp openAmp -> true;
            case RpmsgLite lite -> !table;
        };
        boolean remoteFits = switch (link.remote().system()) {
            case OpenAmp openAmp -> true;
            case RpmsgLite lite -> true;
            case PruLibrary pru -> table;
            case SysBios sysBios -> table;
        };
        if (!hostFits) {
            problems.add(link.host(), what, link.host().system().name() + found(table), expected(table));
        }
        if (!remoteFits) {
            problems.add(link.remote(), what, link.remote().system().name() + found(table), expected(table));
        }
    }

    private static String found(boolean table) {
        return table ? " with a resource table" : " without a resource table";
    }

    private static String expected(boolean table) {
        return table ? "fixed vrings for this system" : "a resource table for this system";
    }

    private void checkDoorbells() {
        List<Link> same = scenario.links().stream()
                .filter(other -> other.host().core().equals(link.host().core())
                        && other.remote().core().equals(link.remote().core()))
                .toList();
        DoorbellTraits traits = link.doorbells();
        problems.checkTime(link, what, "doorbell latency", traits.latencyNs());
        if (!same.getFirst().doorbells().equals(traits)) {
            problems.add(link, what, "doorbells unlike those of link " + scenario.deviceName(same.getFirst()),
                    "the same for all links between two cores");
        }
        if (traits.style() == DoorbellTraits.Style.PER_VRING && 2 * (same.indexOf(link) + 1) > MAX_LINES) {
            problems.add(link, what, "no doorbell for notify id " + 2 * same.indexOf(link),
                    "at most " + MAX_LINES / 2 + " links with a line for each vring");
        }
    }

    private void checkPrograms(Personality system, List<Program> programs) {
        Map<Long, Program> byAddress = new HashMap<>();
        for (Program program : programs) {
            if (program.zeroCopy() && !zeroCopy(system)) {
                problems.add(program, what, program.getClass().getSimpleName() + " on " + system.name(),
                        "a system that lets programs fill buffers in place");
            }
            if ((program instanceof LinuxModule || program instanceof UserSpaceProgram)
                    && !(system instanceof LinuxHost)) {
                problems.add(program, what, program.getClass().getSimpleName() + " on " + system.name(), "Linux");
            }
            for (EndpointRequest endpoint : program.endpoints()) {
                if (endpoint.address() == RpmsgAddress.ANY) {
                    continue;
                }
                Program other = byAddress.putIfAbsent(endpoint.address(), program);
                if (other != null) {
                    problems.add(program, what,
                            program.getClass().getSimpleName() + " at address " + endpoint.address(),
                            "another one than that of " + other.getClass().getSimpleName() + " on the same side");
                }
            }
        }
    }

    private static boolean zeroCopy(Personality system) {
        return system instanceof OpenAmp || system instanceof RpmsgLite;
    }
}
