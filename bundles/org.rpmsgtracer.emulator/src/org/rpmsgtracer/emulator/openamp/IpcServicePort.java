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

import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.EndpointUser;
import org.rpmsgtracer.emulator.endpoint.RpmsgPort;
import org.rpmsgtracer.emulator.log.Role;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;

/**
 * Zephyr's {@code ipc_service} on top of the library
 * ({@code subsys/ipc/ipc_service/backends/ipc_rpmsg_static_vrings.c}): an instance with a fixed number of endpoints,
 * which are known by name on both sides. The remote's are announced; the host's wait for the announcement of the same
 * name and then send an empty message, which tells the remote that it is bound.
 */
final class IpcServicePort implements RpmsgPort {

    private final RpmsgDevice device;
    private final Role role;
    private final int limit;
    private final List<IpcEndpoint> endpoints = new ArrayList<>();

    /**
     * An open instance.
     *
     * @param limit most endpoints
     */
    IpcServicePort(RpmsgDevice device, Role role, int limit) {
        this.device = device;
        this.role = role;
        this.limit = limit;
        device.listen(this::announced);
    }

    /** {@code ipc_service_register_endpoint}; addresses cannot be chosen. */
    @Override
    public void open(EndpointRequest request, EndpointUser user) {
        Optional<IpcEndpoint> place = request.name().isEmpty() ? Optional.empty() : place(request.name());
        if (place.isEmpty()) {
            user.refused(request, ZephyrError.INVALID);
            return;
        }
        IpcEndpoint endpoint = place.get();
        endpoint.register(user);
        switch (role) {
            case DEVICE -> device.open(EndpointRequest.service(request.name()), endpoint);
            case DRIVER -> {
                user.opened(endpoint);
                endpoint.announcedAddress().ifPresent(address -> connect(endpoint, address));
            }
        }
    }

    @Override
    public int payloadLimitBytes() {
        return device.payloadLimitBytes();
    }

    @Override
    public boolean zeroCopy() {
        return true;
    }

    /** The place of an endpoint is free again. */
    void forget(IpcEndpoint endpoint) {
        endpoints.remove(endpoint);
    }

    /** An announcement that comes before the endpoint is registered takes a place too. */
    private void announced(String name, long address) {
        if (!name.isEmpty()) {
            place(name).ifPresent(endpoint -> {
                endpoint.announced(address);
                if (endpoint.isRegistered()) {
                    connect(endpoint, address);
                }
            });
        }
    }

    private void connect(IpcEndpoint endpoint, long address) {
        device.open(new EndpointRequest(endpoint.name(), RpmsgAddress.ANY, address, false), endpoint);
    }

    /** Where the endpoint of that name is, or a free place; empty if there is none. */
    private Optional<IpcEndpoint> place(String name) {
        Optional<IpcEndpoint> known = endpoints.stream().filter(it -> it.name().equals(name)).findFirst();
        if (known.isPresent() || endpoints.size() == limit) {
            return known;
        }
        IpcEndpoint added = new IpcEndpoint(this, name);
        endpoints.add(added);
        return Optional.of(added);
    }
}
