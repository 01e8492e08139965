/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.openamp;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.rpmsgtracer.emulator.endpoint.Endpoint;
import org.rpmsgtracer.emulator.endpoint.EndpointUser;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.endpoint.SendBuffer;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;

/** {@code struct rpmsg_endpoint}. */
final class LibraryEndpoint implements Endpoint {

    private final RpmsgDevice device;
    private final String name;
    private final long address;
    private final EndpointUser user;
    private long peer;
    private boolean registered = true;
    private boolean closing;

    LibraryEndpoint(RpmsgDevice device, String name, long address, long peer, EndpointUser user) {
        this.device = device;
        this.name = name;
        this.address = address;
        this.peer = peer;
        this.user = user;
    }

    EndpointUser user() {
        return user;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long address() {
        return address;
    }

    @Override
    public long peer() {
        return peer;
    }

    boolean isBound() {
        return peer != RpmsgAddress.ANY;
    }

    /** Remembers the peer and tells the user if there was none. */
    void bind(long newPeer) {
        boolean first = !isBound();
        peer = newPeer;
        if (first) {
            user.bound(this);
        }
    }

    void unbind() {
        boolean bound = isBound();
        peer = RpmsgAddress.ANY;
        if (bound) {
            user.unbound(this);
        }
    }

    boolean isRegistered() {
        return registered;
    }

    void unregister() {
        registered = false;
    }

    @Override
    public void send(long dst, byte[] payload, Patience patience, IntConsumer result) {
        device.send(this, dst, payload, patience, result);
    }

    @Override
    public void takeSendBuffer(Patience patience, Consumer<Optional<SendBuffer>> taken) {
        device.takeBuffer(this, patience, taken);
    }

    @Override
    public void close() {
        if (!closing) {
            closing = true;
            device.destroy(this);
        }
    }
}
