/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux;

import java.util.List;

import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.EndpointUser;
import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;
import org.rpmsgtracer.protocol.rpmsg.RpmsgAddress;

/** A program as driver of the channels of a name, or of the one channel that was made for its address. */
record ProgramDriver(EndpointRequest request, EndpointUser user) implements RpmsgDriver {

    @Override
    public String name() {
        return request.name().replace('-', '_');
    }

    @Override
    public List<String> ids() {
        return List.of(request.name());
    }

    @Override
    public boolean hasCallback() {
        return true;
    }

    @Override
    public boolean matches(RpmsgDevice device) {
        boolean mine = request.address() == RpmsgAddress.ANY
                || device.announce() && device.src() == request.address();
        return mine && RpmsgDriver.super.matches(device);
    }

    @Override
    public int probe(RpmsgDevice device) {
        device.endpoint().ifPresent(endpoint -> {
            user.opened(endpoint);
            if (endpoint.peer() != RpmsgAddress.ANY) {
                user.bound(endpoint);
            }
        });
        return 0;
    }

    @Override
    public void received(RpmsgDevice device, RpmsgEndpoint endpoint, ReceivedMessage message) {
        user.received(endpoint, message);
    }

    @Override
    public void remove(RpmsgDevice device) {
        device.endpoint().ifPresent(user::closed);
    }

    @Override
    public void refused(RpmsgDevice device, int error) {
        user.refused(request, error);
    }
}
