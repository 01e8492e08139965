/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.openamp;

import org.rpmsgtracer.emulator.virtio.VringEnd;

/** The host sends on vring1: in a buffer that came back, or else in the next one of its pool. */
final class HostTransmitQueue implements TransmitQueue {

    private final DriverVirtqueue queue;
    private final BufferPool pool;
    private final int bufferBytes;
    private long address;
    private int index;
    private long lengthBytes;

    HostTransmitQueue(DriverVirtqueue queue, BufferPool pool, int bufferBytes) {
        this.queue = queue;
        this.pool = pool;
        this.bufferBytes = bufferBytes;
    }

    @Override
    public VringEnd end() {
        return queue.end();
    }

    @Override
    public boolean take() {
        address = queue.take();
        if (address != DriverVirtqueue.NONE) {
            index = queue.takenSlot();
            lengthBytes = queue.takenLengthBytes();
            return true;
        }
        if (!queue.hasFree()) {
            return false;
        }
        address = pool.take(bufferBytes);
        index = 0;
        lengthBytes = bufferBytes;
        return address != BufferPool.NONE;
    }

    @Override
    public long address() {
        return address;
    }

    @Override
    public int index() {
        return index;
    }

    /** What the remote wrote into the used ring, for a buffer that came back; at most the buffer. */
    @Override
    public long lengthBytes() {
        return Math.min(lengthBytes, bufferBytes);
    }

    @Override
    public long lengthBytes(int ofIndex) {
        return bufferBytes;
    }

    @Override
    public long nextLengthBytes() {
        return bufferBytes;
    }

    @Override
    public int publish(long buffer, int ofIndex) {
        return queue.add(buffer, bufferBytes, 0);
    }

    @Override
    public boolean kickNeeded() {
        return queue.kickNeeded();
    }
}
