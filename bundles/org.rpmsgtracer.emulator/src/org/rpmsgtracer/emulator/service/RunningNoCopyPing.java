/*
 * Copyright (c) 2026 RPMsg Tracer contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.rpmsgtracer.emulator.service;

import java.util.Optional;

import org.rpmsgtracer.emulator.endpoint.Endpoint;
import org.rpmsgtracer.emulator.endpoint.Patience;
import org.rpmsgtracer.emulator.endpoint.ReceivedMessage;
import org.rpmsgtracer.emulator.endpoint.SendBuffer;
import org.rpmsgtracer.emulator.service.OpenAmpSample.NoCopyPing;

/** {@link NoCopyPing} at work. */
final class RunningNoCopyPing extends EchoTest {

    RunningNoCopyPing(NoCopyPing program, Surroundings surroundings) {
        super(surroundings, program.endpoints().getFirst(), "");
    }

    @Override
    public void start() {
        print(" 1 - Send data to remote core, retrieve the echo and validate its integrity ..");
        super.start();
    }

    @Override
    Conversation meet(Endpoint endpoint) {
        return new Sizes(endpoint, surroundings().port().payloadLimitBytes() - NumberedMessage.HEAD_BYTES);
    }

    /** One round for each size. */
    private final class Sizes extends Run {

        private Sizes(Endpoint endpoint, int sizes) {
            super(endpoint, sizes, " Test Results: Error count = %d ", "Echo test end");
        }

        @Override
        void send(int round) {
            endpoint().takeSendBuffer(Patience.WAIT, taken -> fill(round, taken));
        }

        private void fill(int round, Optional<SendBuffer> taken) {
            if (ended()) {
                taken.ifPresent(SendBuffer::release);
            } else if (taken.isEmpty()) {
                print("ERROR: Failed to get payload...");
                finish();
            } else {
                int lengthBytes = NumberedMessage.SHORTEST_BYTES + round;
                taken.get().write(0, NumberedMessage.of(round, lengthBytes));
                print("sending payload number " + round + " of size " + lengthBytes);
                taken.get().send(endpoint().peer(), lengthBytes, this::sent);
            }
        }

        @Override
        String sentLine(int round) {
            return "echo test: sent : " + (NumberedMessage.SHORTEST_BYTES + round);
        }

        @Override
        void received(ReceivedMessage message) {
            message.hold();
            print(" received payload number " + Long.toUnsignedString(NumberedMessage.number(message.payload()))
                    + " of size " + message.lengthBytes() + " ");
            wake(() -> check(message));
        }

        private void check(ReceivedMessage message) {
            byte[] payload = message.payload();
            long number = NumberedMessage.number(payload);
            long corrupted = NumberedMessage.corruptedAt(payload);
            if (number != round()) {
                print("ERROR: Invalid message number received " + number + ", expected " + round());
                error();
            } else if (NumberedMessage.fillBytes(payload) == 0) {
                print("ERROR:  Invalid size of package is received.");
                error();
            } else if (corrupted >= 0) {
                print("Data corruption at index " + corrupted);
                error();
            }
            message.release();
            answered();
        }
    }
}
