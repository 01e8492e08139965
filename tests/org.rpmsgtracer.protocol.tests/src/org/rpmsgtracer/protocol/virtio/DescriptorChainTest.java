/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.virtio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rpmsgtracer.protocol.virtio.VringBuilder.BUFFERS;
import static org.rpmsgtracer.protocol.virtio.VringBuilder.vring;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptorChainTest {

    @Test
    void aBufferWithoutNextIsAChain() {
        DescriptorChain chain = DescriptorChain.walk(vring().offer(512).build(), 0);

        assertThat(chain.head()).isZero();
        assertThat(chain.descriptors()).containsExactly(new Descriptor(BUFFERS + 0x100, 512, 0, 1));
        assertThat(chain.fault()).isEmpty();
    }

    @Test
    void followsNextThroughTheWholeTable() {
        Vring ring = vring().size(4).offer(64, 128, 256, 0xFFFF).build();

        assertThat(DescriptorChain.walk(ring, 0).descriptors()).extracting(Descriptor::lengthBytes)
                .containsExactly(64L, 128L, 256L, 65535L);
        assertThat(DescriptorChain.walk(ring, 0).lengthBytes()).isEqualTo(64 + 128 + 256 + 65535);
        assertThat(DescriptorChain.walk(ring, 0).fault()).isEmpty();
        assertThat(DescriptorChain.walk(ring, 2).descriptors()).extracting(Descriptor::lengthBytes)
                .containsExactly(256L, 65535L);
    }

    @Test
    void doesNotLookAtNextWithoutItsFlag() {
        Vring ring = vring().descriptor(new Descriptor(BUFFERS, 512, Descriptor.WRITE, 32768)).build();

        assertThat(DescriptorChain.walk(ring, 0).fault()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 8, 9, 65535})
    void refusesAHeadOutsideTheTable(int head) {
        DescriptorChain chain = DescriptorChain.walk(vring().size(8).build(), head);

        assertThat(chain.head()).isEqualTo(head);
        assertThat(chain.descriptors()).isEmpty();
        assertThat(chain.fault()).contains(new ChainFault(ChainFault.Kind.HEAD_OUT_OF_RANGE, "head",
                String.valueOf(head), "0..7"));
    }

    @Test
    void reportsANextOutsideTheTableAndKeepsWhatLedThere() {
        Vring ring = vring().offer(64, 128)
                .descriptor(next(8))
                .build();
        ring.putDescriptor(1, next(2));

        DescriptorChain chain = DescriptorChain.walk(ring, 0);

        assertThat(chain.descriptors()).hasSize(3);
        assertThat(chain.fault()).contains(new ChainFault(ChainFault.Kind.NEXT_OUT_OF_RANGE, "descriptor 2, next",
                "8", "0..7"));
        assertThat(chain.fault().orElseThrow().sentence())
                .isEqualTo("descriptor 2, next: found 8, expected 0..7");
    }

    @Test
    void reportsWhereALoopCloses() {
        Vring ring = vring().descriptor(next(1)).descriptor(next(2)).descriptor(next(1)).build();

        DescriptorChain chain = DescriptorChain.walk(ring, 0);

        assertThat(chain.descriptors()).hasSize(3);
        assertThat(chain.fault()).contains(new ChainFault(ChainFault.Kind.LOOP, "descriptor 2, next", "1",
                "a descriptor that the chain does not have yet"));
    }

    @Test
    void reportsADescriptorThatIsItsOwnNext() {
        assertThat(DescriptorChain.walk(vring().descriptor(next(0)).build(), 0).fault()).get()
                .extracting(ChainFault::kind).isEqualTo(ChainFault.Kind.LOOP);
    }

    private static Descriptor next(int next) {
        return new Descriptor(BUFFERS, 64, Descriptor.NEXT, next);
    }
}
