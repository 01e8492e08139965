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
import org.rpmsgtracer.emulator.personality.OpenAmp;
import org.rpmsgtracer.emulator.remoteproc.Firmware;
import org.rpmsgtracer.emulator.remoteproc.PlatformDriver;
import org.rpmsgtracer.emulator.remoteproc.ReservedMemory;
import org.rpmsgtracer.emulator.service.BoardSample;
import org.rpmsgtracer.emulator.service.Distribution;
import org.rpmsgtracer.emulator.service.OpenAmpSample;
import org.rpmsgtracer.emulator.service.Program;
import org.rpmsgtracer.emulator.service.TrafficProgram;
import org.rpmsgtracer.emulator.service.UserSpaceProgram.DeviceClient;
import org.rpmsgtracer.emulator.service.UserSpaceProgram.EndpointClient;
import org.rpmsgtracer.emulator.service.UserSpaceProgram.LinuxEchoTest;
import org.rpmsgtracer.emulator.service.UserSpaceProgram.Modprobe;
import org.rpmsgtracer.emulator.service.UserSpaceProgram.NetPing;
import org.rpmsgtracer.emulator.service.UserSpaceProgram.SysfsClient;
import org.rpmsgtracer.emulator.service.ZephyrSample;
import org.rpmsgtracer.protocol.virtio.Feature;

/** The ways from Linux user space to an OpenAMP remote, on the memory of an STM32MP1 where that is enough. */
final class UserSpaceScenarios {

    private static final long MS = 1_000_000;
    private static final int MESSAGES = 1000;
    private static final Distribution PAUSE = uniform(5 * MS, 40 * MS);
    private static final DoorbellTraits MESSAGING_UNIT = new DoorbellTraits(DoorbellTraits.Style.WORD, 500, 4);
    private static final DoorbellTraits MAILBOX = new DoorbellTraits(DoorbellTraits.Style.PER_VRING, 600, 20);

    private UserSpaceScenarios() {}

    static List<Scenario> all() {
        Program echo = new TrafficProgram.Echo(EndpointRequest.service(OpenAmpSample.DEMO_CHANNEL));
        return List.of(
                scenario("rpmsg-char", "A process writes to /dev/rpmsg0 and reads the answers.",
                        "rpmsg_char: an endpoint device for a channel rpmsg-raw", new ZephyrSample.RawResponder(),
                        new Modprobe(KernelModule.RPMSG_CHAR),
                        new DeviceClient("/dev/rpmsg0", false, "raw", MESSAGES, PAUSE)),
                scenario("rpmsg-ctrl", "A process makes an endpoint device of its own, uses and destroys it.",
                        "rpmsg_ctrl: endpoints that nobody announced, with addresses that the process chose",
                        new TrafficProgram.Echo(EndpointRequest.service("quiet")),
                        new Modprobe(KernelModule.RPMSG_CHAR), new Modprobe(KernelModule.RPMSG_CTRL),
                        new EndpointClient("/dev/rpmsg_ctrl0", "mine", 0x55, 0x400, uniform(17, 496), MESSAGES, PAUSE,
                                100 * MS)),
                scenario("linux-echo-test", "OpenAMP's echo_test on Linux: every size from 17 to 488 bytes.",
                        "a channel bound to rpmsg_chrdev by driver_override, and its end by a shutdown message", echo,
                        new Modprobe(KernelModule.RPMSG_CHAR), new Modprobe(KernelModule.RPMSG_CTRL),
                        new LinuxEchoTest(1)),
                scenario("rpmsg-tty", "A process talks to two virtual UARTs of ST's OpenAMP_TTY_echo.",
                        "rpmsg_tty: terminals ttyRPMSG0 and ttyRPMSG1, the second channel of the same name",
                        new BoardSample.StTtyEcho(2), new Modprobe(KernelModule.RPMSG_TTY),
                        new DeviceClient("/dev/ttyRPMSG0", true, "first", MESSAGES, PAUSE),
                        new DeviceClient("/dev/ttyRPMSG1", true, "second", MESSAGES, PAUSE)),
                network(),
                scenario("rpmsg-sysfs", "A process makes endpoints by writing to attributes.",
                        "rpmsg-sysfs: a stream endpoint and its file, addresses up to 2047", echo,
                        new Modprobe(KernelModule.RPMSG_MULTIEPT),
                        new SysfsClient(1, 100, true, "over sysfs", MESSAGES, PAUSE)));
    }

    /** On a kernel whose buffers are large enough for whole frames. */
    private static Scenario network() {
        return new Draft("rpmsg-net", "ping over a network interface whose frames are messages.",
                "rpmsg-net: ARP and IPv4 in whole Ethernet frames, in buffers of 2048 bytes")
                .core(Cores.linux("linux"))
                .core(Cores.realTime("m4"))
                .memory("DDR", 0x5500_0000, 0x4_0000)
                .boot("m4", "linux", PlatformDriver.IMX_RPROC,
                        new Firmware("rpmsg-net.elf", 0x5503_0000, 16, 16, Feature.RPMSG_NAME_SERVICE),
                        new ReservedMemory(ReservedMemory.POOL, 0x5500_0000, 0x2_0000))
                .link("vdev0",
                        host("linux", LinuxHost.VIRTIO_RPMSG_BUS_2048, new Modprobe(KernelModule.RPMSG_NET),
                                new NetPing("rpmsg0", "192.168.10.1", "192.168.10.2", MESSAGES, 100 * MS, 1400)),
                        remote("m4", OpenAmp.GENERIC,
                                new BoardSample.EthernetPeer("02:fc:fc:fc:fc:02", "192.168.10.2")),
                        new Wiring.TableEntry(0), MESSAGING_UNIT)
                .scenario();
    }

    private static Scenario scenario(String name, String description, String teaches, Program onRemote,
            Program... onLinux) {
        return scenario(LinuxHost.VIRTIO_RPMSG_BUS, name, description, teaches, onRemote, onLinux);
    }

    private static Scenario scenario(LinuxHost linux, String name, String description, String teaches,
            Program onRemote, Program... onLinux) {
        return new Draft(name, description, teaches)
                .core(Cores.linux("linux"))
                .core(Cores.realTime("m4"))
                .memory("MCU SRAM", 0x1000_0000, 0x6_0000)
                .boot("m4", "linux", PlatformDriver.STM32_RPROC,
                        new Firmware(name + ".elf", 0x1004_8000, 16, 16, Feature.RPMSG_NAME_SERVICE),
                        new ReservedMemory(ReservedMemory.POOL, 0x1000_0000, 0x2_0000))
                .link("vdev0", host("linux", linux, onLinux),
                        remote("m4", OpenAmp.GENERIC, onRemote), new Wiring.TableEntry(0), MAILBOX)
                .scenario();
    }
}
