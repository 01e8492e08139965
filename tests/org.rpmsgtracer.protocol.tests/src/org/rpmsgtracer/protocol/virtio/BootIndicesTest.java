/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.virtio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.protocol.memory.BufferMemory;

/** The indices of a Linux host and an OpenAMP remote while they boot and exchange their first messages. */
class BootIndicesTest {

    private static final int NUM = 16;
    private static final long BUFFERS = 0x1000;

    private final BufferMemory memory = BufferMemory.heap(0, 0x8000);
    private final Vring vring0 = new Vring(memory, VringLayout.legacy(0, NUM, 16));
    private final Vring vring1 = new Vring(memory, VringLayout.legacy(0x800, NUM, 16));
    private final DriverQueue hostReceive = new DriverQueue(vring0, 0, UsedEventHabit.ALWAYS);
    private final DriverQueue hostSend = new DriverQueue(vring1, 0, UsedEventHabit.ALWAYS);
    private final DeviceQueue remoteSend = new DeviceQueue(vring0, 0);
    private final DeviceQueue remoteReceive = new DeviceQueue(vring1, 0);

    @Test
    void followTheSequenceSeenOnHardware() {
        hostSend.disableInterrupts();
        for (int i = 0; i < NUM; i++) {
            hostReceive.add(List.of(Descriptor.deviceWritable(BUFFERS + 512L * i, 512)));
        }
        remoteSend.disableKicks();
        assertIndices(vring0, 16, 0);
        assertIndices(vring1, 0, 0);
        assertThat(vring1.availFlags()).isEqualTo(Vring.NO_INTERRUPT);
        assertThat(vring0.usedFlags()).isEqualTo(Vring.NO_NOTIFY);
        assertThat(vring0.descriptor(15)).isEqualTo(new Descriptor(BUFFERS + 15 * 512, 512, Descriptor.WRITE, 0));

        int announcement = remoteSend.nextAvailable().orElseThrow();
        remoteSend.complete(announcement, 512);
        assertIndices(vring0, 16, 1);
        assertThat(remoteSend.interruptNeeded()).isTrue();

        assertThat(hostReceive.takeUsed()).contains(new Completion(announcement, 512));
        hostReceive.add(List.of(Descriptor.deviceWritable(BUFFERS, 512)));
        assertIndices(vring0, 17, 1);
        assertThat(vring0.usedEvent()).isEqualTo(1);
        assertThat(hostReceive.kickNeeded()).isFalse();

        hostSend.add(List.of(Descriptor.deviceReadable(BUFFERS + 512 * 16, 28)));
        assertIndices(vring1, 1, 0);
        assertThat(vring1.descriptor(0)).isEqualTo(new Descriptor(BUFFERS + 512 * 16, 28, 0, 1));
        assertThat(hostSend.kickNeeded()).isTrue();

        remoteReceive.complete(remoteReceive.nextAvailable().orElseThrow(), 28);
        assertIndices(vring1, 1, 1);
        assertThat(remoteReceive.interruptNeeded()).isFalse();
        assertThat(vring1.usedEvent()).isZero();
    }

    private static void assertIndices(Vring ring, int availIdx, int usedIdx) {
        assertThat(ring.availIdx()).isEqualTo(availIdx);
        assertThat(ring.usedIdx()).isEqualTo(usedIdx);
    }
}
