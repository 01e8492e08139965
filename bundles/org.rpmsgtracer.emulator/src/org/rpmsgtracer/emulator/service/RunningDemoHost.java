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
import org.rpmsgtracer.emulator.service.ZephyrSample.DemoHost;

/** {@link DemoHost} at work. */
final class RunningDemoHost extends EndpointProgram {

    private static final long END = 100;

    private final DemoHost program;

    RunningDemoHost(DemoHost program, Surroundings surroundings) {
        super(surroundings, program.endpoints().getFirst());
        this.program = program;
    }

    @Override
    public void start() {
        print("Starting application thread!");
        print("");
        print(program.demo().started("master"));
        super.start();
    }

    @Override
    Conversation meet(Endpoint endpoint) {
        return new Counting(endpoint);
    }

    private final class Counting extends Conversation {

        private Counting(Endpoint endpoint) {
            super(endpoint);
        }

        @Override
        void begin() {
            send(0);
        }

        private void send(long count) {
            endpoint().send(endpoint().peer(), CountMessage.of(count), Patience.WAIT, result -> {
                if (result < 0) {
                    print("send_message(" + count + ") failed with status " + result);
                    print(program.demo().ended());
                }
            });
        }

        @Override
        void received(ReceivedMessage message) {
            if (message.lengthBytes() >= Integer.BYTES) {
                long count = CountMessage.count(message.payload());
                wake(() -> answered(count));
            }
        }

        private void answered(long count) {
            print("Master core received a message: " + (int) count);
            if (count + 1 < END) {
                send(count + 1);
            } else {
                print(program.demo().ended());
            }
        }
    }
}
