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
import org.rpmsgtracer.emulator.service.LinuxModule.ClientSample;

/** {@link ClientSample} at work. */
final class RunningClientSample extends EndpointProgram {

    private static final byte[] HELLO = Text.bytes("hello world!");

    private final ClientSample program;

    RunningClientSample(ClientSample program, Surroundings surroundings) {
        super(surroundings, program.endpoints().getFirst());
        this.program = program;
    }

    @Override
    Conversation meet(Endpoint endpoint) {
        return new Instance(endpoint);
    }

    /** The driver bound to one channel ({@code struct instance_data}). */
    private final class Instance extends Conversation {

        private int received;

        private Instance(Endpoint endpoint) {
            super(endpoint);
        }

        @Override
        void begin() {
            print(Text.format("new channel: 0x%x -> 0x%x!", endpoint().address(), endpoint().peer()));
            hello();
        }

        @Override
        void received(ReceivedMessage message) {
            received++;
            print(Text.format("incoming msg %d (src: 0x%x)", received, message.src()));
            if (received >= program.count()) {
                print("goodbye!");
            } else if (!finishing()) {
                hello();
            }
        }

        private void hello() {
            endpoint().send(endpoint().peer(), HELLO.clone(), Patience.WAIT, result -> {
                if (result < 0) {
                    print("rpmsg_send failed: " + result);
                }
            });
        }

        @Override
        void finish() {}

        @Override
        void closed() {
            print("rpmsg sample client driver is removed");
        }
    }
}
