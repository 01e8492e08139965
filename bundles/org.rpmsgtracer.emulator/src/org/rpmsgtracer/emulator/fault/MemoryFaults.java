/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.fault;

import org.rpmsgtracer.emulator.fault.Fault.InMemory;
import org.rpmsgtracer.protocol.virtio.Descriptor;
import org.rpmsgtracer.protocol.virtio.RingIndex;
import org.rpmsgtracer.protocol.virtio.UsedElement;
import org.rpmsgtracer.protocol.virtio.Vring;

/** Writes into a vring what nobody should have written, as a stray pointer or a second writer would. */
public final class MemoryFaults {

    private MemoryFaults() {}

    /**
     * Brings a fault about, at once.
     *
     * @throws IllegalArgumentException if the ring has no such descriptor
     */
    public static void strike(InMemory fault, Vring ring) {
        switch (fault) {
            case Fault.DescriptorCorrupted corrupted -> {
                Descriptor before = ring.descriptor(corrupted.descriptor());
                ring.putDescriptor(corrupted.descriptor(), new Descriptor(corrupted.address(), before.lengthBytes(),
                        before.flags(), before.next()));
            }
            case Fault.IndexCorrupted corrupted -> {
                if (corrupted.used()) {
                    ring.putUsedIdx(RingIndex.add(ring.usedIdx(), corrupted.by()));
                } else {
                    ring.putAvailIdx(RingIndex.add(ring.availIdx(), corrupted.by()));
                }
            }
            case Fault.UsedEntryForged forged -> {
                int usedIdx = ring.usedIdx();
                ring.putUsed(usedIdx, new UsedElement(forged.head(), 0));
                ring.putUsedIdx(RingIndex.add(usedIdx, 1));
            }
        }
    }
}
