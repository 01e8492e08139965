/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.rpmsgtracer.emulator.fault.Fault;
import org.rpmsgtracer.emulator.machine.DoorbellTraits;
import org.rpmsgtracer.emulator.personality.HostPersonality;
import org.rpmsgtracer.emulator.personality.RemotePersonality;
import org.rpmsgtracer.emulator.remoteproc.Firmware;
import org.rpmsgtracer.emulator.remoteproc.PlatformDriver;
import org.rpmsgtracer.emulator.remoteproc.Recovery;
import org.rpmsgtracer.emulator.remoteproc.ReservedMemory;
import org.rpmsgtracer.emulator.service.Program;

/** A built-in scenario while it is put together; each method adds something and gives the draft back. */
final class Draft {

    private static final long BOOT_NS = 1_000_000;

    private final String name;
    private final String description;
    private final String teaches;
    private final List<Core> cores = new ArrayList<>();
    private final List<Region> memory = new ArrayList<>();
    private final List<Boot> boots = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    Draft(String name, String description, String teaches) {
        this.name = name;
        this.description = description;
        this.teaches = teaches;
    }

    Draft core(Core core) {
        cores.add(core);
        return this;
    }

    Draft memory(String region, long address, long sizeBytes) {
        memory.add(new Region(region, address, sizeBytes));
        return this;
    }

    /** A core that is booted a millisecond after the start, with a firmware that has a resource table. */
    Draft boot(String core, String by, PlatformDriver platform, Firmware firmware, ReservedMemory... reserved) {
        boots.add(new Boot(core, by, Optional.of(firmware), List.of(reserved), BOOT_NS, platform, Recovery.ENABLED));
        return this;
    }

    /** A core that is let run a millisecond after the start, with its program in place. */
    Draft release(String core, String by, PlatformDriver platform) {
        boots.add(new Boot(core, by, Optional.empty(), List.of(), BOOT_NS, platform, Recovery.DISABLED));
        return this;
    }

    Draft link(String device, HostSide host, RemoteSide remote, Wiring wiring, DoorbellTraits doorbells) {
        links.add(new Link(device, host, remote, wiring, doorbells));
        return this;
    }

    Draft fault(Fault fault) {
        faults.add(fault);
        return this;
    }

    Scenario scenario() {
        return new Scenario(name, description, teaches, 1, OptionalLong.empty(), cores, memory, boots, links,
                faults);
    }

    static HostSide host(String core, HostPersonality system, Program... programs) {
        return new HostSide(core, system, List.of(programs));
    }

    static RemoteSide remote(String core, RemotePersonality system, Program... programs) {
        return new RemoteSide(core, system, List.of(programs));
    }
}
