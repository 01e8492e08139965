/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import org.rpmsgtracer.emulator.endpoint.Endpoint;
import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;
import org.rpmsgtracer.emulator.service.OpenAmpSample.SampleEcho;

/** {@link SampleEcho} at work. */
final class RunningSampleEcho extends EndpointProgram {

    private static final int MESSAGES = 100;

    RunningSampleEcho(SampleEcho program, Surroundings surroundings) {
        super(surroundings, program.endpoints().getFirst());
    }

    @Override
    public void start() {
        print("Starting application...");
        print("Try to create rpmsg endpoint.");
        super.start();
    }

    @Override
    Conversation meet(Endpoint endpoint) {
        print("Successfully created rpmsg endpoint.");
        return new Echoing(endpoint);
    }

    @Override
    public void refused(EndpointRequest refused, int error) {
        print("ERROR: Failed to create endpoint.");
    }

    private final class Echoing extends Conversation {

        private int count;

        private Echoing(Endpoint endpoint) {
            super(endpoint);
        }

        @Override
        void received(ReceivedMessage message) {
            count++;
            if (count <= MESSAGES) {
                byte[] payload = message.payload();
                int number = count;
                print("echo message number " + number + ": " + Text.of(payload));
                endpoint().send(answerAddress(message), payload, Patience.WAIT, result -> sent(number, result));
            }
        }

        private void sent(int number, int result) {
            if (result < 0) {
                print("ERROR: rpmsg_send failed");
            }
            if (result < 0 || number == MESSAGES) {
                wake(endpoint()::close);
            }
        }

        @Override
        void unbound() {
            print("unexpected Remote endpoint destroy");
            endpoint().close();
        }

        @Override
        void closed() {
            print("Stopping application...");
        }
    }
}
