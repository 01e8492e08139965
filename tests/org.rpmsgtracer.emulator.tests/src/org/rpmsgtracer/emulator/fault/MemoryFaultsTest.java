/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.protocol.memory.BufferMemory;
import org.rpmsgtracer.protocol.virtio.Descriptor;
import org.rpmsgtracer.protocol.virtio.DriverQueue;
import org.rpmsgtracer.protocol.virtio.RingFault;
import org.rpmsgtracer.protocol.virtio.UsedElement;
import org.rpmsgtracer.protocol.virtio.Vring;
import org.rpmsgtracer.protocol.virtio.VringLayout;

/** A ring of 4 with one buffer offered, and a stray write. */
class MemoryFaultsTest {

    private static final When NOW = new When.At(0);

    private final Vring ring = new Vring(BufferMemory.heap(0, 0x1000), VringLayout.legacy(0, 4, 16));
    private final DriverQueue driver = new DriverQueue(ring, 0);

    MemoryFaultsTest() {
        driver.add(List.of(Descriptor.deviceWritable(0x800, 512)));
    }

    @Test
    void aDescriptorPointsElsewhere() {
        int flags = ring.descriptor(0).flags();

        MemoryFaults.strike(new Fault.DescriptorCorrupted("vdev0", 0, 0, 0xDEAD_0000L, NOW), ring);

        assertThat(ring.descriptor(0).address()).isEqualTo(0xDEAD_0000L);
        assertThat(ring.descriptor(0).lengthBytes()).isEqualTo(512);
        assertThat(ring.descriptor(0).flags()).isEqualTo(flags);
    }

    @Test
    void anAvailIndexJumps() {
        MemoryFaults.strike(new Fault.IndexCorrupted("vdev0", 0, false, 300, NOW), ring);
        assertThat(ring.availIdx()).isEqualTo(301);
    }

    @Test
    void aUsedIndexFallsBackBehindItsWrap() {
        MemoryFaults.strike(new Fault.IndexCorrupted("vdev0", 0, true, -1, NOW), ring);
        assertThat(ring.usedIdx()).isEqualTo(0xFFFF);
    }

    @Test
    void aUsedEntryForAHeadThatWasNotOfferedBreaksTheDriversQueue() {
        MemoryFaults.strike(new Fault.UsedEntryForged("vdev0", 0, 2, NOW), ring);

        assertThat(ring.used(0)).isEqualTo(new UsedElement(2, 0));
        assertThat(ring.usedIdx()).isEqualTo(1);
        assertThat(driver.takeUsed()).isEmpty();
        assertThat(driver.fault()).map(RingFault::kind).contains(RingFault.Kind.NOT_A_HEAD);
    }

    @Test
    void aDescriptorThatTheRingDoesNotHaveIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MemoryFaults.strike(new Fault.DescriptorCorrupted("vdev0", 0, 4, 0, NOW), ring))
                .withMessageContaining("descriptor 4 of 4");
    }
}
