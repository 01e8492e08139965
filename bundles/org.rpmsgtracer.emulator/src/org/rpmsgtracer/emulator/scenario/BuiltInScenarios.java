/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.scenario;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.rpmsgtracer.emulator.machine.CostModel;
import org.rpmsgtracer.emulator.machine.Range;
import org.rpmsgtracer.emulator.personality.LinuxHost;
import org.rpmsgtracer.emulator.personality.OpenAmpRemote;
import org.rpmsgtracer.emulator.remoteproc.Firmware;
import org.rpmsgtracer.emulator.remoteproc.ReservedMemory;
import org.rpmsgtracer.emulator.service.BackgroundLoad;
import org.rpmsgtracer.emulator.service.HostProgram;
import org.rpmsgtracer.emulator.service.RemoteProgram;
import org.rpmsgtracer.protocol.virtio.Feature;

/** The scenarios that need no file. */
public final class BuiltInScenarios {

    private static final String ECHO_CHANNEL = "rpmsg-openamp-demo-channel";
    private static final String SAMPLE_CHANNEL = "rpmsg-client-sample";

    private static final long US = 1_000L;
    private static final long MS = 1_000_000L;

    private static final Scenario ECHO = new Scenario("echo",
            "An echo service answers bursts of pings; a second service comes and goes.", 1, OptionalLong.empty(),
            microcontrollerRam(),
            new HostSystem("linux", LinuxHost.VIRTIO_RPMSG_BUS, new CostModel(9_000, 900, 700, 150, 30),
                    new BackgroundLoad(new Range(500 * US, 4 * MS), new Range(50 * US, 400 * US)),
                    List.of(new HostProgram.Ping(ECHO_CHANNEL, new Range(17, 496), new Range(1, 40), 15,
                            new Range(1 * US, 8 * US), new Range(20 * MS, 250 * MS)),
                            new HostProgram.ClientSample(SAMPLE_CHANNEL, 100))),
            new RemoteSystem("rtos", OpenAmpRemote.GENERIC, new CostModel(2_500, 1_600, 500, 80, 30),
                    new BackgroundLoad(new Range(500 * US, 2 * MS), new Range(20 * US, 250 * US)),
                    new Firmware("rtos_echo.elf", 0x1004_8000, 16, 16, Feature.RPMSG_NAME_SERVICE),
                    List.of(new RemoteProgram.Echo(ECHO_CHANNEL),
                            new RemoteProgram.VisitingEcho(SAMPLE_CHANNEL, 100, new Range(300 * MS, 1500 * MS),
                                    new Range(1 * MS, 9 * MS)))));

    private BuiltInScenarios() {}

    /** All of them. */
    public static List<Scenario> list() {
        return List.of(ECHO);
    }

    public static Optional<Scenario> byName(String name) {
        return list().stream().filter(scenario -> scenario.name().equals(name)).findFirst();
    }

    /** The device tree of STM32MP157 boards: vrings of one page, 16 + 16 buffers; 64 KiB of MCU SRAM. */
    private static Board microcontrollerRam() {
        return new Board("STM32MP1", 0x1004_0000, 0x1_0000,
                List.of(new ReservedMemory("vdev0vring0", 0x1004_0000, 0x1000),
                        new ReservedMemory("vdev0vring1", 0x1004_1000, 0x1000),
                        new ReservedMemory("vdev0buffer", 0x1004_2000, 0x4000)),
                2, 600);
    }
}
