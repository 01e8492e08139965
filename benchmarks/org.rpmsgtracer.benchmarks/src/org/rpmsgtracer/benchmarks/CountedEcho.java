/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.benchmarks;

import java.util.ArrayList;
import java.util.List;

import org.rpmsgtracer.emulator.scenario.Emulation;
import org.rpmsgtracer.protocol.memory.Memory;
import org.rpmsgtracer.protocol.virtio.RingIndex;
import org.rpmsgtracer.protocol.virtio.Vring;

/** An emulation whose messages are counted, by the used indices of its vrings, from outside. */
final class CountedEcho {

    private static final long SLICE_NS = 2_000_000;
    private static final long PATIENCE_NS = 1_000_000_000;

    private final Emulation emulation;
    private final List<Vring> vrings = new ArrayList<>();
    private final int[] seen;
    private long messages;
    private long asked;

    CountedEcho(EchoSystem system) {
        emulation = Emulation.of(system.scenario(), 1);
        Memory memory = emulation.machine().memory();
        for (int remote = 0; remote < system.remotes(); remote++) {
            vrings.add(new Vring(memory, system.vring(remote, 0)));
            vrings.add(new Vring(memory, system.vring(remote, 1)));
        }
        seen = new int[vrings.size()];
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
