/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.jdt.annotation.Nullable;
import org.rpmsgtracer.emulator.endpoint.Endpoint;
import org.rpmsgtracer.emulator.endpoint.EndpointRequest;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;
import org.rpmsgtracer.emulator.service.OpenAmpSample.NoCopyEcho;

/** {@link NoCopyEcho} at work. */
final class RunningNoCopyEcho extends EndpointProgram {

    RunningNoCopyEcho(NoCopyEcho program, Surroundings surroundings) {
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
        return new Holding(endpoint);
    }

    @Override
    public void refused(EndpointRequest refused, int error) {
        print("ERROR: Failed to create endpoint.");
    }

    private final class Holding extends Conversation {

        private final Deque<ReceivedMessage> held = new ArrayDeque<>();
        private boolean sending;

        private Holding(Endpoint endpoint) {
            super(endpoint);
        }

        @Override
        void received(ReceivedMessage message) {
            if (Shutdown.isShutdown(message.payload())) {
                print("shutdown message is received.");
                surroundings().endAll().run();
                return;
            }
            message.hold();
            held.add(message);
            if (!sending) {
                sending = true;
                wake(this::answer);
            }
        }

        private void answer() {
            @Nullable ReceivedMessage message = held.poll();
            sending = message != null;
            if (message != null) {
                endpoint().send(answerAddress(message), message.payload(), Patience.WAIT, result -> {
                    if (result < 0) {
                        print("ERROR: rpmsg_send failed");
                    }
                    message.release();
                    answer();
                });
            }
        }

        @Override
        void unbound() {
            print("unexpected Remote endpoint destroy");
            endpoint().close();
        }

        @Override
        void closed() {
            held.clear();
            print("Stopping application...");
        }
    }
}
