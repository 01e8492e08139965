/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.rpmsgtracer.emulator.endpoint.Endpoint;
import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.EndpointUser;
import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;

/** A program that writes down what happens to it and sends only what a test asks it to send. */
final class Diary implements EndpointUser {

    final List<String> happened = new ArrayList<>();
    final List<Endpoint> endpoints = new ArrayList<>();

    Endpoint last() {
        return endpoints.getLast();
    }

    @Override
    public void opened(Endpoint endpoint) {
        endpoints.add(endpoint);
        happened.add("opened " + endpoint.name() + " at 0x" + Long.toHexString(endpoint.address()));
    }

    @Override
    public void bound(Endpoint endpoint) {
        happened.add("bound to 0x" + Long.toHexString(endpoint.peer()));
    }

    @Override
    public void received(Endpoint endpoint, ReceivedMessage message) {
        happened.add("received " + new String(message.payload(), StandardCharsets.US_ASCII) + " from 0x"
                + Long.toHexString(message.src()));
    }

    @Override
    public void closed(Endpoint endpoint) {
        happened.add("closed 0x" + Long.toHexString(endpoint.address()));
    }

    @Override
    public void refused(EndpointRequest request, int error) {
        happened.add("refused " + request.name() + " " + error);
    }
}
