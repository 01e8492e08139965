/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.openamp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.EndpointUser;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.endpoint.RpmsgPort;
import org.rpmsgtracer.emulator.endpoint.SendBuffer;
import org.rpmsgtracer.emulator.log.SoftwareLog;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.personality.OpenAmp;
import org.rpmsgtracer.emulator.personality.OpenAmp.ServiceLayer;
import org.rpmsgtracer.emulator.virtio.Interference.Announcing;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;
import org.rpmsgtracer.protocol.virtio.Feature;

/**
 * {@code struct rpmsg_device} ({@code lib/rpmsg/rpmsg.c}): the endpoints at one link and the name service. The same in
 * both roles.
 */
final class RpmsgDevice implements RpmsgPort {

    private static final IntConsumer UNHEARD = result -> {
    };

    private final Processor processor;
    private final Transmitter transmitter;
    private final boolean announces;
    private final boolean rptun;
    private final boolean acknowledges;
    private final long patienceNs;
    private final long pollNs;
    private final SoftwareLog log;
    private final AddressBitmap addresses;
    private final List<LibraryEndpoint> endpoints = new ArrayList<>();
    private ServiceListener listener = ServiceListener.NONE;

    RpmsgDevice(Processor processor, OpenAmp personality, Transmitter transmitter, long features, SoftwareLog log) {
        this.processor = processor;
        this.transmitter = transmitter;
        this.announces = (features & Feature.RPMSG_NAME_SERVICE) != 0;
        this.rptun = personality.services() instanceof ServiceLayer.Rptun;
        this.acknowledges = rptun && (features & Feature.NUTTX_ACK) != 0;
        this.patienceNs = personality.sendTimeoutNs();
        this.pollNs = personality.pollNs();
        this.log = log;
        this.addresses = new AddressBitmap(personality.addresses());
    }

    /** From now on, the listener hears of services. */
    void listen(ServiceListener newListener) {
        listener = newListener;
    }

    /** {@code rpmsg_create_ept}: an endpoint without a peer is announced, one with a peer is not. */
    @Override
    public void open(EndpointRequest request, EndpointUser user) {
        long address = request.address();
        int status = RpmsgError.SUCCESS;
        if (address == RpmsgAddress.ANY) {
            address = addresses.take();
            status = address == RpmsgAddress.ANY ? RpmsgError.ADDRESS : RpmsgError.SUCCESS;
        } else {
            status = addresses.take(address);
        }
        if (status != RpmsgError.SUCCESS) {
            user.refused(request, status);
            return;
        }
        String name = cut(request.name());
        LibraryEndpoint endpoint = new LibraryEndpoint(this, name, address, request.peer(), user);
        endpoints.add(endpoint);
        log.endpointCreated(address, name);
        if (name.isEmpty()) {
            opened(endpoint);
        } else if (announces && !endpoint.isBound()) {
            announce(endpoint, Action.CREATE, result -> created(endpoint, request, result));
        } else if (acknowledges && endpoint.isBound()) {
            announce(endpoint, Action.CREATE_ACK, result -> created(endpoint, request, result));
        } else {
            opened(endpoint);
        }
    }

    @Override
    public int payloadLimitBytes() {
        return transmitter.payloadLimitBytes();
    }

    @Override
    public boolean zeroCopy() {
        return true;
    }

    /** {@code rpmsg_send_offchannel_raw}; in NuttX a patient sender without a peer waits for one first. */
    void send(LibraryEndpoint endpoint, long dst, byte[] payload, Patience patience, IntConsumer result) {
        if (rptun && dst == RpmsgAddress.ANY && patience == Patience.WAIT && endpoint.isRegistered()) {
            processor.then(0, () -> sendWhenBound(endpoint, payload, 0, result));
        } else if (!endpoint.isRegistered() || dst == RpmsgAddress.ANY) {
            result.accept(RpmsgError.PARAMETER);
        } else {
            transmitter.send(endpoint.address(), dst, payload, patience, result);
        }
    }

    private void sendWhenBound(LibraryEndpoint endpoint, byte[] payload, long waitedNs, IntConsumer result) {
        if (endpoint.isBound()) {
            send(endpoint, endpoint.peer(), payload, Patience.WAIT, result);
        } else if (waitedNs < patienceNs) {
            transmitter.pause(() -> sendWhenBound(endpoint, payload, waitedNs + pollNs, result));
        } else {
            result.accept(RpmsgError.ADDRESS);
        }
    }

    void takeBuffer(LibraryEndpoint endpoint, Patience patience, Consumer<Optional<SendBuffer>> taken) {
        if (endpoint.isRegistered()) {
            transmitter.takeBuffer(endpoint.address(), patience, taken);
        } else {
            taken.accept(Optional.empty());
        }
    }

    /** {@code rpmsg_destroy_ept}: named endpoints above the reserved addresses are withdrawn first. */
    void destroy(LibraryEndpoint endpoint) {
        if (!endpoint.isRegistered()) {
            return;
        }
        if (announces && !endpoint.name().isEmpty() && endpoint.address() >= RpmsgAddress.FIRST_DYNAMIC) {
            announce(endpoint, Action.DESTROY, result -> destroyed(endpoint));
        } else {
            destroyed(endpoint);
        }
    }

    /** {@code rpmsg_deinit_vdev}: destroys all endpoints, one after the other, as the next steps. */
    void destroyAll() {
        endpoints.forEach(endpoint -> processor.then(0, endpoint::close));
    }

    /** Runs the callback of the endpoint that a message is for; without one it is dropped. */
    void deliver(Reception message) {
        if (message.dst() == RpmsgAddress.NAME_SERVICE && (announces || acknowledges)) {
            nameService(message.payload());
            return;
        }
        LibraryEndpoint endpoint = at(message.dst());
        if (endpoint != null) {
            if (!endpoint.isBound()) {
                endpoint.bind(message.src());
            }
            endpoint.user().received(endpoint, message);
        }
    }

    private void created(LibraryEndpoint endpoint, EndpointRequest request, int result) {
        if (result < 0) {
            unregister(endpoint);
            endpoint.user().refused(request, result);
        } else {
            opened(endpoint);
        }
    }

    private static void opened(LibraryEndpoint endpoint) {
        endpoint.user().opened(endpoint);
        if (endpoint.isBound()) {
            endpoint.user().bound(endpoint);
        }
    }

    private void destroyed(LibraryEndpoint endpoint) {
        if (endpoint.isRegistered()) {
            unregister(endpoint);
            endpoint.user().closed(endpoint);
        }
    }

    private void unregister(LibraryEndpoint endpoint) {
        addresses.release(endpoint.address());
        endpoints.remove(endpoint);
        endpoint.unregister();
        log.endpointDestroyed(endpoint.address(), endpoint.name());
    }

    private void announce(LibraryEndpoint endpoint, Action action, IntConsumer result) {
        byte[] message = NameServiceMessage.of(endpoint.name(), endpoint.address(), action).toBytes();
        List<Announcing> sent = transmitter.end().interference().announced(message);
        boolean heard = false;
        for (Announcing one : sent) {
            if (one.delayNs() == 0) {
                toNameService(endpoint, one.payload(), heard ? UNHEARD : result);
                heard = true;
            } else {
                processor.later(one.delayNs(), () -> toNameService(endpoint, one.payload(), UNHEARD));
            }
        }
        if (!heard) {
            result.accept(message.length);
        }
    }

    private void toNameService(LibraryEndpoint endpoint, byte[] payload, IntConsumer result) {
        transmitter.send(endpoint.address(), RpmsgAddress.NAME_SERVICE, payload, Patience.WAIT, result);
    }

    /** {@code rpmsg_virtio_ns_callback}. */
    private void nameService(byte[] payload) {
        if (payload.length == NameServiceMessage.Form.STANDARD.sizeBytes()) {
            NameServiceMessage.parse(payload).ifPresent(this::nameService);
        }
    }

    private void nameService(NameServiceMessage message) {
        LibraryEndpoint endpoint = waitingFor(message.name(), message.address());
        switch (message.action()) {
            case CREATE -> announced(endpoint, message);
            case CREATE_ACK -> {
                if (!rptun) {
                    announced(endpoint, message);
                } else if (endpoint != null) {
                    endpoint.bind(message.address());
                }
            }
            case DESTROY -> {
                if (endpoint != null) {
                    endpoint.unbind();
                }
            }
        }
    }

    private void announced(@Nullable LibraryEndpoint endpoint, NameServiceMessage message) {
        if (endpoint == null) {
            listener.announced(message.name(), message.address());
            return;
        }
        endpoint.bind(message.address());
        if (acknowledges && !endpoint.name().isEmpty()) {
            announce(endpoint, Action.CREATE_ACK, UNHEARD);
        }
    }

    /** The first endpoint of that name which has that peer or none ({@code rpmsg_get_endpoint}). */
    private @Nullable LibraryEndpoint waitingFor(String name, long peer) {
        for (LibraryEndpoint endpoint : endpoints) {
            if (endpoint.name().equals(name) && (endpoint.peer() == peer || !endpoint.isBound())) {
                return endpoint;
            }
        }
        return null;
    }

    /** The first endpoint at that address: below the dynamic range there may be several. */
    private @Nullable LibraryEndpoint at(long address) {
        for (int i = 0; i < endpoints.size(); i++) {
            LibraryEndpoint endpoint = endpoints.get(i);
            if (endpoint.address() == address) {
                return endpoint;
            }
        }
        return null;
    }

    private static String cut(String name) {
        return name.length() < NameServiceMessage.NAME_BYTES ? name
                : name.substring(0, NameServiceMessage.NAME_BYTES - 1);
    }
}
