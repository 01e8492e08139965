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
import org.rpmsgtracer.emulator.service.OpenAmpSample.SamplePing;

/** {@link SamplePing} at work. */
final class RunningSamplePing extends EchoTest {

    private static final int MESSAGES = 100;
    private static final String HELLO = "hello world!";
    private static final String BYE = "goodbye!";

    RunningSamplePing(SamplePing program, Surroundings surroundings) {
        super(surroundings, program.endpoints().getFirst(), "");
    }

    @Override
    public void start() {
        print(" 1 - Send data to remote core, retrieve the echo and validate its integrity ..");
        super.start();
    }

    @Override
    Conversation meet(Endpoint endpoint) {
        return new Hellos(endpoint);
    }

    private static String text(int round) {
        return round < MESSAGES - 1 ? HELLO : BYE;
    }

    private final class Hellos extends Run {

        private Hellos(Endpoint endpoint) {
            super(endpoint, MESSAGES, " Test Results: Error count = %d", "rpmsg sample test end");
        }

        @Override
        void send(int round) {
            endpoint().send(endpoint().peer(), Text.bytes(text(round)), Patience.WAIT, this::sent);
        }

        @Override
        String sentLine(int round) {
            return "rpmsg sample test: message " + (round + 1) + " sent";
        }

        @Override
        void received(ReceivedMessage message) {
            String payload = Text.of(message.payload());
            String seed = text(round());
            print("received message " + (round() + 1) + ": " + payload + " of size " + message.lengthBytes() + " ");
            print(" seed " + seed + ": ");
            if (payload.equals(seed)) {
                print(" rnum " + round() + ": ");
            } else {
                print("ERROR:  Invalid message is received.");
                error();
            }
            answered();
        }
    }
}
