/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rpmsgtracer.emulator.service.Distribution.constant;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.log.EmulationLog;
import org.rpmsgtracer.emulator.log.RingEntry.MessageSent;
import org.rpmsgtracer.emulator.log.SoftwareEntry.Printed;
import org.rpmsgtracer.emulator.personality.LinuxHost;
import org.rpmsgtracer.emulator.personality.OpenAmp;
import org.rpmsgtracer.emulator.remoteproc.Firmware;
import org.rpmsgtracer.emulator.remoteproc.PlatformDriver;
import org.rpmsgtracer.emulator.remoteproc.Recovery;
import org.rpmsgtracer.emulator.remoteproc.ReservedMemory;
import org.rpmsgtracer.emulator.scenario.Boot;
import org.rpmsgtracer.emulator.scenario.Core;
import org.rpmsgtracer.emulator.scenario.Emulation;
import org.rpmsgtracer.emulator.scenario.HostSide;
import org.rpmsgtracer.emulator.scenario.Link;
import org.rpmsgtracer.emulator.scenario.Region;
import org.rpmsgtracer.emulator.scenario.RemoteSide;
import org.rpmsgtracer.emulator.scenario.Scenario;
import org.rpmsgtracer.emulator.scenario.Wiring;
import org.rpmsgtracer.emulator.service.TrafficProgram.Echo;
import org.rpmsgtracer.emulator.service.TrafficProgram.Ping;
import org.rpmsgtracer.protocol.virtio.Feature;

/** A remote with a data cache of its own, and software that maintains it or forgets to. */
class CachedRemoteTest {

    private static final long MS = 1_000_000;

    @Test
    void talksAsWithoutACacheWhenEverythingIsMaintained() {
        EmulationLog uncached = run(Caching.OFF);
        EmulationLog maintained = run(cache(true, true));

        assertThat(messages(uncached)).hasSizeGreaterThan(500);
        assertThat(maintained.entries()).isEqualTo(uncached.entries());
    }

    @Test
    void neverSeesThatTheHostIsReadyWithStaleRingsAndStatus() {
        assertThat(messages(run(cache(false, true)))).isEmpty();
        assertThat(messages(run(cache(false, false)))).isEmpty();
    }

    /** The announcement stays in the cache, and the host reads an empty buffer. */
    @Test
    void announcesNothingThatTheHostCouldReadWithBuffersNotCleaned() {
        EmulationLog log = run(cache(true, false));

        assertThat(messages(log)).hasSize(1);
        assertThat(log.entries()).filteredOn(Printed.class::isInstance)
                .extracting(entry -> ((Printed) entry).line())
                .contains("msg received with no recipient");
    }

    @Test
    void stopsTalkingWhileMaintenanceIsMissed() {
        EmulationLog log = new EmulationLog();
        Emulation emulation = Emulation.of(scenario(cache(true, true)), 1, log);
        emulation.runUntil(10 * MS);
        int before = messages(log).size();
        emulation.machine().processors().stream().flatMap(core -> core.cache().stream())
                .forEach(cache -> cache.missMaintenance(true));

        emulation.runUntil(20 * MS);

        assertThat(before).isPositive();
        assertThat(messages(log).size() - before).isLessThan(20);
    }

    private static Caching cache(boolean rings, boolean buffers) {
        return new Caching.WriteBack(rings, buffers, 32, 512);
    }

    private static List<MessageSent> messages(EmulationLog log) {
        return log.entries().stream().filter(MessageSent.class::isInstance).map(MessageSent.class::cast).toList();
    }

    private static EmulationLog run(Caching caching) {
        EmulationLog log = new EmulationLog();
        Emulation.of(scenario(caching), 1, log).runUntil(20 * MS);
        return log;
    }

    private static Scenario scenario(Caching caching) {
        EndpointRequest service = EndpointRequest.service("echo");
        Boot boot = new Boot("rtos", "linux",
                Optional.of(new Firmware("echo.elf", 0x1000_8000, 16, 64, Feature.RPMSG_NAME_SERVICE)),
                List.of(new ReservedMemory("vdev0vring0", 0x1000_0000, 0x1000),
                        new ReservedMemory("vdev0vring1", 0x1000_1000, 0x1000),
                        new ReservedMemory("vdev0buffer", 0x1000_2000, 0x4000)),
                MS, PlatformDriver.STM32_RPROC, Recovery.ENABLED);
        Link link = new Link("vdev0",
                new HostSide("linux", LinuxHost.VIRTIO_RPMSG_BUS,
                        List.of(new Ping(service, constant(100), constant(1_000_000), 3, constant(0),
                                constant(1_000)))),
                new RemoteSide("rtos", OpenAmp.GENERIC, List.of(new Echo(service))), new Wiring.TableEntry(0),
                new DoorbellTraits(DoorbellTraits.Style.PER_VRING, 600, 20));
        return new Scenario("cached", "", "", 1, OptionalLong.empty(),
                List.of(new Core("linux", new CostModel(9_000, 900, 700, 150, 30), BackgroundLoad.NONE, Caching.OFF),
                        new Core("rtos", new CostModel(2_500, 1_600, 500, 80, 30), BackgroundLoad.NONE, caching)),
                List.of(new Region("SRAM", 0x1000_0000, 0x1_0000)), List.of(boot), List.of(link), List.of());
    }
}
