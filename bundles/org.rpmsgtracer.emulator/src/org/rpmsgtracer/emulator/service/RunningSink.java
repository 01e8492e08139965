/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import org.rpmsgtracer.emulator.endpoint.Endpoint;
import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;
import org.rpmsgtracer.emulator.service.TrafficProgram.Sink;

/** {@link Sink} at work. */
final class RunningSink extends EndpointProgram {

    private final Sink program;

    RunningSink(Sink program, Surroundings surroundings) {
        super(surroundings, program.endpoint());
        this.program = program;
    }

    @Override
    Conversation meet(Endpoint endpoint) {
        return new Taking(endpoint);
    }

    private final class Taking extends Conversation {

        private long messages;
        private long bytes;

        private Taking(Endpoint endpoint) {
            super(endpoint);
        }

        @Override
        void begin() {
            if (program.greets()) {
                endpoint().send(Text.bytes("hello world!"));
            }
        }

        @Override
        void received(ReceivedMessage message) {
            messages++;
            bytes += message.lengthBytes();
        }

        @Override
        void closed() {
            print(messages + " messages received, " + bytes + " bytes");
        }
    }
}
