/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import java.util.function.IntConsumer;

import org.rpmsgtracer.emulator.endpoint.Endpoint;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;
import org.rpmsgtracer.emulator.service.TrafficProgram.Echo;

/** {@link Echo} at work. */
final class RunningEcho extends EndpointProgram {

    RunningEcho(Echo program, Surroundings surroundings) {
        super(surroundings, program.endpoint());
    }

    @Override
    Conversation meet(Endpoint endpoint) {
        return new Answering(endpoint);
    }

    private final class Answering extends Conversation {

        private final IntConsumer sent = this::sent;

        private Answering(Endpoint endpoint) {
            super(endpoint);
        }

        @Override
        void received(ReceivedMessage message) {
            byte[] payload = message.payload();
            if (Shutdown.isShutdown(payload)) {
                print("shutdown message is received.");
                surroundings().endAll().run();
            } else {
                endpoint().send(answerAddress(message), payload, Patience.WAIT, sent);
            }
        }

        private void sent(int result) {
            if (result < 0) {
                print("ERROR: rpmsg_send failed");
            }
        }
    }
}
