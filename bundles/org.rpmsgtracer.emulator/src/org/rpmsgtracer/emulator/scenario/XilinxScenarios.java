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
import org.rpmsgtracer.emulator.service.OpenAmpSample;
import org.rpmsgtracer.emulator.service.Program;
import org.rpmsgtracer.emulator.service.TrafficProgram;
import org.rpmsgtracer.protocol.virtio.Feature;

/**
 * ZynqMP: Linux on the Cortex-A53, OpenAMP on a Cortex-R5, reserved memory as in Xilinx' device trees. The table has
 * room for eight entries, notify ids of its own that Linux ignores, and vrings of 256 aligned to a page. An IPI carries
 * the id of a vring in its buffer.
 */
final class XilinxScenarios {

    private static final DoorbellTraits IPI = new DoorbellTraits(DoorbellTraits.Style.WORD, 400, 20);
    private static final EndpointRequest DEMO = EndpointRequest.service(OpenAmpSample.DEMO_CHANNEL);

    private XilinxScenarios() {}

    static List<Scenario> all() {
        return List.of(
                zynqMp("zynqmp-echo", "OpenAMP's echo test: one message of each size, one under way at a time.",
                        "page-aligned vrings of 256, whole buffer lengths in the used ring", OpenAmp.ZYNQMP_R5,
                        new OpenAmpSample.EchoPing(), new TrafficProgram.Echo(DEMO)),
                zynqMp("zynqmp-matrix", "Linux sends two matrices, FreeRTOS sends their product back.",
                        "request and answer of different lengths; OpenAMP served by a FreeRTOS task",
                        OpenAmp.FREERTOS, new OpenAmpSample.MatrixClient(200), new OpenAmpSample.MatrixServer()),
                zynqMp("zynqmp-flood", "Linux sends as fast as buffers allow; the remote only takes.",
                        "back-pressure: a full transmit ring and a sender that sleeps for a buffer", OpenAmp.FREERTOS,
                        new TrafficProgram.Flood(DEMO, uniform(16, 496), Patience.WAIT, OptionalLong.empty()),
                        new TrafficProgram.Sink(DEMO, true)));
    }

    private static Scenario zynqMp(String name, String description, String teaches, OpenAmp system, Program onLinux,
            Program onRemote) {
        Firmware firmware = new Firmware("image_" + name + ".elf", 0x8_0000, 0x3ED2_0000, 8,
                List.of(new FirmwareEntry.Vdev(31, Feature.RPMSG_NAME_SERVICE,
                        List.of(new VringRequest(OptionalLong.empty(), 256, 0x1000, OptionalLong.of(1)),
                                new VringRequest(OptionalLong.empty(), 256, 0x1000, OptionalLong.of(2))),
                        "")));
        return new Draft(name, description, teaches)
                .core(Cores.linux("a53"))
                .core(Cores.realTime("r5"))
                .memory("rproc", 0x3ED0_0000, 0x4_0000)
                .memory("vdev0", 0x3ED4_0000, 0x10_8000)
                .boot("r5", "a53", PlatformDriver.XLNX_R5, firmware,
                        new ReservedMemory("vdev0vring0", 0x3ED4_0000, 0x4000),
                        new ReservedMemory("vdev0vring1", 0x3ED4_4000, 0x4000),
                        new ReservedMemory("vdev0buffer", 0x3ED4_8000, 0x10_0000))
                .link("vdev0", host("a53", LinuxHost.VIRTIO_RPMSG_BUS, onLinux), remote("r5", system, onRemote),
                        new Wiring.TableEntry(0), IPI)
                .scenario();
    }
}
