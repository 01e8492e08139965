/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.pru;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.rpmsgtracer.emulator.endpoint.Endpoint;
import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.EndpointUser;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;
import org.rpmsgtracer.emulator.endpoint.SendBuffer;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;

/** A port that a firmware uses. Like TI's examples it answers whoever wrote first, and never waits for a buffer. */
final class PruEndpoint implements Endpoint {

    private final PruTransport transport;
    private final EndpointRequest request;
    private final long port;
    private final EndpointUser user;
    private long peer;

    PruEndpoint(PruTransport transport, EndpointRequest request, long port, EndpointUser user) {
        this.transport = transport;
        this.request = request;
        this.port = port;
        this.user = user;
        this.peer = request.peer();
    }

    @Override
    public String name() {
        return request.name();
    }

    @Override
    public long address() {
        return port;
    }

    @Override
    public long peer() {
        return peer;
    }

    @Override
    public void send(long dst, byte[] payload, Patience patience, IntConsumer result) {
        transport.send(port, dst, payload, result);
    }

    @Override
    public void takeSendBuffer(Patience patience, Consumer<Optional<SendBuffer>> taken) {
        throw new UnsupportedOperationException("the PRU library copies messages that it sends");
    }

    /** Withdraws the channel, if it was announced ({@code RPMSG_NS_DESTROY}). */
    @Override
    public void close() {
        if (request.announced() && !request.name().isEmpty()) {
            transport.announce(this, Action.DESTROY);
        }
        transport.closed(this);
        user.closed(this);
    }

    void received(ReceivedMessage message) {
        if (peer == RpmsgAddress.ANY) {
            peer = message.src();
            user.bound(this);
        }
        user.received(this, message);
    }
}
