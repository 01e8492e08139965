/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.openamp;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.rpmsgtracer.emulator.endpoint.Endpoint;
import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.EndpointUser;
import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;

/** A program that writes down what it is told, and may do something with a message. */
final class RecordingUser implements EndpointUser {

    final List<String> told = new ArrayList<>();
    final List<Endpoint> endpoints = new ArrayList<>();
    private final BiConsumer<Endpoint, ReceivedMessage> onMessage;

    RecordingUser() {
        this((endpoint, message) -> {
        });
    }

    RecordingUser(BiConsumer<Endpoint, ReceivedMessage> onMessage) {
        this.onMessage = onMessage;
    }

    /** One that sends each message back. */
    static RecordingUser echo() {
        return new RecordingUser((endpoint, message) -> endpoint.send(message.payload()));
    }

    Endpoint endpoint() {
        return endpoints.getFirst();
    }

    @Override
    public void opened(Endpoint endpoint) {
        endpoints.add(endpoint);
        told.add("opened " + endpoint.name());
    }

    @Override
    public void bound(Endpoint endpoint) {
        told.add("bound to " + endpoint.peer());
    }

    @Override
    public void received(Endpoint endpoint, ReceivedMessage message) {
        told.add(new String(message.payload(), StandardCharsets.US_ASCII) + " from " + message.src());
        onMessage.accept(endpoint, message);
    }

    @Override
    public void unbound(Endpoint endpoint) {
        told.add("unbound");
    }

    @Override
    public void closed(Endpoint endpoint) {
        told.add("closed");
    }

    @Override
    public void refused(EndpointRequest request, int error) {
        told.add("refused " + error);
    }
}
