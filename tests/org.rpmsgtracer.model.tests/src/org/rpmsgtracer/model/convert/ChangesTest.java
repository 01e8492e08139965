/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.model.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.eclipse.emf.common.util.EList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rpmsgtracer.model.Endpoint;
import org.rpmsgtracer.model.RpmsgFactory;

class ChangesTest {

    private final EList<Endpoint> endpoints = RpmsgFactory.eINSTANCE.createProcessor().getEndpoints();

    @Test
    void removalInFrontMovesNothing() {
        align(List.of(1L, 2L, 3L));
        List<Endpoint> before = List.copyOf(endpoints);
        align(List.of(2L, 3L));
        assertThat(endpoints).containsExactly(before.get(1), before.get(2));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void keepsElementsThroughAnyReordering(long seed) {
        Random random = new Random(seed);
        align(shuffled(random));
        for (int round = 0; round < 200; round++) {
            List<Endpoint> before = List.copyOf(endpoints);
            List<Long> wanted = shuffled(random);
            align(wanted);
            assertThat(endpoints).as("seed %d, round %d", seed, round).extracting(Endpoint::getAddress)
                    .containsExactlyElementsOf(wanted);
            assertThat(endpoints).as("seed %d, round %d", seed, round)
                    .containsAll(before.stream().filter(old -> wanted.contains(old.getAddress())).toList());
        }
    }

    private static List<Long> shuffled(Random random) {
        List<Long> all = new ArrayList<>(IntStream.range(0, 12).mapToObj(Long::valueOf).toList());
        Collections.shuffle(all, random);
        return all.subList(0, random.nextInt(all.size() + 1));
    }

    private void align(List<Long> addresses) {
        Changes.align(endpoints, addresses, (endpoint, address) -> endpoint.getAddress() == address,
                RpmsgFactory.eINSTANCE::createEndpoint, Endpoint::setAddress);
    }
}
