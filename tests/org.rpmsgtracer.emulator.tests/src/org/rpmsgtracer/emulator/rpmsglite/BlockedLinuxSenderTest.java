/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.rpmsglite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.log.EmulationLog;
import org.rpmsgtracer.emulator.log.LogEntry;
import org.rpmsgtracer.emulator.log.RingEntry;
import org.rpmsgtracer.emulator.log.SoftwareEntry;
import org.rpmsgtracer.emulator.machine.BackgroundLoad;
import org.rpmsgtracer.emulator.machine.Caching;
import org.rpmsgtracer.emulator.machine.CostModel;
import org.rpmsgtracer.emulator.machine.DoorbellTraits;
import org.rpmsgtracer.emulator.machine.DoorbellTraits.Style;
import org.rpmsgtracer.emulator.machine.Range;
import org.rpmsgtracer.emulator.personality.LinuxHost;
import org.rpmsgtracer.emulator.personality.RpmsgLite;
import org.rpmsgtracer.emulator.personality.RpmsgLitePlatform;
import org.rpmsgtracer.emulator.remoteproc.PlatformDriver;
import org.rpmsgtracer.emulator.remoteproc.Recovery;
import org.rpmsgtracer.emulator.scenario.Boot;
import org.rpmsgtracer.emulator.scenario.Core;
import org.rpmsgtracer.emulator.scenario.Emulation;
import org.rpmsgtracer.emulator.scenario.HostSide;
import org.rpmsgtracer.emulator.scenario.LayoutRule;
import org.rpmsgtracer.emulator.scenario.Link;
import org.rpmsgtracer.emulator.scenario.Region;
import org.rpmsgtracer.emulator.scenario.RemoteSide;
import org.rpmsgtracer.emulator.scenario.Scenario;
import org.rpmsgtracer.emulator.scenario.Wiring;
import org.rpmsgtracer.emulator.service.Distribution;
import org.rpmsgtracer.emulator.service.TrafficProgram;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;

/**
 * An i.MX 8M Mini whose Linux ({@code imx_rpmsg}, no resource table) sends faster than its Cortex-M reads: the pattern
 * F2 of rpmsg.md, nxp-mcuxpresso/rpmsg-lite issue 64.
 */
class BlockedLinuxSenderTest {

    private static final long BASE = 0xB800_0000L;
    private static final long MS = 1_000_000;
    private static final int NUM = 256;
    private static final String SERVICE = "rpmsg-openamp-demo-channel";

    private static Core core(String name) {
        return new Core(name, new CostModel(2_000, 500, 300, 200, 20),
                new BackgroundLoad(new Range(MS / 2, 2 * MS), new Range(MS / 50, MS / 5)), Caching.OFF);
    }

    private static EmulationLog flood(RpmsgLite remote) {
        RpmsgLitePlatform platform = RpmsgLitePlatform.WITH_LINUX;
        HostSide linux = new HostSide("a53", LinuxHost.IMX_RPMSG, List.of(new TrafficProgram.Flood(
                EndpointRequest.service(SERVICE), Distribution.constant(100), Patience.WAIT, OptionalLong.of(2_000))));
        RemoteSide rtos = new RemoteSide("m4", remote, List.of(new TrafficProgram.Sink(
                new EndpointRequest(SERVICE, 30, RpmsgAddress.ANY, true), false)));
        Scenario scenario =
                new Scenario("flood", "Linux floods a Cortex-M.", "Why a sender sleeps although buffers are free.", 1,
                        OptionalLong.of(17_000 * MS), List.of(core("a53"), core("m4")),
                        List.of(new Region("vdev", BASE, 0x10_0000)),
                        List.of(new Boot("m4", "a53", Optional.empty(), List.of(), MS, PlatformDriver.IMX_RPMSG,
                                Recovery.ENABLED)),
                        List.of(new Link("vdev0", linux, rtos,
                                new Wiring.FixedVrings(NUM, platform.align(), LayoutRule.LINUX, BASE,
                                        platform.vring1Address(BASE, NUM), platform.bufferAddress(BASE, NUM),
                                        OptionalLong.empty(), NUM, remote.bufferBytes()),
                                new DoorbellTraits(Style.WORD, 600, 4))),
                        List.of());
        EmulationLog log = new EmulationLog();
        Emulation emulation = Emulation.of(scenario, 1, log);
        emulation.runUntil(17_000 * MS);
        return log;
    }

    private static long messages(EmulationLog log) {
        return log.entries().stream().filter(RingEntry.MessageSent.class::isInstance).count();
    }

    /** The longest that a sender slept for a buffer. */
    private static long longestSleepNs(EmulationLog log) {
        long longest = 0;
        long blockedNs = 0;
        for (LogEntry entry : log.entries()) {
            if (entry instanceof SoftwareEntry.SenderBlocked) {
                blockedNs = entry.timeNs();
            } else if (entry instanceof SoftwareEntry.SenderResumed) {
                longest = Math.max(longest, entry.timeNs() - blockedNs);
            }
        }
        return longest;
    }

    @Test
    void sleepsThroughAll15SecondsWhereConsumedBuffersAreNotNotified() {
        EmulationLog log = flood(RpmsgLite.FREERTOS);

        assertThat(longestSleepNs(log)).isGreaterThanOrEqualTo(15_000 * MS);
        assertThat(messages(log)).isLessThan(1_000);
    }

    @Test
    void wakesAtOnceWhereConsumedBuffersAreNotified() {
        EmulationLog log = flood(RpmsgLite.FREERTOS_UNDER_LINUX);

        assertThat(longestSleepNs(log)).isBetween(1L, MS);
        assertThat(messages(log)).isEqualTo(2_001);
    }
}
