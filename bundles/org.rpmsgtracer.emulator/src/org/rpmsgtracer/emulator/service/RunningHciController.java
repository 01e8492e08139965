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
import org.rpmsgtracer.emulator.service.NordicProgram.HciController;

/** {@link HciController} at work; what is no whole command is dropped, as the sample does. */
final class RunningHciController extends EndpointProgram {

    RunningHciController(HciController program, Surroundings surroundings) {
        super(surroundings, program.endpoints().getFirst());
    }

    @Override
    Conversation meet(Endpoint endpoint) {
        return new Answering(endpoint);
    }

    private static byte[] answer(int opcode) {
        return switch (opcode) {
            case HciPacket.RESET -> HciPacket.complete(opcode);
            case HciPacket.READ_LOCAL_VERSION -> HciPacket.complete(opcode, HciVersion.ZEPHYR.toBytes());
            default -> HciPacket.status(opcode, HciPacket.UNKNOWN_COMMAND);
        };
    }

    private final class Answering extends Conversation {

        private Answering(Endpoint endpoint) {
            super(endpoint);
        }

        @Override
        void received(ReceivedMessage message) {
            byte[] packet = message.payload();
            if (HciPacket.isCommand(packet)) {
                long dst = answerAddress(message);
                wake(() -> endpoint().send(dst, answer(HciPacket.opcode(packet)), Patience.WAIT, result -> {
                    if (result < 0) {
                        print("Failed to send (err " + result + ")");
                    }
                }));
            }
        }
    }
}
