/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import java.util.function.IntConsumer;

import org.rpmsgtracer.emulator.endpoint.Endpoint;
import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;
import org.rpmsgtracer.emulator.machine.RandomStream;
import org.rpmsgtracer.emulator.service.TrafficProgram.Flood;

/** {@link Flood} at work. */
final class RunningFlood extends EndpointProgram {

    /** From a try that found no buffer to the next. */
    private static final long POLL_NS = 1_000;

    /** After a sleep for a buffer that was in vain. */
    private static final long FAILURE_PAUSE_NS = 1_000_000;

    private final Flood program;
    private final RandomStream random;

    RunningFlood(Flood program, Surroundings surroundings) {
        super(surroundings, program.endpoint());
        this.program = program;
        this.random = surroundings.random();
    }

    @Override
    Conversation meet(Endpoint endpoint) {
        return new Torrent(endpoint);
    }

    private final class Torrent extends Conversation {

        private final Runnable send = this::send;
        private final IntConsumer sent = this::sent;
        private byte[] message = {};
        private long number;
        private boolean underWay;
        private boolean ended;

        private Torrent(Endpoint endpoint) {
            super(endpoint);
        }

        @Override
        void begin() {
            if (!underWay) {
                underWay = true;
                next();
            }
        }

        private void next() {
            if (number == program.messages().orElse(Long.MAX_VALUE)) {
                print(number + " messages sent");
                ended = true;
                return;
            }
            message = NumberedMessage.of(number++, (int) program.lengthBytes().draw(random));
            wake(send);
        }

        private void send() {
            underWay = !ended && !finishing() && begun();
            if (underWay) {
                endpoint().send(endpoint().peer(), message, program.patience(), sent);
            }
        }

        private void sent(int result) {
            if (result >= 0) {
                next();
            } else {
                long pauseNs = switch (program.patience()) {
                    case TRY -> POLL_NS;
                    case WAIT -> FAILURE_PAUSE_NS;
                };
                surroundings().processor().later(pauseNs, send);
            }
        }

        @Override
        void received(ReceivedMessage received) {}

        @Override
        void closed() {
            ended = true;
        }
    }
}
