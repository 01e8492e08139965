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
import org.rpmsgtracer.emulator.personality.LinuxHost;
import org.rpmsgtracer.emulator.personality.OpenAmp;
import org.rpmsgtracer.emulator.remoteproc.Firmware;
import org.rpmsgtracer.emulator.remoteproc.FirmwareEntry;
import org.rpmsgtracer.emulator.remoteproc.PlatformDriver;
import org.rpmsgtracer.emulator.remoteproc.ReservedMemory;
import org.rpmsgtracer.emulator.remoteproc.VringRequest;
import org.rpmsgtracer.emulator.service.OpenAmpSample;
import org.rpmsgtracer.emulator.service.Program;
import org.rpmsgtracer.emulator.service.TrafficProgram;
import org.rpmsgtracer.protocol.virtio.Feature;

/**
 * OpenAMP on both sides in the memory map of its generic Linux machine: the table at 0, vrings at 0x4000 and 0x8000,
 * buffers from 0x10000, a byte through a socket as doorbell. NuttX is built on OpenAMP and lives there too.
 */
final class OpenAmpScenarios {

    private static final DoorbellTraits SOCKET = new DoorbellTraits(DoorbellTraits.Style.SIGNAL, 20_000, 16);
    private static final EndpointRequest DEMO = EndpointRequest.service(OpenAmpSample.DEMO_CHANNEL);
    private static final long NUTTX_FEATURES = Feature.RPMSG_NAME_SERVICE | 1 << 1;
    /** Buffers of 512 bytes in both directions; the CPUs {@code ap} and {@code cp}. */
    private static final String NUTTX_CONFIG = "0002000000020000"
            + "6170000000000000" + "6370000000000000" + "00".repeat(40);

    private OpenAmpScenarios() {}

    static List<Scenario> all() {
        Firmware generic = firmware("openamp.elf", 256, 4096, Feature.RPMSG_NAME_SERVICE, "");
        return List.of(
                generic("openamp-echo", "OpenAMP's echo test between two OpenAMP programs.",
                        "the host role of OpenAMP: whole buffers in descriptors, status 4 and nothing before",
                        OpenAmp.GENERIC, generic, new OpenAmpSample.EchoPing(), new TrafficProgram.Echo(DEMO)),
                generic("openamp-nocopy", "OpenAMP's nocopy test: buffers are filled and held in place.",
                        "hold counters in the reserved field, buffers that come back later than their callback",
                        OpenAmp.GENERIC, generic, new OpenAmpSample.NoCopyPing(), new OpenAmpSample.NoCopyEcho()),
                generic("openamp-sample-echo", "A hundred greetings to and fro, then the service is withdrawn.",
                        "a service with an end: create, 100 messages, destroy", OpenAmp.GENERIC, generic,
                        new OpenAmpSample.SamplePing(), new OpenAmpSample.SampleEcho()),
                generic("openamp-rpc",
                        "The remote opens, reads and writes files of its host by remote procedure calls.",
                        "calls as structures in messages", OpenAmp.GENERIC, generic,
                        new OpenAmpSample.RpcServer("guest 30 3.14 no"), new OpenAmpSample.RpcDemo()),
                generic("nuttx-rptun", "Two NuttX cores acknowledge each other's announcements.",
                        "NuttX's ACK feature: an announcement is answered with flag 2; configuration space in the table",
                        OpenAmp.NUTTX, firmware("nuttx", 8, 8, NUTTX_FEATURES, NUTTX_CONFIG),
                        new TrafficProgram.Ping(DEMO, uniform(17, 496),
                                uniform(1, 16), 4,
                                uniform(1_000, 8_000),
                                uniform(5_000_000, 50_000_000)),
                        new TrafficProgram.Echo(DEMO)),
                linuxNuttx());
    }

    private static Scenario linuxNuttx() {
        return draft("nuttx-linux", "Linux, which knows no acknowledgements, with a NuttX remote.",
                "NuttX where the host does not accept its features", PlatformDriver.LINUX,
                firmware("nuttx", 8, 8, NUTTX_FEATURES, NUTTX_CONFIG))
                .link("vdev0", host("host", LinuxHost.VIRTIO_RPMSG_BUS, new OpenAmpSample.EchoPing()),
                        remote("remote", OpenAmp.NUTTX, new TrafficProgram.Echo(DEMO)),
                        new Wiring.TableEntry(0), SOCKET)
                .scenario();
    }

    private static Scenario generic(String name, String description, String teaches, OpenAmp system,
            Firmware firmware, Program onHost, Program onRemote) {
        return draft(name, description, teaches, PlatformDriver.OPENAMP, firmware)
                .link("vdev0", host("host", system, onHost), remote("remote", system, onRemote),
                        new Wiring.TableEntry(0), SOCKET)
                .scenario();
    }

    private static Draft draft(String name, String description, String teaches, PlatformDriver platform,
            Firmware firmware) {
        return new Draft(name, description, teaches)
                .core(Cores.linux("host"))
                .core(Cores.realTime("remote"))
                .memory("openamp.shm", 0, 0x8_0000)
                .boot("remote", "host", platform, firmware,
                        new ReservedMemory("vdev0vring0", 0x4000, 0x4000),
                        new ReservedMemory("vdev0vring1", 0x8000, 0x4000),
                        new ReservedMemory("vdev0buffer", 0x1_0000, 0x4_0000));
    }

    private static Firmware firmware(String name, int num, int align, long features, String config) {
        return new Firmware(name, 0x2_0000, 0, List.of(new FirmwareEntry.Vdev(0, features,
                List.of(VringRequest.anywhere(num, align), VringRequest.anywhere(num, align)), config)));
    }
}
