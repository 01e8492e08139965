/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import org.rpmsgtracer.emulator.endpoint.Endpoint;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;
import org.rpmsgtracer.emulator.service.BoardSample.StRaw;

/** {@link StRaw} at work. */
final class RunningStRaw extends EndpointProgram {

    private static final int MESSAGES = 100;

    RunningStRaw(StRaw program, Surroundings surroundings) {
        super(surroundings, program.endpoints().getFirst());
    }

    @Override
    Conversation meet(Endpoint endpoint) {
        return new Answering(endpoint);
    }

    private final class Answering extends Conversation {

        private int count;

        private Answering(Endpoint endpoint) {
            super(endpoint);
        }

        @Override
        void received(ReceivedMessage message) {
            long dst = answerAddress(message);
            wake(() -> answer(dst));
        }

        private void answer(long dst) {
            if (count < MESSAGES) {
                count++;
                String text = count < MESSAGES ? Text.format("hello world! %02d", count) : "goodbye!";
                endpoint().send(dst, Text.bytes(text + '\0'), Patience.WAIT, result -> {
                });
            }
        }
    }
}
