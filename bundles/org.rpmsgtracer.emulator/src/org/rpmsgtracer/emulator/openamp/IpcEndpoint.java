/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.openamp;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.rpmsgtracer.emulator.endpoint.Endpoint;
import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.EndpointUser;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;
import org.rpmsgtracer.emulator.endpoint.SendBuffer;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;

/**
 * An endpoint of {@link IpcServicePort} ({@code struct ipc_rpmsg_ept}): towards the program an endpoint without
 * addresses, towards the library a user of its endpoint, as long as there is one.
 */
final class IpcEndpoint implements Endpoint, EndpointUser {

    private static final byte[] EMPTY = {};

    private final IpcServicePort port;
    private final String name;
    private Optional<EndpointUser> user = Optional.empty();
    private Optional<Endpoint> inLibrary = Optional.empty();
    private OptionalLong announcedAddress = OptionalLong.empty();
    private boolean bound;

    IpcEndpoint(IpcServicePort port, String name) {
        this.port = port;
        this.name = name;
    }

    void register(EndpointUser newUser) {
        user = Optional.of(newUser);
    }

    boolean isRegistered() {
        return user.isPresent();
    }

    /** The other side announced an endpoint of this name. */
    void announced(long address) {
        announcedAddress = OptionalLong.of(address);
    }

    OptionalLong announcedAddress() {
        return announcedAddress;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long address() {
        return inLibrary.map(Endpoint::address).orElse(RpmsgAddress.ANY);
    }

    @Override
    public long peer() {
        return inLibrary.map(Endpoint::peer).orElse(RpmsgAddress.ANY);
    }

    /** {@code ipc_service_send}: there is but one destination, the other endpoint of this name. */
    @Override
    public void send(long dst, byte[] payload, Patience patience, IntConsumer result) {
        if (payload.length == 0) {
            result.accept(ZephyrError.BAD_MESSAGE);
        } else if (user.isEmpty()) {
            result.accept(ZephyrError.NO_ENTRY);
        } else if (!bound) {
            result.accept(ZephyrError.BUSY);
        } else {
            inLibrary.ifPresent(it -> it.send(it.peer(), payload, patience, translated(result)));
        }
    }

    /** {@code ipc_service_get_tx_buffer} with K_FOREVER, which tries again after the library gave up, or K_NO_WAIT. */
    @Override
    public void takeSendBuffer(Patience patience, Consumer<Optional<SendBuffer>> taken) {
        if (inLibrary.isEmpty()) {
            taken.accept(Optional.empty());
            return;
        }
        inLibrary.get().takeSendBuffer(patience, buffer -> {
            if (buffer.isEmpty() && patience == Patience.WAIT) {
                takeSendBuffer(patience, taken);
            } else {
                taken.accept(buffer.map(NoEmptyMessage::new));
            }
        });
    }

    /** {@code ipc_service_deregister_endpoint}. */
    @Override
    public void close() {
        port.forget(this);
        if (inLibrary.isPresent()) {
            inLibrary.get().close();
        } else {
            gone();
        }
    }

    /** The library's endpoint exists; on the host it has its peer already and tells it so. */
    @Override
    public void opened(Endpoint created) {
        inLibrary = Optional.of(created);
        if (created.peer() == RpmsgAddress.ANY) {
            user.ifPresent(it -> it.opened(this));
        } else {
            bind(created);
        }
    }

    @Override
    public void received(Endpoint endpoint, ReceivedMessage message) {
        if (!bound) {
            bind(endpoint);
        }
        if (message.lengthBytes() > 0) {
            user.ifPresent(it -> it.received(this, message));
        }
    }

    /** The other side withdrew its endpoint: this one is destroyed, and waits for the next announcement. */
    @Override
    public void unbound(Endpoint endpoint) {
        bound = false;
        announcedAddress = OptionalLong.empty();
        user.ifPresent(it -> it.unbound(this));
        inLibrary = Optional.empty();
        endpoint.close();
    }

    @Override
    public void closed(Endpoint endpoint) {
        if (inLibrary.isPresent()) {
            inLibrary = Optional.empty();
            gone();
        }
    }

    @Override
    public void refused(EndpointRequest request, int error) {
        port.forget(this);
        user.ifPresent(it -> it.refused(request, ZephyrError.INVALID));
    }

    private void bind(Endpoint endpoint) {
        bound = true;
        endpoint.send(EMPTY);
        user.ifPresent(it -> it.bound(this));
    }

    private void gone() {
        bound = false;
        user.ifPresent(it -> it.closed(this));
        user = Optional.empty();
    }

    private static IntConsumer translated(IntConsumer result) {
        return status -> result.accept(status == RpmsgError.NO_BUFFER ? ZephyrError.NO_MEMORY : status);
    }

    /** A transmit buffer that refuses to be sent empty. */
    private record NoEmptyMessage(SendBuffer buffer) implements SendBuffer {

        @Override
        public int capacityBytes() {
            return buffer.capacityBytes();
        }

        @Override
        public void write(int offset, byte[] bytes) {
            buffer.write(offset, bytes);
        }

        @Override
        public void send(long dst, int lengthBytes, IntConsumer result) {
            if (lengthBytes == 0) {
                result.accept(ZephyrError.BAD_MESSAGE);
            } else {
                buffer.send(dst, lengthBytes, translated(result));
            }
        }

        @Override
        public void release() {
            buffer.release();
        }
    }
}
