/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.scenario;

import static org.rpmsgtracer.emulator.service.Distribution.uniform;

import java.util.ArrayList;
import java.util.List;

import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.machine.DoorbellTraits;
import org.rpmsgtracer.emulator.personality.LinuxHost;
import org.rpmsgtracer.emulator.personality.OpenAmp;
import org.rpmsgtracer.emulator.remoteproc.Firmware;
import org.rpmsgtracer.emulator.remoteproc.PlatformDriver;
import org.rpmsgtracer.emulator.remoteproc.ReservedMemory;
import org.rpmsgtracer.emulator.service.Program;
import org.rpmsgtracer.emulator.service.TrafficProgram;
import org.rpmsgtracer.protocol.virtio.Feature;

/** No chip, but as much as one may have: eight hosts with a remote each, eight channels on each link. */
final class ManyCoresScenarios {

    private static final int PAIRS = 8;
    private static final int CHANNELS = 8;
    private static final long BASE = 0x8000_0000L;
    private static final long PAIR_BYTES = 0x4_0000;
    private static final DoorbellTraits MAILBOX = new DoorbellTraits(DoorbellTraits.Style.WORD, 500, 64);

    private ManyCoresScenarios() {}

    static List<Scenario> all() {
        Draft draft = new Draft("sixteen-cores", "Eight hosts ping eight remotes over 64 channels.",
                "many links at once: names of devices, notify ids and channels stay apart");
        for (int i = 0; i < PAIRS; i++) {
            addPair(draft, i);
        }
        return List.of(draft.scenario());
    }

    private static void addPair(Draft draft, int number) {
        String host = "host" + number;
        String remote = "remote" + number;
        long base = BASE + PAIR_BYTES * number;
        List<Program> pings = new ArrayList<>();
        List<Program> echoes = new ArrayList<>();
        for (int i = 0; i < CHANNELS; i++) {
            EndpointRequest endpoint = EndpointRequest.service("service-" + number + "-" + i);
            pings.add(new TrafficProgram.Ping(endpoint, uniform(17, 400), uniform(1, 8), 4, uniform(10_000, 50_000),
                    uniform(1_000_000, 20_000_000)));
            echoes.add(new TrafficProgram.Echo(endpoint));
        }
        draft.core(Cores.linux(host))
                .core(Cores.realTime(remote))
                .memory("memory of " + remote, base, PAIR_BYTES)
                .boot(remote, host, PlatformDriver.LINUX,
                        new Firmware(remote + ".elf", base + 0x3_0000, 64, 16, Feature.RPMSG_NAME_SERVICE),
                        new ReservedMemory(ReservedMemory.POOL, base, 0x3_0000))
                .link("vdev0", new HostSide(host, LinuxHost.VIRTIO_RPMSG_BUS, pings),
                        new RemoteSide(remote, OpenAmp.GENERIC, echoes), new Wiring.TableEntry(0), MAILBOX);
    }
}
