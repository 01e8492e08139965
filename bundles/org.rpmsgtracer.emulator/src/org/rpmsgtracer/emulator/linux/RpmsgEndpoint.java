/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.rpmsgtracer.emulator.endpoint.Endpoint;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.endpoint.SendBuffer;

/** An address bound to a callback ({@code struct rpmsg_endpoint}). */
public final class RpmsgEndpoint implements Endpoint {

    private final RpmsgVirtioDevice owner;
    private final String name;
    private final long address;
    private final long peer;
    private final RpmsgCallback callback;
    private Runnable closing;
    private boolean destroyed;

    RpmsgEndpoint(RpmsgVirtioDevice owner, String name, long address, long peer, RpmsgCallback callback) {
        this.owner = owner;
        this.name = name;
        this.address = address;
        this.peer = peer;
        this.callback = callback;
        this.closing = () -> owner.destroyEndpoint(this);
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

    /** {@inheritDoc} The result is 0 or a negative {@link Errno}. */
    @Override
    public void send(long dst, byte[] payload, Patience patience, IntConsumer result) {
        owner.send(this, dst, payload, patience, result);
    }

    @Override
    public void takeSendBuffer(Patience patience, Consumer<Optional<SendBuffer>> taken) {
        throw new UnsupportedOperationException("virtio_rpmsg_bus copies what is sent");
    }

    @Override
    public void close() {
        if (!destroyed) {
            closing.run();
        }
    }

    /** Sets what has to happen instead of only destroying it, because it belongs to something larger. */
    void onClose(Runnable action) {
        closing = action;
    }

    boolean isDestroyed() {
        return destroyed;
    }

    /** Destroys it, if it is not, and then calls the user. */
    void destroyed(Consumer<Endpoint> user) {
        if (!destroyed) {
            owner.destroyEndpoint(this);
            user.accept(this);
        }
    }

    void markDestroyed() {
        destroyed = true;
    }

    void received(InboundMessage message) {
        callback.received(this, message);
    }
}
