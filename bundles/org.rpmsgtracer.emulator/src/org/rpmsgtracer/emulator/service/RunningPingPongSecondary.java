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
import org.rpmsgtracer.emulator.service.RpmsgLiteSample.PingPongSecondary;

/** {@link PingPongSecondary} at work. */
final class RunningPingPongSecondary extends EndpointProgram {

    private static final long LIMIT = 100;

    private final PingPongSecondary program;

    RunningPingPongSecondary(PingPongSecondary program, Surroundings surroundings) {
        super(surroundings, program.endpoint());
        this.program = program;
    }

    @Override
    public void start() {
        print("RPMSG Ping-Pong FreeRTOS RTOS API Demo...");
        print("Link is up!");
        surroundings().processor().later(program.announceDelayNs(), () -> {
            if (!finishing()) {
                super.start();
            }
        });
    }

    @Override
    Conversation meet(Endpoint endpoint) {
        print("Nameservice announce sent.");
        Rally rally = new Rally(endpoint);
        if (!program.greeted()) {
            rally.waitForPing();
        }
        return rally;
    }

    private final class Rally extends Conversation {

        private boolean greetingAwaited = program.greeted();
        private boolean done;

        private Rally(Endpoint endpoint) {
            super(endpoint);
        }

        private void waitForPing() {
            print("Waiting for ping...");
        }

        @Override
        void received(ReceivedMessage message) {
            byte[] payload = message.payload();
            long src = message.src();
            wake(() -> taken(src, payload));
        }

        private void taken(long src, byte[] payload) {
            if (greetingAwaited) {
                greetingAwaited = false;
                waitForPing();
            } else if (!done) {
                long count = CountMessage.count(payload) + 1;
                done = count > LIMIT;
                print("Sending pong...");
                endpoint().send(src, CountMessage.of(count), Patience.WAIT, result -> sent());
            }
        }

        private void sent() {
            if (done) {
                print("Ping pong done, deinitializing...");
                endpoint().close();
                print("Looping forever...");
            } else {
                waitForPing();
            }
        }
    }
}
