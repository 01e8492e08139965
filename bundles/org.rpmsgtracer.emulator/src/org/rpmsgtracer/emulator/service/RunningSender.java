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
import org.rpmsgtracer.emulator.service.TrafficProgram.Sender;

/** {@link Sender} at work. */
final class RunningSender extends EndpointProgram {

    private final Sender program;
    private final RandomStream random;

    RunningSender(Sender program, Surroundings surroundings) {
        super(surroundings, program.endpoint());
        this.program = program;
        this.random = surroundings.random();
    }

    @Override
    Conversation meet(Endpoint endpoint) {
        return new Schedule(endpoint);
    }

    private final class Schedule extends Conversation {

        private final Runnable send = this::send;
        private final IntConsumer sent = this::sent;
        private long number;
        private long failures;
        private long leftInBurst;
        private long dueNs;
        private boolean waiting;
        private boolean ended;

        private Schedule(Endpoint endpoint) {
            super(endpoint);
        }

        @Override
        void begin() {
            if (!waiting) {
                dueNs = nowNs() + program.pauseNs().draw(random);
                leftInBurst = program.burst().draw(random);
                waitUntilDue();
            }
        }

        private void waitUntilDue() {
            waiting = true;
            surroundings().processor().later(Math.max(0, dueNs - nowNs()), send);
        }

        private void send() {
            waiting = false;
            if (ended || finishing() || !begun()) {
                return;
            }
            if (number == program.messages().orElse(Long.MAX_VALUE)) {
                print(number + " messages sent, " + failures + " failed");
                ended = true;
                return;
            }
            byte[] message = NumberedMessage.of(number++, (int) program.lengthBytes().draw(random));
            waiting = true;
            endpoint().send(endpoint().peer(), message, program.patience(), sent);
        }

        private void sent(int result) {
            if (result < 0) {
                failures++;
            }
            leftInBurst--;
            if (leftInBurst > 0) {
                dueNs += program.gapNs().draw(random);
            } else {
                dueNs += program.pauseNs().draw(random);
                leftInBurst = program.burst().draw(random);
            }
            waitUntilDue();
        }

        @Override
        void received(ReceivedMessage message) {}

        @Override
        void closed() {
            ended = true;
        }

        private long nowNs() {
            return surroundings().processor().machine().nowNs();
        }
    }
}
