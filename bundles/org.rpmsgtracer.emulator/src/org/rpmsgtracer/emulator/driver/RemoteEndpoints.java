/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.driver;

import java.util.OptionalLong;

import org.rpmsgtracer.emulator.log.SoftwareLog;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.personality.AddressRange;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage;
import org.rpmsgtracer.protocol.rpmsg.NameServiceMessage.Action;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;
import org.rpmsgtracer.protocol.rpmsg.RpmsgHeader;

/**
 * The endpoints of an OpenAMP remote ({@code lib/rpmsg/rpmsg.c}): each is announced to the host when it is created and
 * when it is destroyed, and takes the sender of its first message as its peer.
 */
public final class RemoteEndpoints {

    private final Processor processor;
    private final RemoteTransmitter transmitter;
    private final boolean nameService;
    private final SoftwareLog log;
    private final EndpointTable<RemoteEndpoint> endpoints;

    RemoteEndpoints(Processor processor, RemoteTransmitter transmitter, AddressRange addresses,
            boolean nameService, SoftwareLog log) {
        this.processor = processor;
        this.transmitter = transmitter;
        this.nameService = nameService;
        this.log = log;
        this.endpoints = new EndpointTable<>(addresses);
    }

    /**
     * Creates an endpoint without a peer and announces it as the next steps of the running activity.
     *
     * @throws IllegalStateException if there is no free address (RPMSG_ERR_ADDR)
     */
    public Endpoint create(String name, MessageReceiver receiver) {
        OptionalLong address = endpoints.freeAddress();
        RemoteEndpoint endpoint = new RemoteEndpoint(name,
                address.orElseThrow(() -> new IllegalStateException("no address for " + name)), receiver);
        endpoints.add(endpoint.address, endpoint);
        log.endpointCreated(endpoint.address, name);
        announce(endpoint, Action.CREATE);
        return endpoint;
    }

    /** Announces the end of an endpoint and then destroys it, as the next steps of the running activity. */
    public void destroy(Endpoint endpoint) {
        announce(endpoint, Action.DESTROY);
        processor.then(0, () -> {
            endpoints.remove(endpoint.address());
            log.endpointDestroyed(endpoint.address(), endpoint.name());
        });
    }

    /** Hands a message to the endpoint that it is for; without one it is dropped. */
    void deliver(RpmsgHeader header, byte[] payload) {
        endpoints.at(header.dst()).ifPresent(endpoint -> {
            if (endpoint.peer == RpmsgAddress.ANY) {
                endpoint.peer = header.src();
            }
            endpoint.receiver.received(payload, header.src());
        });
    }

    private void announce(Endpoint endpoint, Action action) {
        if (!nameService) {
            return;
        }
        byte[] announcement = NameServiceMessage.of(endpoint.name(), endpoint.address(), action).toBytes();
        transmitter.send(endpoint.address(), RpmsgAddress.NAME_SERVICE, announcement);
    }

    private final class RemoteEndpoint implements Endpoint {

        private final String name;
        private final long address;
        private final MessageReceiver receiver;
        private long peer = RpmsgAddress.ANY;

        private RemoteEndpoint(String name, long address, MessageReceiver receiver) {
            this.name = name;
            this.address = address;
            this.receiver = receiver;
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
        public void send(byte[] payload) {
            if (peer == RpmsgAddress.ANY) {
                throw new IllegalStateException(name + " has no peer");
            }
            transmitter.send(address, peer, payload);
        }
    }
}
