/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.capture.observer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.protocol.memory.BufferMemory;
import org.rpmsgtracer.protocol.virtio.UsedElement;
import org.rpmsgtracer.protocol.virtio.Vring;
import org.rpmsgtracer.protocol.virtio.VringLayout;

class StoreTriggerTest {

    private final Vring ring = new Vring(BufferMemory.heap(0x1000, 0x1000), VringLayout.legacy(0x1000, 4, 16));
    private final StoreTrigger trigger = new StoreTrigger(ring);

    private boolean firesAtAvailIdx(int availIdx) {
        ring.putAvailIdx(availIdx);
        return trigger.firesAt(ring.layout().availIdx(), 2);
    }

    private boolean firesAtUsedIdx(int usedIdx) {
        ring.putUsedIdx(usedIdx);
        return trigger.firesAt(ring.layout().usedIdx(), 2);
    }

    private boolean firesAtId(int slot) {
        ring.putUsed(slot, new UsedElement(1, 2));
        return trigger.firesAt(ring.layout().usedSlot(slot), 4);
    }

    private boolean firesAtLength(int slot) {
        return trigger.firesAt(ring.layout().usedSlot(slot) + 4, 4);
    }

    @Test
    void indicesThatMoveAreLookedAt() {
        assertThat(trigger.firesAt(ring.layout().descAddress(), 16)).isFalse();
        assertThat(trigger.firesAt(ring.layout().availSlot(0), 2)).isFalse();
        assertThat(firesAtAvailIdx(1)).isTrue();
        assertThat(firesAtId(0)).isFalse();
        assertThat(firesAtLength(0)).isFalse();
        assertThat(firesAtUsedIdx(1)).isTrue();
        assertThat(trigger.isDue()).isFalse();
    }

    @Test
    void anElementThatFollowsItsIndexIsLookedAtWhenItIsComplete() {
        for (int usedIdx = 1; usedIdx < 10; usedIdx++) {
            int slot = usedIdx - 1 & 3;
            assertThat(firesAtUsedIdx(usedIdx)).as("index %d", usedIdx).isFalse();
            assertThat(trigger.isDue()).isTrue();
            assertThat(firesAtId(slot)).as("id %d", usedIdx).isFalse();
            assertThat(firesAtLength(slot)).as("length %d", usedIdx).isTrue();
            assertThat(trigger.isDue()).isFalse();
        }
    }

    @Test
    void oneStoreOverAllOfTheRingIsLookedAt() {
        ring.putUsedIdx(3);
        assertThat(trigger.firesAt(0x1000, 0x1000)).isTrue();
        assertThat(trigger.isDue()).isFalse();
    }

    @Test
    void anOfferEndsTheWaiting() {
        assertThat(firesAtUsedIdx(1)).isFalse();
        assertThat(firesAtAvailIdx(1)).isTrue();
        assertThat(trigger.isDue()).isFalse();
    }
}
