/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import org.rpmsgtracer.emulator.endpoint.Endpoint;
import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;

/** Sends each message back to where it came from, without a word: {@link BoardSample.PruEcho} and TI's ping-pong. */
final class ReturnToSender extends EndpointProgram {

    private final Patience patience;

    ReturnToSender(Surroundings surroundings, EndpointRequest request, Patience patience) {
        super(surroundings, request);
        this.patience = patience;
    }

    @Override
    Conversation meet(Endpoint endpoint) {
        return new Conversation(endpoint) {

            @Override
            void received(ReceivedMessage message) {
                endpoint().send(message.src(), message.payload(), patience, result -> {
                });
            }
        };
    }
}
