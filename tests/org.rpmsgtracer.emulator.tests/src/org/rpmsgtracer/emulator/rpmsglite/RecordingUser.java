/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.rpmsglite;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.rpmsgtracer.emulator.endpoint.Endpoint;
import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.EndpointUser;
import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;

/** A program that writes down what it is told, and may do something with each message. */
public class RecordingUser implements EndpointUser {

    /** What happened, such as {@code opened 30} or {@code received 68656c6c6f from 1024}. */
    public final List<String> events = new ArrayList<>();
    private Endpoint endpoint;

    /** The endpoint that it got. */
    public Endpoint endpoint() {
        return endpoint;
    }

    @Override
    public void opened(Endpoint opened) {
        endpoint = opened;
        events.add("opened " + opened.address());
    }

    @Override
    public void bound(Endpoint at) {
        events.add("bound to " + at.peer());
    }

    @Override
    public void received(Endpoint at, ReceivedMessage message) {
        events.add("received " + HexFormat.of().formatHex(message.payload()) + " from " + message.src());
    }

    @Override
    public void unbound(Endpoint at) {
        events.add("unbound");
    }

    @Override
    public void closed(Endpoint at) {
        events.add("closed");
    }

    @Override
    public void refused(EndpointRequest request, int error) {
        events.add("refused " + error);
    }
}
