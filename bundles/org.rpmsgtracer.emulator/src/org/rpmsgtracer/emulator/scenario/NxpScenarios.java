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

import org.rpmsgtracer.emulator.linux.device.KernelModule;
import org.rpmsgtracer.emulator.machine.DoorbellTraits;
import org.rpmsgtracer.emulator.personality.LinuxHost;
import org.rpmsgtracer.emulator.personality.RpmsgLite;
import org.rpmsgtracer.emulator.personality.StaticVrings;
import org.rpmsgtracer.emulator.remoteproc.Firmware;
import org.rpmsgtracer.emulator.remoteproc.FirmwareEntry;
import org.rpmsgtracer.emulator.remoteproc.PlatformDriver;
import org.rpmsgtracer.emulator.remoteproc.ReservedMemory;
import org.rpmsgtracer.emulator.remoteproc.VringRequest;
import org.rpmsgtracer.emulator.service.LinuxModule;
import org.rpmsgtracer.emulator.service.Program;
import org.rpmsgtracer.emulator.service.RpmsgLiteSample;
import org.rpmsgtracer.emulator.service.UserSpaceProgram;
import org.rpmsgtracer.protocol.virtio.Feature;

/**
 * NXP's chips with Linux on their application cores and RPMsg-Lite on a Cortex-M: vrings of 256, page-aligned, 0x8000
 * apart, buffers in memory of their own. A word of the message unit carries the id of a vring.
 */
final class NxpScenarios {

    private static final long IMX7D = 0xBFFF_0000L;
    private static final long IMX8MM = 0xB800_0000L;
    private static final long IMX93 = 0xA400_0000L;
    private static final long BUFFERS = 0x40_0000;
    private static final long TABLE = 0xF_F000;
    private static final DoorbellTraits MU = new DoorbellTraits(DoorbellTraits.Style.WORD, 500, 20);

    private NxpScenarios() {}

    static List<Scenario> all() {
        return List.of(
                imxRpmsg("imx8mm-pingpong", "i.MX 8M Mini: a number goes to and fro until it is over 100.",
                        "imx_rpmsg: vrings without a resource table or status byte, remote addresses from 30",
                        IMX8MM, RpmsgLite.FREERTOS_UNDER_LINUX, new RpmsgLiteSample.PingPongSecondary(true),
                        new LinuxModule.ImxPingPong()),
                imxRpmsg("imx7d-string-echo", "i.MX 7: texts come back without a copy.",
                        "RPMsg-Lite on bare metal; buffer indices that stay in the reserved field", IMX7D,
                        RpmsgLite.BARE_METAL_UNDER_LINUX,
                        new RpmsgLiteSample.StringEcho(),
                        new UserSpaceProgram.Modprobe(KernelModule.IMX_RPMSG_TTY),
                        new UserSpaceProgram.DeviceClient("/dev/ttyRPMSG30", true, "from Linux", 1000,
                                uniform(20_000_000, 60_000_000))),
                imxRpmsg("imx8mm-tty", "i.MX 8M Mini: a process talks to /dev/ttyRPMSG30.",
                        "imx_rpmsg_tty: a terminal named after the remote address, and its greeting", IMX8MM,
                        RpmsgLite.FREERTOS_UNDER_LINUX, new RpmsgLiteSample.StringEcho(),
                        new UserSpaceProgram.Modprobe(KernelModule.IMX_RPMSG_TTY),
                        new UserSpaceProgram.DeviceClient("/dev/ttyRPMSG30", true, "test", 1000,
                                uniform(5_000_000, 40_000_000))),
                remoteproc());
    }

    private static Scenario imxRpmsg(String name, String description, String teaches, long vrings, RpmsgLite system,
            Program onRemote, Program... onLinux) {
        return new Draft(name, description, teaches)
                .core(Cores.linux("linux"))
                .core(Cores.realTime("m4"))
                .memory("rpmsg", vrings, 0x1_0000)
                .memory("rpmsg_dma", IMX8MM + BUFFERS, 0x10_0000)
                .release("m4", "linux", PlatformDriver.IMX_RPMSG)
                .link("vdev0", host("linux", LinuxHost.IMX_RPMSG, onLinux), remote("m4", system, onRemote),
                        Wiring.FixedVrings.of(StaticVrings.imxRpmsg(vrings, 0, IMX8MM + BUFFERS)), MU)
                .scenario();
    }

    private static Scenario remoteproc() {
        Firmware firmware = new Firmware("rpmsg_lite_pingpong_rtos_linux_remote.elf", 0x1_8000, IMX93 + TABLE,
                List.of(new FirmwareEntry.Vdev(0, Feature.RPMSG_NAME_SERVICE, List.of(vring(IMX93),
                        vring(IMX93 + 0x8000)), "")));
        return new Draft("imx93-remoteproc", "i.MX 93: the same ping-pong, booted by Linux' remoteproc.",
                "RPMsg-Lite under a resource table whose vrings have fixed addresses; boot texts and status")
                .core(Cores.linux("linux"))
                .core(Cores.realTime("m33"))
                .memory("vdev0", IMX93, 0x10_0000)
                .memory("vdevbuffer", IMX93 + BUFFERS, 0x10_0000)
                .boot("m33", "linux", PlatformDriver.IMX_RPROC, firmware,
                        new ReservedMemory("vdev0vring0", IMX93, 0x8000),
                        new ReservedMemory("vdev0vring1", IMX93 + 0x8000, 0x8000),
                        new ReservedMemory("vdev0buffer", IMX93 + BUFFERS, 0x10_0000))
                .link("vdev0", host("linux", LinuxHost.VIRTIO_RPMSG_BUS, new LinuxModule.ImxPingPong()),
                        remote("m33", RpmsgLite.FREERTOS_UNDER_LINUX,
                                new RpmsgLiteSample.PingPongSecondary(true)),
                        new Wiring.TableEntry(0), MU)
                .scenario();
    }

    private static VringRequest vring(long address) {
        return new VringRequest(OptionalLong.of(address), 256, 0x1000, OptionalLong.empty());
    }
}
