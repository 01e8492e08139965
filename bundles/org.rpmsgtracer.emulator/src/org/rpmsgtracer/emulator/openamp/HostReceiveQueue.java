/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.openamp;

import org.rpmsgtracer.emulator.virtio.VringEnd;
import org.rpmsgtracer.protocol.virtio.Descriptor;
import org.rpmsgtracer.protocol.virtio.Vring;

/** The host receives on vring0, in the buffers that it offered there. */
final class HostReceiveQueue implements ReceiveQueue {

    private final DriverVirtqueue queue;
    private final int bufferBytes;
    private long address;

    HostReceiveQueue(DriverVirtqueue queue, int bufferBytes) {
        this.queue = queue;
        this.bufferBytes = bufferBytes;
    }

    @Override
    public VringEnd end() {
        return queue.end();
    }

    @Override
    public boolean pending() {
        return queue.pending();
    }

    @Override
    public boolean take() {
        address = queue.take();
        return address != DriverVirtqueue.NONE;
    }

    @Override
    public long address() {
        return address;
    }

    @Override
    public long lengthBytes() {
        return bufferBytes;
    }

    /** The slot of the used ring. */
    @Override
    public int index() {
        return queue.takenSlot();
    }

    @Override
    public int head() {
        return queue.takenHead();
    }

    @Override
    public int cursor() {
        return queue.cursor();
    }

    @Override
    public boolean giveBack(long buffer, int index) {
        return queue.add(buffer, queue.lengthBytes(index), Descriptor.WRITE) != Vring.NO_HEAD;
    }

    @Override
    public boolean kickNeeded() {
        return queue.kickNeeded();
    }
}
