/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.scenario;

import static org.rpmsgtracer.emulator.service.Distribution.uniform;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.machine.BackgroundLoad;
import org.rpmsgtracer.emulator.machine.Caching;
import org.rpmsgtracer.emulator.machine.CostModel;
import org.rpmsgtracer.emulator.machine.DoorbellTraits;
import org.rpmsgtracer.emulator.machine.Range;
import org.rpmsgtracer.emulator.personality.LinuxHost;
import org.rpmsgtracer.emulator.personality.OpenAmp;
import org.rpmsgtracer.emulator.remoteproc.Firmware;
import org.rpmsgtracer.emulator.remoteproc.PlatformDriver;
import org.rpmsgtracer.emulator.remoteproc.Recovery;
import org.rpmsgtracer.emulator.remoteproc.ReservedMemory;
import org.rpmsgtracer.emulator.service.LinuxModule;
import org.rpmsgtracer.emulator.service.Program;
import org.rpmsgtracer.emulator.service.TrafficProgram;
import org.rpmsgtracer.protocol.virtio.Feature;

/** The scenarios that need no file. */
public final class BuiltInScenarios {

    private static final long US = 1_000L;
    private static final long MS = 1_000_000L;

    private BuiltInScenarios() {}

    /** All of them. */
    public static List<Scenario> list() {
        return List.of(echo());
    }

    public static Optional<Scenario> byName(String name) {
        return list().stream().filter(scenario -> scenario.name().equals(name)).findFirst();
    }

    private static Scenario echo() {
        String lasting = "rpmsg-openamp-demo-channel";
        String visiting = "rpmsg-client-sample";
        Program ping = new TrafficProgram.Ping(EndpointRequest.service(lasting), uniform(17, 496), uniform(1, 40), 15,
                uniform(1 * US, 8 * US), uniform(20 * MS, 250 * MS));
        Program hello = new LinuxModule.ClientSample(visiting, 100);
        Program echo = new TrafficProgram.Echo(EndpointRequest.service(lasting));
        Program visitor = new TrafficProgram.VisitingEcho(EndpointRequest.service(visiting), 100,
                uniform(300 * MS, 1500 * MS), uniform(1 * MS, 9 * MS));
        HostSide linux = new HostSide("linux", LinuxHost.VIRTIO_RPMSG_BUS, List.of(ping, hello));
        RemoteSide rtos = new RemoteSide("rtos", OpenAmp.GENERIC, List.of(echo, visitor));
        // addresses of the device trees of STM32MP157 boards: a page for each vring, 16 + 16 buffers, in MCU SRAM
        Boot boot = new Boot("rtos", "linux",
                Optional.of(new Firmware("rtos_echo.elf", 0x1004_8000, 16, 16, Feature.RPMSG_NAME_SERVICE)),
                List.of(new ReservedMemory("vdev0vring0", 0x1004_0000, 0x1000),
                        new ReservedMemory("vdev0vring1", 0x1004_1000, 0x1000),
                        new ReservedMemory("vdev0buffer", 0x1004_2000, 0x4000)),
                1 * MS, PlatformDriver.STM32_RPROC, Recovery.ENABLED);
        return new Scenario("echo", "An echo service answers bursts of pings; a second service comes and goes.",
                "The life of vrings, buffers and announcements between Linux and an OpenAMP remote.", 1,
                OptionalLong.empty(), List.of(linuxCore(), rtosCore()),
                List.of(new Region("MCU SRAM", 0x1004_0000, 0x1_0000)), List.of(boot),
                List.of(new Link("vdev0", linux, rtos, new Wiring.TableEntry(0),
                        new DoorbellTraits(DoorbellTraits.Style.PER_VRING, 600, 20))),
                List.of());
    }

    private static Core linuxCore() {
        BackgroundLoad otherInterrupts = new BackgroundLoad(new Range(500 * US, 4 * MS),
                new Range(50 * US, 400 * US));
        return new Core("linux", new CostModel(9_000, 900, 700, 150, 30), otherInterrupts, Caching.OFF);
    }

    private static Core rtosCore() {
        BackgroundLoad controlLoop = new BackgroundLoad(new Range(500 * US, 2 * MS), new Range(20 * US, 250 * US));
        return new Core("rtos", new CostModel(2_500, 1_600, 500, 80, 30), controlLoop, Caching.OFF);
    }
}
