/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux.device;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.function.IntConsumer;

import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;
import org.rpmsgtracer.emulator.linux.Errno;
import org.rpmsgtracer.emulator.linux.RpmsgDevice;
import org.rpmsgtracer.emulator.linux.RpmsgEndpoint;
import org.rpmsgtracer.emulator.linux.WaitQueue;

/**
 * {@code /dev/rpmsg_pru<remote address>} (beagleboard/linux {@code drivers/rpmsg/rpmsg_pru.c}): a FIFO of messages, open
 * to one process at a time. A read gives a whole message, however little was asked for; empty messages
 * are not seen until another one comes.
 */
final class PruDevice implements FileNode, OpenFile {

    /** One place of the length table of 32 stays free. */
    private static final int MOST_MESSAGES = 31;
    private static final int FIFO_BYTES = 32 * 512;

    private final LinuxKernel kernel;
    private final RpmsgDevice device;
    private final Queue<byte[]> fifo = new ArrayDeque<>();
    private final WaitQueue waiters;
    private int fifoBytes;
    private boolean locked;
    private boolean nonBlocking;

    PruDevice(LinuxKernel kernel, RpmsgDevice device) {
        this.kernel = kernel;
        this.device = device;
        this.waiters = new WaitQueue(kernel.processor());
    }

    void received(ReceivedMessage message) {
        if (FIFO_BYTES - fifoBytes < message.lengthBytes()) {
            kernel.log().print("Not enough space on the FIFO");
        } else if (fifo.size() == MOST_MESSAGES) {
            kernel.log().print("Message length table is full");
        } else {
            fifo.add(message.payload());
            fifoBytes += message.lengthBytes();
            waiters.wakeAll();
        }
    }

    @Override
    public Opening open(UserProcess process, int flags) {
        if (locked) {
            kernel.log().print("Device already open");
            return Opening.refused(-Errno.EACCES);
        }
        locked = true;
        nonBlocking = (flags & OpenFlags.O_NONBLOCK) != 0;
        return Opening.of(this);
    }

    @Override
    public void read(int count, ReadResult result) {
        byte[] message = fifoBytes > 0 ? fifo.poll() : null;
        if (message != null) {
            fifoBytes -= message.length;
            result.returned(message.length, message);
        } else if (nonBlocking) {
            result.returned(-Errno.EAGAIN, new byte[0]);
        } else {
            waiters.sleep(() -> read(count, result));
        }
    }

    @Override
    public void write(byte[] bytes, IntConsumer result) {
        Optional<RpmsgEndpoint> endpoint = device.endpoint();
        if (bytes.length > device.parent().payloadLimitBytes()) {
            kernel.log().print("Data too large for RPMsg Buffer");
            result.accept(-Errno.EINVAL);
        } else if (endpoint.isEmpty()) {
            sent(-Errno.EINVAL, bytes.length, result);
        } else {
            endpoint.get().send(device.dst(), bytes, Patience.WAIT, error -> sent(error, bytes.length, result));
        }
    }

    private void sent(int error, int count, IntConsumer result) {
        if (error != 0) {
            kernel.log().print("rpmsg_send failed: " + error);
        }
        result.accept(error == 0 ? count : error);
    }

    @Override
    public int poll() {
        return PollEvents.EPOLLOUT | (fifoBytes > 0 ? PollEvents.EPOLLIN : 0);
    }

    @Override
    public Optional<WaitQueue> waiters() {
        return Optional.of(waiters);
    }

    @Override
    public void release() {
        locked = false;
    }
}
