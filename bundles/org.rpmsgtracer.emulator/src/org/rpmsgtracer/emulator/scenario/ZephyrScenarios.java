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
import org.rpmsgtracer.emulator.personality.OpenAmp;
import org.rpmsgtracer.emulator.personality.StaticVrings;
import org.rpmsgtracer.emulator.remoteproc.PlatformDriver;
import org.rpmsgtracer.emulator.service.NordicProgram;
import org.rpmsgtracer.emulator.service.Program;
import org.rpmsgtracer.emulator.service.TrafficProgram;
import org.rpmsgtracer.emulator.service.ZephyrSample;

/**
 * Zephyr on both sides, among them Nordic's nRF5340: the application core is the host of the network core, 64 KiB of
 * its SRAM are shared, and a mailbox signal says no more than that there is something to look at.
 */
final class ZephyrScenarios {

    private static final long SHARED = 0x2007_0000;
    private static final long SHARED_BYTES = 0x1_0000;
    private static final long SAMPLE_BYTES = 0x8000;
    private static final DoorbellTraits MAILBOX = new DoorbellTraits(DoorbellTraits.Style.SIGNAL, 300, 1);

    private ZephyrScenarios() {}

    static List<Scenario> all() {
        StaticVrings service = StaticVrings.zephyrIpcService(SHARED, SHARED_BYTES, 512, 4);
        StaticVrings sample = StaticVrings.zephyrSample(SHARED, SAMPLE_BYTES);
        EndpointRequest endpoint = EndpointRequest.service("ep0");
        return List.of(
                pair("zephyr-ipc-service", "Two Zephyr cores ping each other over ipc_service.",
                        "static vrings, vring0 behind vring1, and the empty message that says an endpoint is bound",
                        OpenAmp.ZEPHYR_IPC_SERVICE, service,
                        List.of(new TrafficProgram.Ping(endpoint, uniform(17, 496), uniform(1, 30), 8,
                                uniform(1_000, 20_000), uniform(5_000_000, 50_000_000))),
                        List.of(new TrafficProgram.Echo(endpoint))),
                pair("zephyr-openamp", "Zephyr's OpenAMP sample counts to 99.",
                        "vrings of 16 aligned to 4 bytes, kicks without an id", OpenAmp.ZEPHYR_SAMPLE, sample,
                        List.of(new ZephyrSample.DemoHost(ZephyrSample.Demo.OPENAMP)),
                        List.of(new ZephyrSample.DemoRemote(ZephyrSample.Demo.OPENAMP))),
                pair("zephyr-rpmsg-service", "Zephyr's rpmsg_service sample counts to 99.",
                        "the same link under another sample: service demo", OpenAmp.ZEPHYR_SAMPLE, sample,
                        List.of(new ZephyrSample.DemoHost(ZephyrSample.Demo.RPMSG_SERVICE)),
                        List.of(new ZephyrSample.DemoRemote(ZephyrSample.Demo.RPMSG_SERVICE))),
                pair("nrf5340-bluetooth", "The Bluetooth host of an nRF5340 asks its controller who it is.",
                        "endpoint nrf_bt_hci: HCI packets behind a byte for their kind", OpenAmp.NRF5340,
                        StaticVrings.NRF5340, List.of(new NordicProgram.HciHost()),
                        List.of(new NordicProgram.HciController())),
                pair("nrf5340-802154", "The 802.15.4 driver of an nRF5340 asks its radio for properties.",
                        "endpoint nrf_802154_spinel: spinel frames", OpenAmp.NRF5340, StaticVrings.NRF5340,
                        List.of(new NordicProgram.SpinelHost()), List.of(new NordicProgram.SpinelDevice())),
                pair("nrf5340-multiprotocol", "Bluetooth and 802.15.4 share the link of an nRF5340.",
                        "two endpoints on one pair of vrings, as multiprotocol_rpmsg has them", OpenAmp.NRF5340,
                        StaticVrings.NRF5340, List.of(new NordicProgram.HciHost(), new NordicProgram.SpinelHost()),
                        List.of(new NordicProgram.HciController(), new NordicProgram.SpinelDevice())));
    }

    private static Scenario pair(String name, String description, String teaches, OpenAmp system, StaticVrings vrings,
            List<Program> onHost, List<Program> onRemote) {
        return new Draft(name, description, teaches)
                .core(Cores.realTime("cpuapp"))
                .core(Cores.realTime("cpunet"))
                .memory("sram0_shared", SHARED, SHARED_BYTES)
                .release("cpunet", "cpuapp", PlatformDriver.OPENAMP)
                .link("vdev0", host("cpuapp", system, onHost.toArray(Program[]::new)),
                        remote("cpunet", system, onRemote.toArray(Program[]::new)), Wiring.FixedVrings.of(vrings),
                        MAILBOX)
                .scenario();
    }
}
