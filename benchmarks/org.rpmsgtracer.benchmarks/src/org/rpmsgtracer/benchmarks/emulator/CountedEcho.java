/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.benchmarks.emulator;

import java.util.ArrayList;
import java.util.List;

import org.rpmsgtracer.emulator.scenario.EmulatedDevices;
import org.rpmsgtracer.emulator.scenario.Emulation;
import org.rpmsgtracer.emulator.scenario.Scenario;
import org.rpmsgtracer.protocol.memory.Memory;
import org.rpmsgtracer.protocol.remoteproc.ResourceTableException;
import org.rpmsgtracer.protocol.remoteproc.ResourceTableParser;
import org.rpmsgtracer.protocol.remoteproc.VirtioDevice;
import org.rpmsgtracer.protocol.remoteproc.VringEntry;
import org.rpmsgtracer.protocol.virtio.RingIndex;
import org.rpmsgtracer.protocol.virtio.Vring;
import org.rpmsgtracer.protocol.virtio.VringLayout;

/** An emulation whose messages are counted from outside, by the used indices of the vrings in its resource tables. */
final class CountedEcho {

    private static final long BOOT_NS = 200_000_000;
    private static final long SLICE_NS = 2_000_000;
    private static final long PATIENCE_NS = 60_000_000_000L;

    private final Emulation emulation;
    private final List<Vring> vrings = new ArrayList<>();
    private final int[] seen;
    private long messages;
    private long asked;

    /** Boots the cores of a scenario. */
    CountedEcho(Scenario scenario) {
        emulation = Emulation.of(scenario, 1);
        emulation.runUntil(BOOT_NS);
        for (EmulatedDevices devices : emulation.devices()) {
            switch (devices) {
                case EmulatedDevices.InTable table -> addVrings(table);
                case EmulatedDevices.Fixed fixed ->
                    throw new IllegalArgumentException(fixed.device() + " is in no resource table");
            }
        }
        seen = new int[vrings.size()];
        count();
        messages = 0;
    }

    private void addVrings(EmulatedDevices.InTable table) {
        Memory memory = emulation.machine().memory();
        try {
            for (VirtioDevice device : ResourceTableParser.parse(memory, table.tableAddress(), table.tableBytes())
                    .virtioDevices()) {
                for (VringEntry vring : device.vrings()) {
                    vrings.add(new Vring(memory, VringLayout.legacy(vring.deviceAddress(), (int) vring.num(),
                            (int) vring.align())));
                }
            }
        } catch (ResourceTableException e) {
            throw new IllegalArgumentException(table.remote() + " has not booted", e);
        }
    }

    /** Runs until so many messages more have gone in either direction; what it overshoots counts for the next time. */
    void exchange(long more) {
        asked += more;
        long timeNs = emulation.machine().nowNs();
        long deadlineNs = timeNs + PATIENCE_NS;
        while (messages < asked) {
            timeNs += SLICE_NS;
            emulation.runUntil(timeNs);
            long before = messages;
            count();
            if (messages > before) {
                deadlineNs = timeNs + PATIENCE_NS;
            } else if (timeNs > deadlineNs) {
                throw new IllegalStateException("no message since " + deadlineNs + " ns");
            }
        }
    }

    private void count() {
        for (int i = 0; i < seen.length; i++) {
            int usedIdx = vrings.get(i).usedIdx();
            messages += RingIndex.distance(seen[i], usedIdx);
            seen[i] = usedIdx;
        }
    }
}
