/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.remoteproc;

import java.util.List;
import java.util.Optional;

/**
 * Where the host has put the vrings of a virtio device, and where it takes memory for its buffers.
 *
 * @param vrings       vring0, vring1
 * @param reservedNode node of the device tree with the memory for the buffers, if they have their own
 * @param source       of that memory
 */
record VdevMemory(List<Area> vrings, Optional<String> reservedNode, BufferSource source) {

    /**
     * Memory of a vring.
     *
     * @param address       as the host uses it
     * @param deviceAddress as it tells the remote, which is what the firmware asked for, even if memory is elsewhere
     */
    record Area(long address, long deviceAddress) {}

    /** Gives memory for buffers. */
    @FunctionalInterface
    interface BufferSource {

        /**
         * The address of so much memory.
         *
         * @throws IllegalArgumentException if there is not so much
         */
        long take(long sizeBytes);
    }

    long buffers(long sizeBytes) {
        return source.take(sizeBytes);
    }
}
