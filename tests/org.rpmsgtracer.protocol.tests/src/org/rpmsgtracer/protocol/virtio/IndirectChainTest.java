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

class IndirectChainTest {

    private static final long TABLE = BUFFERS;

    @Test
    void followsATableInsteadOfListingItsDescriptor() {
        Vring ring = vring().descriptor(indirect(TABLE, 3 * 16)).build();
        table(ring, next(100, 2), buffer(300), next(200, 1));

        DescriptorChain chain = DescriptorChain.walk(ring, 0);

        assertThat(chain.descriptors()).extracting(Descriptor::lengthBytes).containsExactly(100L, 200L, 300L);
        assertThat(chain.fault()).isEmpty();
    }

    @Test
    void followsATableAfterOrdinaryDescriptors() {
        Vring ring = vring().descriptor(next(10, 1)).descriptor(indirect(TABLE, 16)).build();
        table(ring, buffer(20));

        assertThat(DescriptorChain.walk(ring, 0).descriptors()).extracting(Descriptor::lengthBytes)
                .containsExactly(10L, 20L);
        assertThat(DescriptorChain.walk(ring, 0).fault()).isEmpty();
    }

    @Test
    void ignoresTheWriteFlagOfTheTableItself() {
        Vring ring = vring()
                .descriptor(new Descriptor(TABLE, 16, Descriptor.INDIRECT | Descriptor.WRITE, 0)).build();
        table(ring, buffer(20));

        assertThat(DescriptorChain.walk(ring, 0).fault()).isEmpty();
    }

    @Test
    void aTableMayNumberMoreEntriesThanTheQueueButNotChainThem() {
        Vring ring = vring().size(2).descriptor(indirect(TABLE, 4 * 16)).build();
        table(ring, next(1, 3), next(2, 2), buffer(3), next(4, 1));
        assertThat(DescriptorChain.walk(ring, 0).descriptors()).hasSize(2);
        assertThat(DescriptorChain.walk(ring, 0).fault()).contains(new ChainFault(ChainFault.Kind.TOO_LONG,
                "descriptor 0, indirect descriptor 1", "a descriptor after 2 others",
                "no more descriptors than the queue has"));

        table(ring, next(1, 3), buffer(2), buffer(3), buffer(4));
        assertThat(DescriptorChain.walk(ring, 0).descriptors()).hasSize(2);
        assertThat(DescriptorChain.walk(ring, 0).fault()).isEmpty();
    }

    @Test
    void reportsALoopInATable() {
        Vring ring = vring().descriptor(indirect(TABLE, 2 * 16)).build();
        table(ring, next(1, 1), next(2, 0));

        assertThat(DescriptorChain.walk(ring, 0).fault()).contains(new ChainFault(ChainFault.Kind.LOOP,
                "descriptor 0, indirect descriptor 1, next", "0", "a descriptor that the chain does not have yet"));
    }

    @Test
    void sameNumbersInRingAndTableAreNoLoop() {
        Vring ring = vring().descriptor(next(1, 1)).descriptor(next(2, 2)).descriptor(indirect(TABLE, 2 * 16)).build();
        table(ring, next(3, 1), buffer(4));

        assertThat(DescriptorChain.walk(ring, 0).descriptors()).hasSize(4);
        assertThat(DescriptorChain.walk(ring, 0).fault()).isEmpty();
    }

    @Test
    void reportsANextOutsideTheTable() {
        Vring ring = vring().descriptor(indirect(TABLE, 2 * 16)).build();
        table(ring, next(1, 2));

        assertThat(DescriptorChain.walk(ring, 0).fault()).contains(new ChainFault(
                ChainFault.Kind.NEXT_OUT_OF_RANGE, "descriptor 0, indirect descriptor 0, next", "2", "0..1"));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 15, 17, 0xFFFF_FFFFL})
    void reportsATableOfAPartialEntry(long lengthBytes) {
        Vring ring = vring().descriptor(indirect(TABLE, lengthBytes)).build();

        assertThat(DescriptorChain.walk(ring, 0).fault()).contains(new ChainFault(
                ChainFault.Kind.INDIRECT_MISUSED, "descriptor 0", "an indirect table of " + lengthBytes + " bytes",
                "a multiple of 16 bytes"));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, VringBuilder.BASE - 8, VringBuilder.BASE + 0xFFF8, -16, -8})
    void reportsATableOutsideTheMemory(long address) {
        Vring ring = vring().descriptor(indirect(address, 16)).build();

        ChainFault fault = DescriptorChain.walk(ring, 0).fault().orElseThrow();
        assertThat(fault.kind()).isEqualTo(ChainFault.Kind.TABLE_OUTSIDE_MEMORY);
        assertThat(fault.sentence()).isEqualTo("descriptor 0: found an indirect table of 16 bytes at 0x"
                + Long.toHexString(address) + ", expected a table in memory 0x100000000..0x10000ffff");
    }

    @Test
    void reportsIndirectTogetherWithNext() {
        Vring ring = vring()
                .descriptor(new Descriptor(TABLE, 16, Descriptor.INDIRECT | Descriptor.NEXT, 1)).build();

        assertThat(DescriptorChain.walk(ring, 0).fault()).contains(new ChainFault(
                ChainFault.Kind.INDIRECT_MISUSED, "descriptor 0", "flags INDIRECT and NEXT", "one of them"));
    }

    @Test
    void reportsATableWithinATable() {
        Vring ring = vring().descriptor(indirect(TABLE, 32)).build();
        table(ring, next(1, 1), indirect(TABLE, 16));

        assertThat(DescriptorChain.walk(ring, 0).fault()).contains(new ChainFault(
                ChainFault.Kind.INDIRECT_MISUSED, "descriptor 0, indirect descriptor 1", "an indirect descriptor",
                "none in an indirect table"));
    }

    @Test
    void reportsIndirectThatWasNotNegotiated() {
        Vring ring = vring().descriptor(indirect(TABLE, 16)).build();
        table(ring, buffer(20));

        assertThat(DescriptorChain.walkDirect(ring, 0).fault()).contains(new ChainFault(
                ChainFault.Kind.INDIRECT_MISUSED, "descriptor 0", "an indirect descriptor",
                "none, as INDIRECT_DESC is not negotiated"));
    }

    private static void table(Vring ring, Descriptor... entries) {
        for (int i = 0; i < entries.length; i++) {
            entries[i].write(ring.memory(), TABLE + i * 16L);
        }
    }

    private static Descriptor indirect(long address, long lengthBytes) {
        return new Descriptor(address, lengthBytes, Descriptor.INDIRECT, 0);
    }

    private static Descriptor next(long lengthBytes, int next) {
        return new Descriptor(BUFFERS, lengthBytes, Descriptor.NEXT, next);
    }

    private static Descriptor buffer(long lengthBytes) {
        return new Descriptor(BUFFERS, lengthBytes, 0, 0);
    }
}
