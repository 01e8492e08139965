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

import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.linux.device.KernelModule;
import org.rpmsgtracer.emulator.machine.DoorbellTraits;
import org.rpmsgtracer.emulator.personality.LinuxHost;
import org.rpmsgtracer.emulator.personality.PruLibrary;
import org.rpmsgtracer.emulator.personality.SysBios;
import org.rpmsgtracer.emulator.remoteproc.Firmware;
import org.rpmsgtracer.emulator.remoteproc.FirmwareEntry;
import org.rpmsgtracer.emulator.remoteproc.PlatformDriver;
import org.rpmsgtracer.emulator.remoteproc.ReservedMemory;
import org.rpmsgtracer.emulator.remoteproc.VringRequest;
import org.rpmsgtracer.emulator.service.BoardSample;
import org.rpmsgtracer.emulator.service.LinuxModule;
import org.rpmsgtracer.emulator.service.Program;
import org.rpmsgtracer.emulator.service.TrafficProgram;
import org.rpmsgtracer.emulator.service.UserSpaceProgram;
import org.rpmsgtracer.protocol.virtio.Feature;

/**
 * TI's chips under Linux. OMAP4 and K3 have vrings of 256 aligned to a page and a mailbox whose word is the id of a
 * vring; programmable real-time units have vrings of 16 aligned to 16 and system events without an id. All addresses
 * of vrings are the host's choice.
 */
final class TiScenarios {

    private static final DoorbellTraits MAILBOX = new DoorbellTraits(DoorbellTraits.Style.WORD, 500, 20);
    private static final DoorbellTraits EVENT = new DoorbellTraits(DoorbellTraits.Style.SIGNAL, 100, 1);
    private static final long PRU_DATA = 0x0B00_0000;
    private static final long PRU_POOL = 0xA800_0000L;
    private static final long R5_POOL = 0xA000_0000L;
    private static final long R5_FIRMWARE = 0xA010_0000L;
    private static final long DUCATI = 0xA000_0000L;

    private TiScenarios() {}

    static List<Scenario> all() {
        return List.of(galaxyNexus(), am65x(), am62x(), oldAnnouncements());
    }

    private static Scenario galaxyNexus() {
        return new Draft("omap4-galaxy-nexus", "Galaxy Nexus: the sample client of Linux talks to Ducati.",
                "TI-RTOS as first shipped with Android: services at fixed addresses, remote ready after half a second")
                .core(Cores.linux("linux"))
                .core(Cores.realTime("ipu"))
                .memory("ducati", DUCATI, 0x20_0000)
                .boot("ipu", "linux", PlatformDriver.OMAP_REMOTEPROC,
                        firmware("ducati-m3.bin", DUCATI + 0x10_0000, 256, 0x1000),
                        new ReservedMemory(ReservedMemory.POOL, DUCATI, 0x10_0000))
                .link("vdev0", host("linux", LinuxHost.VIRTIO_RPMSG_BUS, new LinuxModule.ClientSample()),
                        remote("ipu", SysBios.OMAP4, new BoardSample.TiPingPong("rpmsg-client-sample", 50)),
                        new Wiring.TableEntry(0), MAILBOX)
                .scenario();
    }

    private static Scenario am65x() {
        Draft draft = new Draft("am65x", "AM65x: Linux talks to two programmable real-time units and a Cortex-R5.",
                "four cores and three links: PRU ports 30 and 31 without kicks that name a vring, TI-RTOS beside them")
                .core(Cores.linux("linux"))
                .memory("PRU data RAM", PRU_DATA, 0x4000)
                .memory("PRU DMA", PRU_POOL, 0x2_0000)
                .memory("R5", R5_POOL, 0x20_0000);
        pru(draft, 0, PruLibrary.CURRENT);
        pru(draft, 1, PruLibrary.CURRENT);
        return r5(draft, SysBios.K3_PROCESSOR_SDK, "am65x-mcu-r5f0_0-fw").scenario();
    }

    private static Scenario am62x() {
        return r5(new Draft("am62x", "AM62x: Linux pings a Cortex-R5 with TI's MCU+ SDK.",
                "the same service on the next generation of TI's library: kicks that nobody asked for")
                .core(Cores.linux("linux"))
                .memory("R5", R5_POOL, 0x20_0000),
                SysBios.K3_MCU_PLUS_SDK, "am62-mcu-r5f0_0-fw").scenario();
    }

    private static Scenario oldAnnouncements() {
        Draft draft = new Draft("pru-old-announcements", "A PRU with an old library announces in 72 bytes.",
                "announcements that mainline Linux refuses: malformed ns msg, and no channel comes to be")
                .core(Cores.linux("linux"))
                .memory("PRU data RAM", PRU_DATA, 0x4000)
                .memory("PRU DMA", PRU_POOL, 0x2_0000);
        return pru(draft, 0, PruLibrary.DESCRIBING).scenario();
    }

    private static Draft pru(Draft draft, int number, PruLibrary library) {
        String core = "pru" + number;
        BoardSample.PruEcho echo = new BoardSample.PruEcho(30 + number);
        return draft.core(Cores.dedicated(core))
                .boot(core, "linux", PlatformDriver.PRU_RPROC,
                        firmware("am65x-pru0_" + number + "-fw", PRU_DATA + 0x2000L * number, 16, 16),
                        new ReservedMemory(ReservedMemory.POOL, PRU_POOL + 0x1_0000L * number, 0x1_0000))
                .link("vdev0", host("linux", LinuxHost.VIRTIO_RPMSG_BUS,
                        new UserSpaceProgram.Modprobe(KernelModule.RPMSG_PRU),
                        new UserSpaceProgram.DeviceClient("/dev/rpmsg_pru" + echo.port(), false, "blink", 1000,
                                uniform(5_000_000, 40_000_000))),
                        remote(core, library, echo), new Wiring.TableEntry(0), EVENT);
    }

    private static Draft r5(Draft draft, SysBios system, String firmware) {
        return draft.core(Cores.realTime("r5"))
                .boot("r5", "linux", PlatformDriver.TI_K3_R5, firmware(firmware, R5_FIRMWARE, 256, 0x1000),
                        new ReservedMemory(ReservedMemory.POOL, R5_POOL, 0x10_0000))
                .link("vdev0", host("linux", LinuxHost.VIRTIO_RPMSG_BUS, pinging("ti.ipc4.ping-pong")),
                        remote("r5", system, new BoardSample.TiPingPong("ti.ipc4.ping-pong", 13)),
                        new Wiring.TableEntry(0), MAILBOX);
    }

    private static Program pinging(String channel) {
        return new TrafficProgram.Ping(EndpointRequest.service(channel), uniform(17, 400), uniform(1, 8), 4,
                uniform(10_000, 50_000), uniform(10_000_000, 80_000_000));
    }

    private static Firmware firmware(String name, long table, int num, int align) {
        return new Firmware(name, 0x2_0000, table, List.of(new FirmwareEntry.Vdev(0, Feature.RPMSG_NAME_SERVICE,
                List.of(VringRequest.anywhere(num, align), VringRequest.anywhere(num, align)), "")));
    }
}
