/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import java.util.Arrays;

import org.rpmsgtracer.emulator.endpoint.Endpoint;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;
import org.rpmsgtracer.emulator.machine.RandomStream;
import org.rpmsgtracer.emulator.service.TrafficProgram.Responder;

/** {@link Responder} at work. */
final class RunningResponder extends EndpointProgram {

    private final Responder program;
    private final RandomStream random;

    RunningResponder(Responder program, Surroundings surroundings) {
        super(surroundings, program.endpoint());
        this.program = program;
        this.random = surroundings.random();
    }

    @Override
    Conversation meet(Endpoint endpoint) {
        return new Answering(endpoint);
    }

    private final class Answering extends Conversation {

        private boolean ended;

        private Answering(Endpoint endpoint) {
            super(endpoint);
        }

        @Override
        void received(ReceivedMessage message) {
            long dst = answerAddress(message);
            byte[] answer = program.lengthBytes()
                    .map(length -> Arrays.copyOf(message.payload(), (int) length.draw(random)))
                    .orElseGet(message::payload);
            long delayNs = program.answerNs().draw(random);
            if (delayNs == 0) {
                answer(dst, answer);
            } else {
                surroundings().processor().later(delayNs, () -> answer(dst, answer));
            }
        }

        private void answer(long dst, byte[] payload) {
            if (!ended) {
                endpoint().send(dst, payload, Patience.WAIT, this::sent);
            }
        }

        private void sent(int result) {
            if (result < 0) {
                print("answer not sent: " + result);
            }
        }

        @Override
        void closed() {
            ended = true;
        }
    }
}
