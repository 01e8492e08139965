/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.capture.observer;

/** One entry of a ring that has been passed, as it is. */
sealed interface RingStep {

    /**
     * An entry of the avail ring.
     *
     * @param index free-running avail index before the entry
     * @param head  unsigned 16 bit; maybe not below num
     * @param found whether it had been published before following started
     * @param twice whether the device had this chain already
     */
    record Offer(int index, int head, boolean found, boolean twice) implements RingStep {}

    /**
     * An entry of the used ring.
     *
     * @param index       free-running used index before the entry
     * @param head        unsigned 32 bit; maybe not below num
     * @param lengthBytes what the device says it wrote
     * @param unoffered   whether the device did not have this chain
     */
    record Return(int index, long head, long lengthBytes, boolean unoffered) implements RingStep {}
}
