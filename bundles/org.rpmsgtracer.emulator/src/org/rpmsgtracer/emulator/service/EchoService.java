/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import java.util.Optional;

import org.rpmsgtracer.emulator.driver.Endpoint;
import org.rpmsgtracer.emulator.driver.RemoteEndpoints;
import org.rpmsgtracer.emulator.service.RemoteProgram.Echo;

/** {@link Echo} at work. */
final class EchoService implements RemoteService {

    private final Echo program;
    private final RemoteEndpoints endpoints;
    private final Runnable endApplication;
    private Optional<Endpoint> endpoint = Optional.empty();

    EchoService(Echo program, RemoteEndpoints endpoints, Runnable endApplication) {
        this.program = program;
        this.endpoints = endpoints;
        this.endApplication = endApplication;
    }

    @Override
    public void start() {
        endpoint = Optional.of(endpoints.create(program.channel(), this::received));
    }

    @Override
    public void stop() {
        endpoint.ifPresent(endpoints::destroy);
        endpoint = Optional.empty();
    }

    private void received(byte[] payload, long src) {
        if (Shutdown.isShutdown(payload)) {
            endApplication.run();
        } else {
            endpoint.ifPresent(it -> it.send(payload));
        }
    }
}
