/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import java.util.List;

import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.machine.Range;

/** A program for the host. */
public sealed interface HostProgram extends Program {

    /** Name of the service. */
    String channel();

    @Override
    default List<EndpointRequest> endpoints() {
        return List.of(EndpointRequest.service(channel()));
    }

    /**
     * Sends bursts of numbered messages to an echo service and checks what comes back, as OpenAMP's {@code echo_test}
     * does; ends with a {@link Shutdown} message.
     *
     * @param lengthBytes of a message; 17 or more, as it begins with two numbers of 8 bytes and has a body
     * @param burst       messages in a burst, 1 or more
     * @param window      messages under way before it waits for an echo, 1 or more
     * @param gapNs       between two messages of a burst
     * @param pauseNs     between two bursts
     */
    record Ping(String channel, Range lengthBytes, Range burst, int window, Range gapNs, Range pauseNs)
            implements HostProgram {}

    /**
     * Says hello and answers each message with another hello, as {@code samples/rpmsg/rpmsg_client_sample.c} does.
     *
     * @param count messages from the remote until it says no more
     */
    record ClientSample(String channel, int count) implements HostProgram {}
}
