/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.virtio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.rpmsgtracer.protocol.virtio.VringBuilder.BUFFERS;
import static org.rpmsgtracer.protocol.virtio.VringBuilder.vring;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.protocol.memory.BufferMemory;

class DeviceQueueTest {

    @Test
    void takesWhatIsOfferedInOrder() {
        DeviceQueue device = new DeviceQueue(vring().offer(64, 128).offer(256).build(), 0);

        assertThat(device.nextAvailable()).hasValue(0);
        assertThat(device.chain(0).lengthBytes()).isEqualTo(192);
        assertThat(device.nextAvailable()).hasValue(2);
        assertThat(device.chain(2).lengthBytes()).isEqualTo(256);
        assertThat(device.nextAvailable()).isEmpty();
        assertThat(device.lastAvailIdx()).isEqualTo(2);
        assertThat(device.isBroken()).isFalse();
    }

    @Test
    void takesHeadsWithoutAnObject() {
        Vring ring = vring().offer(64).offer(256).build();
        DeviceQueue device = new DeviceQueue(ring, 0);

        assertThat(device.nextHead()).isZero();
        assertThat(ring.descriptorAddress(0)).isEqualTo(ring.descriptor(0).address());
        assertThat(ring.descriptorLengthBytes(0)).isEqualTo(64);
        assertThat(device.nextHead()).isEqualTo(1);
        assertThat(ring.descriptorLengthBytes(1)).isEqualTo(256);
        assertThat(device.nextHead()).isEqualTo(Vring.NO_HEAD);
        assertThat(device.isBroken()).isFalse();
        ring.putAvailIdx(ring.num() + 3);
        assertThat(device.nextHead()).isEqualTo(Vring.NO_HEAD);
        assertThat(device.isBroken()).isTrue();
        assertThat(device.nextHead()).isEqualTo(Vring.NO_HEAD);
    }

    @Test
    void givesBackWithTheBytesOfAUsedElement() {
        Vring ring = vring().size(2).build();
        DeviceQueue device = new DeviceQueue(ring, 0);

        device.complete(1, 512);

        assertThat(ring.memory().bytes(ring.layout().usedFlags(), 12)).inHexadecimal()
                .containsExactly(0, 0, 1, 0, 1, 0, 0, 0, 0, 2, 0, 0);
    }

    @Test
    void mayGiveBackInAnotherOrder() {
        Vring ring = vring().offer(1).offer(2).build();
        DeviceQueue device = new DeviceQueue(ring, 0);

        device.complete(1, 2);
        device.complete(0, 1);

        assertThat(ring.usedIdx()).isEqualTo(2);
        assertThat(ring.used(0)).isEqualTo(new UsedElement(1, 2));
        assertThat(ring.used(1)).isEqualTo(new UsedElement(0, 1));
    }

    @Test
    void refusesToGiveBackWhatNoTableHas() {
        DeviceQueue device = new DeviceQueue(vring().size(4).build(), 0);

        assertThatIllegalArgumentException().isThrownBy(() -> device.complete(4, 0)).withMessage("head 4 of 4");
        assertThatIllegalArgumentException().isThrownBy(() -> device.complete(0, 1L << 32));
    }

    @Test
    void followsIndirectDescriptorsOnlyIfNegotiated() {
        Vring ring = vring().descriptor(new Descriptor(BUFFERS, 16, Descriptor.INDIRECT, 0)).avail(0).build();
        new Descriptor(BUFFERS + 0x100, 40, 0, 0).write(ring.memory(), BUFFERS);

        assertThat(new DeviceQueue(ring, Feature.INDIRECT_DESC).chain(0).lengthBytes()).isEqualTo(40);
        assertThat(new DeviceQueue(ring, 0).chain(0).fault().map(ChainFault::kind))
                .contains(ChainFault.Kind.INDIRECT_MISUSED);
    }

    @Test
    void startsAgainAfterReset() {
        Vring ring = vring().offer(1).build();
        DeviceQueue device = new DeviceQueue(ring, 0);
        device.complete(device.nextAvailable().orElseThrow(), 0);
        device.disableKicks();
        ring.clear();
        device.reset();

        assertThat(device.nextAvailable()).isEmpty();
        assertThat(device.lastAvailIdx()).isZero();
        device.complete(0, 7);
        assertThat(ring.used(0)).isEqualTo(new UsedElement(0, 7));
    }

    @Test
    void needsRoomForUsedEventWithEventIdx() {
        Vring rpmsgLite = new Vring(BufferMemory.heap(0, 80), VringLayout.rpmsgLite(0, 2, 4));

        assertThatIllegalArgumentException().isThrownBy(() -> new DeviceQueue(rpmsgLite, Feature.EVENT_IDX))
                .withMessageStartingWith("no room for used_event in VringLayout[num=2");
        assertThatIllegalArgumentException().isThrownBy(() -> new DriverQueue(rpmsgLite, Feature.EVENT_IDX));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DriverQueue(rpmsgLite, 0, UsedEventHabit.ALWAYS));
    }
}
