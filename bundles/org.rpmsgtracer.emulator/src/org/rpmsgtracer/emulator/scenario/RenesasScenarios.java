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
import org.rpmsgtracer.emulator.machine.DoorbellTraits;
import org.rpmsgtracer.emulator.personality.OpenAmp;
import org.rpmsgtracer.emulator.personality.StaticVrings;
import org.rpmsgtracer.emulator.remoteproc.PlatformDriver;
import org.rpmsgtracer.emulator.service.TrafficProgram;

/**
 * RZ/G2L: a user-space process of Linux is the OpenAMP host, the Cortex-M33 its remote, with two pairs of vrings of 512
 * at fixed addresses. The mailbox says no vring: both have notify id 0 in their table.
 */
final class RenesasScenarios {

    private static final DoorbellTraits MAILBOX = new DoorbellTraits(DoorbellTraits.Style.SIGNAL, 2_000, 1);

    /** Both sides know the tables of their devices and use nothing of them but the status. */
    private static final long TABLES = 0x42F0_0000L;
    private static final long STATUS = 0x2C;

    private RenesasScenarios() {}

    static List<Scenario> all() {
        StaticVrings second = new StaticVrings(512, 0x100, 0x4310_0000L, 0x4315_0000L, 0x4350_0000L, 512,
                OptionalLong.of(TABLES + 0x100 + STATUS));
        StaticVrings first = new StaticVrings(StaticVrings.RZ_G2L.num(), StaticVrings.RZ_G2L.align(),
                StaticVrings.RZ_G2L.vring0Address(), StaticVrings.RZ_G2L.vring1Address(),
                StaticVrings.RZ_G2L.bufferAddress(), StaticVrings.RZ_G2L.bufferBytes(),
                OptionalLong.of(TABLES + STATUS));
        Draft draft = new Draft("rz-g2l", "RZ/G2L: two services, each with vrings of its own.",
                "user-space OpenAMP without kernel messages: 512 descriptors aligned to 256, two links of two cores")
                .core(Cores.linux("linux"))
                .core(Cores.realTime("cm33"))
                .memory("rsctbl", TABLES, 0x1000)
                .memory("vring-ctl and vring-shm", 0x4300_0000L, 0x80_0000)
                .release("cm33", "linux", PlatformDriver.OPENAMP);
        link(draft, "vdev0", "rpmsg-service-0", first);
        return List.of(link(draft, "vdev1", "rpmsg-service-1", second).scenario());
    }

    private static Draft link(Draft draft, String device, String service, StaticVrings vrings) {
        EndpointRequest endpoint = EndpointRequest.service(service);
        return draft.link(device,
                host("linux", OpenAmp.RZ_G2L,
                        new TrafficProgram.Ping(endpoint, uniform(17, 496), uniform(1, 30), 8, uniform(1_000, 20_000),
                                uniform(10_000_000, 80_000_000))),
                remote("cm33", OpenAmp.RZ_G2L, new TrafficProgram.Echo(endpoint)), Wiring.FixedVrings.of(vrings),
                MAILBOX);
    }
}
