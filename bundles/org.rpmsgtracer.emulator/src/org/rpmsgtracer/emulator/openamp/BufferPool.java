/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.openamp;

/**
 * The shared memory from which a host takes its buffers, one after the other ({@code rpmsg_virtio_shm_pool}). Nothing
 * comes back here: buffers are used again by way of their rings.
 */
final class BufferPool {

    /** No memory left. */
    static final long NONE = -1;

    private final long end;
    private long next;

    BufferPool(long address, long sizeBytes) {
        this.next = address;
        this.end = address + sizeBytes;
    }

    /** The address of so many bytes that nobody had yet, or {@link #NONE}. */
    long take(int sizeBytes) {
        if (end - next < sizeBytes) {
            return NONE;
        }
        long taken = next;
        next += sizeBytes;
        return taken;
    }
}
