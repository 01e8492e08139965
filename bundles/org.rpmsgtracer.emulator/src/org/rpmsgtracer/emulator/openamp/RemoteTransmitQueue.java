/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.openamp;

import org.rpmsgtracer.emulator.virtio.VringEnd;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;
import org.rpmsgtracer.protocol.virtio.Vring;

/** The remote sends on vring0, in the buffers that the host offers there. */
final class RemoteTransmitQueue implements TransmitQueue {

    private final DeviceVirtqueue queue;
    private long address;
    private long lastLengthBytes;

    RemoteTransmitQueue(DeviceVirtqueue queue) {
        this.queue = queue;
    }

    @Override
    public VringEnd end() {
        return queue.end();
    }

    @Override
    public boolean take() {
        address = queue.take();
        return address != DeviceVirtqueue.NONE && queue.takenLengthBytes() >= RpmsgHeader.SIZE_BYTES;
    }

    @Override
    public long address() {
        return address;
    }

    @Override
    public int index() {
        return queue.takenHead();
    }

    @Override
    public long lengthBytes() {
        return queue.takenLengthBytes();
    }

    @Override
    public long lengthBytes(int index) {
        return queue.lengthBytes(index);
    }

    /** While the host offers nothing, as it was last. */
    @Override
    public long nextLengthBytes() {
        long next = queue.nextLengthBytes();
        lastLengthBytes = next == 0 ? lastLengthBytes : next;
        return lastLengthBytes;
    }

    @Override
    public int publish(long buffer, int index) {
        return queue.complete(index, queue.lengthBytes(index)) ? index : Vring.NO_HEAD;
    }

    @Override
    public boolean kickNeeded() {
        return queue.kickNeeded();
    }
}
