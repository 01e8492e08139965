/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.scenario;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.fault.Fault;
import org.rpmsgtracer.emulator.fault.When;
import org.rpmsgtracer.emulator.log.Role;
import org.rpmsgtracer.emulator.machine.BackgroundLoad;
import org.rpmsgtracer.emulator.machine.Caching;
import org.rpmsgtracer.emulator.machine.CostModel;
import org.rpmsgtracer.emulator.machine.DoorbellTraits;
import org.rpmsgtracer.emulator.machine.Range;
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
import org.rpmsgtracer.emulator.service.Distribution;
import org.rpmsgtracer.emulator.service.TrafficProgram;

/** A small scenario, as records and as a file. */
final class Small {

    /** As people write it; line 1 is the XML declaration. */
    static final String FILE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <amp:Scenario xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:amp="http://rpmsgtracer.org/amp/1"
                name="small" description="Ping and echo." teaches="What a small scenario looks like.">
              <core name="linux"/>
              <core name="rtos">
                <load pause="500us..2ms" busy="20us..250us"/>
              </core>
              <memory name="SRAM" address="0x10040000" size="64KiB"/>
              <boot core="rtos" by="linux">
                <firmware name="echo.elf" tableAddress="0x10048000">
                  <entry xsi:type="amp:Vdev">
                    <vring/>
                    <vring/>
                  </entry>
                </firmware>
                <reserved name="vdev0vring0" address="0x10040000" size="4KiB"/>
                <reserved name="vdev0vring1" address="0x10041000" size="4KiB"/>
                <reserved name="vdev0buffer" address="0x10042000" size="16KiB"/>
              </boot>
              <link>
                <host core="linux" system="linux-virtio-rpmsg-bus">
                  <program xsi:type="amp:Ping" length="17..496" burst="1..40" window="15" gap="1us..8us"
                      pause="exponential 50ms in 20ms..250ms">
                    <endpoint name="echo"/>
                  </program>
                </host>
                <remote core="rtos" system="openamp">
                  <program xsi:type="amp:Echo">
                    <endpoint name="echo"/>
                  </program>
                </remote>
              </link>
              <fault xsi:type="amp:KickLate" link="vdev0" end="device" delay="5us" when="nth 7"/>
            </amp:Scenario>
            """;

    private Small() {}

    static Scenario scenario() {
        EndpointRequest echo = EndpointRequest.service("echo");
        return new Scenario("small", "Ping and echo.", "What a small scenario looks like.", 1, OptionalLong.empty(),
                List.of(core("linux", BackgroundLoad.NONE),
                        core("rtos", new BackgroundLoad(new Range(500_000, 2_000_000), new Range(20_000, 250_000)))),
                List.of(new Region("SRAM", 0x1004_0000, 0x1_0000)),
                List.of(new Boot("rtos", "linux", Optional.of(new Firmware("echo.elf", 0x1004_8000, 16, 16, 1)),
                        List.of(new ReservedMemory("vdev0vring0", 0x1004_0000, 0x1000),
                                new ReservedMemory("vdev0vring1", 0x1004_1000, 0x1000),
                                new ReservedMemory("vdev0buffer", 0x1004_2000, 0x4000)),
                        1_000_000, PlatformDriver.LINUX, Recovery.ENABLED)),
                List.of(new Link("vdev0",
                        new HostSide("linux", LinuxHost.VIRTIO_RPMSG_BUS,
                                List.of(new TrafficProgram.Ping(echo, Distribution.uniform(17, 496),
                                        Distribution.uniform(1, 40), 15, Distribution.uniform(1000, 8000),
                                        Distribution.exponential(50_000_000, 20_000_000, 250_000_000)))),
                        new RemoteSide("rtos", OpenAmp.GENERIC, List.of(new TrafficProgram.Echo(echo))),
                        new Wiring.TableEntry(0), new DoorbellTraits(DoorbellTraits.Style.PER_VRING, 600, 1))),
                List.of(new Fault.KickLate("vdev0", Role.DEVICE, 5000, new When.Nth(7))));
    }

    private static Core core(String name, BackgroundLoad load) {
        return new Core(name, new CostModel(5000, 1000, 500, 100, 30), load, Caching.OFF);
    }
}
