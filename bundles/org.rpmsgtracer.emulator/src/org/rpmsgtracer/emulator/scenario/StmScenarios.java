/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.scenario;

import static org.rpmsgtracer.emulator.scenario.Draft.host;
import static org.rpmsgtracer.emulator.scenario.Draft.remote;
import static org.rpmsgtracer.emulator.service.Distribution.uniform;

import java.util.List;
import java.util.OptionalLong;

import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.machine.DoorbellTraits;
import org.rpmsgtracer.emulator.personality.LinuxHost;
import org.rpmsgtracer.emulator.personality.OpenAmp;
import org.rpmsgtracer.emulator.remoteproc.Firmware;
import org.rpmsgtracer.emulator.remoteproc.FirmwareEntry;
import org.rpmsgtracer.emulator.remoteproc.PlatformDriver;
import org.rpmsgtracer.emulator.remoteproc.ReservedMemory;
import org.rpmsgtracer.emulator.remoteproc.VringRequest;
import org.rpmsgtracer.emulator.service.BoardSample;
import org.rpmsgtracer.emulator.service.LinuxModule;
import org.rpmsgtracer.emulator.service.OpenAmpSample;
import org.rpmsgtracer.emulator.service.Program;
import org.rpmsgtracer.emulator.service.TrafficProgram;
import org.rpmsgtracer.emulator.service.ZephyrSample;
import org.rpmsgtracer.protocol.virtio.Feature;

/**
 * STM32MP1: Linux on the Cortex-A7, OpenAMP or Zephyr on the Cortex-M4. Addresses are those of the device trees of
 * STM32MP157 boards: a page for each vring and 16 + 16 buffers in MCU SRAM; IPCC has a channel for each vring, behind
 * which Linux queues 20 messages.
 */
final class StmScenarios {

    private static final long US = 1_000;
    private static final long MS = 1_000_000;
    private static final long TABLE = 0x1004_8000;
    private static final long TRACE = 0x1004_9000;
    private static final DoorbellTraits IPCC = new DoorbellTraits(DoorbellTraits.Style.PER_VRING, 600, 20);

    private StmScenarios() {}

    static List<Scenario> all() {
        return List.of(echo(), raw(), zephyr());
    }

    private static Scenario echo() {
        Program ping = new TrafficProgram.Ping(EndpointRequest.service(OpenAmpSample.DEMO_CHANNEL), uniform(17, 496),
                uniform(1, 40), 15, uniform(1 * US, 8 * US), uniform(20 * MS, 250 * MS));
        Program visitor = new TrafficProgram.VisitingEcho(EndpointRequest.service(OpenAmpSample.CLIENT_SAMPLE), 100,
                uniform(300 * MS, 1500 * MS), uniform(1 * MS, 9 * MS));
        return board("echo", "An echo service answers bursts of pings; a second service comes and goes.",
                "how vrings, buffers and announcements live between Linux and an OpenAMP remote", "rtos",
                new Firmware("rtos_echo.elf", TABLE, 16, 16, Feature.RPMSG_NAME_SERVICE))
                .link("vdev0", host("linux", LinuxHost.VIRTIO_RPMSG_BUS, ping, new LinuxModule.ClientSample()),
                        remote("rtos", OpenAmp.GENERIC,
                                new TrafficProgram.Echo(EndpointRequest.service(OpenAmpSample.DEMO_CHANNEL)),
                                visitor),
                        new Wiring.TableEntry(0), IPCC)
                .scenario();
    }

    private static Scenario raw() {
        return board("stm32mp1-raw", "ST's OpenAMP_raw answers the sample client of Linux.",
                "an earlier OpenAMP library: lowest free addresses, one kick for a batch of returned buffers", "m4",
                new Firmware("OpenAMP_raw_CM4.elf", 0x2_0000, TABLE, List.of(vdev(16, 16),
                        new FirmwareEntry.Trace("cm4_log", TRACE, 2048))))
                .link("vdev0",
                        host("linux", LinuxHost.VIRTIO_RPMSG_BUS, new LinuxModule.ClientSample()),
                        remote("m4", OpenAmp.STM32MP1, new BoardSample.StRaw()),
                        new Wiring.TableEntry(0), IPCC)
                .scenario();
    }

    private static Scenario zephyr() {
        return board("zephyr-resource-table", "Zephyr's services for the sample client and raw messages of Linux.",
                "Zephyr as remote of Linux: a table with 8 descriptors for each vring, several services on one link",
                "m4",
                new Firmware("rpmsg_multi_services.elf", 0x2_0000, TABLE,
                        List.of(vdev(8, 16), new FirmwareEntry.Trace("Zephyr_log", TRACE, 1024))))
                .link("vdev0",
                        host("linux", LinuxHost.VIRTIO_RPMSG_BUS, new LinuxModule.ClientSample(),
                                new TrafficProgram.Sender(EndpointRequest.service("rpmsg-raw"), uniform(1, 100),
                                        uniform(1, 4),
                                        uniform(1 * MS, 2 * MS), uniform(50 * MS, 100 * MS), Patience.WAIT,
                                        OptionalLong.empty())),
                        remote("m4", OpenAmp.ZEPHYR_RESOURCE_TABLE,
                                new ZephyrSample.ClientResponder(), new ZephyrSample.RawResponder()),
                        new Wiring.TableEntry(0), IPCC)
                .scenario();
    }

    private static FirmwareEntry vdev(int num, int align) {
        return new FirmwareEntry.Vdev(0, Feature.RPMSG_NAME_SERVICE,
                List.of(VringRequest.anywhere(num, align), VringRequest.anywhere(num, align)), "");
    }

    private static Draft board(String name, String description, String teaches, String remote, Firmware firmware) {
        return new Draft(name, description, teaches)
                .core(Cores.linux("linux"))
                .core(Cores.realTime(remote))
                .memory("MCU SRAM", 0x1004_0000, 0x1_0000)
                .boot(remote, "linux", PlatformDriver.STM32_RPROC, firmware,
                        new ReservedMemory("vdev0vring0", 0x1004_0000, 0x1000),
                        new ReservedMemory("vdev0vring1", 0x1004_1000, 0x1000),
                        new ReservedMemory("vdev0buffer", 0x1004_2000, 0x4000));
    }
}
