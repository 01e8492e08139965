/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.linux;

import java.nio.charset.StandardCharsets;

import org.rpmsgtracer.emulator.endpoint.Endpoint;
import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.EndpointUser;
import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;

/** {@code samples/rpmsg/rpmsg_client_sample.c} with a message count. */
final class SampleClient implements EndpointUser {

    static final EndpointRequest REQUEST = EndpointRequest.service("rpmsg-client-sample");

    private static final byte[] HELLO = "hello world!".getBytes(StandardCharsets.US_ASCII);

    private final int messages;
    private int received;

    SampleClient(int messages) {
        this.messages = messages;
    }

    @Override
    public void bound(Endpoint channel) {
        channel.send(HELLO);
    }

    @Override
    public void received(Endpoint channel, ReceivedMessage message) {
        received++;
        if (received < messages) {
            channel.send(HELLO);
        }
    }
}
