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
import org.rpmsgtracer.emulator.service.OpenAmpSample.EchoPing;

/** {@link EchoPing} at work. */
final class RunningEchoPing extends EchoTest {

    RunningEchoPing(EchoPing program, Surroundings surroundings) {
        super(surroundings, program.endpoints().getFirst(), "");
    }

    @Override
    public void start() {
        print(" 1 - Send data to remote core, retrieve the echo and validate its integrity ..");
        super.start();
    }

    @Override
    Conversation meet(Endpoint endpoint) {
        int limitBytes = surroundings().port().payloadLimitBytes();
        print("RPMsg device TX buffer size: 0x" + Integer.toHexString(limitBytes));
        print("RPMsg device RX buffer size: 0x" + Integer.toHexString(limitBytes));
        return new Sizes(endpoint, limitBytes - NumberedMessage.HEAD_BYTES);
    }

    /** One round for each size. */
    private final class Sizes extends Run {

        private Sizes(Endpoint endpoint, int sizes) {
            super(endpoint, sizes, " Test Results: Error count = %d ", "Echo test end");
        }

        @Override
        void send(int round) {
            int lengthBytes = NumberedMessage.SHORTEST_BYTES + round;
            print("sending payload number " + round + " of size " + lengthBytes);
            endpoint().send(endpoint().peer(), NumberedMessage.of(round, lengthBytes), Patience.WAIT, this::sent);
        }

        @Override
        String sentLine(int round) {
            return "echo test: sent : " + (NumberedMessage.SHORTEST_BYTES + round);
        }

        @Override
        void received(ReceivedMessage message) {
            byte[] payload = message.payload();
            print(" received payload number " + Long.toUnsignedString(NumberedMessage.number(payload)) + " of size "
                    + payload.length + " ");
            if (NumberedMessage.fillBytes(payload) == 0) {
                print("ERROR:  Invalid size of package is received.");
                error();
            }
            long corrupted = NumberedMessage.corruptedAt(payload);
            if (corrupted >= 0) {
                print("Data corruption at index " + corrupted);
                error();
            }
            if (errors() > 0 || NumberedMessage.number(payload) >= round()) {
                answered();
            }
        }
    }
}
