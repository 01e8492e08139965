/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.rpmsglite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.EndpointTable;
import org.rpmsgtracer.emulator.endpoint.EndpointUser;
import org.rpmsgtracer.emulator.endpoint.RpmsgPort;
import org.rpmsgtracer.emulator.log.LogSink;
import org.rpmsgtracer.emulator.log.SoftwareLog;
import org.rpmsgtracer.emulator.machine.CostModel;
import org.rpmsgtracer.emulator.machine.Processor;
import org.rpmsgtracer.emulator.personality.RpmsgLite;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;

/**
 * One link of RPMsg-Lite ({@code struct rpmsg_lite_instance}), the same in both roles: its endpoints, a queue to send
 * on and one to receive from.
 */
final class Instance implements RpmsgPort {

    private final Processor processor;
    private final RpmsgLite personality;
    private final SoftwareLog log;
    private final Transmitter transmitter;
    private final Receiver receiver;
    private final NameService nameService;
    private final EndpointTable<ReceiveCallback> callbacks;
    private final List<LiteEndpoint> endpoints = new ArrayList<>();
    private boolean linkUp;

    Instance(Processor processor, RpmsgLite personality, BufferQueue transmitQueue, BufferQueue receiveQueue,
            LogSink sink) {
        this.processor = processor;
        this.personality = personality;
        this.log = new SoftwareLog(sink, processor.machine()::nowNs, processor.name());
        this.callbacks = new EndpointTable<>(personality.addresses());
        this.transmitter = new Transmitter(this, transmitQueue);
        this.receiver = new Receiver(this, receiveQueue);
        this.nameService = new NameService(this);
    }

    @Override
    public void open(EndpointRequest request, EndpointUser user) {
        long address = request.address() == RpmsgAddress.ANY
                ? callbacks.freeAddress().orElse(RpmsgAddress.ANY)
                : request.address();
        if (address == RpmsgAddress.ANY || callbacks.at(address).isPresent()) {
            user.refused(request, RpmsgLiteError.PARAMETER);
            return;
        }
        LiteEndpoint endpoint = new LiteEndpoint(this, request, address, user);
        endpoints.add(endpoint);
        callbacks.add(address, endpoint);
        log.endpointCreated(address, request.name());
        nameService.opened(endpoint, request);
        user.opened(endpoint);
        if (request.peer() != RpmsgAddress.ANY) {
            user.bound(endpoint);
        }
    }

    @Override
    public int payloadLimitBytes() {
        return personality.payloadBytes();
    }

    @Override
    public boolean zeroCopy() {
        return true;
    }

    /** From now on messages can be sent, and received ones are heard. */
    void linkUp() {
        linkUp = true;
    }

    boolean isLinkUp() {
        return linkUp;
    }

    /** {@code rpmsg_lite_deinit}: every endpoint is gone, nothing is sent any more. */
    void close() {
        linkUp = false;
        List.copyOf(endpoints).forEach(LiteEndpoint::close);
    }

    /** {@code rpmsg_lite_destroy_ept}: nobody is told. */
    void closed(LiteEndpoint endpoint) {
        endpoints.remove(endpoint);
        callbacks.remove(endpoint.address());
        log.endpointDestroyed(endpoint.address(), endpoint.name());
    }

    /** Adds a receiver that is no program's endpoint. */
    void bind(long address, String name, ReceiveCallback callback) {
        callbacks.add(address, callback);
        log.endpointCreated(address, name);
    }

    Optional<ReceiveCallback> callback(long address) {
        return callbacks.at(address);
    }

    List<LiteEndpoint> endpoints() {
        return endpoints;
    }

    /**
     * What a failed RL_ASSERT does, and a bus fault: nothing but this activity's endless loop (RL_HANG) goes on, and
     * what is of higher priority.
     */
    void hang() {
        processor.then(personality.pollNs(), this::hang);
    }

    Processor processor() {
        return processor;
    }

    CostModel costs() {
        return processor.costs();
    }

    RpmsgLite personality() {
        return personality;
    }

    SoftwareLog log() {
        return log;
    }

    Transmitter transmitter() {
        return transmitter;
    }

    Receiver receiver() {
        return receiver;
    }
}
