/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.capture.observer;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.protocol.virtio.DescriptorChain;

/**
 * The chains that the device has, as they were when the driver offered them: a driver may write a descriptor again
 * before whoever returns it has been seen. Chains that share no descriptor, as those of a driver that keeps the rules,
 * have no more of them together than the queue; what is offered beyond that is not kept.
 */
final class OfferedChains {

    private final @Nullable DescriptorChain[] chains;
    private int descriptors;

    OfferedChains(int num) {
        chains = new @Nullable DescriptorChain[num];
    }

    /** Keeps a chain until it is taken, in place of an earlier one with the same head. */
    void put(DescriptorChain chain) {
        take(chain.head());
        if (chain.descriptors().size() <= chains.length - descriptors) {
            chains[chain.head()] = chain;
            descriptors += chain.descriptors().size();
        }
    }

    /** The chain with this head, which is forgotten; empty if none is kept. */
    Optional<DescriptorChain> take(int head) {
        DescriptorChain chain = chains[head];
        if (chain == null) {
            return Optional.empty();
        }
        chains[head] = null;
        descriptors -= chain.descriptors().size();
        return Optional.of(chain);
    }

    void clear() {
        Arrays.fill(chains, null);
        descriptors = 0;
    }
}
