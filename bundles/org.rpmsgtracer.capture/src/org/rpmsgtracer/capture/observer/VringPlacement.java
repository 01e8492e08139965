/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.capture.observer;

import java.util.Optional;

import org.rpmsgtracer.protocol.memory.Memory;
import org.rpmsgtracer.protocol.remoteproc.VringEntry;
import org.rpmsgtracer.protocol.virtio.Vring;
import org.rpmsgtracer.protocol.virtio.VringLayout;

/** From what a resource table says of a vring, which may be anything, to the vring in memory. */
public final class VringPlacement {

    private VringPlacement() {}

    /** Why there is no vring to be seen in the memory, or empty if there is. */
    public static Optional<String> fault(Memory memory, VringEntry entry) {
        if (!entry.isPlaced()) {
            return problem("address " + address(entry), "the one that the host gives the vring at start");
        }
        Optional<String> fault = VringLayout.legacyFault(entry.deviceAddress(), entry.num(), entry.align());
        if (fault.isEmpty() && !layout(entry, VringLayout::legacy).liesIn(memory)) {
            return problem(entry.num() + " entries at " + address(entry), "a vring within the memory " + memory);
        }
        return fault;
    }

    /**
     * The vring.
     *
     * @throws IllegalArgumentException if {@link #fault} is not empty
     */
    static Vring ring(Memory memory, VringEntry entry, BlockLayout layout) {
        return new Vring(memory, layout(entry, layout));
    }

    private static VringLayout layout(VringEntry entry, BlockLayout layout) {
        return layout.at(entry.deviceAddress(), Math.toIntExact(entry.num()), Math.toIntExact(entry.align()));
    }

    private static String address(VringEntry entry) {
        return "0x" + Long.toHexString(entry.deviceAddress());
    }

    private static Optional<String> problem(String found, String expected) {
        return Optional.of("found " + found + ", expected " + expected);
    }
}
