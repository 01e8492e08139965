/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.virtio;

/** A virtio device as its driver sees it, wherever its registers are. */
public interface VirtioTransport {

    /** What the device offers. */
    long deviceFeatures();

    /**
     * A word of the device's configuration space.
     *
     * @param offset multiple of 4
     * @return unsigned 32 bit; 0 beyond the end
     */
    default long configWord(int offset) {
        return 0;
    }

    /** Tells the device what of that is used. */
    void acceptFeatures(long features);

    /** Adds bits to the status. */
    void addStatus(int bits);

    /** Status 0. */
    void reset();

    /**
     * Places a vring, zeroed, and tells the device where it is.
     *
     * @param index 0..1 for RPMsg
     */
    VringEnd findVring(int index);

    /**
     * Memory for the driver's buffers, which the device can reach.
     *
     * @throws IllegalArgumentException if there is not so much
     */
    long bufferMemory(long sizeBytes);
}
