/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.openamp;

import org.rpmsgtracer.emulator.virtio.VringEnd;

/** The remote receives on vring1, in the buffers in which the host sends. */
final class RemoteReceiveQueue implements ReceiveQueue {

    private final DeviceVirtqueue queue;
    private long address;

    RemoteReceiveQueue(DeviceVirtqueue queue) {
        this.queue = queue;
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
        return address != DeviceVirtqueue.NONE;
    }

    @Override
    public long address() {
        return address;
    }

    @Override
    public long lengthBytes() {
        return queue.takenLengthBytes();
    }

    /** The descriptor. */
    @Override
    public int index() {
        return queue.takenHead();
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
        return queue.complete(index, queue.lengthBytes(index));
    }

    @Override
    public boolean kickNeeded() {
        return queue.kickNeeded();
    }
}
