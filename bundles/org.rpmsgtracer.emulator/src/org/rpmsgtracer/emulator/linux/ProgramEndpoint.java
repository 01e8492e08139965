/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux;

import java.util.Optional;

import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.EndpointUser;
import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;

/** Something that a program wants to exist whenever the virtio device does. */
sealed interface ProgramEndpoint {

    void up(RpmsgVirtioDevice device);

    void down();

    /** Whether the program has closed it for good. */
    boolean isClosed();

    /** A channel with a local address, for which a {@link ProgramDriver} waits; it goes with its device. */
    record Channel(EndpointRequest request, EndpointUser user) implements ProgramEndpoint {

        /** {@inheritDoc} There is no error number if the channel exists already; rpmsg_ctrl makes it -ENXIO. */
        @Override
        public void up(RpmsgVirtioDevice device) {
            ChannelInfo channel = new ChannelInfo(request.name(), request.address(), request.peer());
            if (device.createChannel(channel).isEmpty()) {
                user.refused(request, -Errno.ENXIO);
            }
        }

        @Override
        public void down() {}

        @Override
        public boolean isClosed() {
            return false;
        }
    }

    /** An endpoint without a channel. */
    final class Plain implements ProgramEndpoint, RpmsgCallback {

        private final EndpointRequest request;
        private final EndpointUser user;
        private Optional<RpmsgEndpoint> endpoint = Optional.empty();
        private boolean closed;

        Plain(EndpointRequest request, EndpointUser user) {
            this.request = request;
            this.user = user;
        }

        @Override
        public void up(RpmsgVirtioDevice device) {
            if (closed) {
                return;
            }
            ChannelInfo channel = new ChannelInfo(request.name(), request.address(), request.peer());
            endpoint = device.createEndpoint(channel, this, error -> user.refused(request, error));
            endpoint.ifPresent(it -> {
                it.onClose(() -> {
                    closed = true;
                    close(device, it);
                });
                user.opened(it);
                if (it.peer() != RpmsgAddress.ANY) {
                    user.bound(it);
                }
            });
        }

        @Override
        public void down() {
            endpoint.ifPresent(it -> it.destroyed(user::closed));
            endpoint = Optional.empty();
        }

        @Override
        public boolean isClosed() {
            return closed;
        }

        @Override
        public void received(RpmsgEndpoint at, ReceivedMessage message) {
            user.received(at, message);
        }

        private void close(RpmsgVirtioDevice device, RpmsgEndpoint it) {
            device.destroyEndpoint(it);
            endpoint = Optional.empty();
            user.closed(it);
        }
    }
}
