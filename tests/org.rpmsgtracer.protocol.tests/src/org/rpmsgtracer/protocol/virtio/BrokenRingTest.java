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

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one side does when the other one writes nonsense: it stops, says why, and never throws. */
@Timeout(60)
class BrokenRingTest {

    private static final List<Descriptor> BUFFER = List.of(Descriptor.deviceWritable(BUFFERS, 512));

    @ParameterizedTest
    @ValueSource(longs = {4, 65536, 0x8000_0000L, 0xFFFF_FFFFL})
    void driverRefusesAnIdOutsideTheTable(long id) {
        Vring ring = vring().size(4).build();
        DriverQueue driver = new DriverQueue(ring, 0);
        driver.add(BUFFER);
        ring.putUsed(0, new UsedElement(id, 512));
        ring.putUsedIdx(1);

        assertThat(driver.takeUsed()).isEmpty();
        assertThat(driver.fault()).contains(new RingFault(RingFault.Kind.USED_ID_OUT_OF_RANGE, 0, id));
        assertThat(driver.fault().orElseThrow().sentence()).isEqualTo("id " + id + " out of range");
        assertStopped(driver, ring);
    }

    @Test
    void driverRefusesAChainThatIsNotOut() {
        Vring ring = vring().size(4).build();
        DriverQueue driver = new DriverQueue(ring, 0);
        driver.add(BUFFER);
        ring.putUsed(0, new UsedElement(0, 512));
        ring.putUsed(1, new UsedElement(0, 512));
        ring.putUsedIdx(2);

        assertThat(driver.takeUsed()).isPresent();
        assertThat(driver.takeUsed()).isEmpty();
        assertThat(driver.fault()).contains(new RingFault(RingFault.Kind.NOT_A_HEAD, 1, 0));
        assertThat(driver.fault().orElseThrow().sentence()).isEqualTo("id 0 is not a head!");
        assertStopped(driver, ring);
    }

    @Test
    void driverRefusesTheMiddleOfAChain() {
        Vring ring = vring().size(4).build();
        DriverQueue driver = new DriverQueue(ring, 0);
        driver.add(List.of(Descriptor.deviceReadable(BUFFERS, 16), Descriptor.deviceReadable(BUFFERS, 16)));
        ring.putUsed(0, new UsedElement(1, 0));
        ring.putUsedIdx(1);

        assertThat(driver.takeUsed()).isEmpty();
        assertThat(driver.fault().map(RingFault::kind)).contains(RingFault.Kind.NOT_A_HEAD);
    }

    private static void assertStopped(DriverQueue driver, Vring ring) {
        int availIdx = ring.availIdx();
        assertThat(driver.isBroken()).isTrue();
        assertThat(driver.takeUsed()).isEmpty();
        assertThat(driver.add(BUFFER)).isEmpty();
        assertThat(ring.availIdx()).isEqualTo(availIdx);

        ring.clear();
        driver.reset();
        assertThat(driver.isBroken()).isFalse();
        assertThat(driver.fault()).isEmpty();
        assertThat(driver.add(BUFFER)).hasValue(0);
    }

    @Test
    void deviceRefusesAHeadOutsideTheTable() {
        DeviceQueue device = new DeviceQueue(vring().size(4).avail(4).avail(0).build(), 0);

        assertThat(device.nextAvailable()).isEmpty();
        assertThat(device.fault()).contains(new RingFault(RingFault.Kind.HEAD_OUT_OF_RANGE, 0, 4));
        assertThat(device.fault().orElseThrow().sentence()).isEqualTo("head 4 at avail index 0 out of range");
        assertThat(device.nextAvailable()).isEmpty();
        assertThat(device.lastAvailIdx()).isZero();
    }

    @Test
    void deviceRefusesAnIndexFurtherAheadThanTheRingIsLong() {
        Vring ring = vring().size(4).build();
        DeviceQueue device = new DeviceQueue(ring, 0);
        ring.putAvailIdx(5);

        assertThat(device.nextAvailable()).isEmpty();
        assertThat(device.fault()).contains(new RingFault(RingFault.Kind.AVAIL_INDEX_JUMPED, 0, 5));
        assertThat(device.fault().orElseThrow().sentence()).isEqualTo("avail index moved from 0 to 5");

        device.reset();
        ring.putAvailIdx(4);
        assertThat(device.nextAvailable()).hasValue(0);
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void driverTakesBackOnlyWhatIsOutWhateverTheUsedRingSays(long seed) {
        Random random = new Random(seed);
        Vring ring = vring().size(8).build();
        DriverQueue driver = new DriverQueue(ring, random.nextBoolean() ? Feature.EVENT_IDX : 0);
        Set<Integer> out = new HashSet<>();
        for (int step = 0; step < 500 && !driver.isBroken(); step++) {
            driver.add(BUFFER).ifPresent(head -> assertThat(out.add(head)).as("seed %d", seed).isTrue());
            ring.putUsed(random.nextInt(8), new UsedElement(random.nextInt(9), random.nextInt() & 0xFFFF_FFFFL));
            if (random.nextInt(4) == 0) {
                ring.putUsedIdx(driver.lastUsedIdx() + random.nextInt(random.nextInt(10) == 0 ? 65536 : 2));
            }
            driver.takeUsed().ifPresent(taken -> assertThat(out.remove(taken.head())).as("seed %d", seed).isTrue());
            assertThat(driver.freeDescriptors()).as("seed %d", seed).isEqualTo(8 - out.size());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void deviceTakesOnlyHeadsOfTheTableWhateverTheAvailRingSays(long seed) {
        Random random = new Random(seed);
        Vring ring = vring().size(8).build();
        DeviceQueue device = new DeviceQueue(ring, Feature.INDIRECT_DESC);
        byte[] noise = new byte[(int) VringLayout.legacySizeBytes(8, 16)];
        for (int step = 0; step < 500; step++) {
            random.nextBytes(noise);
            ring.memory().write(ring.layout().descAddress(), noise, 0, noise.length);
            ring.putAvailIdx(device.lastAvailIdx() + random.nextInt(10));
            device.nextAvailable().ifPresent(head -> {
                assertThat(head).as("seed %d", seed).isBetween(0, 7);
                assertThat(device.chain(head).descriptors()).as("seed %d", seed).hasSizeLessThanOrEqualTo(8);
                device.complete(head, 0);
            });
            if (device.isBroken()) {
                device.reset();
            }
        }
    }
}
