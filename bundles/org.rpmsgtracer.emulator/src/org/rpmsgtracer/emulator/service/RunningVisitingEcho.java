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
import org.rpmsgtracer.emulator.service.TrafficProgram.VisitingEcho;

/** {@link VisitingEcho} at work. */
final class RunningVisitingEcho extends EndpointProgram {

    private final VisitingEcho program;

    RunningVisitingEcho(VisitingEcho program, Surroundings surroundings) {
        super(surroundings, program.endpoint());
        this.program = program;
    }

    @Override
    public void start() {
        later(program.absenceNs(), () -> {
            if (!finishing()) {
                super.start();
            }
        });
    }

    @Override
    Conversation meet(Endpoint endpoint) {
        return new Visit(endpoint);
    }

    private void later(Distribution delayNs, Runnable effect) {
        surroundings().processor().later(delayNs.draw(surroundings().random()), effect);
    }

    private final class Visit extends Conversation {

        private int asked;
        private int answered;
        private boolean leaving;
        private boolean ended;

        private Visit(Endpoint endpoint) {
            super(endpoint);
        }

        @Override
        void received(ReceivedMessage message) {
            if (asked < program.messages()) {
                asked++;
                long dst = answerAddress(message);
                byte[] payload = message.payload();
                later(program.answerNs(), () -> answer(dst, payload));
            }
        }

        private void answer(long dst, byte[] payload) {
            if (!ended) {
                endpoint().send(dst, payload, Patience.WAIT, result -> leaveAfterTheLast());
            }
        }

        private void leaveAfterTheLast() {
            answered++;
            if (answered == program.messages() && !ended) {
                leaving = true;
                endpoint().close();
            }
        }

        @Override
        void closed() {
            ended = true;
            if (leaving && !finishing()) {
                start();
            }
        }
    }
}
