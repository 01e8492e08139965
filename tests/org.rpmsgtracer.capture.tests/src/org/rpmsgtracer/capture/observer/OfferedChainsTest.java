/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.capture.observer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.rpmsgtracer.protocol.virtio.Descriptor;
import org.rpmsgtracer.protocol.virtio.DescriptorChain;

/** Chains kept from their offer to their return. */
class OfferedChainsTest {

    private final OfferedChains chains = new OfferedChains(4);

    private static DescriptorChain chain(int head, int length) {
        return new DescriptorChain(head, Collections.nCopies(length, Descriptor.deviceWritable(0x1000 + head, 512)),
                Optional.empty());
    }

    @Test
    void aChainIsThereUntilItIsTaken() {
        chains.put(chain(1, 2));
        assertThat(chains.take(0)).isEmpty();
        assertThat(chains.take(1)).contains(chain(1, 2));
        assertThat(chains.take(1)).isEmpty();
    }

    @Test
    void aHeadOfferedAgainHasItsNewChain() {
        chains.put(chain(1, 4));
        chains.put(chain(1, 3));
        assertThat(chains.take(1)).contains(chain(1, 3));
    }

    @Test
    void keepsNoMoreDescriptorsThanTheQueueHas() {
        chains.put(chain(0, 3));
        chains.put(chain(1, 2));
        chains.put(chain(2, 1));
        assertThat(chains.take(1)).isEmpty();
        assertThat(chains.take(0)).isPresent();
        chains.put(chain(1, 3));
        assertThat(chains.take(1)).isPresent();
        assertThat(chains.take(2)).isPresent();
    }

    @Test
    void clearForgetsAll() {
        chains.put(chain(0, 4));
        chains.clear();
        assertThat(chains.take(0)).isEmpty();
        chains.put(chain(0, 4));
        assertThat(chains.take(0)).isPresent();
    }
}
