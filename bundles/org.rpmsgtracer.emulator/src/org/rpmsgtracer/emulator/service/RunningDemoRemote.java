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
import org.rpmsgtracer.emulator.service.ZephyrSample.DemoRemote;

/** {@link DemoRemote} at work. */
final class RunningDemoRemote extends EndpointProgram {

    private static final long LAST = 99;

    private final DemoRemote program;

    RunningDemoRemote(DemoRemote program, Surroundings surroundings) {
        super(surroundings, program.endpoints().getFirst());
        this.program = program;
    }

    @Override
    public void start() {
        print("Starting application thread!");
        print("");
        print(program.demo().started("remote"));
        super.start();
    }

    @Override
    Conversation meet(Endpoint endpoint) {
        return new Counting(endpoint);
    }

    private final class Counting extends Conversation {

        private boolean ended;

        private Counting(Endpoint endpoint) {
            super(endpoint);
        }

        @Override
        void received(ReceivedMessage message) {
            if (message.lengthBytes() >= Integer.BYTES) {
                long dst = answerAddress(message);
                long count = CountMessage.count(message.payload());
                wake(() -> answer(dst, count));
            }
        }

        private void answer(long dst, long count) {
            if (!ended) {
                print("Remote core received a message: " + (int) count);
                ended = count + 1 >= LAST;
                endpoint().send(dst, CountMessage.of(count + 1), Patience.WAIT, result -> sent(count + 1, result));
            }
        }

        private void sent(long count, int result) {
            if (result < 0) {
                ended = true;
                print("send_message(" + count + ") failed with status " + result);
            }
            if (ended) {
                print(program.demo().ended());
            }
        }
    }
}
