/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux.device;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Optional;
import java.util.Queue;
import java.util.function.IntConsumer;

import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;
import org.rpmsgtracer.emulator.linux.ChannelInfo;
import org.rpmsgtracer.emulator.linux.Errno;
import org.rpmsgtracer.emulator.linux.RpmsgEndpoint;
import org.rpmsgtracer.emulator.linux.RpmsgVirtioDevice;
import org.rpmsgtracer.emulator.linux.WaitQueue;
import org.rpmsgtracer.protocol.memory.BufferMemory;

/**
 * {@code /dev/rpmsgN} ({@code struct rpmsg_eptdev} of Linux 6.12 {@code drivers/rpmsg/rpmsg_char.c}): one message for
 * each read and each write. What nobody reads is kept without limit.
 */
final class EndpointDevice implements FileNode {

    private final LinuxKernel kernel;
    private final RpmsgVirtioDevice parent;
    private final ChannelInfo channel;
    private final Optional<RpmsgEndpoint> own;
    private final int id;
    private final Queue<byte[]> queue = new ArrayDeque<>();
    private final WaitQueue readers;
    private Optional<RpmsgEndpoint> endpoint = Optional.empty();
    private Runnable onDestroy = () -> {
    };
    private boolean destroyed;

    EndpointDevice(LinuxKernel kernel, RpmsgVirtioDevice parent, ChannelInfo channel, Optional<RpmsgEndpoint> own,
            int id) {
        this.kernel = kernel;
        this.parent = parent;
        this.channel = channel;
        this.own = own;
        this.id = id;
        this.readers = new WaitQueue(kernel.processor());
    }

    /** Such as {@code rpmsg0}. */
    String name() {
        return "rpmsg" + id;
    }

    void onDestroy(Runnable action) {
        onDestroy = action;
    }

    /** A message for its endpoint. */
    void received(ReceivedMessage message) {
        queue.add(message.payload());
        readers.wakeAll();
    }

    /** Takes node and endpoint away; open files stay, and their calls fail. */
    void destroy() {
        if (!destroyed) {
            destroyed = true;
            closeEndpoint();
            readers.wakeAll();
            onDestroy.run();
        }
    }

    @Override
    public Opening open(UserProcess process, int flags) {
        if (endpoint.isPresent()) {
            return Opening.refused(-Errno.EBUSY);
        }
        if (destroyed) {
            return Opening.refused(-Errno.ENETRESET);
        }
        endpoint = own.isPresent()
                ? own
                : parent.createEndpoint(channel, (at, message) -> received(message), error -> {
                });
        if (endpoint.isEmpty()) {
            kernel.log().print("failed to open " + channel.name());
            return Opening.refused(-Errno.EINVAL);
        }
        return Opening.of(new EndpointFile((flags & OpenFlags.O_NONBLOCK) != 0));
    }

    private void closeEndpoint() {
        if (own.isEmpty()) {
            endpoint.ifPresent(parent::destroyEndpoint);
        }
        endpoint = Optional.empty();
    }

    private final class EndpointFile implements OpenFile {

        private final boolean nonBlocking;

        private EndpointFile(boolean nonBlocking) {
            this.nonBlocking = nonBlocking;
        }

        @Override
        public void read(int count, ReadResult result) {
            byte[] message = endpoint.isPresent() ? queue.poll() : null;
            if (endpoint.isEmpty()) {
                result.returned(-Errno.EPIPE, new byte[0]);
            } else if (message != null) {
                byte[] part = Arrays.copyOf(message, Math.min(count, message.length));
                result.returned(part.length, part);
            } else if (nonBlocking) {
                result.returned(-Errno.EAGAIN, new byte[0]);
            } else {
                readers.sleep(() -> read(count, result));
            }
        }

        @Override
        public void write(byte[] bytes, IntConsumer result) {
            if (endpoint.isEmpty()) {
                result.accept(-Errno.EPIPE);
                return;
            }
            endpoint.get().send(channel.dst(), bytes, nonBlocking ? Patience.TRY : Patience.WAIT, error -> {
                if (error == 0) {
                    result.accept(bytes.length);
                } else {
                    result.accept(nonBlocking && error == -Errno.ENOMEM ? -Errno.EAGAIN : error);
                }
            });
        }

        @Override
        public int poll() {
            if (endpoint.isEmpty()) {
                return PollEvents.EPOLLERR;
            }
            return queue.isEmpty() ? 0 : PollEvents.EPOLLIN;
        }

        @Override
        public Optional<WaitQueue> waiters() {
            return Optional.of(readers);
        }

        /** Virtio has no flow control: the remote's is never on, and to set one's own is not supported. */
        @Override
        public int ioctl(long request, long value, byte[] memory) {
            if (request == Ioctl.RPMSG_GET_OUTGOING_FLOWCONTROL) {
                if (memory.length < Integer.BYTES) {
                    return -Errno.EFAULT;
                }
                BufferMemory.wrap(0, memory).putU32(0, 0);
                return 0;
            }
            if (request == Ioctl.RPMSG_SET_INCOMING_FLOWCONTROL) {
                return value < 0 || value > 1 || endpoint.isEmpty() ? -Errno.EINVAL : -Errno.EOPNOTSUPP;
            }
            if (request == Ioctl.RPMSG_DESTROY_EPT_IOCTL && own.isEmpty()) {
                destroy();
                return 0;
            }
            return -Errno.EINVAL;
        }

        @Override
        public void release() {
            closeEndpoint();
            queue.clear();
        }
    }
}
