/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import org.rpmsgtracer.emulator.endpoint.Endpoint;
import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.service.ZephyrSample.ClientResponder;

/** {@link ClientResponder} at work: the callback keeps a copy of the latest message, a thread sends it back. */
final class RunningClientResponder extends EndpointProgram {

    private static final int MESSAGES = 100;

    RunningClientResponder(ClientResponder program, Surroundings surroundings) {
        super(surroundings, program.endpoints().getFirst());
    }

    @Override
    public void start() {
        print("OpenAMP[remote] Linux sample client responder started");
        super.start();
    }

    @Override
    Conversation meet(Endpoint endpoint) {
        return new Responding(endpoint);
    }

    private final class Responding extends Conversation {

        private byte[] latest = {};
        private boolean awake;
        private int answered;

        private Responding(Endpoint endpoint) {
            super(endpoint);
        }

        @Override
        void received(ReceivedMessage message) {
            latest = message.payload();
            if (!awake) {
                awake = true;
                long dst = answerAddress(message);
                wake(() -> answer(dst));
            }
        }

        private void answer(long dst) {
            awake = false;
            if (answered < MESSAGES) {
                answered++;
                int number = answered;
                endpoint().send(dst, latest, Patience.WAIT, result -> {
                    if (number == MESSAGES) {
                        endpoint().close();
                        print("OpenAMP Linux sample client responder ended");
                    }
                });
            }
        }
    }
}
