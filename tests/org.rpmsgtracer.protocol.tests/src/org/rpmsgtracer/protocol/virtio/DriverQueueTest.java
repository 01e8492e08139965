/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.virtio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.rpmsgtracer.protocol.virtio.VringBuilder.BUFFERS;
import static org.rpmsgtracer.protocol.virtio.VringBuilder.vring;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

class DriverQueueTest {

    private final Vring ring = vring().size(4).build();
    private final DriverQueue driver = new DriverQueue(ring, 0);

    @Test
    void offersABufferWithTheBytesThatLinuxWrites() {
        assertThat(driver.add(List.of(Descriptor.deviceWritable(0x1004_2000, 512)))).hasValue(0);

        assertThat(ring.memory().bytes(ring.layout().descriptor(0), 16)).inHexadecimal().containsExactly(
                0x00, 0x20, 0x04, 0x10, 0, 0, 0, 0, 0x00, 0x02, 0, 0, 2, 0, 1, 0);
        assertThat(ring.memory().bytes(ring.layout().availFlags(), 8)).inHexadecimal()
                .containsExactly(0, 0, 1, 0, 0, 0, 0, 0);
        assertThat(driver.freeDescriptors()).isEqualTo(3);
    }

    @Test
    void offersOneBufferWithoutAListAsWithOne() {
        Vring other = vring().size(4).build();
        DriverQueue byList = new DriverQueue(other, 0);

        assertThat(driver.add(BUFFERS, 40, 0))
                .isEqualTo(byList.add(List.of(Descriptor.deviceReadable(BUFFERS, 40))).orElseThrow());
        assertThat(driver.add(BUFFERS, 512, Descriptor.WRITE)).isEqualTo(1);
        byList.add(List.of(Descriptor.deviceWritable(BUFFERS, 512)));

        assertThat(bytes(ring)).isEqualTo(bytes(other));
        assertThat(driver.add(BUFFERS, 0xFFFF_FFFFL, 0)).isEqualTo(2);
        assertThat(ring.descriptor(2).lengthBytes()).isEqualTo(0xFFFF_FFFFL);
        assertThat(driver.add(BUFFERS, 0, 0)).isEqualTo(3);
        assertThat(driver.add(BUFFERS, 1, 0)).isEqualTo(Vring.NO_HEAD);
        assertThat(ring.availIdx()).isEqualTo(4);
    }

    @Test
    void takesBackWithoutAnObjectAsWithOne() {
        assertThat(driver.takeUsedHead()).isEqualTo(Vring.NO_HEAD);
        driver.add(BUFFERS, 16, 0);
        driver.add(BUFFERS, 16, 0);
        giveBack(1, 512);
        giveBack(0, 0xFFFF_FFFFL);

        assertThat(driver.takeUsedHead()).isEqualTo(1);
        assertThat(driver.takenLengthBytes()).isEqualTo(512);
        assertThat(driver.takeUsedHead()).isZero();
        assertThat(driver.takenLengthBytes()).isEqualTo(0xFFFF_FFFFL);
        assertThat(driver.takeUsedHead()).isEqualTo(Vring.NO_HEAD);
        assertThat(driver.freeDescriptors()).isEqualTo(4);
    }

    @Test
    void offersAndTakesNothingWhileBroken() {
        driver.add(BUFFERS, 16, 0);
        giveBack(3, 0);

        assertThat(driver.takeUsedHead()).isEqualTo(Vring.NO_HEAD);
        assertThat(driver.fault()).contains(new RingFault(RingFault.Kind.NOT_A_HEAD, 0, 3));
        assertThat(driver.add(BUFFERS, 16, 0)).isEqualTo(Vring.NO_HEAD);
        assertThat(ring.availIdx()).isEqualTo(1);
    }

    @Test
    void refusesOneBufferOfImpossibleLength() {
        assertThatIllegalArgumentException().isThrownBy(() -> driver.add(BUFFERS, -1, 0))
                .withMessage("descriptor length -1");
        assertThatIllegalArgumentException().isThrownBy(() -> driver.add(BUFFERS, 1L << 32, 0));
        assertThat(ring.availIdx()).isZero();
    }

    @Test
    void linksAChainInTheOrderOfItsBuffers() {
        assertThat(driver.add(List.of(Descriptor.deviceReadable(BUFFERS, 16), Descriptor.deviceReadable(BUFFERS, 40),
                Descriptor.deviceWritable(BUFFERS, 512)))).hasValue(0);

        assertThat(ring.descriptor(0)).isEqualTo(new Descriptor(BUFFERS, 16, Descriptor.NEXT, 1));
        assertThat(ring.descriptor(1)).isEqualTo(new Descriptor(BUFFERS, 40, Descriptor.NEXT, 2));
        assertThat(ring.descriptor(2)).isEqualTo(new Descriptor(BUFFERS, 512, Descriptor.WRITE, 3));
        assertThat(driver.freeDescriptors()).isEqualTo(1);
    }

    @Test
    void offersNothingWhenTooFewDescriptorsAreFree() {
        driver.add(buffers(3));

        assertThat(driver.add(buffers(2))).isEmpty();
        assertThat(ring.availIdx()).isEqualTo(1);
        assertThat(driver.add(buffers(1))).hasValue(3);
        assertThat(driver.add(buffers(1))).isEmpty();
        assertThat(driver.freeDescriptors()).isZero();
    }

    @Test
    void takesTheChainGivenBackLastFirst() {
        for (int i = 0; i < 4; i++) {
            driver.add(buffers(1));
        }
        giveBack(2, 512);
        giveBack(0, 512);

        assertThat(driver.takeUsed()).contains(new Completion(2, 512));
        assertThat(driver.takeUsed()).contains(new Completion(0, 512));
        assertThat(driver.takeUsed()).isEmpty();
        assertThat(driver.lastUsedIdx()).isEqualTo(2);
        assertThat(driver.add(buffers(1))).hasValue(0);
        assertThat(driver.add(buffers(1))).hasValue(2);
        assertThat(ring.availHead(4)).isZero();
        assertThat(ring.availHead(5)).isEqualTo(2);
    }

    @Test
    void freesEveryDescriptorOfAChain() {
        driver.add(buffers(3));
        driver.add(buffers(1));
        giveBack(0, 0);
        driver.takeUsed();
        assertThat(driver.freeDescriptors()).isEqualTo(3);
        giveBack(3, 0);
        driver.takeUsed();

        assertThat(driver.add(buffers(4))).hasValue(3);
        assertThat(DescriptorChain.walk(ring, 3).descriptors()).hasSize(4);
    }

    @Test
    void goesOnBehindTheLastIndex() {
        for (int i = 0; i < 0x1_0005; i++) {
            int head = driver.add(buffers(1)).orElseThrow();
            assertThat(ring.availIdx()).isEqualTo(i + 1 & 0xFFFF);
            giveBack(head, 0);
            assertThat(driver.takeUsed()).isPresent();
        }
        assertThat(driver.lastUsedIdx()).isEqualTo(5);
        assertThat(driver.freeDescriptors()).isEqualTo(4);
    }

    @Test
    void putsAnIndirectChainIntoOneDescriptor() {
        DriverQueue indirect = new DriverQueue(ring, Feature.INDIRECT_DESC);
        List<Descriptor> chain = List.of(Descriptor.deviceReadable(BUFFERS + 0x1000, 16),
                Descriptor.deviceWritable(BUFFERS + 0x2000, 512));

        assertThat(indirect.addIndirect(chain, BUFFERS)).hasValue(0);
        assertThat(ring.descriptor(0)).isEqualTo(new Descriptor(BUFFERS, 32, Descriptor.INDIRECT, 1));
        assertThat(DescriptorChain.walk(ring, 0).descriptors()).containsExactly(
                new Descriptor(BUFFERS + 0x1000, 16, Descriptor.NEXT, 1),
                new Descriptor(BUFFERS + 0x2000, 512, Descriptor.WRITE, 0));
        assertThat(indirect.freeDescriptors()).isEqualTo(3);
        giveBack(0, 512);
        assertThat(indirect.takeUsed()).contains(new Completion(0, 512));
        assertThat(indirect.freeDescriptors()).isEqualTo(4);
    }

    @Test
    void refusesIndirectChainsWithoutTheFeature() {
        assertThatIllegalStateException().isThrownBy(() -> driver.addIndirect(buffers(2), BUFFERS))
                .withMessage("INDIRECT_DESC is not negotiated");
    }

    @Test
    void refusesChainsThatNoDriverMayOffer() {
        assertThatIllegalArgumentException().isThrownBy(() -> driver.add(List.of()))
                .withMessage("chain of 0 in a queue of 4");
        assertThatIllegalArgumentException().isThrownBy(() -> driver.add(buffers(5)))
                .withMessage("chain of 5 in a queue of 4");
        assertThatIllegalArgumentException().isThrownBy(() -> driver.add(List.of(
                Descriptor.deviceWritable(BUFFERS, 1), Descriptor.deviceReadable(BUFFERS, 1))))
                .withMessage("readable buffer after a writable one");
        assertThatIllegalArgumentException().isThrownBy(() -> driver.add(List.of(
                new Descriptor(BUFFERS, 16, Descriptor.INDIRECT, 0)))).withMessageStartingWith("indirect buffer");
        assertThat(ring.availIdx()).isZero();
        assertThat(driver.freeDescriptors()).isEqualTo(4);
    }

    @Test
    void startsAgainAfterReset() {
        driver.add(buffers(3));
        driver.disableInterrupts();
        giveBack(0, 1);
        driver.takeUsed();
        ring.clear();
        driver.reset();

        assertThat(driver.takeUsed()).isEmpty();
        assertThat(driver.lastUsedIdx()).isZero();
        assertThat(driver.freeDescriptors()).isEqualTo(4);
        assertThat(driver.add(buffers(1))).hasValue(0);
        assertThat(ring.availIdx()).isEqualTo(1);
    }

    private void giveBack(int head, long lengthBytes) {
        int idx = ring.usedIdx();
        ring.putUsed(idx, new UsedElement(head, lengthBytes));
        ring.putUsedIdx(RingIndex.add(idx, 1));
    }

    private static byte[] bytes(Vring vring) {
        VringLayout layout = vring.layout();
        return vring.memory().bytes(layout.descAddress(), (int) (layout.descSizeBytes() + layout.availSizeBytes()));
    }

    private static List<Descriptor> buffers(int count) {
        return Collections.nCopies(count, Descriptor.deviceReadable(BUFFERS, 64));
    }
}
