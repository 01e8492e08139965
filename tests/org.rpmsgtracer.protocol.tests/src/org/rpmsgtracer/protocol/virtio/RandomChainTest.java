/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.protocol.virtio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rpmsgtracer.protocol.memory.BufferMemory;

@Timeout(60)
class RandomChainTest {

    private static final int SIZE_BYTES = 1024;

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void endsAndThrowsNothingWhateverTheBytes(long seed) {
        Random random = new Random(seed);
        byte[] bytes = new byte[SIZE_BYTES];
        Vring ring = new Vring(BufferMemory.wrap(0, bytes), VringLayout.legacy(0, 16, 16));
        for (int round = 0; round < 500; round++) {
            random.nextBytes(bytes);
            makeFieldsPlausible(ring, random);
            for (int head = -1; head <= ring.num(); head++) {
                DescriptorChain chain = DescriptorChain.walk(ring, head);
                assertThat(chain.descriptors()).as("seed %d, round %d, head %d", seed, round, head)
                        .hasSizeLessThanOrEqualTo(ring.num());
                assertThat(chain.fault().isEmpty() && chain.descriptors().isEmpty())
                        .as("neither buffer nor fault: seed %d, round %d, head %d", seed, round, head).isFalse();
            }
        }
    }

    /** Small next fields, tables inside the memory: bytes that lead the walk further than noise would. */
    private static void makeFieldsPlausible(Vring ring, Random random) {
        for (int i = 0; i < SIZE_BYTES / Descriptor.SIZE_BYTES; i++) {
            if (random.nextInt(8) != 0) {
                new Descriptor(random.nextInt(SIZE_BYTES), 16L * random.nextInt(24), random.nextInt(8),
                        random.nextInt(18)).write(ring.memory(), 16L * i);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void findsEveryChainOfASoundTable(long seed) {
        Random random = new Random(seed);
        Vring ring = new Vring(BufferMemory.heap(0, SIZE_BYTES), VringLayout.legacy(0, 16, 16));
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < ring.num(); i++) {
            places.add(i);
        }
        Collections.shuffle(places, random);
        while (!places.isEmpty()) {
            List<Integer> own = places.subList(0, 1 + random.nextInt(places.size()));
            int head = own.get(0);
            List<Descriptor> expected = new ArrayList<>();
            for (int i = 0; i < own.size(); i++) {
                boolean last = i + 1 == own.size();
                Descriptor descriptor = new Descriptor(random.nextLong(), random.nextLong(1L << 32),
                        last ? 0 : Descriptor.NEXT, last ? random.nextInt(65536) : own.get(i + 1));
                ring.putDescriptor(own.get(i), descriptor);
                expected.add(descriptor);
            }
            own.clear();
            DescriptorChain chain = DescriptorChain.walk(ring, head);
            assertThat(chain.descriptors()).as("seed %d", seed).isEqualTo(expected);
            assertThat(chain.fault()).as("seed %d", seed).isEmpty();
        }
    }
}
