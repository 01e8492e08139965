/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.benchmarks.emulator;

import static org.rpmsgtracer.emulator.service.Distribution.constant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.machine.BackgroundLoad;
import org.rpmsgtracer.emulator.machine.Caching;
import org.rpmsgtracer.emulator.machine.CostModel;
import org.rpmsgtracer.emulator.machine.DoorbellTraits;
import org.rpmsgtracer.emulator.personality.LinuxHost;
import org.rpmsgtracer.emulator.personality.OpenAmp;
import org.rpmsgtracer.emulator.remoteproc.Firmware;
import org.rpmsgtracer.emulator.remoteproc.PlatformDriver;
import org.rpmsgtracer.emulator.remoteproc.Recovery;
import org.rpmsgtracer.emulator.remoteproc.ReservedMemory;
import org.rpmsgtracer.emulator.scenario.Boot;
import org.rpmsgtracer.emulator.scenario.Core;
import org.rpmsgtracer.emulator.scenario.HostSide;
import org.rpmsgtracer.emulator.scenario.Link;
import org.rpmsgtracer.emulator.scenario.Region;
import org.rpmsgtracer.emulator.scenario.RemoteSide;
import org.rpmsgtracer.emulator.scenario.Scenario;
import org.rpmsgtracer.emulator.scenario.Wiring;
import org.rpmsgtracer.emulator.service.Program;
import org.rpmsgtracer.emulator.service.TrafficProgram;
import org.rpmsgtracer.protocol.virtio.Feature;

/**
 * Systems in which a Linux host pings echo services of OpenAMP remotes without pause, with messages of 64 bytes. Each
 * remote has 16 buffers in each direction, as an STM32MP157 has.
 */
enum EchoSystem {
    /** One remote with one channel, 15 messages under way. */
    CORES_2_CHANNELS_1(1, 1, 15),
    /** 15 remotes with 64 channels together, three messages under way on each. */
    CORES_16_CHANNELS_64(15, 64, 3);

    static final int MESSAGE_BYTES = 64;

    private static final int BUFFERS = 16;
    private static final int ALIGN = 16;
    private static final long FIRST_ADDRESS = 0x1000_0000;
    private static final long REMOTE_BYTES = 0x1_0000;
    private static final long PAGE_BYTES = 0x1000;

    private final int remotes;
    private final int channels;
    private final int window;

    EchoSystem(int remotes, int channels, int window) {
        this.remotes = remotes;
        this.channels = channels;
        this.window = window;
    }

    Scenario scenario() {
        List<Core> cores = new ArrayList<>();
        List<Boot> boots = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        cores.add(new Core("linux", new CostModel(9_000, 900, 700, 150, 30), BackgroundLoad.NONE, Caching.OFF));
        for (int i = 0; i < remotes; i++) {
            String core = "rtos" + i;
            cores.add(new Core(core, new CostModel(2_500, 1_600, 500, 80, 30), BackgroundLoad.NONE, Caching.OFF));
            boots.add(boot(core, i));
            links.add(link(core, i));
        }
        return new Scenario("echo of " + remotes + " remotes", "", "", 1, OptionalLong.empty(), cores,
                List.of(new Region("SRAM", FIRST_ADDRESS, remotes * REMOTE_BYTES)), boots, links, List.of());
    }

    private Boot boot(String core, int remote) {
        long address = address(remote);
        Firmware firmware = new Firmware(core + ".elf", address + 0x8000, BUFFERS, ALIGN, Feature.RPMSG_NAME_SERVICE);
        return new Boot(core, "linux", Optional.of(firmware),
                List.of(new ReservedMemory("vdev0vring0", address, PAGE_BYTES),
                        new ReservedMemory("vdev0vring1", address + PAGE_BYTES, PAGE_BYTES),
                        new ReservedMemory("vdev0buffer", address + 2 * PAGE_BYTES, 4 * PAGE_BYTES)),
                1_000_000, PlatformDriver.STM32_RPROC, Recovery.ENABLED);
    }

    private Link link(String core, int remote) {
        List<Program> pings = new ArrayList<>();
        List<Program> echos = new ArrayList<>();
        for (int channel = remote; channel < channels; channel += remotes) {
            EndpointRequest service = EndpointRequest.service("echo-" + channel);
            pings.add(new TrafficProgram.Ping(service, constant(MESSAGE_BYTES), constant(1_000_000), window,
                    constant(0), constant(1_000)));
            echos.add(new TrafficProgram.Echo(service));
        }
        return new Link("vdev0", new HostSide("linux", LinuxHost.VIRTIO_RPMSG_BUS, pings),
                new RemoteSide(core, OpenAmp.GENERIC, echos), new Wiring.TableEntry(0),
                new DoorbellTraits(DoorbellTraits.Style.PER_VRING, 600, 20));
    }

    private static long address(int remote) {
        return FIRST_ADDRESS + remote * REMOTE_BYTES;
    }
}
