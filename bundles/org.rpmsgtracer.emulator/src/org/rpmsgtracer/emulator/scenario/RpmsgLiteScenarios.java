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
import org.rpmsgtracer.emulator.machine.DoorbellTraits;
import org.rpmsgtracer.emulator.personality.RpmsgLite;
import org.rpmsgtracer.emulator.personality.RpmsgLitePlatform;
import org.rpmsgtracer.emulator.remoteproc.PlatformDriver;
import org.rpmsgtracer.emulator.service.RpmsgLiteSample;
import org.rpmsgtracer.emulator.service.TrafficProgram;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;

/**
 * NXP's chips with RPMsg-Lite on both sides, a master and a remote of each port. Microcontrollers have two buffers in
 * each direction, as NXP's examples configure it, in 6 KiB of memory; QNX has 256.
 */
final class RpmsgLiteScenarios {

    private static final long RT1170 = 0x202C_0000;
    private static final long RT600 = 0x2030_0000;
    private static final long IMX8QM = 0x9000_0000L;
    private static final long EXAMPLE_BYTES = 6144;
    private static final DoorbellTraits MU = new DoorbellTraits(DoorbellTraits.Style.WORD, 200, 4);

    private RpmsgLiteScenarios() {}

    static List<Scenario> all() {
        return List.of(
                pingPong("imxrt1170-bare-metal", "i.MX RT1170: a number goes between Cortex-M7 and Cortex-M4.",
                        "an RPMsg-Lite master: used ring of vring1 filled beforehand, addresses 40 and 30, two buffers",
                        RT1170, "cm7", RpmsgLite.BARE_METAL, "cm4", RpmsgLite.BARE_METAL),
                pingPong("imxrt1170-freertos", "The same between two FreeRTOS cores.",
                        "RPMsg-Lite on FreeRTOS: senders that wait let other tasks run", RT1170, "cm7",
                        RpmsgLite.FREERTOS, "cm4", RpmsgLite.FREERTOS),
                pingPong("imxrt1160-threadx", "The same between two ThreadX cores.", "RPMsg-Lite on ThreadX", RT1170,
                        "cm7", RpmsgLite.THREADX, "cm4", RpmsgLite.THREADX),
                pingPong("imxrt600-xos", "i.MX RT600: the same between Cortex-M33 and a HiFi4 audio processor.",
                        "RPMsg-Lite on Cadence XOS", RT600, "cm33", RpmsgLite.FREERTOS, "hifi4", RpmsgLite.XOS),
                qnx());
    }

    private static Scenario pingPong(String name, String description, String teaches, long base, String master,
            RpmsgLite masterSystem, String remote, RpmsgLite remoteSystem) {
        return new Draft(name, description, teaches)
                .core(Cores.realTime(master))
                .core(Cores.realTime(remote))
                .memory("rpmsg_sh_mem", base, EXAMPLE_BYTES)
                .release(remote, master, PlatformDriver.OPENAMP)
                .link("vdev0", host(master, masterSystem, new RpmsgLiteSample.PingPongPrimary()),
                        remote(remote, remoteSystem, new RpmsgLiteSample.PingPongSecondary(false)),
                        Wiring.FixedVrings.of(RpmsgLitePlatform.MICROCONTROLLER, base, 2, masterSystem.bufferBytes()),
                        MU)
                .scenario();
    }

    private static Scenario qnx() {
        EndpointRequest master = new EndpointRequest("qnx-ping", 40, 30, false);
        EndpointRequest remote = new EndpointRequest("qnx-ping", 30, RpmsgAddress.ANY, false);
        return new Draft("imx8qm-qnx", "i.MX 8QM: FreeRTOS on a Cortex-M4 pings QNX on the application cores.",
                "RPMsg-Lite on QNX: a thread receives; 256 page-aligned buffers")
                .core(Cores.realTime("m4"))
                .core(Cores.linux("qnx"))
                .memory("rpmsg", IMX8QM, 0x10_0000)
                .release("qnx", "m4", PlatformDriver.OPENAMP)
                .link("vdev0",
                        host("m4", RpmsgLite.FREERTOS,
                                new TrafficProgram.Ping(master, uniform(17, 496), uniform(1, 40), 16,
                                        uniform(1_000, 20_000), uniform(5_000_000, 50_000_000))),
                        remote("qnx", RpmsgLite.QNX, new TrafficProgram.Echo(remote)),
                        Wiring.FixedVrings.of(RpmsgLitePlatform.WITH_LINUX, IMX8QM, 256,
                                RpmsgLite.QNX.bufferBytes()),
                        MU)
                .scenario();
    }
}
